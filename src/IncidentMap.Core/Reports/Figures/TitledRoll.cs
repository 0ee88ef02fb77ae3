using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// Arabic names in one sentence, some or all behind a noun for who they were: كل من الطفل فلان الفلاني والشاب فلان الفلاني,
/// الطفل فلان الفلاني وفلان الفلاني, الشقيقان فلان وفلان الفلاني.
/// </summary>
internal static class TitledRoll
{
    private const int LongestName = 5;
    private const int LongestTitle = 3;
    private const int MostNames = 60;

    /// <summary>The people named from a word on, two or more; null where fewer are.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the first title or name stands.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    /// <param name="isList">True behind كل من or a colon: names follow, known or not.</param>
    /// <param name="isOfOne">True behind a word for one: another is told of only behind و.</param>
    internal static Roll? At(WordList words, int at, int end, bool isList, bool isOfOne = false)
    {
        var roll = new Roll(at, 0, VictimStatus.Unknown, HasTitle: false, HasBareName: false);
        for (var (first, before) = (at, at); roll.Count < MostNames; (before, first) = (first, Next(words, roll.End, end)))
        {
            var isAside = first > at && !words[first].HasAnd && !words[first - 1].Is("و");
            if (isAside && IsAlias(words, before, first, end)) roll = roll with { End = PastName(words, first, end) };
            else if (first > at && KinOfThem(words, first, end) is { } kin) roll = roll.With(kin);
            else if (!(isAside && isOfOne) && Entry(words, first, end, isList) is { } entry && !(isAside && IsWhatHeWas(words, first, entry))) roll = roll.With(entry);
            else break;
            if (Next(words, roll.End, end) == roll.End && !(roll.End < end && words[roll.End].HasAnd)) break;
        }
        return roll.Count > 1 && roll.HasTitle ? roll : null;
    }

    // الأب فلان والأم فلانة وطفلاهما, وثلاثة من أطفالهما: kin of those named, with no names of their own.
    private static Roll? KinOfThem(WordList words, int at, int end) =>
        at < end && words[at] is { IsArabic: true, HasAnd: true } && PersonPhraseReader.TryRead(words, at) is { HasNoun: true, IsUncounted: false, Outcome: null, Max: not null } kin && kin.End <= end && words[kin.End - 1].Form.EndsWith("هما", StringComparison.Ordinal) && PastName(words, kin.End, end) == kin.End
            ? new Roll(kin.End, kin.Min, kin.Status, HasTitle: true, HasBareName: false) : null;

    // فلان الفلاني، أبو خالد: another name of his, unless the names before are of the kind themselves.
    private static bool IsAlias(WordList words, int before, int at, int end) =>
        at + 1 < end && IsKunya(words[at]) && !words.Any(before, at, IsKunya);

    private static bool IsKunya(Word word) => word.Form is "ابو" or "ابي" or "ابا" or "ام";

    // فلان الفلاني، سائق تكسي: what he was, and no name behind it.
    private static bool IsWhatHeWas(WordList words, int at, Roll entry) =>
        entry.HasTitle && words[at].IsArabic && !words[at].Form.StartsWith("ال", StringComparison.Ordinal) && !PersonLexicon.GivenNames.IsIn(words, at + 1, entry.End);

    private static Roll? Entry(WordList words, int at, int end, bool isList)
    {
        var (i, title) = (at, default(PersonNoun));
        for (var titles = 0; titles < LongestTitle && i < end && TitleAt(words, i) is { } noun; titles++)
        {
            title = title is null || title.Status == VictimStatus.Unknown ? noun.Value : title;
            i = noun.End;
        }
        var first = i;
        i = PastName(words, first, end);
        if (i == first || title is null && (PersonName.IsVerb(words[first]) || i - first < 2 && !PersonName.SharesName(words, first, i, end) || !isList && !PersonLexicon.GivenNames.Has(words, first))) return null;
        if (title is not { Number: NounNumber.Dual }) return new Roll(PersonName.PastAge(words, i, end), 1, title?.Status ?? VictimStatus.Unknown, title is not null, title is null);
        var second = Next(words, i, end);
        var past = PastName(words, second, end);
        return past > second && (second > i || words[second].HasAnd) ? new Roll(past, 2, title.Status, HasTitle: true, HasBareName: false) : null;
    }

    // A title that says what befell somebody, or somebody's own name, is none.
    private static Hit<PersonNoun>? TitleAt(WordList words, int at) =>
        words[at].IsArabic && !PersonLexicon.GivenNames.HasForm(words[at].Form) && PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value is { Number: not NounNumber.Plural, Outcome: null or Outcome.Killed } ? noun : null;

    private static int PastName(WordList words, int at, int end)
    {
        var i = at;
        while (i < end && i - at < LongestName && words[i].IsArabic && !words[i].Is("و") && (i == at ? PersonName.IsPart(words, i) : !words[i].HasAnd && IsFurtherPart(words, i) || words[i].Is("وليد"))) i++;
        return i;
    }

    /// <summary>True behind a first name for a family's, النجار, which other lexicons hold as a trade or a day.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the word.</param>
    internal static bool IsFurtherPart(WordList words, int at) =>
        PersonName.IsPart(words, at)
        || words[at].Form.StartsWith("ال", StringComparison.Ordinal) && words[at].Form.Length > 4 && !PartyLexicon.Names.Has(words, at) && !StrikeLexicon.Strong.Has(words, at) && !StrikeLexicon.Weak.Has(words, at)
            && !HarmLexicon.Words.Has(words, at) && !TimeLexicon.Relative.Has(words, at) && !TimeLexicon.Weekdays.Has(words, at) && !SpeakerLexicon.Names.Has(words, at);

    private static int Next(WordList words, int at, int end)
    {
        var i = at;
        while (i < end && words[i].Form is "," or "و" or "-") i++;
        return i;
    }

    /// <summary>People named in a row.</summary>
    /// <param name="End">Just past the last of them.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Status">What their titles say of them.</param>
    /// <param name="HasTitle">True where one has a title.</param>
    /// <param name="HasBareName">True where one has none.</param>
    internal sealed record Roll(int End, int Count, VictimStatus Status, bool HasTitle, bool HasBareName)
    {
        internal Roll With(Roll entry) => new(entry.End, Count + entry.Count, Both(Status, entry.Status), HasTitle || entry.HasTitle, HasBareName || entry.HasBareName);

        // A child among men who are told by their names alone; never a fighter among civilians.
        private static VictimStatus Both(VictimStatus a, VictimStatus b) =>
            a == b || b == VictimStatus.Unknown ? a : a == VictimStatus.Unknown ? b : VictimStatus.Unknown;
    }
}
