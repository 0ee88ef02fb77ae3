using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"17 were killed, the correspondent said; the rescuers announced later that the toll had risen to 21": whoever says it, the later toll replaces the earlier.</summary>
internal static class LaterTolls
{
    /// <summary>Leaves out lower numbers that another origin gave before a toll is said to have risen.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void Replace(IReadOnlyList<Word> words, List<Statement> statements)
    {
        foreach (var later in statements.FindAll(s => s is { IsUpdate: true, IsUncounted: false, IsExact: true } && SaysThatItRose(words, s.Sentence)))
            foreach (var earlier in statements.FindAll(s => s.Outcome == later.Outcome && s is { IsUncounted: false, IsExact: true, IsUpdate: false } && s.Origin != later.Origin && s.Sentence.First < later.Sentence.First && s.Max < later.Min))
            {
                foreach (var top in earlier.Tops) top.Ignored = Ignored.Replaced;
                statements.Remove(earlier);
            }
    }

    private static bool SaysThatItRose(IReadOnlyList<Word> words, Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => words[i].IsArabic && HarmLexicon.Rises.Has(words, i));
}
