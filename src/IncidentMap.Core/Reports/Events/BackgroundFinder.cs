using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Says of a sentence whether it only recalls an act of another time, by the phrase with which it opens or by the sentence above it.</summary>
internal sealed class BackgroundFinder(WordList words, Dictionary<int, DateMention> dateAt)
{
    /// <summary>What tells on of an act recalled in the sentence before.</summary>
    internal const string GoesOnRecalled = "on";

    private const int LongestSubject = 8;

    private const int LongestTime = 7;

    // "On 24 August 2023,".
    private const int LongestOpening = 6;

    // From "was" to the "similar" act.
    private const int LongestOfSimilar = 10;

    // وأسفر هذا القصف, "ما أدى".
    private const int LongestOfResult = 4;

    /// <summary>The kind of background, a meaning of the lexicon event-background or <see cref="GoesOnRecalled"/>; null for a sentence that tells of the text's own act.</summary>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="above">The sentence before it.</param>
    internal string? Of(int first, int end, Sentence? above) => Opening(first, end, above) ?? OfClause(first, end, above);

    // "Last week the monitor said 10 were killed at X, while the agency reported two at Y": the time of the first clause is that of the second.
    private string? OfClause(int first, int end, Sentence? above)
    {
        if (above?.Background is not { } before || words[first].Sentence != words[above.First].Sentence || IsEarlierToday(above)) return null;
        return HasDayOfItsOwn(first, end) && !(IsOfHabit(above.First, above.End) && HasEarlierDay(first, end)) ? null : before;
    }

    // وفي وقت سابق من اليوم, "earlier in the day": what stands beside it is of the same day.
    private bool IsEarlierToday(Sentence clause)
    {
        for (var i = clause.First; i < Math.Min(clause.End, clause.First + LongestSubject); i++)
            if (TimeLexicon.PartsOfDay.Has(words, i) || words[i].Is("day") || TimeLexicon.Relative.TryMatch(words, i, out var day) && day.Value.Value is { From: 0, To: 0 }) return true;
        return false;
    }

    // The phrase opens the sentence, behind a mark or a conjunction; "the strikes come a day after …" stands behind its subject.
    private string? Opening(int first, int end, Sentence? above)
    {
        for (var i = first; i < Math.Min(end, first + LongestSubject); i++)
            if (EventLexicon.ComesAfter.Has(words, i) || ComesAfterTime(i, end) || above is not null && ComesAfterAct(i, first) || ComesAfterArabicTime(i, end)) return "back";
        if (above is not null && (HasSeenMany(first, end) || IsOneOfSuch(first, end))) return "back";
        if (above is not null && IsOneOfThem(first, above)) return "back";
        if (above is not null && IsOfSameDay(first)) return "away";
        if (IsOfEarlierDay(first, end, above is { HasHarm: true }) || IsOfSimilarAct(first, end) || above is { HasHarm: true } && IsOfHabit(first, end)) return "back";
        if (TellsOnOfRecalled(first, end, above)) return GoesOnRecalled;
        // "In December, a similar attack …": behind the day with which it opens.
        var comma = words[first].Form is "in" or "on" or "last" ? Enumerable.Range(first, Math.Min(LongestOpening, end - first)).FirstOrDefault(i => words[i].Is(","), first) : first;
        for (var i = first; i < Math.Min(end, comma + 3); i++)
            if (EventLexicon.Background.TryMatch(words, i, out var hit) && !IsDayOfNews(hit.Value, above)) return hit.Value.Value;
        return null;
    }

    // Not "the day before" of "the day before yesterday", nor "Earlier on Tuesday" where nothing was told yet that it might be earlier than, nor "Also earlier on Tuesday".
    private bool IsDayOfNews(Hit<string> back, Sentence? above) =>
        dateAt.TryGetValue(back.First, out var day) && day.End > back.End
        || words[back.First].Is("earlier") && words[back.End - 1].Is("on") && (above is null or { Index: 0, HasHarm: false } || words[back.First - 1].Is("also"));

    // وكان المرصد قد وثق يوم أمس مقتل رجل, هذا وكانت القوات استهدفت أمس سيارة, وكان ثلاثة مدنيين قتلوا الأسبوع الماضي (below the harm of another day): in the pluperfect, of a day before that of the text.
    private bool IsOfEarlierDay(int first, int end, bool isBelowHarm)
    {
        if (VerbOfPluperfect(words, first, end, isBelowHarm) is not { } verb) return false;
        for (var i = verb + 1; i < end && i <= verb + LongestTime; i++)
            if (TimeLexicon.Relative.TryMatch(words, i, out var day) && day.Value.Value.To < 0 || words[verb].Is("قد") && words[i].Form is "المنصرم" or "المنصرمه" or "الفايت" or "الفايته" or "الماضي" or "الماضيه" && HasDayOfItsOwn(verb, i)) return true;
        return false;
    }

    // وتقصف القوات البلدة بشكل يومي، حيث استشهد أمس ثلاثة: what they do each day, and on an earlier one.
    private bool IsOfHabit(int first, int end)
    {
        if (!words[first].IsArabic || HasDayOfItsOwn(first, end) && !HasEarlierDay(first, end)) return false;
        for (var i = first + 1; i < end && !HarmLexicon.Words.Has(words, i); i++)
            if (EventLexicon.Habits.Has(words, i)) return true;
        return false;
    }

    private bool HasEarlierDay(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (TimeLexicon.Relative.TryMatch(words, i, out var day)) return day.Value.Value.To < 0;
        return false;
    }

