using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Local sources said that five were killed, while medical sources put the toll at seven": two who are not known by name, each with a number of his own.</summary>
internal static class UnnamedSpeakers
{
    // "doctor" and "doctors", مصدر and مصادر طبية differ behind it.
    private const int LongestStem = 4;

    /// <summary>Lays what the second of them says to other sources.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void TellApart(WordList words, List<Statement> statements)
    {
        foreach (var second in statements)
        {
            if (second is not { Origin: SpeakerLexicon.Locals or SpeakerLexicon.Others, IsExact: true, IsUncounted: false, IsAmong: false, IsUpdate: false, Tops: [{ IsBesides: false, Group: null, Role: null } toll] } || LaterTolls.SaysThatItRose(words, second.Sentence)) continue;
            if (!statements.Exists(s => s.Origin == SpeakerLexicon.Further && s.Outcome == second.Outcome) && statements.Exists(first => first.Sentence.First < second.Sentence.First && IsOtherwise(words, first, second) && IsOfAll(toll, first)))
                foreach (var statement in statements.FindAll(s => s.Sentence == second.Sentence && s.Origin == second.Origin))
                    statement.Origin = SpeakerLexicon.Further;
        }
    }

    private static bool IsOtherwise(WordList words, Statement first, Statement second) =>
        first is { IsExact: true, IsUncounted: false, IsAmong: false, IsOfHeadline: false } && first.Origin == second.Origin && first.Outcome == second.Outcome && first.Min != second.Min
        && Voice(words, first) is { } one && Voice(words, second) is { } other && one != other;

    // "Five were killed, residents said. … Doctors said two women had died": some of them.
    private static bool IsOfAll(CountMention toll, Statement first) => toll.Min > 1 && (toll.Status == VictimStatus.Unknown || first.Tops.TrueForAll(t => t.Status == toll.Status));

    private static string? Voice(WordList words, Statement statement)
    {
        foreach (var name in statement.Sentence.Speakers)
            if (name.Value.Origin == statement.Origin) return string.Join(' ', Enumerable.Range(name.First, name.Count).Select(i => Stem(words[i].Form)).Where(static s => s is not ("sour" or "مصدر" or "مصاد")));
        return null;
    }

    private static string Stem(string form) => form.Length <= LongestStem ? form : form[..LongestStem];
}
