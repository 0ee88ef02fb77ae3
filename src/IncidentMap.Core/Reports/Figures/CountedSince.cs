using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>What is counted from a day of an earlier month on, and what a campaign brought of which one act is told.</summary>
internal sealed class CountedSince(FigureWalk walk)
{
    // "the besieged town of X since": how far before the word what lasts may stand.
    private const int LastingReach = 10;

    // "part of the offensive on X ongoing since late April that has killed".
    private const int CampaignReach = 16;

    // حملة جوية عنيفة استمرت: the words between what lasted and the verb.
    private const int TimeReach = 4;

    // "since the beginning of last August, when".
    private const int LongestTime = 8;

    // "bringing the total number of deaths to".
    private const int SumReach = 9;

    // "At least nine people have been killed": how far behind its beginning the verb of a sentence may stand.
    private const int PerfectReach = 8;

    // "the number of Syrian civilians who were killed by": how far behind the number its killer may stand.
    private const int KillerReach = 10;

    // Between "which" and its verb: "has so far", قد.
    private const int VerbReach = 3;

    /// <summary>True for "two days of fighting", "nine days of": more than the act of one day.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the number may stand.</param>
    internal static bool IsManyDaysOf(WordList words, int at) =>
        !words[at].IsArabic && NumberReader.TryExact(words, at, out var many, out var unit) && many > 1 && unit + 1 < words.Count && TimeLexicon.DaysOf(words[unit]) > 1 && words[unit + 1].Is("of");

    /// <summary>True for a day of a month, a month or a part of one.</summary>
    /// <param name="at">Where it may begin.</param>
    internal bool IsOfMonth(int at)
    {
        if (at < walk.End && walk.Words[at].Form is "اوايل" or "اواخر" or "منتصف" or "نهايه" or "يوم") at++;
        if (at < walk.End && walk.Words[at].Kind == WordKind.Digits) at++;
        if (at + 1 < walk.End && walk.Words[at].Form is "من" or "شهر") at++;
        return at < walk.End && TimeLexicon.Months.Has(walk.Words, at);
    }

    /// <summary>
    /// True where the people of the sentence are counted since then: قتل نحو 900 مدني جراء الضربات منذ 3 أيار; not where a town is held since
    /// then, nor where the sentence gave the day of its own act before.
    /// </summary>
    /// <param name="since">Where منذ stands.</param>
    internal bool IsCounted(int since)
    {
        if (walk.Found.Find(IsCounted) is not { } first) return true;
        if (IsBehindLasting(since)) return false;
        for (var i = Math.Max(walk.First, Math.Min(first.Trigger, first.First)); i < since; i++)
            if (walk.PastDate(i) is not null) return false;
        return true;
    }

    /// <summary>True at the head of "They have killed 14 people", "In one of them …", behind a sentence that counts attacks since a day: what those brought.</summary>
    /// <param name="i">Index of the word.</param>
    internal bool IsOfThoseCounted(int i)
    {
        if (i != walk.First || i == 0 || i + 2 >= walk.End) return false;
        if (HaveBeenSince(i)) return true;
        if (!IsTheyHave(i) && !AreActsCounted(i) && !(walk.Words[i].Is("in") && walk.Words[i + 1].Is("one") && walk.Words[i + 2].Is("of"))) return false;
        for (var k = i - 1; k >= 0 && walk.Words[k].Sentence == walk.Words[i - 1].Sentence; k--)
            if (walk.Words[k].Is("since") || walk.Words[k].Is("year") && walk.Words[k - (k > 0 ? 1 : 0)].Is("this")) return true;
        return false;
    }

