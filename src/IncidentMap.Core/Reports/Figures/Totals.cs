using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Totals of many events, and what is only recalled.</summary>
internal sealed class Totals(FigureWalk walk, LoneVerb lone)
{
    // Two days and two nights are one strike's aftermath; more is a span of many.
    private const int MostHours = 48;
    private const int HoursOfADay = 24;

    // "the latest act of aggression against Syria since": how far before the word the one may stand.
    private const int OneReach = 8;
    private const int SeriesReach = 16;

    // "… killed nine. … those attacks": how far before them attacks may be told of.
    private const int SentencesBefore = 2;

    // "seven air attacks against the forces in January": how far before the month the number may stand.
    private const int ManyReach = 10;

    // "from January 2024 to the end of October": the words between two months.
    private const int YearBetween = 5;

    // Roughly; a wave of strikes lasts no longer than so many days.
    private const int DaysOfAMonth = 30;
    private const int DaysOfAYear = 12 * DaysOfAMonth;
    private const int DaysOfAWave = 10;

    // No single act of this war harmed so many: the deadliest, the chemical attack on the Ghouta of 21 August 2013, killed 1,429 by the
    // highest count (the US Government's Assessment of the Syrian Government's Use of Chemical Weapons, 30 August 2013).
    private const int OfAWar = 10_000;

    // "الذي قُتل فيه أكثر من أربعين مدنياً بقصف لقوات النظام العام الماضي": the words of such a clause.
    private const int LongestPast = 18;

    // "had previously announced that an attack on a market had killed six".
    private const int AnnouncedReach = 12;

    // "the forces of President A".
    private const int LongestForce = 4;

    // ليصل عدد ضحايا الألغام في سوريا منذ: how far behind the verb "since" may stand.
    private const int TollReach = 9;

    // ليرتفع إلى 97 بينهم 20 طفلاً و9 نساء تعداد الذين قتلوا: how far behind a number that stands first the toll may.
    private const int FarToll = 16;

    private readonly CountedSince _since = new(walk);
    private readonly SinceOfOneAct _ofOne = new(walk);
    private bool _isTotal;
    private int? _totalAfter;

    /// <summary>True as long as the sentence tells of one event.</summary>
    internal bool IsOneEvent => _totalAfter is null && !_isTotal;

    /// <summary>Just past the words of a total; null where none begins.</summary>
    /// <param name="i">Where it may begin.</param>
    /// <param name="raises">What begins a total of which the words before it are no part.</param>
    internal int? Begin(int i, Hit<bool>? raises)
    {
        if (IsReachedByOne(i)) return null;
        if (raises is not null && walk.Found.Exists(f => f.Counts)) _totalAfter ??= i;
        if (_since.IsOfDays(i) || _since.IsOfCampaign(i) || IsTollSince(i)) _totalAfter ??= i;
        if (_since.TollOfDays(i) is { } toll) _totalAfter ??= toll;
        if (_since.IsTimeOfStrikes(i)) _totalAfter ??= i;
        var total = raises;
        if (raises is not null || HarmLexicon.Total.TryMatch(walk.Words, i, out total) && !_ofOne.IsBehindWorst(i) && !_since.IsBecause(i) && !IsOfActsJustTold(i) && !IsSinceOfOne(i) && !_ofOne.ItBegan(i) && !_ofOne.IsOfItsGround(i) && !_since.Lasts(i) || IsOverMonth(i) || IsOverFirstMonths(i) || IsSinceTurn(i) || CountedActs.AreOver(walk.Words, i) || IsFromMonthToMonth(i) || IsOfThisYear(i) || IsManyOfMonth(i) || _since.IsTollOfYear(i) || _since.IsOfOneKiller(i) || _since.IsSumWithThese(i) || _since.IsOfThoseCounted(i) || _since.IsOfSuchActs(i)) _isTotal |= _totalAfter is null;
        return total?.End;
    }

    // "bringing the toll of the strike to five", "raising the death toll to 15": of this strike, unless a span of time or all such
    // strikes are named.
    internal bool IsOfOneStrike(int i)
    {
        var strike = false;
        for (var k = i; k < walk.End; k++)
        {
            if (HarmLexicon.Total.Has(walk.Words, k) && !IsSinceToday(k) || IsOverMonth(k) || IsSpan(k)) return false;
            strike |= walk.Words[k].IsArabic && walk.Words[k].Variants.Any(v => v is "الحادثه" or "الحادث" or "المجزره") || StrikeLexicon.Has(walk.Words, k) || walk.Words[k].Is("death") && k < i + 4 && k + 2 < walk.End && walk.Words[k + 1].Is("toll") && walk.Words[k + 2].Is("to");
        }
        return strike || IsOfLaterDeath(i);
    }

