using System.Globalization;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Harm of an earlier month or year, of a week or a year, and of a whole campaign is not that of the act which a story told before it:
/// "Two were killed today. The town was hit in July, killing 43". Where nothing was told before, it is what the text tells of.
/// </summary>
internal sealed class EarlierTimes(Context context)
{
    // Looking at no more of the sentences before keeps long texts linear.
    private const int MostLooked = 12;

    // A strike of the last days is told of, even with no number.
    private const int DaysOfNews = 7;

    // "Two months ago,", وقتل خلال أسبوع: a time so near to the beginning is that of all that follows.
    private const int Opening = 2;

    // "the deadliest attack this year": how far before the time the one may stand.
    private const int OneReach = 10;

    // "منذ بدء سريان الهدنة صباح اليوم": how far behind "since" its time may stand.
    private const int TurnReach = 6;

    // "أول خرق كبير للاتفاق منذ": how far before "since" the first may stand.
    private const int FirstReach = 6;

    // In the first days of a month the last one is that of the news.
    private const int FirstDays = 5;

    private readonly CampaignTolls _campaigns = new(context.Words);
    private readonly List<Sentence> _told = [];
    private readonly List<Sentence> _struck = [];
    private Sentence? _before;

    /// <summary>Leaves out the harm of another time behind that of the story.</summary>
    internal void Ignore()
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.IsCaption || sentence.IsOfAnotherStory) continue;
            var isCounted = sentence.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0 });
            if (isCounted && sentence.Index == 0 && IsHeadlineOfSpan(sentence))
            {
                foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.RunningTotal;
                continue;
            }
            var other = isCounted || sentence.HasStrike ? Other(sentence) : null;
            _before = sentence;
            if (other is null && isCounted && _told is [var first] && IsTollAboveAct(first, sentence)) LeaveOutToll(first);
            if (other is null && sentence.Background is null && (isCounted || IsNews(sentence)) && _told.Count < MostLooked) _told.Add(sentence);
            else if (other is null && sentence is { Background: null, HasStrike: true, Places.Count: > 0 } && _struck.Count < MostLooked) _struck.Add(sentence);
            if (!isCounted || other is null || _told.Count == 0 && !(_struck.Count > 0 && IsOfSpan(sentence)) || HasDay(sentence) || _told.Exists(sentence.SharesNumbers) && !IsStrikeElsewhere(sentence) || other == Ignored.RunningTotal && IsLess(sentence)) continue;
            foreach (var figure in sentence.Figures) figure.Ignored ??= other;
            sentence.Background ??= "back";
        }
    }

    // "Air strikes hit a house in X. … From the start of the year 61 people were killed": below a strike that counts nobody.
    private bool IsOfSpan(Sentence sentence) =>
        !context.Words[sentence.First].IsArabic && Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => context.Words[i].Kind == WordKind.Letters && EarlierTime.IsSpan(context.Words, i) && !IsOfOne(sentence, i));

    // "Two were killed in X. … A month ago, an air strike killed two in the town of Y": as many, in a town of which nothing was told.
    private bool IsStrikeElsewhere(Sentence sentence)
    {
        var towns = WhereElse.TownsOf(sentence).FindAll(static p => p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Direction));
        if (!sentence.HasStrike || towns.Count == 0) return false;
        var own = _told.Concat(_struck).SelectMany(static t => t.Places).Where(static p => p is { Place.Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Origin | PlaceContext.Name)).ToList();
        // "in X in the countryside of Aleppo": the seat only says in which governorate X lies.
        if (own.Exists(o => context.Gazetteer.GovernorateOf(o.Place!) is null)) own.RemoveAll(o => context.Gazetteer.GovernorateOf(o.Place!) is not null);
        return own.Count > 0 && towns.TrueForAll(t => own.TrueForAll(o => !WhereElse.IsSame(o.Place!, t.Place!) && o.Place!.Admin2 != t.Place!.Admin2));
    }

    // "150 civilians killed in two weeks", and below: "Four civilians were killed by shelling of X on Wednesday".
    private bool IsHeadlineOfSpan(Sentence headline)
    {
        if (!headline.IsHeadline(context.Words) || HasDay(headline) || context.Sentences.Count < 2 || context.Sentences[1] is var lead && (context.Words[lead.First].Line == 0 || !IsNews(lead) || lead.SharesNumbers(headline))) return false;
        if (!headline.Figures.Exists(f => f is { Counts: true, IsUncounted: false } && lead.Figures.Exists(l => l is { Counts: true, IsUncounted: false, Min: > 0 } && l.Outcome == f.Outcome && l.Min < f.Min))) return false;
        for (var i = headline.First; i < headline.End; i++)
            if (context.Words[i].Kind == WordKind.Letters && EarlierTime.IsSpan(context.Words, i)) return !IsOfOne(headline, i);
        return false;
    }

    private string? Other(Sentence sentence)
    {
        if (_campaigns.IsOne(sentence, _before)) return Ignored.RunningTotal;
        if (PointsBackToEarlier(sentence)) return Ignored.OnlyRecalled;
        if (IsTollOfDaysBefore(sentence)) return Ignored.RunningTotal;
        if (IsAnswer(sentence)) return Ignored.OnlyRecalled;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (context.Words[i].Kind != WordKind.Letters) continue;
            if (IsSpan(sentence, i)) return Ignored.RunningTotal;
            if ((EarlierTime.IsPast(context.Words, i) && !IsDated(sentence, i) || IsOtherMonth(sentence, i) || IsEarlierYear(i) || IsOfStrikesBefore(sentence, i)) && IsOfHarm(sentence, i)) return Ignored.OnlyRecalled;
        }
        return null;
    }

    // عام 2017 in a text of 2019.
    private bool IsEarlierYear(int i) =>
        context.Words[i].Form is "عام" or "سنه" && i + 1 < context.Words.Count && context.Words[i + 1] is { Kind: WordKind.Digits, Form: ['2', '0', _, _] } year && context.Published is { } today && int.Parse(year.Form, CultureInfo.InvariantCulture) < today.Year;

    // الهجمات السابقة أودت بحياة.
    private bool IsOfStrikesBefore(Sentence sentence, int i) =>
        context.Words[i].Form is "السابقه" or "سابقه" && i > sentence.First && context.Words[i - 1].Form is [.., 'ا', 'ت'] && StrikeLexicon.Has(context.Words, i - 1);

    // قتل 15 الثلاثاء. وبلغت حصيلة القتلى منذ الأحد 594: of more days than that of the act.
    private bool IsTollOfDaysBefore(Sentence sentence)
    {
        if (sentence.Dates.Find(static d => d is { IsSince: true, Form: not DateForm.Span }) is not { } since || !_told.Exists(t => t.Dates.Exists(d => d is { IsSince: false, IsDateline: false, Form: not DateForm.Span } && d.Start > since.Last))) return false;
        return HasToll(sentence, since.First);
    }

    // ارتفاع عدد القتلى إلى 240 منذ الأربعاء. وقتل 19 الخميس بقصف: the toll of more days stands above the act.
    private bool IsTollAboveAct(Sentence first, Sentence act) =>
        act is { HasStrike: true, Background: null, Places.Count: > 0 } && first.Strikes.Count == 0 && first.Dates.Find(static d => d is { IsSince: true, Form: not DateForm.Span }) is { } since && !HasDay(first)
        && act.Dates.Exists(d => d is { IsSince: false, IsDateline: false, Form: not DateForm.Span } && d.Start > since.Last) && HasToll(first, since.First) && !act.SharesNumbers(first);

    private static void LeaveOutToll(Sentence first)
    {
        foreach (var figure in first.Figures) figure.Ignored ??= Ignored.RunningTotal;
    }

    private bool HasToll(Sentence sentence, int end)
    {
        for (var i = sentence.First; i < end; i++)
            if (context.Words[i].Variants.Any(static v => v is "عدد" or "حصيله" or "toll" or "number")) return true;
        return false;
    }

    // مقتل خمسة جنود بقصف. وقال الوزير إنه تم تحييد 90 من عناصر النظام: whom the other side put out of action in return.
    private bool IsAnswer(Sentence sentence)
    {
        var isAnswer = false;
        foreach (var figure in sentence.Figures)
            if (figure is not { Counts: true, Outcome: Outcome.Killed, Parent: null }) continue;
            else if (IsPutOutOfAction(figure)) isAnswer = true;
            else return false;
        return isAnswer && (SpeakerLexicon.Saying.Has(context.Words, sentence.First) || _told.Exists(IsFromAfar)) && _told.Exists(t => t.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Outcome: Outcome.Killed } && !IsPutOutOfAction(f)));
    }

    // In a fight وتم تحييد خمسة are those who attacked.
    private static bool IsFromAfar(Sentence told) => told.Strikes.Exists(static s => s.Value is not (IncidentKind.Raid or IncidentKind.Shooting or IncidentKind.Unknown));

    private bool IsPutOutOfAction(CountMention figure) => figure.Trigger >= 0 && IsPuttingOutOfAction(context.Words[figure.Trigger]);

    /// <summary>True for the word with which an army counts the other side's dead.</summary>
    internal static bool IsPuttingOutOfAction(Word word) => word.Variants.Any(static v => v is "تحييد" or "حيد" or "حيدت" or "يحيد" or "تحيد");

    // "In May a car bomb exploded at the market. That attack killed 40": of the month told of just before.
    private bool PointsBackToEarlier(Sentence sentence)
    {
        if (_before is not { HasStrike: true, Dates.Count: 0 } before || before.Figures.Exists(f => f is { Counts: true, IsUncounted: false }) || !context.Words[sentence.First].Is("that") || !sentence.Strikes.Exists(s => s.First == sentence.First + 1) && !sentence.WeakStrikes.Exists(s => s.First == sentence.First + 1)) return false;
        for (var i = before.First; i < before.End; i++)
            if (context.Words[i].Kind == WordKind.Letters && (EarlierTime.IsPast(context.Words, i) || IsOtherMonth(before, i))) return true;
        return false;
    }

    // "Warplanes bombed the town on Sunday."
    private bool IsNews(Sentence sentence) => sentence is { HasStrike: true, Places.Count: > 0 } && HasNearDay(sentence);

    // What has a day is told apart by it, as an act of its own.
    private bool HasDay(Sentence sentence) => sentence.Dates.Exists(d => d is { IsSince: false, IsDateline: false, Form: not DateForm.Span } && !IsEarlierThis(d.First));

    // "earlier this week", "fighting this week": no day of its own.
    private bool IsEarlierThis(int time) => time > 0 && context.Words[time].Is("this") && (context.Words[time - 1].Is("earlier") || time + 1 < context.Words.Count && context.Words[time + 1].Is("week"));

    private bool HasNearDay(Sentence sentence)
    {
        foreach (var date in sentence.Dates)
            if (date is { IsSince: false, IsDateline: false, Form: not DateForm.Span } && (date.Form == DateForm.Weekday || context.Published is { } today && date.Last.DayNumber > today.DayNumber - DaysOfNews)) return true;
        return false;
    }

    // A total is no less than what it takes in.
    private bool IsLess(Sentence sentence) =>
        sentence.Figures.TrueForAll(f => f is not { Counts: true, IsUncounted: false } || _told.Exists(t => t.Figures.Exists(o => o is { Counts: true, IsUncounted: false } && o.Outcome == f.Outcome && o.Min > f.Min)));

    private bool IsSpan(Sentence sentence, int i) => EarlierTime.IsSpan(context.Words, i) ? !IsOfOne(sentence, i) && !(i <= sentence.First + Opening && EarlierTime.IsTold(context.Words, i) && IsActOfToday(_before)) : IsSinceCampaign(i) || IsSinceTurn(sentence, i);

    // "بدأ القصف فجر اليوم. ومنذ ذلك الوقت قتل ستة": since an act of the day, which lasts.
    private bool IsActOfToday(Sentence? before)
    {
        if (before is not { HasStrike: true, Background: null }) return false;
        var isToday = false;
        for (var i = before.First; i < before.End; i++)
        {
            if (context.Words[i].Form is "منذ" or "ومنذ" or "since" || EarlierTime.IsPast(context.Words, i) || EarlierTime.IsSpan(context.Words, i) || EventLexicon.TurnsOfWar.Has(context.Words, i)) return false;
            isToday |= TimeLexicon.PartsOfDay.Has(context.Words, i) || TimeLexicon.Relative.TryMatch(context.Words, i, out var day) && day.Value.Value is { From: 0, To: 0 };
        }
        return isToday;
    }

    // منذ تصاعد الهجمات, منذ الحملة الأخيرة.
    private bool IsSinceCampaign(int i) => context.Words[i].Form is "منذ" or "ومنذ" && EventLexicon.Campaigns.TryMatch(context.Words, i + 1, out var campaign) && campaign.Value.Value == "war";

    // قتل منذ توقيعه 27, ومنذ دخول الهدنة حيز التنفيذ, منذ الثامن من الشهر: not since a turn of the same day.
    private bool IsSinceTurn(Sentence sentence, int i)
    {
        if (context.Words[i].Form is not ("منذ" or "ومنذ") || !IsSinceDay(i + 1) && !EventLexicon.TurnsOfWar.Has(context.Words, i + 1) || IsFirstSince(sentence, i)) return false;
        for (var k = i + 1; k < Math.Min(sentence.End, i + TurnReach); k++)
            if (TimeLexicon.PartsOfDay.Has(context.Words, k) || TimeLexicon.Relative.Has(context.Words, k)) return false;
        return IsOfHarm(sentence, i);
    }

    // في أعنف قصف منذ توقيع الاتفاق, هي الأكبر منذ; "تشرين الأول" is a month, and "مدني آخر" one more.
    private bool IsFirstSince(Sentence sentence, int since)
    {
        for (var i = Math.Max(sentence.First + 1, since - FirstReach); i < since; i++)
            if (!context.Words[i].Is("اخر") && !TimeLexicon.Months.Has(context.Words, i - 1) && EventLexicon.OneOfMany.Has(context.Words, i)) return true;
        return false;
    }

    private bool IsSinceDay(int day)
    {
        if (day + 2 >= context.Words.Count || context.Words[day].Kind != WordKind.Digits && !TimeLexicon.Ordinals.Has(context.Words, day)) return false;
        return context.Words[day + 1].Is("من") && context.Words[day + 2].Form is "الشهر" or "شهر";
    }

    // في شباط الماضي, "in late March", "last July": another month than that of the news.
    private bool IsOtherMonth(Sentence sentence, int i)
    {
        if (!TimeLexicon.Months.TryMatch(context.Words, i, out var month) || i == 0 || IsDated(sentence, i)) return false;
        var end = month.Value.End;
        if (end + 1 < context.Words.Count && context.Words[end].Is("/") && TimeLexicon.Months.TryMatch(context.Words, end + 1, out var again)) end = again.Value.End;
        var before = context.Words[i - 1];
        if (context.Words[i].IsArabic)
        {
            var isLast = EarlierTime.IsLast(context.Words, end);
            return (isLast || before.Form is "في" or "وفي" or "شهر" or "اوايل" or "اواخر" or "مطلع" or "منتصف" or "نهايه" or "بدايه") && IsOther(month.Value.Value, isLast);
        }
        return context.Words[i].IsCapital && before.Form is "in" or "last" or "early" or "late" or "mid" or "-" && IsOther(month.Value.Value, before.Is("last") || context.Published is null && i == sentence.First + 1, isEnglish: true);
    }

    private static bool IsDated(Sentence sentence, int i) => sentence.Dates.Exists(d => i >= d.First && i < d.End);

    private bool IsOther(int month, bool isLast, bool isEnglish = false)
    {
        if (context.Dates.Exists(d => d is { Form: DateForm.Explicit } && d.Start.Month == month && !(isLast && context.Published is { } now && now.Month == month))) return false;
        if (context.Published is not { } today) return isLast || isEnglish && _told.Count > 0;
        return month == today.Month ? isLast : month % 12 + 1 != today.Month || today.Day > FirstDays;
    }

    // "killed in a camp that was set up two months ago": the time is that of what stands nearer to it.
    private bool IsOfHarm(Sentence sentence, int at)
    {
        if (at <= sentence.First + Opening) return true;
        for (var i = at - 1; i >= sentence.First; i--)
        {
            if (HarmLexicon.Words.Has(context.Words, i) || sentence.Figures.Exists(f => f.Counts && f.First == i) || sentence.Strikes.Exists(s => s.First == i)) return true;
            if (EventLexicon.Lasting.Has(context.Words, i) || EventLexicon.PartOfTime.Has(context.Words, i)) return false;
        }
        return true;
    }

    // "the third attack this year, which killed nine": it is one that is told of.
    private bool IsOfOne(Sentence sentence, int at)
    {
        for (var i = Math.Max(sentence.First, at - OneReach); i < at; i++)
            if (TimeLexicon.Ordinals.Has(context.Words, i) || EventLexicon.OneOfMany.Has(context.Words, i)) return true;
        return false;
    }
}