    // "… recorded more than 80 breaches since July. The breaches killed six".
    private bool AreActsCounted(int i)
    {
        if (walk.Words[i].Form is not ("the" or "these" or "those") || walk.Words[i + 1] is not { IsArabic: false, Form: [.., 's'] } acts) return false;
        for (var k = i - 1; k > 1 && walk.Words[k].Sentence == walk.Words[i - 1].Sentence; k--)
            if (walk.Words[k].Form == acts.Form) return NumberReader.TryRead(walk.Words, k - 1) is not null || NumberReader.TryRead(walk.Words, k - 2) is not null;
        return false;
    }

    // "Regime forces have escalated the shelling this month. At least nine people have been killed": in that time.
    private bool HaveBeenSince(int i)
    {
        var perfect = i + 1;
        while (perfect + 2 < walk.End && perfect < i + PerfectReach && !walk.Words[perfect].Is("have")) perfect++;
        if (perfect + 2 >= walk.End || !walk.Words[perfect].Is("have") || !walk.Words[perfect + 1].Is("been") || !HarmLexicon.Words.Has(walk.Words, perfect + 2)) return false;
        var (time, rises) = (false, false);
        for (var k = i - 1; k > 0 && walk.Words[k].Sentence == walk.Words[i - 1].Sentence; k--)
        {
            if (HarmLexicon.Words.Has(walk.Words, k)) return false;
            time |= walk.Words[k].Is("this") && walk.Words[k + 1].Form is "month" or "year" or "week" || walk.Words[k].Is("since") || walk.Words[k].Is("recent") && walk.Words[k + 1].Form is "weeks" or "months" or "days";
            rises |= walk.Words[k].Form is "have" or "has";
        }
        return time && rises;
    }

    private bool IsTheyHave(int i) => walk.Words[i].Form is "theyve" or "they've" || walk.Words[i].Form is "they" or "these" && walk.Words[i + 1].Form is "have" or "ve" or "'" or "’";

    /// <summary>True for "This is the fourth such incident during one week, in which a total of three were killed", "28 assassinations this month in which 17 died".</summary>
    /// <param name="i">Index of the word.</param>
    internal bool IsOfSuchActs(int i) =>
        i + 2 < walk.End && walk.Words[i + 1].Is("this") && walk.Words[i + 2].Form is "month" or "year" or "week" && CountedActs.Has(walk.Words, Math.Max(walk.First, i - 2), i + 1) ||
        walk.Words[i].Is("total") && i + 1 < walk.End && walk.Words[i + 1].Is("of") && walk.Words[walk.First].Form is "this" or "it" && walk.Words.Any(walk.First, i, static w => w.Form is "such" or "similar" or "kind");

    /// <summary>True for "the number of Syrians killed by the Turkish border guards reached 520": of all their acts, where the sentence names neither one nor a day.</summary>
    /// <param name="i">Index of the word.</param>
    internal bool IsOfOneKiller(int i)
    {
        if (!walk.Words[i].Is("number") || i + 4 >= walk.End || !walk.Words[i + 1].Is("of") || walk.Found.Exists(IsCounted)) return false;
        var by = i + 2;
        while (by < walk.End && by < i + KillerReach && !(walk.Words[by].Is("by") && HarmLexicon.Words.Has(walk.Words, by - 1))) by++;
        if (by + 1 >= walk.End || by == i + KillerReach || !PartyLexicon.Names.Has(walk.Words, walk.Words[by + 1].Is("the") ? by + 2 : by + 1)) return false;
        for (var k = walk.First; k < walk.End; k++)
            if (StrikeLexicon.Strong.Has(walk.Words, k) || TimeLexicon.Relative.Has(walk.Words, k) || TimeLexicon.Weekdays.Has(walk.Words, k)) return false;
        return true;
    }

