using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>When the main event of a text happened: the day in the sentence that gave it away, or in one that tells the same.</summary>
/// <param name="context">The text taken apart.</param>
/// <param name="key">The sentence that gave the event away.</param>
/// <param name="others">The sentences that tell of other events, as far as that is known.</param>
internal sealed class MainDate(Context context, Sentence key, HashSet<Sentence> others)
{
    // How many sentences after the first one its date may still be given; credits and buttons are none.
    private const int Reach = 6;
    private const int ShortestSentence = 5;

    // News tells of a strike on the day after it, or the next.
    private const int LatestTelling = 2;
    private const int LatestInquiry = 120;

    // Days of fighting that are told as one event.
    private const int LatestSince = 3;

    // Days within which a report tells of an act as news.
    private const int DaysOfNews = 3;

    // Days after which no news tells of an act as its own.
    private const int LongPast = 30;

    // "The broad daylight air strikes": how far behind the article the strike may stand.
    private const int NounReach = 4;

    // "and on Monday two in Y": a day so close behind "and" is that of the second act alone.
    private const int DayReach = 3;

    // How many sentences before a death the strike may be told of.
    private const int StrikeBefore = 3;

    internal DateMention? Find()
    {
        if (context.Fields is { Time: { } line } && context.Dates.Find(d => context.Words[d.First].Line == line) is { } given) return given;
        var own = DateChooser.Of(context, key) is { Date.IsPerhapsAhead: false } day ? day : (DayTold?)null;
        if (own is { IsOfDyingLater: true } && OfStrikeBefore() is { } struck) return struck;
        if (own is { IsOfTelling: false } act) return act.Date;
        if (own is null && (OfBothActs() ?? Before()) is { } beside) return beside;
        var told = own?.Date;
        return Near(ref told) ?? OfTheStrike(told) ?? Since() ?? told ?? context.Dates.Find(d => d.IsDateline);
    }

    // "Bombs in X killed 12 and two in Y killed five on Monday": the day at the end is that of both.
    private DateMention? OfBothActs()
    {
        var turns = new SceneTurns(context.Words);
        for (var i = key.Index + 1; i < context.Sentences.Count && context.Sentences[i] is { IsOwnAct: true } other && context.Words[other.First].Sentence == context.Words[key.First].Sentence && turns.DaysBefore(other.First) is null; i++)
            if (DateChooser.Of(context, other) is { IsOneDay: true, IsOfTelling: false, Date: var day } && day.First > other.First + DayReach) return day;
        return null;
    }

    // The day behind the first sentence, where the same is told again; that of a telling only where there is no other.
    private DateMention? Near(ref DateMention? told)
    {
        var isCounted = false;
        foreach (var next in Following())
        {
            var isFirstCount = !isCounted && TellsHowMany(next);
            isCounted |= isFirstCount;
            if (IsBefore(next) || OpensElsewhere(next) || !(next.SharesNumbers(key) || IsOfTheHarmed(next) || isFirstCount || told is null && TellsOn(next))) continue;
            if (DateChooser.Of(context, next) is not { IsOneDay: true, Date: var date, IsOfTelling: var isOfTelling } || IsOfOthers(next, date) || IsElsewhereBefore(next, date)) continue;
            if (!isOfTelling) return date;
            told ??= date;
        }
        return null;
    }

    // "Two were killed at X. On 22 July last year a massacre there killed 43": long past, and with another number.
    private bool IsOfOthers(Sentence next, DateMention date) =>
        IsLongPast(date) && IsAtOtherTown(next) || (IsLongPast(date) || IsOfLastWeek(context.Words, date) || OpensWithPastDay(context.Published, next, date)) && IsCounted(key) && IsCounted(next) && !next.SharesNumbers(key) && !next.IsUnderHeadline(key, context.Words);

