using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>On which day a further sentence tells that something happened, and whether it is that of the main event.</summary>
/// <param name="context">The text taken apart.</param>
/// <param name="main">The main event.</param>
internal sealed class EventDays(Context context, Event main)
{
    // A text of the news tells of acts of the last days.
    private const int DaysOfNews = 7;

    // "That earlier suicide attack": how far behind the word the act may stand.
    private const int LongestPointing = 3;

    // "On the same day", "Earlier in the day".
    private const int LongestOpening = 6;

    /// <summary>So many days before: "two days after an attack on Y killed five", counted from the day of the sentence's own act.</summary>
    internal static DateMention? Before(DateMention? day, int days) =>
        days == 0 || day is null ? day : day.Last.DayNumber - day.Start.DayNumber <= 1 ? day with { Start = day.Start.AddDays(-days), Last = day.Last.AddDays(-days), PartOfDay = null } : null;

    /// <summary>The day of a sentence that opens an event: its own, or in one paragraph of news the one just told: "A bomb killed six in X on Sunday. Another bomb killed five in Y".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">The sentence before it; null for the first.</param>
    /// <param name="last">The event of which was told last.</param>
    internal DateMention? Of(Sentence sentence, Sentence? told, Event? last)
    {
        if (DateChooser.Of(context, sentence) is { } own) return own.Date;
        if (IsOfSameDay(sentence)) return main.Date;
        if (IsMeanwhile(sentence)) return (told?.HasHarm == true ? DateChooser.Of(context, told)?.Date : null) ?? last?.Date ?? main.Date;
        if (sentence.Background is not null && !sentence.IsTurned || told is not { HasHarm: true, Background: null } before || context.Words[before.First].Line != context.Words[sentence.First].Line) return null;
        var near = DateChooser.Of(context, before)?.Date ?? (before == main.Key || last == main && context.Words[before.First].Sentence == context.Words[sentence.First].Sentence ? main.Date : last?.Key == before ? last.Date : null);
        return near is { Form: not DateForm.Span, IsList: false, IsDateline: false, IsSince: false } day && day.Start == day.Last && context.Published is { } today && today.DayNumber - day.Last.DayNumber <= DaysOfNews && !DateRoles.IsOfTelling(context.Words, before, day) ? day with { PartOfDay = null } : null;
    }

    // "Meanwhile, …", "At the same time a shell hit Y": of the day of the act told just before.
    private bool IsMeanwhile(Sentence sentence) =>
        context.Words[sentence.First].Form is "meanwhile" or "simultaneously" or "concurrently" || sentence.First + 3 < sentence.End && context.Words[sentence.First].Form is "in" or "at" && context.Words[sentence.First + 1].Is("the") && (context.Words[sentence.First + 2].Is("meantime") || context.Words[sentence.First + 2].Is("same") && context.Words[sentence.First + 3].Is("time"));