    /// <summary>The verb, or the particle before it, of a sentence in the pluperfect: وكان قد قتل, وكانت القوات استهدفت; null for others.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="isBelowHarm">True below a sentence that tells of harm: وكان ثلاثة قتلوا.</param>
    internal static int? VerbOfPluperfect(WordList words, int first, int end, bool isBelowHarm)
    {
        var was = words[first].Is("هذا") && first + 1 < end ? first + 1 : first;
        if (words[was].Form is not ("وكان" or "وكانت" or "كان" or "كانت")) return null;
        for (var i = was + 1; i < end && i <= was + LongestSubject; i++)
            if (words[i].Form is "قد" || (i > was + 1 || isBelowHarm) && words[i].IsArabic && (PartyLexicon.Acts.Has(words, i) || isBelowHarm && HarmLexicon.Words.Has(words, i))) return i;
        return null;
    }

    // وكان الجيش قد استهدف أمس سيارة. وأسفر القصف عن مقتل السائق: behind an act of an earlier day that counts nobody, what it led to.
    private bool TellsOnOfRecalled(int first, int end, Sentence? above)
    {
        if (above is not { Background: "back" } act || act.Figures.Exists(f => f is { Counts: true, IsUncounted: false }) || words[act.First].Line != words[first].Line || !words[first].IsArabic) return false;
        if (!words.Any(act.First, Math.Min(act.First + 2, act.End), w => w.Form is "وكان" or "وكانت" or "كان" or "كانت")) return false;
        for (var i = first; i < end && i < first + LongestOfResult; i++)
            if (HarmLexicon.LeadsTo(words, i)) return !HasDayOfItsOwn(first, end);
            else if (words[i].Form is "في" or "خلال" or "جرا" or "اثر" && i + 1 < end && StrikeLexicon.Has(words, i + 1) && words[i + 1].Form.StartsWith("ال", StringComparison.Ordinal)) return !HasDayOfItsOwn(first, end);
        return false;
    }

    private bool HasDayOfItsOwn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (dateAt.ContainsKey(i)) return true;
        return false;
    }

    // وكانت الطائرات … ارتكبت مجزرة مشابهة: another act of the kind, of which the text only reminds.
    private bool IsOfSimilarAct(int first, int end) => IsOfSimilarAct(words, first, end);

    /// <summary>True for such a sentence.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsOfSimilarAct(WordList words, int first, int end) =>
        words[first].Form is "وكان" or "وكانت" or "كان" or "كانت" && words.Any(first + 2, Math.Min(end, first + LongestOfSimilar), w => w.Form is "مشابهه" or "مشابه" or "مماثله" or "مماثل");

    // "comes three days after", "came less than a week after".
    private bool ComesAfterTime(int at, int end)
    {
        if (words[at].Form is not ("come" or "comes" or "came")) return false;
        for (var i = at + 1; i < Math.Min(end, at + LongestTime); i++)
            if (words[i].Is("after")) return TimeLexicon.Units.Has(words, i - 1);
        return false;
    }

    // "The city has seen repeated attacks, the last of which killed two".
    private bool HasSeenMany(int first, int end)
    {
        for (var i = first + 1; i + 2 < end && i < first + LongestSubject; i++)
            if (words[i].Form is "has" or "have" && words[i + 1].Form is "seen" or "witnessed" or "experienced" or "suffered" or "endured" or "faced")
                return words.Any(i + 2, Math.Min(end, i + LongestTime), static w => w.Form is "repeated" or "several" or "many" or "numerous" or "frequent" or "series" or "dozens" or "multiple" or "successive");
        return false;
    }

    // "In Tafas similar attacks took four lives", "This is the fourth such incident in a week".
    private bool IsOneOfSuch(int first, int end)
    {
        for (var i = first + 1; i + 1 < end && i < first + LongestSubject; i++)
            if (words[i].Is("similar") ? words[i + 1].Form is "attacks" or "incidents" or "strikes" or "operations" or "violations" or "assassinations" : words[i].Form is "such" && words[i + 1].Form is "attack" or "incident" && words[first].Form is "this" or "it") return true;
        return false;
    }

    // "There have been 150 attacks since October. In one of them three were killed".
    private bool IsOneOfThem(int first, Sentence above) =>
        first + 3 < words.Count && words[first].Is("in") && words[first + 1].Is("one") && words[first + 2].Is("of") && words[first + 3].Form is "them" or "these" or "those"
        && Enumerable.Range(above.First, above.End - above.First).Any(i => words[i].Is("since") || EarlierTime.IsSpan(words, i));

    // "On the same day two were killed in Y", "Also on Saturday": another act of the day.
    private bool IsOfSameDay(int first) =>
        first + 3 < words.Count && (words[first].Is("on") && words[first + 1].Is("the") && words[first + 2].Is("same") && words[first + 3].Is("day") || words[first].Is("also") && words[first + 1].Is("on") && TimeLexicon.Weekdays.Has(words, first + 2));

    // "The explosion comes after a mine went off in Y".
    private bool ComesAfterAct(int at, int first) =>
        words[at].Form is "comes" or "came" && words[first].Form is "the" or "this" && at + 1 < words.Count && words[at + 1].Is("after");

    // يأتي هذا التصعيد بعد ساعات من, وجاء القصف بعد يومين على: the act stands between the verb and the time.
    private bool ComesAfterArabicTime(int at, int end)
    {
        if (words[at].Form is not ("ياتي" or "وياتي" or "تاتي" or "وتاتي" or "جا" or "وجا" or "جات" or "وجات")) return false;
        for (var i = at + 1; i + 2 < end && i < at + LongestTime && words[i].Kind == WordKind.Letters; i++)
            if (words[i].Is("بعد")) return TimeLexicon.Units.IsIn(words, i + 1, Math.Min(end, i + 4));
        return false;
    }
}