    // مقتل مدني بقصف على س. وقصفت القوات أمس بلدة ص: of an earlier day, at towns of which nothing was told before and that do not lie in those of the key.
    private bool IsElsewhereBefore(Sentence next, DateMention date)
    {
        if (!context.Words[next.First].IsArabic || date.Form is not (DateForm.Relative or DateForm.Weekday) || !(date.Last < context.Published)) return false;
        var (own, its) = (OwnTowns().FindAll(p => !p.Is(PlaceContext.Direction) && !context.Gazetteer.IsWide(p)), WhereElse.TownsOf(next).FindAll(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Direction) && !context.Gazetteer.IsWide(p)));
        if (own.Count == 0 || its.Count == 0 || next.Places.Exists(p => own.Exists(o => p.Place is { } place && WhereElse.IsSame(o.Place!, place)))) return false;
        return its.TrueForAll(t => own.TrueForAll(o => !WhereElse.IsSame(o.Place!, t.Place!) && !t.Place!.Parents.Contains(o.Place!.Id)));
    }

    /// <summary>"A soldier was wounded in X. On 24 February a young man was shot dead": a day of the month at the head of a sentence, no day of news or none that is known for one.</summary>
    internal static bool OpensWithPastDay(DateOnly? today, Sentence sentence, DateMention date) =>
        date.Form == DateForm.Explicit && date.First <= sentence.First + 1 && (today is null || today.Value.DayNumber - date.Last.DayNumber > DaysOfNews);

    /// <summary>وفي 6 آب قصفت, وفي الـ 6 من آب قُتل: below what a text told first, a day of the month behind و is that of another act.</summary>
    internal static bool OpensWithAndDay(WordList words, Sentence sentence, DateMention date) =>
        date is { Form: DateForm.Explicit, IsDateline: false } && words[sentence.First].Form is "وفي" or "ويوم" or "وبتاريخ" && (date.First == sentence.First + 1 || date.First == sentence.First + 2 && words[sentence.First + 1].Is("ال"));

    private bool IsLongPast(DateMention date) => context.Published is { } today && today.DayNumber - date.Last.DayNumber > LongPast;

    /// <summary>يوم الجمعة الماضي, "last Friday": a weekday that is told of as past.</summary>
    internal static bool IsOfLastWeek(WordList words, DateMention date) =>
        date.Form == DateForm.Weekday && (words[date.First].IsArabic ? EarlierTime.IsLast(words, date.End) || EarlierTime.IsLast(words, date.End - 1) : words[date.First].Is("last") || date.First > 0 && words[date.First - 1].Is("last"));

    private static bool IsCounted(Sentence sentence) => sentence.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0 });

    // "… the monitor said on Friday. The women and children were killed on Thursday": those told of, without their number.
    private bool IsOfTheHarmed(Sentence next) =>
        next.Background is null && next.HasHarm && context.Words[next.First].Is("the") && next.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && key.Figures.Exists(k => k.Counts && next.Figures.Exists(f => f.Counts && f.Outcome == k.Outcome));

    // "Clashes have killed 160 since Friday, activists said on Sunday": from then on.
    private DateMention? Since()
    {
        if (context.Published is not { } today) return null;
        foreach (var sentence in key.IsHeadline(context.Words) ? Following().Take(1).Prepend(key) : [key])
            if (sentence.Dates.Find(d => d is { IsSince: true, Form: DateForm.Weekday or DateForm.Relative }) is { } since && today.DayNumber - since.Start.DayNumber is >= 0 and <= LatestSince)
                return since with { Last = today, IsSince = false };
        return null;
    }

    // "… after an air strike on Wednesday. His brother died of his wounds on Saturday": the day of the strike.
    private DateMention? OfStrikeBefore()
    {
        for (var i = key.Index - 1; i >= Math.Max(0, key.Index - StrikeBefore); i--)
            if (context.Sentences[i] is { IsOfStory: true, HasStrike: true } act && DateChooser.Of(context, act) is { IsOfDays: true, IsOfTelling: false, Date: var day }) return day;
        return null;
    }

    private DateMention? Before()
    {
        for (var i = key.Index - 1; i >= 0; i--)
            if (context.Sentences[i] is { IsCaption: false } sentence && DateChooser.Of(context, sentence) is { IsOfDays: true } earlier && !(earlier.IsOfDyingLater && sentence.Index > 0)) return earlier.Date;
        return null;
    }

    private IEnumerable<Sentence> Following() =>
        context.Sentences.Skip(key.Index + 1).Where(s => s is { IsCaption: false, IsOfAnotherStory: false } && !others.Contains(s) && s.End - s.First > ShortestSentence).Take(Reach - 1);

    private bool TellsOn(Sentence next) =>
        next is { Background: null } && next.Index == key.Index + 1 && key.IsHeadline(context.Words) || !next.HasHarm && next.HasStrike && !IsNewAct(next);

    // "A bomb killed a man in X. // On February 7 a blast rocked a street": another one, in a paragraph of its own.
    private bool IsNewAct(Sentence next) =>
        IsCounted(key) && !key.IsHeadline(context.Words) && context.Words[next.First].Line != context.Words[key.First].Line && next.Dates.Exists(d => d is { Form: DateForm.Explicit, HasYear: false } && d.First <= next.First + 3)
        && next.Strikes.Select(static s => s.First).Concat(next.WeakStrikes.Select(static s => s.First)).Any(s => context.Words.Any(Math.Max(next.First, s - NounReach), s, static w => w.Form is "a" or "an" or "another"));

    // "… killed a leader, the command said Friday. The strike on Thursday …": the day of the telling gives way to that of the act.
    private DateMention? OfTheStrike(DateMention? told)
    {
        if (told is null) return null;
        foreach (var next in Following())
            if (next.Background is null && (IsOfTheStrike(next) || TellsDaysAgo(next)) && DateChooser.Of(context, next) is { IsOfTelling: false, Date: { Form: DateForm.Weekday or DateForm.Relative } date }
                && told.Start.DayNumber - date.Start.DayNumber is >= 1 and <= LatestTelling) return date;
        return OfAnInquiry(told);
    }

    // "An attack on a village killed eight, said the organisation today. On January 28, 2017, rockets hit the village of X": an inquiry tells of
    // its act weeks later, and names the settlement with the day.
    private DateMention? OfAnInquiry(DateMention told)
    {
        if (key.Places.Exists(p => p.Is(PlaceContext.Settlement)) || Following().FirstOrDefault() is not { Background: null, HasStrike: true } next || !next.Places.Exists(p => p.Is(PlaceContext.Settlement)) || IsAnother(next)) return null;
        return next.Dates.Find(d => d is { Form: DateForm.Explicit, IsSince: false, HasYear: true } && d.First <= next.First + 1 && told.Start.DayNumber - d.Last.DayNumber is >= 1 and <= LatestInquiry);
    }

    // "On December 20 an airstrike hit X in a similar attack", "… killing 12" where the key counts eight.
    private bool IsAnother(Sentence next) =>
        IsCounted(key) && next.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0, Parent: null } && key.Figures.Exists(k => k is { Counts: true, IsUncounted: false } && k.Outcome == f.Outcome)) && !next.SharesNumbers(key)
        || context.Words.Any(next.First, next.End, w => w.Form is "similar" or "another" or "previous" or "earlier" or "separate" or "comparable");

    // "Shelling killed civilians. … Four civilians were killed on Friday": the same act, now with its number.
    private bool TellsHowMany(Sentence next) =>
        next.Background is null && !Turns(next) && key.HasHarm && key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && next.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0 } && key.Figures.Exists(k => k.Counts && k.Outcome == f.Outcome));

    // "The strikes hit the jail at dawn on Monday", "whose planes flew Monday's raids": the strike told of, and no other.
    private bool IsOfTheStrike(Sentence next) =>
        next.Dates.Exists(d => DateRoles.IsWhoseStrike(context.Words, d)) && !next.HasHarm
        || IsWhenItStruck(next) || IsAmongTheDead(next) || OpensWithItsHappening(next)
        || context.Words[next.First].Is("the") && (next.Strikes.Exists(s => s.First <= next.First + NounReach) || next.WeakStrikes.Exists(s => s.First <= next.First + NounReach));

    // ووقعت الغارة يوم الجمعة, وحدث الانفجار.
    private bool OpensWithItsHappening(Sentence next)
    {
        var verb = context.Words[next.First];
        if (!verb.IsArabic || next.First + 1 >= next.End || !context.Words[next.First + 1].Form.StartsWith("ال", StringComparison.Ordinal) || !StrikeLexicon.Has(context.Words, next.First + 1)) return false;
        foreach (var form in verb.Variants)
            if (EventLexicon.Happens.HasForm(form)) return true;
        return false;
    }

    // "Another 18 were wounded when the warplanes hit around midnight on Tuesday".
    private bool IsWhenItStruck(Sentence next)
    {
        for (var i = next.First + 1; i + 2 < next.End; i++)
            if (context.Words[i].Is("the") && (context.Words[i - 1].Is("when") ? StrikeLexicon.Has(context.Words, i + 1) : TellsWhenItWas(i))) return true;
        return false;
    }

    // "in the blast, which took place on Wednesday".
    private bool TellsWhenItWas(int the) =>
        the + 4 < context.Words.Count && context.Words[the + 2].Is(",") && context.Words[the + 3].Is("which") && context.Words[the + 4].Form is "took" or "occurred" or "happened" && StrikeLexicon.Has(context.Words, the + 1);

    // "Ten children were among the dead in the air strikes on Sunday": of those of the key.
    private static bool IsAmongTheDead(Sentence next) =>
        next.Figures.Exists(f => f is { Counts: true, IsAmong: true }) && next.Figures.TrueForAll(f => !f.Counts || f.IsAmong || f.Parent is not null);

    // "… the agencies said on Saturday. The officer fell near X two days ago": told with a strike, and at no other settlement.
    private bool TellsDaysAgo(Sentence next) =>
        (next.HasStrike || next.HasHarm) && !Turns(next) && !OpensElsewhere(next) && !(OwnTowns().Count > 0 && NamesNewTown(next)) && next.Dates.Exists(d => d is { Form: DateForm.Relative } && d.First > next.First + 1);

    // "Meanwhile, 20 were injured at Y."
    private bool Turns(Sentence next) => PlaceLexicon.Turns.Has(context.Words, next.First);

    // وكان ثلاثة آخرون قد فقدوا قبل أسبوع: what had happened before has a day of its own.
    private bool IsBefore(Sentence sentence) =>
        sentence.HasHarm && context.Words[sentence.First].Line != context.Words[key.First].Line && sentence.Dates.Exists(d => OpensWithAndDay(context.Words, sentence, d)) || sentence.HasHarm && context.Words[sentence.First].Variants.Any(v => v is "كان" or "كانت") && (BackgroundFinder.IsOfSimilarAct(context.Words, sentence.First, sentence.End) || Enumerable.Range(sentence.First, Math.Min(8, sentence.End - sentence.First)).Any(i => context.Words[i].Is("قد")));

    // "On January 17, a man was killed in Y": an earlier act, at a settlement of which nothing was said before.
    private bool OpensElsewhere(Sentence sentence) =>
        !IsBelowHeadline(sentence) && sentence.Dates.Exists(d => d.First <= sentence.First + 1 && d.Form is DateForm.Explicit or DateForm.Relative)
        && (NamesNewTown(sentence) || IsAtOtherTown(sentence));

    private bool NamesNewTown(Sentence sentence) =>
        sentence.Places.Exists(p => p.Is(PlaceContext.Settlement)) && !context.Sentences.TakeWhile(s => s != sentence).Any(s => s.Places.Exists(p => sentence.Places.Exists(q => q.Is(PlaceContext.Settlement) && q.Text == p.Text)));

    // "A strike on X killed four, it said. On 3 March, four were killed in a strike on Y": two towns, by their names alone.
    private bool IsAtOtherTown(Sentence sentence) =>
        OwnTowns() is { Count: > 0 } own && WhereElse.TownsOf(sentence).FindAll(p => p.Is(PlaceContext.Struck) && !p.Is(PlaceContext.Direction)) is { Count: > 0 } its && its.TrueForAll(p => own.TrueForAll(o => IsApart(o, p)));

    // Those of the strike before it, where it names none: "A strike hit X. It killed five".
    private List<PlaceMention> OwnTowns() =>
        WhereElse.TownsOf(key) is { Count: 0 } && context.ActBefore(key) is { } strike ? WhereElse.TownsOf(strike) : WhereElse.TownsOf(key);

    // Near a town may be in another of its district.
    private static bool IsApart(PlaceMention own, PlaceMention its) =>
        !WhereElse.IsSame(own.Place!, its.Place!) && (!own.Is(PlaceContext.Direction) || own.Place!.Admin2 != its.Place!.Admin2);

    // "Gunmen attack a station in X, kill nine", and below: "On Monday, 4 May, gunmen in the town of Y shot dead nine policemen".
    private bool IsBelowHeadline(Sentence sentence) =>
        sentence is { Background: null } && sentence.Index == key.Index + 1 && key.IsHeadline(context.Words) && !sentence.Dates.Exists(IsLongPast) && context.Words[sentence.First].Line != context.Words[key.First].Line
        && (sentence.Figures.Exists(f => f is { Counts: true, Min: > 2 }) && sentence.SharesNumbers(key) || OwnTowns().Count == 0 && (sentence.SharesNumbers(key) || sentence.IsUnderHeadline(key, context.Words)));
}