    // وفاة طفلة متأثرة بجراحها جراء القصف على س، ليرتفع عدد الشهداء إلى ثلاثة: of the strike of which she died.
    private bool IsOfLaterDeath(int i)
    {
        var (isOfWounds, isOfStrike) = (false, false);
        for (var k = walk.First; k < i; k++) (isOfWounds, isOfStrike) = (isOfWounds || walk.Words[k].Form.StartsWith("متاثر", StringComparison.Ordinal), isOfStrike || StrikeLexicon.Has(walk.Words, k));
        return isOfWounds && isOfStrike || _since.IsBehindLaterDeath(i);
    }

    // "the number of those killed by the air strike on X has reached nine", "killed so far in the bombing of X today": of one act, or of a day, unless a span of time
    // is named.
    private bool IsReachedByOne(int i)
    {
        if (i + 1 >= walk.End || (walk.Words[i].Form, walk.Words[i + 1].Form) is not (("has", "reached") or ("so", "far"))) return false;
        var isOne = false;
        for (var k = walk.First; k < walk.End; k++)
        {
            if (k != i && HarmLexicon.Total.Has(walk.Words, k) || IsSpan(k) || TimeLexicon.Months.Has(walk.Words, k)) return false;
            isOne |= k < i && walk.Words[k].Form is "the" or "this" && (StrikeLexicon.Has(walk.Words, k + 1) || StrikeLexicon.Has(walk.Words, k + 2)) || TimeLexicon.Relative.TryMatch(walk.Words, k, out var day) && day.Value.Value.From >= -1;
        }
        return isOne;
    }

    // "21 were wounded in those attacks", تلك الهجمات: the ones told of just before, unless something is counted over months there.
    private bool IsOfActsJustTold(int i)
    {
        if (i > walk.First && walk.Words[i].Form is "هذه" or "تلك" && walk.Words[i - 1].Form is "اخر" or "احدث") return true; // وفي آخر هذه الهجمات: one of them
        if (walk.Words[i].Form is not ("هذه" or "تلك" or "these" or "those") || !walk.Found.Exists(f => !f.IsUncounted)) return false;
        var told = false;
        for (var k = i - 1; k >= 0 && walk.Words[k].Sentence >= walk.Words[i].Sentence - SentencesBefore; k--)
        {
            if (walk.Words[k].Form is "منذ" or "خلال" or "العام" or "since" && !IsSinceToday(k) || TimeLexicon.DaysOf(walk.Words[k]) >= TimeLexicon.Month || CountedActs.Has(walk.Words, k, Math.Min(walk.End, k + ManyReach)) || HarmLexicon.Total.Has(walk.Words, k) || HarmLexicon.TotalAfter.Has(walk.Words, k)) return false;
            told |= walk.Words[k].Sentence < walk.Words[i].Sentence && HarmLexicon.Words.Has(walk.Words, k);
        }
        return told;
    }

    private bool IsSpan(int k) =>
        walk.Words[k].Is("منذ") && !IsSinceToday(k) || CountedSince.IsManyDaysOf(walk.Words, k) || EarlierTime.IsSpan(walk.Words, k) || walk.Words[k].Is("this") && k + 1 < walk.End && walk.Words[k + 1].Form is "year" or "month" or "week";

    /// <summary>True where a span of time begins that is no longer than one strike's aftermath.</summary>
    internal bool IsPartOfDay(int i) => IsSinceToday(i) || IsWithinHours(i);

    // "since the early hours of Saturday", منذ صباح اليوم: part of a day, not a span of many.
    private bool IsSinceToday(int i) =>
        walk.Words[i].Form is "since" or "منذ" && Enumerable.Range(i + 1, 4).TakeWhile(k => k < walk.End && walk.Words[k].Form is not ("حتي" or "until")).Any(k => (TimeLexicon.PartsOfDay.Has(walk.Words, k) || TimeLexicon.Relative.TryMatch(walk.Words, k, out var near) && near.Value.Value.From >= -1));