    /// <summary>True at the head of "With these, the number of civilians killed at the dam rises to 24", "Accordingly, the number of …": a sum of more than the act, where neither that nor its day is named.</summary>
    /// <param name="i">Index of the word.</param>
    internal bool IsSumWithThese(int i)
    {
        if (i != walk.First || i + 6 >= walk.End || !(walk.Words[i].Form is "accordingly" or "thus" or "hence" || walk.Words[i].Form is "with" or "by" && walk.Words[i + 1].Form is "this" or "these" or "that")) return false;
        var sum = walk.Words[i].Form is "with" or "by" ? i + 2 : i + 1;
        if (walk.Words[sum].Is(",")) sum++;
        if (!walk.Words[sum].Is("the") || !walk.Words.Any(sum + 1, sum + 4, static w => w.Form is "number" or "toll" or "total")) return false;
        var rises = false;
        for (var k = sum + 2; k < walk.End; k++)
            if (StrikeLexicon.Has(walk.Words, k) || walk.Words[k].Form is "massacre" or "today" || TimeLexicon.Relative.Has(walk.Words, k)) return false;
            else rises |= HarmLexicon.Rises.Has(walk.Words, k) || walk.Words[k].Form is "reaches" or "reached";
        return rises;
    }

    /// <summary>True for "A farmer died of wounds sustained in strikes on X, bringing the number of deaths to 10": the number right behind them, and nothing of where or when besides.</summary>
    /// <param name="i">Where "bringing" stands.</param>
    internal bool IsBehindLaterDeath(int i)
    {
        if (walk.Words[i].IsArabic || walk.Found.FindLast(static f => f.Counts) is not { Outcome: Outcome.Killed, Min: 1, Max: 1 } late || !StrikeLexicon.IsIn(walk.Words, walk.First, i) || !walk.Words.Any(late.End, i, static w => w.Form is "wounds" or "injuries" or "wound")) return false;
        for (var k = i; k + 1 < walk.End && k < i + SumReach; k++)
            if (walk.Words[k].Is("to")) return walk.IsNumber(k + 1);
            else if (walk.Words[k].Form is "in" or "at" or "by" or "since" or "this" || walk.Words[k].IsCapital) return false;
        return false;
    }

    /// <summary>True for "since" in "were taken to X, since the road to Y was cut": why, with a verb of its own and no time behind it.</summary>
    /// <param name="since">Where "since" stands.</param>
    internal bool IsBecause(int since)
    {
        if (!walk.Words[since].Is("since") || since - 1 <= walk.First || !walk.Words[since - 1].Is(",") || !walk.Found.Exists(IsCounted)) return false;
        var verb = false;
        for (var k = since + 1; k < walk.End && !walk.Words[k].Is(","); k++)
        {
            if (walk.Words[k].Kind == WordKind.Digits || walk.PastDate(k) is not null || TimeLexicon.DaysOf(walk.Words[k]) > 0 || TimeLexicon.Months.Has(walk.Words, k) && walk.Words[k].IsCapital || EventLexicon.TurnsOfWar.Has(walk.Words, k) || walk.Words[k].Form is "then" or "start" or "beginning" or "outbreak" or "end" or "fall" or "collapse" or "eruption" or "launch" or "began" or "started") return false;
            verb |= walk.Words[k].Form is "was" or "were" or "is" or "are" or "had" or "could" or "did";
        }
        return verb;
    }

    /// <summary>True for "since" in "killed three in the town of X, held by the rebels since 2013": of the town, not of the dead.</summary>
    /// <param name="since">Where "since" stands.</param>
    internal bool Lasts(int since) => walk.Words[since].Is("since") && walk.Found.Exists(IsCounted) && IsBehindLasting(since);

    /// <summary>True for هذا العام, العام الجاري behind a toll: يرتفع عدد ضحايا الألغام هذا العام إلى 77; and for the days of a month: حصيلة الشهداء من 8 الشهر 23.</summary>
    /// <param name="i">Where the year stands.</param>
    internal bool IsTollOfYear(int i)
    {
        if (EarlierTime.IsSinceDayOfMonth(walk.Words, i)) return TollBefore(i) is not null;
        if (walk.Words[i].Form is not ("هذا" or "هذه" or "العام" or "السنه") || i + 1 >= walk.End) return false;
        if (walk.Words[i].Form is "هذا" or "هذه" ? walk.Words[i + 1].Form is not ("العام" or "السنه" or "الشهر") : walk.Words[i + 1].Form is not ("الجاري" or "الحالي" or "الجاريه" or "الحاليه")) return false;
        return TollBefore(i) is not null;
    }