    /// <summary>True for "On the same day a missile hit Y", "An hour later", وبعد ساعة: of the day of the act told before.</summary>
    internal bool IsOfSameDay(Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End && i < sentence.First + LongestOpening; i++)
            if (context.Words[i].Is("day") ? i > sentence.First && context.Words[i - 1].Form is "same" or "the" or "that" : TimeLexicon.DaysOf(context.Words[i]) == 0 && !context.Words[i].IsArabic ? context.Words[i + 1].Form is "later" or "earlier" or "before"
                : context.Words[i].Form is "بعد" or "وبعد" or "قبل" or "وقبل" ? TimeLexicon.DaysOf(context.Words[i + 1]) == 0 : context.Words[i].Form is "اليوم" && context.Words[i + 1].Form is "ذاته" or "نفسه") return true;
        return false;
    }

    /// <summary>
    /// The day of the strike told just before: "… blamed for an attack on a bus on December 30. Ten workers were killed in it"; on whatever day, where "that"
    /// points back to it: "Last month a truck bomb hit the market. That blast killed 40".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">The one before it.</param>
    internal DateMention? Carried(Sentence sentence, Sentence? told)
    {
        if (told is not { HasHarm: false, HasStrike: true } before || DateChooser.Of(context, before) is not { Date: var day }) return null;
        if (PointsBack(sentence)) return day;
        return sentence.Places.Count == 0 && day.Form == DateForm.Explicit && context.Words[before.First].Line == context.Words[sentence.First].Line ? day : null;
    }

    private bool PointsBack(Sentence sentence)
    {
        if (context.Words[sentence.First].Form is not ("that" or "the")) return false;
        for (var i = sentence.First + 1; i <= sentence.First + LongestPointing && i < sentence.End; i++)
            if (sentence.Strikes.Exists(s => s.First == i) || sentence.WeakStrikes.Exists(s => s.First == i)) return context.Words[sentence.First].Is("that") || HarmLexicon.Words.Has(context.Words, i + 1) || HarmLexicon.LeadsTo(context.Words, i + 1);
            else if (context.Words[sentence.First].Is("the")) return false;
        return false;
    }

    /// <summary>True where the day of a sentence is not that of the main event.</summary>
    internal bool IsAnother(DateMention date, Sentence sentence)
    {
        if (main.Date is { IsDateline: false } its) return !Overlap(its, date) && !IsTodayOfSpeech(date, its, sentence);
        if (sentence.First < main.Key.First || DateRoles.IsWhoseStrike(context.Words, date)) return false;
        // "Yesterday, …" at the head of a later sentence, or وكان أربعة قتلوا أمس بهجوم مماثل, in a text of today.
        if (main.Date is null && (date.First <= sentence.First + 1 || BackgroundFinder.IsOfSimilarAct(context.Words, sentence.First, sentence.End)) && context.Published is { } today && date.Last < today) return true;
        // "… and last Friday nine died there": others than those of today.
        if (main.Date is null && MainDate.IsOfLastWeek(context.Words, date) && main.Key.CountsWhole && sentence.CountsWhole && !sentence.SharesNumbers(main.Key) && !sentence.IsUnderHeadline(main.Key, context.Words)) return true;
        // A strike that harmed nobody, and below it "On 3 February a man was killed in Y".
        if (main.Date is null && context.Words[sentence.First].Line != context.Words[main.Key.First].Line && MainDate.OpensWithAndDay(context.Words, sentence, date) && !sentence.SharesNumbers(main.Key)) return true;
        if (main.Date is null && !main.Key.HasHarm && date.First <= sentence.First + 1 && (date.Form == DateForm.Explicit || sentence.Places.Exists(static p => p.Is(PlaceContext.Settlement | PlaceContext.Struck)))) return true;
        if (main.Date is null && context.Published is null && MainDate.OpensWithPastDay(null, sentence, date) && main.Key.CountsWhole && sentence.CountsWhole && !sentence.SharesNumbers(main.Key) && !sentence.IsUnderHeadline(main.Key, context.Words)) return true;
        return date.Form != DateForm.Weekday && context.Published is { } published && (date.Last.DayNumber < published.DayNumber - 3 || date.Form == DateForm.Relative && date.Start.DayNumber <= published.DayNumber - DaysOfNews) || date.Form == DateForm.Span;
    }

    // "… on Monday night. "Five were killed today", the monitor said": who is quoted spoke on the day itself, or in the night after it.
    private bool IsTodayOfSpeech(DateMention date, DateMention main, Sentence sentence) =>
        date.Form == DateForm.Relative && date.Start == context.Published && date.Start.DayNumber - main.Last.DayNumber == 1 && Enumerable.Range(sentence.First, date.First - sentence.First).Count(i => context.Words[i].Is("\"")) % 2 == 1;

    /// <summary>True for days that are the same, or some of them.</summary>
    internal static bool Overlap(DateMention a, DateMention b) => a.Start <= b.Last && b.Start <= a.Last;
}