    // "In the latest attack since the fall of the government, seven were killed": it is one that is told of.
    private bool IsSinceOfOne(int i) =>
        walk.Words[i].Is("since") && (Enumerable.Range(Math.Max(walk.First, i - OneReach), i - Math.Max(walk.First, i - OneReach)).Any(k => walk.Words[k].Form is "latest" or "first" or "deadliest" or "worst" or "largest" or "biggest" or "heaviest" or "second" or "third") || IsSinceOfSeries(i));

    // "the latest in a wave of assassinations that has gripped the province since": how long the series lasts, with nobody harmed in between.
    private bool IsSinceOfSeries(int i)
    {
        for (var k = i - 1; k > walk.First && k >= i - SeriesReach; k--)
            if (walk.Words[k].Is("latest")) return walk.Words[k + 1].Form is "in" or "of";
            else if (HarmLexicon.Words.Has(walk.Words, k) || walk.IsNumber(k) && walk.Words[k].Form is not ("a" or "an" or "one")) return false;
        return false;
    }

    // "over the past 24 hours": a day's toll is that of the day's strikes.
    private bool IsWithinHours(int i) =>
        HarmLexicon.Total.TryMatch(walk.Words, i, out var span) && (NumberReader.TryExact(walk.Words, span.Value.End, out var hours, out var unit)
            ? unit < walk.End && (hours <= MostHours && walk.Words[unit].Form is "hours" or "hour" || hours * HoursOfADay <= MostHours && walk.Words[unit].Form is "days" or "day")
            : span.Value.End < walk.End && walk.Words[span.Value.End].Form is "hours" or "day");

    // "From January through October", من كانون الثاني حتى تشرين الأول: what months brought.
    private bool IsFromMonthToMonth(int i)
    {
        if (walk.Words[i].Form is not ("from" or "between" or "من" or "بين")) return false;
        if (IsFromDayToDay(i + 1)) return true;
        if (!TimeLexicon.Months.TryMatch(walk.Words, i + 1, out var from)) return false;
        var to = from.Value.End;
        while (to < walk.End && to < from.Value.End + YearBetween && (walk.Words[to].Kind == WordKind.Digits || walk.Words[to].Form is "through" or "to" or "until" or "till" or "and" or "the" or "end" or "of" or "الي" or "حتي" or "نهايه" or "و")) to++;
        return to > from.Value.End && TimeLexicon.Months.TryMatch(walk.Words, to, out var until) && until.Value.Value != from.Value.Value;
    }

    // "Between 16 February and 5 April", من 16 شباط إلى 5 نيسان: weeks; a few days at the turn of a month are one wave.
    private bool IsFromDayToDay(int at)
    {
        if (DayOfMonth(at) is not var (first, next) || next + 1 >= walk.End || walk.Words[next].Form is not ("and" or "to" or "و" or "الي" or "حتي" or "until") && !walk.Words[next].HasAnd) return false;
        return DayOfMonth(walk.Words[next].Form is "and" or "to" or "و" or "الي" or "حتي" or "until" ? next + 1 : next) is var (last, _) && (last < first ? last + DaysOfAYear : last) - first > DaysOfAWave;
    }

    // "16 February" as a day of the year, roughly; and just past it.
    private (int Day, int End)? DayOfMonth(int at) =>
        at + 1 < walk.End && walk.Words[at] is { Kind: WordKind.Digits, Form.Length: <= 2 } && int.TryParse(walk.Words[at].Form, out var day) && TimeLexicon.Months.TryMatch(walk.Words, at + 1, out var month) ? (month.Value.Value * DaysOfAMonth + day, month.Value.End) : null;

    // منذ سقوط النظام … وثقت فرقنا مقتل 45, منذ آذار الماضي: a turn of the war or a month, before what was counted since.
    private bool IsSinceTurn(int i)
    {
        if (walk.Words[i].Form is not ("منذ" or "ومنذ") || i + 2 >= walk.End || IsPartOfDay(i)) return false;
        if (_since.IsOfMonth(i + 1)) return _since.IsCounted(i);
        if (walk.Found.Exists(f => f.Counts)) return false;
        if (walk.Words[i + 1].Form is "اوايل" or "اواخر" or "منتصف" or "نهايه") return walk.Words[i + 2].Form is "شهر" or "عام" or "العام" or "السنه";
        return EventLexicon.TurnsOfWar.TryMatch(walk.Words, i + 1, out var turn) && (turn.Value.Value == "whole" || turn.Value.Value == "turn" && IsOfWar(turn.Value.End));
    }

