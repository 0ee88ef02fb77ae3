using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of another day than that of the main event.</summary>
internal static class OtherDay
{
    // News tells of an act on the day after it, or the next.
    private const int LatestTelling = 2;

    // Days within which the wounded die of one act.
    private const int LongestDying = 7;

    /// <summary>"On Tuesday ten were killed at X. … A day earlier, a car bomb killed nine at Y": counted from the day of the main event.</summary>
    internal static Home? OfDayBefore(Sentence sentence, ToldSoFar told)
    {
        if (sentence.First < told.Key.First || !sentence.HasStrike || !sentence.CountsWhole || sentence.SharesNumbers(told.Key) && told.Elsewhere(sentence) is null && WholeAct.FarAway(sentence, told) is null || !OpensWithDayBefore(sentence, told)) return null;
        return told.Main.Date is { IsDateline: false } date && EventDays.Before(date, 1) is { } day ? told.Open(sentence, day) : null;
    }

    private static bool OpensWithDayBefore(Sentence sentence, ToldSoFar told)
    {
        var (words, first) = (told.Words, sentence.First);
        if (first + 3 >= sentence.End || !words[first + 3].Is(",")) return false;
        return words[first].Form is "a" or "one" or "the" && words[first + 1].Is("day") && words[first + 2].Form is "earlier" or "before" || words[first].Is("the") && words[first + 1].Is("previous") && words[first + 2].Is("day");
    }

    /// <summary>The day that it gives, or goes on with, is another: "On Monday ten were killed at X. … On Friday four had died there".</summary>
    internal static Home? Of(Sentence sentence, ToldSoFar told)
    {
        var own = DateChooser.Of(told.Context, sentence);
        if (own is { Date.IsMonthAlone: true } && told.Key.Figures.Exists(static f => f is { IsCountedWhole: true, Min: > 0 })) return ToldSoFar.Recalled(sentence);
        if ((own?.Date ?? told.Days.Carried(sentence, told.Before)) is not { } date || own is { Date.IsMonthAlone: true } || !told.Days.IsAnother(date, sentence) || !sentence.HasStrike && DateRoles.IsOfDyingLater(told.Words, sentence, date)) return null;
        if (own is { IsOfTelling: true } && IsToldAfter(sentence, date, told)) return null;
        if (IsFirstToll(sentence, date, told)) return told.TheMain;
        if (RaisesToll(sentence, date, told) || IsOfSearch(sentence, date, told)) return told.TheMain;
        // "X was shelled last January": what the place suffered before; elsewhere it is another story.
        if (date.IsLastMonth || date.IsMonthAlone) return told.Elsewhere(sentence) is not null ? null : ToldSoFar.Recalled(sentence);
        return told.Events.Skip(1).FirstOrDefault(e => e.Date is { } day && EventDays.Overlap(day, date)) is { } same ? new Home(same) : told.Open(sentence, date);
    }

    // "Seven were killed, rescuers said on Saturday. The blast took place on Friday": the day of the telling, of what happened before it.
    private static bool IsToldAfter(Sentence sentence, DateMention date, ToldSoFar told) =>
        IsLater(date, told) && date.Start.DayNumber - told.Main.Date!.Last.DayNumber <= LatestTelling && told.Elsewhere(sentence) is null && sentence.SharesNumbers(told.Key);

    // "The toll of the blast rises to three after a child died today. The bomb had killed two on Thursday. Four are still treated": the first toll of the same act.
    private static bool IsFirstToll(Sentence sentence, DateMention date, ToldSoFar told)
    {
        if (told.Main.Date is not { IsDateline: false } main || main.Start.DayNumber - date.Last.DayNumber is not (>= 1 and <= LongestDying) || told.Elsewhere(sentence) is not null) return false;
        if (!LaterTolls.SaysThatItRose(told.Words, told.Key) && !told.Key.Figures.Exists(static f => f is { Outcome: Outcome.Killed, HasDiedSince: true }) && !DateRoles.IsOfDyingLater(told.Words, told.Key, main)) return false;
        var first = sentence.Figures.FindAll(static f => f is { IsCountedWhole: true, Outcome: Outcome.Killed });
        if (first.Count == 0 || told.Key.CountOf(Outcome.Killed) is not { } whole || whole <= first.Sum(static f => f.Min)) return false;
        foreach (var figure in first) figure.Ignored = Ignored.Replaced;
        if (told.Key.CountOf(Outcome.Injured) is not null)
            foreach (var figure in sentence.Figures)
                if (figure is { IsCountedWhole: true, Outcome: Outcome.Injured }) figure.Ignored = Ignored.Replaced;
        return true;
    }

    // "A blast killed 23 on Sunday. The toll rose to 34 on Monday": on a later day more of the dead of the same act are known.
    private static bool RaisesToll(Sentence sentence, DateMention date, ToldSoFar told) =>
        IsLater(date, told) && sentence.Places.Count == 0 && sentence.First > told.Key.First
        && sentence.Figures.Exists(f => f.IsCountedWhole && told.Main.Figures.Any(m => m.IsCountedWhole && m.Outcome == f.Outcome && m.Min < f.Min)) && (LaterTolls.SaysThatItRose(told.Words, sentence) || LaterTolls.PutsToll(told.Words, sentence));

    // "… and rescuers were searching the rubble early on Friday": for those of the day before.
    private static bool IsOfSearch(Sentence sentence, DateMention date, ToldSoFar told) =>
        IsLater(date, told) && !sentence.Places.Exists(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement)) && DateRoles.IsOfSearch(told.Words, sentence, date);

    private static bool IsLater(DateMention date, ToldSoFar told) => told.Main.Date is { } day && date.Start > day.Last;

    /// <summary>"Last week 10 were killed at X, while the agency reported two dead at Y": the day of the first clause is that of the second.</summary>
    internal static Home? OfClauseBehindOne(Sentence clause, ToldSoFar told)
    {
        if (told.Before is not { } first || told.Words[first.First].Sentence != told.Words[clause.First].Sentence || told.LastHome is not { Date: { } day } last || last == told.Main || last.Key != first) return null;
        if (DateChooser.Of(told.Context, clause) is not null || !told.Days.IsAnother(day, first) || clause.SharesNumbers(told.Key)) return null;
        // ", while four were injured": by the same act.
        return clause is { HasStrike: false, Places.Count: 0 } && clause.Figures.TrueForAll(static f => !f.Counts || f.Outcome == Outcome.Injured) ? new Home(last) : told.Open(clause, day);
    }
}