    /// <summary>Where the toll begins that days brought, behind the number of the act: وبذلك ترتفع حصيلة القتلى خلال ثلاثة أيام إلى 41.</summary>
    /// <param name="i">Where the days may stand.</param>
    internal int? TollOfDays(int i) =>
        walk.Found.Count > 0 && EarlierTime.IsSpan(walk.Words, i) && TollBefore(i) is { } toll && IsCountedBefore(toll) ? toll : null;

    private bool IsCountedBefore(int toll) => walk.Found.Exists(f => IsCounted(f) && f.Outcome is not null && f.First < toll);

    /// <summary>True for التي شهدت في تموز الماضي مجزرة, بعد أن قتل فيها 43 قبل شهرين, وكانت المدينة تعرضت الأسبوع الماضي, behind those whom the act harmed.</summary>
    /// <param name="i">Where it may begin.</param>
    internal bool IsOfEarlierMonth(int i)
    {
        if (walk.Found.Count == 0 || !(walk.Words[i].Form is "التي" or "والتي" or "الذي" or "والذي" or "بعدما" or "حيث" or "وكان" or "وكانت" || walk.Words[i].Is("بعد") && i + 1 < walk.End && walk.Words[i + 1].Is("ان")) || !walk.Found.Exists(IsCounted)) return false;
        bool harm = false, time = false;
        for (var k = i + 1; k < walk.End && !walk.Words[k].Is(","); k++)
        {
            if (IsOfPlace(k)) return false;
            harm |= StrikeLexicon.Strong.Has(walk.Words, k) || HarmLexicon.Words.Has(walk.Words, k);
            time |= EarlierTime.IsPast(walk.Words, k) || TimeLexicon.Months.TryMatch(walk.Words, k, out var month) && EarlierTime.IsLast(walk.Words, month.Value.End)
                || k + 1 < walk.End && (walk.Words[k].Is("الاسبوع") || TimeLexicon.Weekdays.Has(walk.Words, k)) && EarlierTime.IsLast(walk.Words, k + 1)
                || walk.Words[i].Form is "وكان" or "وكانت" && walk.Words[k].Form is "مماثل" or "مماثله" or "مشابه" or "مشابهه" || IsOtherDay(k, i);
        }
        return harm && time;
    }

    /// <summary>True for "when" in "the deadliest attack since last August, when 34 people were killed": what follows befell others then.</summary>
    /// <param name="i">Where "when" may stand.</param>
    internal bool IsOfTimeNamed(int i)
    {
        if (walk.Words[i].Form is not ("when" or "where") || i - 3 < walk.First) return false;
        // Some papers leave out the comma behind a month or a year.
        var time = walk.Words[i - 1].Is(",") ? i - 2 : TimeLexicon.Months.Has(walk.Words, i - 1) || walk.Words[i - 1] is { Kind: WordKind.Digits, Form.Length: 4 } ? i - 1 : walk.First;
        var isTime = false;
        for (var k = time; k > walk.First && k >= i - LongestTime; k--)
            if (walk.Words[k].Is("since")) return isTime;
            else if (HarmLexicon.Words.Has(walk.Words, k) || walk.Words[k].Kind == WordKind.Mark) return false;
            else isTime |= TimeLexicon.Months.Has(walk.Words, k) || TimeLexicon.Weekdays.Has(walk.Words, k) || EarlierTime.IsPast(walk.Words, k) || walk.Words[k].Kind == WordKind.Digits || walk.Words[k].Form is "last" or "year" or "month" or "week";
        return false;
    }

