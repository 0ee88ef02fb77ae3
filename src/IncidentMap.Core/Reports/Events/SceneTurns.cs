using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Where a sentence goes on to the toll of another settlement: ", while another 12 died in Y", ", hours after two bombs killed 59 in Y",
/// "and two in Y killed 48". Those two tolls are no sum.
/// </summary>
/// <param name="words">The words of the text.</param>
internal sealed class SceneTurns(WordList words)
{
    // "a second one in the town of Y killed": how far behind the preposition the verb may stand.
    private const int VerbReach = 10;

    // "three others were taken to a hospital in Y", "died of his wounds in Y".
    private const int CareReach = 40;

    // "a Turkish drone strike".
    private const int LongestStrike = 3;

    // "a few hours after".
    private const int LongestTime = 6;

    /// <summary>First word of the clause that tells of another settlement; null where none begins.</summary>
    /// <param name="i">The word that may turn to it.</param>
    /// <param name="end">Just past the sentence.</param>
    internal int? ClauseAt(int i, int end)
    {
        if (EventLexicon.Aftermaths.TryMatch(words, i, out var time) && time.Value.End < end) return time.Value.End;
        if (words[i].Form is "while" or "whereas" or "فيما" or "بينما" || words[i].Is("حين") && words[i - 1].Is("في")) return i;
        if (IsOtherDay(i, end) || CountsElsewhere(i, end) || CountsMore(i, end)) return i;
        return words[i].Is("and") && IsGapped(i + 1, end) ? i : null;
    }

    // ، واستشهد عشرة في س, ، كما أصيب ثلاثة في بلدة س: the next settlement stands right behind those whom the verb counts.
    private bool CountsElsewhere(int i, int end)
    {
        if (!words[i].IsArabic || i == 0 || !words[i - 1].Is(",") || !words[i].HasAnd && !words[i].Is("كما")) return false;
        var verb = words[i].HasAnd ? i : i + 1;
        return CountedHarm.PastPeople(words, verb) is { } past && PastInjured(past, end) is var at && at + 1 < end && words[at].Is("في") && !IsStrikeOfBoth(i, at, end);
    }

    // قتل أربعة وأصيب خمسة آخرون في س: past the wounded of the same act.
    private int PastInjured(int at, int end) => at + 1 < end && words[at].HasAnd ? CountedHarm.PastPeople(words, at) ?? at : at;

    // "…, and six others were killed in an attack on Y", "and four people were wounded in a raid on Y": a number and a verb of its own, behind a comma or
    // with a strike of its own.
    private bool CountsMore(int i, int end) => i > 0 && words[i].Is("and") && CountedHarm.PastVerb(words, i + 1, end) is { } past && (words[i - 1].Is(",") || IsByAnotherStrike(past, end));

    private bool IsByAnotherStrike(int at, int end)
    {
        if (at + 2 >= end || words[at].Form is not ("in" or "by") || words[at + 1].Form is not ("a" or "an" or "another")) return false;
        for (var i = at + 2; i < Math.Min(end, at + 2 + LongestStrike); i++)
            if (StrikeLexicon.Has(words, i)) return true;
        return false;
    }

    // قتل خمسة في س، وجرح عشرة في ص بغارات: told once for both, behind the second.
    private bool IsStrikeOfBoth(int clause, int at, int end)
    {
        if (!StrikeLexicon.Strong.IsIn(words, at, end)) return false;
        for (var i = clause - 1; i >= 0 && words[i].Sentence == words[clause].Sentence; i--)
            if (StrikeLexicon.Strong.Has(words, i)) return false;
        return true;
    }

    // "…, and on 20 June three were killed in Y", وفي 20 حزيران قتل ثلاثة في.
    private bool IsOtherDay(int i, int end)
    {
        if (words[i].Is("and") ? !(i + 3 < end && words[i + 1].Is("on")) : words[i].Form is not ("وفي" or "ويوم" or "وبتاريخ")) return false;
        var day = words[i].Is("and") ? i + 2 : words[i + 1 < end ? i + 1 : i].Is("يوم") ? i + 2 : i + 1;
        if (day + 1 >= end) return false;
        return words[day].Kind == WordKind.Digits && TimeLexicon.Months.Has(words, day + 1) || TimeLexicon.Weekdays.Has(words, day) || words[i].Is("and") && TimeLexicon.Months.Has(words, day);
    }

    /// <summary>"91 were killed on Friday, and at least 25 others died on Saturday", "and on Friday 14 more were dead": those of another day.</summary>
    /// <param name="first">First word of the clause before.</param>
    /// <param name="and">The word that joins the two.</param>
    /// <param name="end">Just past the sentence.</param>
    internal bool IsOnLaterDay(int first, int and, int end)
    {
        if (DayBehind(and, end) is not { } day) return false;
        for (var i = first; i < and; i++)
            if (TimeLexicon.Weekdays.TryMatch(words, i, out var before)) return before.Value.Value != day && !IsOfTheSame(and, end);
        return false;
    }

    private DayOfWeek? DayBehind(int and, int end)
    {
        if (and + 4 >= end) return null;
        if (words[and + 1].Is("on")) return TimeLexicon.Weekdays.TryMatch(words, and + 2, out var told) && CountedHarm.PastVerb(words, told.Value.End, end) is not null ? told.Value.Value : null;
        return CountedHarm.PastVerb(words, and + 1, end) is { } verb && verb + 1 < end && words[verb].Is("on") && TimeLexicon.Weekdays.TryMatch(words, verb + 1, out var day) ? day.Value.Value : null;
    }

    /// <summary>How many days before the act of the sentence the one of this clause was; null for a clause behind no such words.</summary>
    /// <param name="first">First word of the clause.</param>
    internal int? DaysBefore(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - LongestTime); i--)
            if (EventLexicon.Aftermaths.TryMatch(words, i, out var time) && time.Value.End == first) return time.Value.Value[0] - '0';
        return null;
    }

    /// <summary>True where people are told of who were harmed elsewhere and are cared for there, or are some of those told of.</summary>
    /// <param name="first">First word of the clause.</param>
    /// <param name="end">Just past its last.</param>
    internal bool IsOfTheSame(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + CareReach); i++)
            if (words[i].Form is "whom" or "them" or "منهم" or "منهن" or "بينهم" or "متاثرا" or "متاثرين" || HarmLexicon.Care.HasExactly(words[i], out var care) && care is "hospital" or "care") return true;
        return false;
    }

    // "two in Y killed 48", "another on Y wounded five": the act is named by its number alone, its place and verb follow.
    private bool IsGapped(int at, int end)
    {
        if (at + 2 >= end) return false;
        var past = words[at].Form is "another" or "others" or "one" ? at + 1 : words[at].Is("a") && words[at + 1].Form is "second" or "third" ? at + 2 : NumberReader.TryExact(words, at, out _, out var number) ? number : -1;
        if (past < 0) return false;
        if (past < end && StrikeLexicon.Has(words, past)) past++;
        if (past >= end || words[past].Form is not ("in" or "on" or "at" or "near" or "hit" or "targeting" or "outside")) return false;
        for (var i = past + 2; i < Math.Min(end, past + VerbReach); i++)
            if (words[i].Kind == WordKind.Mark) return false;
            else if (HarmLexicon.Words.TryMatch(words, i, out var harm)) return harm.Value.Value.Governs != Governs.Previous && !HarmLexicon.Auxiliaries.HasForm(words[i - 1].Form) && (NumberReader.TryRead(words, harm.Value.End) is not null || words[i].Form is "killed" or "wounded" or "injured");
        return false;
    }
}
