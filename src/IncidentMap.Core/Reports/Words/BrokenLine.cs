using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>A post that breaks its line before the one of whom it tells: استشهاد, or الشهيد البطل, and his name below. The sentence goes on.</summary>
internal static class BrokenLine
{
    /// <summary>Joins each such line to the next one; the sentences and lines behind it are counted anew.</summary>
    /// <param name="words">The words of a text.</param>
    internal static void Join(WordList words)
    {
        int lines = 0, sentences = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Line != words[i - 1].Line + lines && Waits(words, i - 1) && IsAwaited(words, i)) (lines, sentences) = (words[i].Line - words[i - 1].Line, words[i].Sentence - words[i - 1].Sentence);
            words[i].Sentence -= sentences;
            words[i].Line -= lines;
        }
    }

    // استشهاد, ارتقاء:, الشهيد, الشهيد البطل: whom it befell is not said yet.
    private static bool Waits(WordList words, int last)
    {
        if (words[last].Is(":")) last--;
        if (last > 0 && words[last].Form is "البطل" or "البطله" or "المجاهد" or "السعيد") last--;
        if (last < 0 || !words[last].IsArabic) return false;
        return PersonLexicon.Nouns.TryMatch(words, last, out var title) && title.Value.Value is { Number: NounNumber.Singular, Outcome: Outcome.Killed } ? words[last].Form is "الشهيد" or "الشهيده"
            : HarmLexicon.Words.TryMatch(words, last, out var harm) && harm.Value.Value is { Governs: Governs.Next, IsToll: false, NeedsLife: false, NeedsBody: false, Outcome: Outcome.Killed };
    }

    // A name, with a title or without, or people and their number; a list marks its items itself.
    private static bool IsAwaited(WordList words, int first) =>
        words[first].IsArabic && !words[first].IsBulleted && !words[first].IsTagged && !HarmLexicon.Words.Has(words, first) && !StrikeLexicon.Has(words, first)
        && (PersonLexicon.Nouns.Has(words, first) || NumberLexicon.Values.Has(words, first) || PersonName.IsPart(words, first))
        || words[first].Kind == WordKind.Digits && first + 1 < words.Count && words[first + 1].Line == words[first].Line && PersonLexicon.Nouns.Has(words, first + 1);
}