    private bool IsOfWar(int at)
    {
        for (var i = at; i < Math.Min(walk.End, at + 2); i++)
            if (EventLexicon.TurnsOfWar.TryMatch(walk.Words, i, out var of) && of.Value.Value == "of") return true;
        return false;
    }

    // خلال شباط الماضي, "during February", "during the month": what a whole month brought.
    private bool IsOverMonth(int i)
    {
        if (walk.Words[i].Form is not ("خلال" or "during" or "throughout" or "طوال" or "طيله")) return false;
        var month = i + 1;
        if (IsYear(month)) return true;
        while (month < walk.End && month < i + 4 && walk.Words[month].Form is "شهر" or "the" or "month" or "of" or "last" or "past" or "entire" or "whole") month++;
        return TimeLexicon.Months.Has(walk.Words, month) || walk.Words[month - 1].Is("month");
    }

    // خلال 2021.
    private bool IsYear(int at) => at < walk.End && walk.Words[at] is { Kind: WordKind.Digits, Form: ['2', '0', _, _] } && walk.Words[at].Form[2] is '1' or '2' && (at + 1 >= walk.End || walk.Words[at + 1].Kind == WordKind.Mark || walk.Words[at + 1] is { Kind: WordKind.Digits, Form.Length: < 4 });

    // ليصل عدد الضحايا منذ بداية العام إلى 112: a toll of more than this act, behind its own number.
    private bool IsTollSince(int i)
    {
        if (!HarmLexicon.ToToll.HasExactly(walk.Words[i], out var how) || how == "rose" && !IsOfToll(i + 1) || !walk.Found.Exists(f => f.Counts)) return false;
        var reach = TollReach;
        for (var k = i + 1; k < Math.Min(walk.End, i + reach); k++)
            if (walk.Words[k].Form is "تعداد" or "عدد" && k > i + 2 && k < i + FarToll) reach = k - i + FarToll;
            else if (k == i + 1 && walk.Words[k].Is("الي")) reach = FarToll;
            else if (walk.Words[k].Is("منذ") && !IsSinceToday(k) || EarlierTime.IsSpan(walk.Words, k) || HarmLexicon.Total.Has(walk.Words, k)) return true;
        return false;
    }

    // وارتفعت حصيلة القتلى, وبلغت الحصيلة: a toll of its own behind what the sentence told.
    private bool IsOfToll(int at) => at < walk.End && walk.Words[at].Form is "عدد" or "حصيله" or "الحصيله" or "اجمالي";

    // "carried out 44 attacks in the first three months of 2024, in which 17 fighters died".
    private bool IsOverFirstMonths(int i) =>
        walk.Words[i].Form is "in" or "during" && i + 4 < walk.End && walk.Words[i + 1].Is("the") && walk.Words[i + 2].Is("first")
        && NumberReader.TryExact(walk.Words, i + 3, out var many, out var unit) && many > 1 && unit < walk.End && TimeLexicon.DaysOf(walk.Words[unit]) >= TimeLexicon.Week;

    // "has carried out seven air attacks in January, killing …": several of a month.
    private bool IsManyOfMonth(int i) =>
        walk.Words[i].Form is "in" or "last" or "في" && TimeLexicon.Months.TryMatch(walk.Words, i + 1, out var month) && month.Value.End < walk.End && (walk.Words[i].IsArabic || walk.Words[month.Value.End].Kind != WordKind.Digits)
        && (CountedActs.Has(walk.Words, Math.Max(walk.First, i - ManyReach), i) || (walk.Words[i].IsArabic || i <= walk.First + 1) && CountedActs.Has(walk.Words, month.Value.End, Math.Min(walk.End, i + ManyReach)));

    // "This year 13 people were shot dead at the border", "attacks have killed more than 90 this year", "carried out 41 drone strikes this year that killed 31".
    private bool IsOfThisYear(int i) => walk.Words[i].Is("this") ? IsYearOf(i) : walk.Words[i].Form is "have" or "has" && HasBeenThisYear(i);

