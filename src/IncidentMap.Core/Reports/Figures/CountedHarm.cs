using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People with the verb of their harm right beside their number, by which a clause tells of others than the one before it.</summary>
internal static class CountedHarm
{
    // ", most of them women and children,".
    private const int LongestBreakdown = 10;

    /// <summary>Just past "25 others died", "14 more were killed", "four people, among them two children, were wounded"; null where none begin.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">The number.</param>
    /// <param name="end">Just past the clause.</param>
    internal static int? PastVerb(WordList words, int at, int end)
    {
        if (EndOfCount(words, at) is not { } people) return null;
        var verb = PastBreakdown(words, people, end);
        while (verb < end && words[verb].Form is "were" or "was" or "more" or "others" or "have" or "has" or "been") verb++;
        return verb < end && HarmLexicon.Words.TryMatch(words, verb, out var harm) && harm.Value.Value is { Outcome: Outcome.Killed or Outcome.Injured, Governs: not Governs.Next } ? harm.Value.End : null;
    }

    // "25 others", "four".
    private static int? EndOfCount(WordList words, int at) =>
        PersonPhraseReader.TryRead(words, at) is { IsUncounted: false } people ? people.End : NumberReader.TryRead(words, at) is { IsUncounted: false } number ? number.End : null;

    private static int PastBreakdown(WordList words, int at, int end)
    {
        if (at + 1 >= end || !words[at].Is(",") || !HarmLexicon.Breakdown.Has(words, at + 1)) return at;
        for (var i = at + 2; i < Math.Min(end, at + LongestBreakdown); i++)
            if (words[i].Is(",")) return i + 1;
        return at;
    }

    /// <summary>Just past those whom a verb before them counts: قتل خمسة مدنيين; null where it counts none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="verb">The verb.</param>
    internal static int? PastPeople(WordList words, int verb) =>
        PastVerbBefore(words, verb) is { } past && PersonPhraseReader.TryRead(words, PastTime(words, past)) is { IsUncounted: false } people ? people.End : null;

    // قتل مساء أمس خمسة, أصيب بتاريخ 12-5-2018 رجلان: when it was, between the verb and whom it befell.
    private static int PastTime(WordList words, int at)
    {
        while (at < words.Count)
            if (words[at].Form is "يوم" or "في" or "بتاريخ" && at + 1 < words.Count && RawDateReader.TryRead(words, at + 1) is { } behind) at = behind.End;
            else if (RawDateReader.TryRead(words, at) is { } day) at = day.End;
            else if (TimeLexicon.PartsOfDay.TryMatch(words, at, out var part)) at = part.Value.End;
            else break;
        return at;
    }

    /// <summary>Just past a word of harm before the people whom it harmed; null where none stands there.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="verb">The word.</param>
    internal static int? PastVerbBefore(WordList words, int verb) =>
        HarmLexicon.Words.TryMatch(words, verb, out var harm) && harm.Value.Value is { Governs: Governs.Next, Outcome: Outcome.Killed or Outcome.Injured } ? harm.Value.End : null;
}