    /// <summary>True for "that" in "killed three in Jaramana, a city that saw a car bomb kill 20 in 2012": what befell it before.</summary>
    /// <param name="i">Where "that" may stand.</param>
    internal bool IsOfSuchTown(int i) =>
        walk.Words[i].Is("that") && i + 1 < walk.End && i - 3 > walk.First && walk.Words[i + 1].Form is "saw" or "witnessed" or "suffered" or "endured" && walk.Words[i - 2].Form is "a" or "the" && walk.Words[i - 3].Is(",") && PlaceLexicon.After.Has(walk.Words, i - 1) && walk.Found.Exists(IsCounted);

    /// <summary>True for a day of a month in a clause, where the sentence gave a day before it: "killed three on Monday, where five died on 5 December".</summary>
    /// <param name="k">Where the day may begin.</param>
    /// <param name="clause">Where the clause begins.</param>
    internal bool IsOtherDay(int k, int clause)
    {
        if (walk.Words[k].Kind != WordKind.Digits && !TimeLexicon.Months.Has(walk.Words, k) || walk.PastDate(k) is null) return false;
        for (var i = walk.First; i < clause; i++)
            if (walk.PastDate(i) is not null) return true;
        return false;
    }

    /// <summary>True for what befell a place or people with no harm: "where rebels took control two months ago".</summary>
    /// <param name="k">Where it may stand.</param>
    internal bool IsOfPlace(int k) =>
        EventLexicon.Lasting.Has(walk.Words, k) || walk.Words[k].Form is not ("that" or "which" or "who" or "where") && EventLexicon.PartOfTime.Has(walk.Words, k);

    /// <summary>Just past بعد عشرة أيام من القصف, بعد حملة جوية استمرت شهرين; null where no time of many strikes stands behind "after".</summary>
    /// <param name="i">Where "after" may stand.</param>
    internal int? PastTimeOfStrikes(int i)
    {
        if (walk.Words[i].Form is not ("بعد" or "وبعد" or "عقب" or "وعقب")) return null;
        if (EarlierTime.PastMany(walk.Words, i + 1) is { } time) return time < walk.End && walk.Words[time].Is("من") ? PastStrikes(time + 1) : null;
        if (PastStrikes(i + 1) is not { } strikes) return null;
        for (var k = strikes; k + 1 < walk.End && k < strikes + TimeReach && walk.Words[k].Kind == WordKind.Letters; k++)
            if (walk.Words[k].Form is "استمر" or "استمرت" or "دام" or "دامت" or "امتد" or "امتدت" or "تواصل" or "تواصلت") return EarlierTime.PastMany(walk.Words, k + 1);
        return null;
    }

    /// <summary>
    /// True for "a month of infighting", "weeks of bombardment", أسابيع من المعارك: what follows is what that time brought. Behind "after" it is the
    /// time before the act.
    /// </summary>
    /// <param name="i">Where the unit of time stands.</param>
    internal bool IsTimeOfStrikes(int i) =>
        i + 2 < walk.End && walk.Words[i + 1].Form is "of" or "من"
        && TimeLexicon.DaysOf(walk.Words[i]) is var days && (days >= TimeLexicon.Week || days > 1 && IsManyDays(i))
        && !IsBehindTime(i)
        && PastStrikes(walk.Words[i + 2].Form is "heavy" or "intense" or "fierce" or "government" or "regime" or "russian" or "rebel" or "syrian" ? i + 3 : i + 2) is not null;

    // "after five days of fighting"; not "In Hasakah, five days of".
    private bool IsBehindTime(int days)
    {
        for (var i = days - 1; i >= Math.Max(walk.First, days - TimeReach) && walk.Words[i].Kind != WordKind.Mark; i--)
            if (walk.Words[i].Form is "after" or "following" or "amid" or "during" or "despite" or "in" or "بعد" or "وبعد" or "عقب" or "وعقب" or "خلال" or "اثر" or "رغم" or "وسط" or "منذ") return true;
        return false;
    }