    private bool IsYearOf(int i) =>
        i + 1 < walk.End && walk.Words[i + 1].Form is "year" or "month"
        && (i == walk.First || Enumerable.Range(Math.Max(walk.First, i - 5), Math.Min(5, i - walk.First)).Any(k => walk.IsNumber(k) && walk.Words.Any(k + 1, i, EventLexicon.Acts.HasExactly)));

    private bool HasBeenThisYear(int i) =>
        HarmLexicon.Words.IsIn(walk.Words, i + 1, i + 4)
        && Enumerable.Range(i + 1, Math.Max(0, walk.End - i - 2)).Any(k => walk.Words[k].Is("this") && walk.Words[k + 1].Form is "year" or "month");

    // ", where a raid killed 12 last week", ", the scene of a strike that killed 12 in February", التي شهدت في تموز الماضي مجزرة: what befell the
    // place at another time.
    internal bool IsOfAnotherTime(int i)
    {
        if (walk.Words[i].IsArabic) return _since.IsOfEarlierMonth(i);
        if (_since.IsOfTimeNamed(i) || _since.IsOfSuchTown(i)) return true;
        if (walk.Words[i].Form is not ("where" or "scene" or "which") || !walk.Found.Exists(f => f.Counts) || !walk.Words.Any(i - 2, i, w => w.Is(","))) return false;
        if (walk.Words[i].Is("which")) return IsHitBefore(i + 1);
        for (var k = i + 1; k < walk.End && !_since.IsOfPlace(k); k++)
            if (walk.Words[k].Is("last") && k + 1 < walk.End && walk.Words[k + 1].Form is "week" or "month" or "year" or "spring" or "summer" or "autumn" or "winter"
                || walk.Words[k].Form is "previously" or "earlier" || EarlierTime.IsPast(walk.Words, k) || walk.Words[k].Is("in") && TimeLexicon.Months.Has(walk.Words, k + 1) || _since.IsOtherDay(k, i)) return true;
        return false;
    }

    // ", which had been bombed the day before, killing 15".
    private bool IsHitBefore(int at) =>
        at + 2 < walk.End && walk.Words[at].Is("had") && (StrikeLexicon.Strong.IsIn(walk.Words, at + 1, at + 4) || HarmLexicon.Words.IsIn(walk.Words, at + 1, at + 4));

    /// <summary>
    /// السوق الذي قُتل فيه أربعون العام الماضي: the people of the relative clause are of another time; returns just past it, null for other words.
    /// </summary>
    /// <param name="i">Where the clause may begin.</param>
    internal int? OfPlacesPast(int i)
    {
        if (walk.Words[i].Form is not ("الذي" or "التي" or "والذي" or "والتي") || !HarmLexicon.Words.TryMatch(walk.Words, i + 1, out var harm) || !HarmLexicon.Whereby.Has(walk.Words, harm.Value.End)) return null;
        for (var k = harm.Value.End + 1; k < walk.End && k < i + LongestPast && !walk.Words[k].Is(","); k++)
            if (PastSpan(k) is { } past) return past;
        return null;
    }

    // العام الماضي, في وقت سابق, قبل أشهر, عام 2016.
    private int? PastSpan(int k)
    {
        if (walk.Words[k].Form is "سابقا" or "سابق" or "سابقه") return k + 1;
        if (k + 1 >= walk.End) return null;
        if (walk.Words[k].Form is "العام" or "السنه" or "الشهر" or "الاسبوع" or "الصيف" or "الشتا" or "الربيع" or "الخريف" && walk.Words[k + 1].Form is "الماضي" or "الماضيه" or "المنصرم" or "المنصرمه" or "الفايت" or "الفايته") return k + 2;
        if (walk.Words[k].Form is "عام" or "سنه" && walk.Words[k + 1].Kind == WordKind.Digits) return k + 2;
        return walk.Words[k].Is("قبل") && walk.Words.Any(k + 1, Math.Min(walk.End, k + 4), static w => TimeLexicon.DaysOf(w) > 1) ? k + 2 : null;
    }

    // "killed six, a day after 11 were killed there": the second number is of another day.
    internal bool Recalls(Hit<string> how) =>
        how.Value is "always" or "earlier" or "first" or "reason" ? !IsChargeOfForce(how) : how.Value == "announced" ? CountsHarmed(how.End) : lone.IsWaiting || walk.Found.Exists(f => f.Counts);

