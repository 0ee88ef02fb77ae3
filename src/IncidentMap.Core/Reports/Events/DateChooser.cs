using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Which of the dates of a sentence is that of its act, and whether it may be that of the telling or of a later death instead: decided here
/// alone, for the main event (<see cref="MainDate"/>) and for every other (<see cref="EventDays"/>).
/// </summary>
internal static class DateChooser
{
    // Past this many words a date and the act are no nearer to one another.
    private const int Farthest = 20;

    internal static DayTold? Of(Context context, Sentence sentence)
    {
        DayTold? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var date in sentence.Dates)
        {
            if (DateRoles.IsNoDayOfAct(context.Words, sentence, date)) continue;
            var told = new DayTold(date, DateRoles.IsOfTelling(context.Words, sentence, date), DateRoles.IsOfDyingLater(context.Words, sentence, date));
            var score = Score(context.Words, sentence, told);
            if (score > bestScore) (best, bestScore) = (told, score);
        }
        return best;
    }

    private static double Score(WordList words, Sentence sentence, DayTold told)
    {
        var score = told.Date.Form switch { DateForm.Explicit => 2.0, DateForm.Span => -2, _ => 0 };
        if (told.Date.PartOfDay is not null) score += 1;
        if (told.Date.IsPerhapsAhead) score -= 3;
        if (DateRoles.IsOfClause(words, sentence, told.Date)) score -= 3;
        if (told.IsOfTelling) score -= 2.5;
        if (told.IsOfDyingLater) score -= 2.5;
        return score - 0.1 * DistanceToAct(sentence, told.Date);
    }

    private static int DistanceToAct(Sentence sentence, DateMention date)
    {
        var distance = Farthest;
        foreach (var strike in sentence.Strikes) distance = Math.Min(distance, Math.Abs(strike.First - date.First));
        foreach (var strike in sentence.WeakStrikes) distance = Math.Min(distance, Math.Abs(strike.First - date.First));
        foreach (var figure in sentence.Figures) if (figure.Counts) distance = Math.Min(distance, Math.Abs(figure.Trigger - date.First));
        return distance;
    }
}