    // Two days are one strike's aftermath: "three days of", عشرة أيام من.
    private bool IsManyDays(int days) => days > walk.First && NumberReader.TryExact(walk.Words, days - 1, out var many, out _) ? many > EarlierTime.MostDays : walk.Words.Any(days - 1, days, w => w.Form is "several" or "many" or "عده" or "بضعه");

    // القصف العنيف, حملة جوية, المعارك.
    private int? PastStrikes(int at) =>
        at >= walk.End ? null
        : EventLexicon.Campaigns.TryMatch(walk.Words, at, out var campaign) ? campaign.Value.End
        : StrikeLexicon.Strong.TryMatch(walk.Words, at, out var strike) ? strike.Value.End
        : StrikeLexicon.Weak.TryMatch(walk.Words, at, out var weak) ? weak.Value.End
        : EventLexicon.Clashes.TryMatch(walk.Words, at, out var clash) ? clash.Value.End : null;

    private int? TollBefore(int i)
    {
        for (var k = walk.First; k < i; k++)
            if (walk.Words[k].IsArabic ? walk.Words[k].Variants.Any(v => v is "عدد" or "اعداد" or "حصيله" or "اجمالي" or "مجموع" or "تعداد") : walk.Words[k].Form is "toll" or "number") return k;
        return null;
    }

    private static bool IsCounted(CountMention figure) => figure is { Counts: true, IsUncounted: false };

    private bool IsBehindLasting(int since)
    {
        for (var i = Math.Max(walk.First, since - LastingReach); i < since; i++)
            if (EventLexicon.Lasting.Has(walk.Words, i)) return true;
        return false;
    }

    /// <summary>True for the relative clause that tells what a campaign brought: ", which has killed more than 500", والتي أدت لمقتل عشرات.</summary>
    /// <param name="i">Where it may begin.</param>
    internal bool IsOfCampaign(int i) =>
        (walk.Words[i].Form is "which" or "that" && IsPerfect(i + 1) || walk.Words[i].Form is "التي" or "والتي" or "الذي" or "والذي" && BringsHarm(i + 1))
        && walk.Found.Exists(f => f.Counts) && IsBehindCampaign(i);

    /// <summary>True for راح ضحيتها خلال سبعة أيام نحو 200, behind those whom the act harmed: what the days brought.</summary>
    /// <param name="i">Where it may begin.</param>
    internal bool IsOfDays(int i) =>
        walk.Words[i].Form is "راح" or "راحت" or "خلفت" or "اودت" or "حصدت" or "اسفرت" or "ادت" && walk.Found.Exists(IsCounted)
        && (EarlierTime.IsSpan(walk.Words, i + 1) || i + 2 < walk.End && EarlierTime.IsSpan(walk.Words, i + 2) || i + 3 < walk.End && EarlierTime.IsSpan(walk.Words, i + 3));

    private bool IsPerfect(int at) => at < walk.End && walk.Words[at].Form is "has" or "have" or "had" && BringsHarm(at + 1);

    private bool BringsHarm(int at)
    {
        for (var i = at; i < Math.Min(walk.End, at + VerbReach); i++)
            if (HarmLexicon.Words.Has(walk.Words, i) || HarmLexicon.IsResult(walk.Words, i, ResultTense.Past)) return true;
        return false;
    }

    // The last campaign before it, with the time since which it lasts between the two.
    private bool IsBehindCampaign(int at)
    {
        var lasts = false;
        for (var i = at - 1; i >= Math.Max(walk.First, at - CampaignReach); i--)
        {
            lasts |= walk.Words[i].Form is "منذ" or "since" or "began" or "begun" or "started" or "launched" or "ongoing" or "lasting";
            if (EventLexicon.Campaigns.TryMatch(walk.Words, i, out var campaign)) return campaign.Value.Value is "war" or "battle" && (lasts || !walk.Words[i].IsArabic);
        }
        return false;
    }
}