    // "Government forces have been accused of killing 78 people in X": news of that, where a party and not somebody arrested is accused.
    private bool IsChargeOfForce(Hit<string> how)
    {
        if (!walk.Words[how.First].Is("accused")) return false;
        var subject = how.First;
        while (subject > walk.First && (HarmLexicon.Auxiliaries.HasForm(walk.Words[subject - 1].Form) || walk.Words[subject - 1].Form is "also" or "widely" or "is" or "are" or "been" or "has" or "have" or "was" or "were")) subject--;
        if (subject == how.First) return false;
        for (var i = subject - 1; i >= Math.Max(walk.First, subject - LongestForce); i--)
            if (PartyLexicon.Names.TryMatch(walk.Words, i, out var force) && (force.Value.End == subject || PartyLexicon.Bands.TryMatch(walk.Words, force.Value.End, out var band) && band.Value.End == subject)) return true;
        return false;
    }

    // "had earlier announced that six were killed", "had previously put the toll at six"; not "had earlier announced a truce, but", nor an arrest.
    private bool CountsHarmed(int first)
    {
        var counts = false;
        for (var i = first; i < Math.Min(walk.End, first + AnnouncedReach) && walk.Words[i].Kind != WordKind.Mark && !walk.Words[i].Is("but"); i++)
            if (HarmLexicon.Words.TryMatch(walk.Words, i, out var harm) && harm.Value.Value.Outcome == Outcome.Detained) return false;
            else counts |= harm is not null || walk.IsNumber(i) || walk.Words[i].Is("toll");
        return counts;
    }

    internal int Recall(Hit<string> hit)
    {
        lone.SettleLone();
        if (hit.Value == "reason") return Answer(hit.End);
        walk.IgnoreNext ??= hit.Value switch { "seen" => Ignored.InPictures, "earlier" or "announced" => Ignored.Replaced, "first" => Ignored.FirstToll, _ => Ignored.OnlyRecalled };
        return hit.End;
    }

    // "In response to the killing of two soldiers, the army shelled X, killing five": the two are no toll of this act.
    private int Answer(int first)
    {
        walk.ReasonUntil = first;
        while (walk.ReasonUntil < walk.End && !(walk.Words[walk.ReasonUntil].Is(",") && !IsRelative(walk.ReasonUntil + 1)) && !IsAnswer(walk.ReasonUntil)) walk.ReasonUntil++;
        return first;
    }

    // رداً على قصف مواقعها استهدفت قسد نقطة: with no comma before it, the verb of who answers.
    private bool IsAnswer(int at) => walk.Words[at].IsArabic && PartyLexicon.Acts.Has(walk.Words, at) && PartyLexicon.Names.Has(walk.Words, at + 1);

    /// <summary>
    /// Leaves out what a time of shelling brought that is over: بعد عشرة أيام من القصف الذي أودى بحياة 480, up to the next comma or day.
    /// </summary>
    /// <param name="i">Where it may begin.</param>
    internal void LeaveOutTime(int i)
    {
        if (_since.PastTimeOfStrikes(i) is not { } end) return;
        while (end < walk.End && walk.PastDate(end) is null && !(walk.Words[end].Is(",") && !IsRelative(end + 1))) end++;
        walk.ReasonUntil = Math.Max(walk.ReasonUntil, end);
    }

    // "… over the attack on X, in which dozens fell": still the reason.
    private bool IsRelative(int at) => at < walk.End && walk.Words[at].Form is "التي" or "الذي" or "والتي" or "والذي";

    /// <summary>Leaves out the numbers of people that no word of harm took, and those of totals.</summary>
    internal void IgnoreUngoverned()
    {
        foreach (var figure in walk.Found)
        {
            if (figure.Outcome is null) figure.Ignored ??= Ignored.NoHarm;
            if (_isTotal || figure.First > _totalAfter || figure is { IsUncounted: false, Min: >= OfAWar }) figure.Ignored ??= Ignored.RunningTotal;
        }
    }

    /// <summary>True when a sentence gives a running total.</summary>
    internal static bool IsTotal(List<CountMention> figures) => figures.Exists(f => f.Ignored == Ignored.RunningTotal);

    /// <summary>Takes the figures of a sentence for parts of a running total.</summary>
    internal static void IgnoreAsTotal(List<CountMention> figures)
    {
        foreach (var figure in figures.Where(f => f.Outcome is not null)) figure.Ignored ??= Ignored.RunningTotal;
    }
}
