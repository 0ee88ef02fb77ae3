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
        var verb = PastBreakdown(words, PastWhose(words, people, end), end);
        if (verb + 2 < end && words[verb].Is("lost") && words[verb + 2].Form is "life" or "lives") return verb + 3;
        while (verb < end && words[verb].Form is "were" or "was" or "more" or "others" or "have" or "has" or "been") verb++;
        return verb < end && HarmLexicon.Words.TryMatch(words, verb, out var harm) && harm.Value.Value is { Outcome: Outcome.Killed or Outcome.Injured, Governs: not Governs.Next } ? harm.Value.End : null;
    }

    // "25 others", "four".
    private static int? EndOfCount(WordList words, int at) =>
        PersonPhraseReader.TryRead(words, at) is { IsUncounted: false } people ? people.End : NumberReader.TryRead(words, at) is { IsUncounted: false } number ? number.End : null;

    // "20 members of one family", "four from the same family", "four members of the Internal Security Forces".
    private static int PastWhose(WordList words, int at, int end)
    {
        if (at + 2 >= end || words[at].Form is not ("of" or "from")) return at;
        for (var i = at + 2; i < Math.Min(end, at + 4); i++)
            if (words[i].Is("family")) return i + 1;
        var first = words[at + 1].Is("the") ? at + 2 : at + 1;
        var past = first;
        while (past < end && words[past] is { Kind: WordKind.Letters, IsCapital: true }) past++;
        return past > first ? past < end && words[past].Is("army") ? past + 1 : past : at;
    }

    // "four people, among them two children,", "four people (including two women)", "of the security forces (Asayish)".
    private static int PastBreakdown(WordList words, int at, int end)
    {
        if (at + 1 >= end || !words[at].Is("(") && !(words[at].Is(",") && HarmLexicon.Breakdown.Has(words, at + 1))) return at;
        for (var i = at + 2; i < Math.Min(end, at + LongestBreakdown); i++)
            if (words[i].Is(words[at].Is("(") ? ")" : ",")) return i + 1;
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
