namespace IncidentMap.Reports.Dates;

/// <summary>
/// A day to count from in a text whose day of publication nobody knows, but which says اليوم السبت, "today, 2 September", or tells of several weekdays, or of a day without its year. Where the text
/// gives that day with its year elsewhere it is known; else any that agrees will do: days counted from it tell acts apart and are never given out.
/// </summary>
internal static class TodayUnprinted
{
    private const int LatestYear = 2024;
    private const int EarliestYear = 2011;

    // From a weekday to a today whose yesterday it is not.
    private const int DaysApart = 4;

    /// <summary>Such a day; null where the text does not say today's weekday or date.</summary>
    /// <param name="groups">The dates of the text as written.</param>
    internal static (DateOnly Day, bool IsTold)? Of(List<List<RawDate>> groups)
    {
        var todays = groups.FindAll(static g => g.Exists(static d => d.Offset == (0, 0)));
        if (todays.Count == 0) return (DayAfterFirst(groups) ?? First(groups, Dated)?.AddDays(1) ?? AnyDay(groups, DaysApart)) is { } next ? (next, false) : null;
        var told = groups.SelectMany(static g => g).Where(static d => d is { Year: not null, Month: not null, Day: not null, LastDay: null, IsHijri: false } && d.IsPossible()).Select(static d => new DateOnly(d.Year!.Value, d.Month!.Value, d.Day!.Value)).ToList();
        if (First(todays, g => InFull(g, told)) is { } known) return (known, true);
        return (First(todays, Dated) ?? First(todays, g => OfWeek(g, told)) ?? AnyDay(groups, daysAhead: 0)) is { } any ? (any, false) : null;
    }

    // "Shells fell on X this morning. … Yesterday two were killed in Y", "last Thursday": any day tells those apart; a weekday named beside "yesterday" is that day, another one is not, and may be today where the text tells of that.
    private static DateOnly? AnyDay(List<List<RawDate>> groups, int daysAhead)
    {
        if (groups.Find(static g => g.Exists(IsPast)) is not { } past) return DayOfLaterWeekday(groups);
        if (WeekdayOf(past) is { } named) return LastOf(named).AddDays(past.Exists(static d => d.Offset is not null) ? -past.Find(static d => d.Offset is not null).Offset!.Value.To : 1);
        return groups.ConvertAll(WeekdayOf).OfType<DayOfWeek>().FirstOrDefault(DayOfWeek.Wednesday) is var other ? LastOf(other).AddDays(daysAhead) : null;
    }

    // "Shells fell on X this morning. … On Monday": below what was today, no day of today.
    private static DateOnly? DayOfLaterWeekday(List<List<RawDate>> groups)
    {
        var today = groups.FindIndex(static g => g.Exists(static d => d.Offset == (0, 0)));
        return today >= 0 && groups.Skip(today + 1).Select(WeekdayOf).OfType<DayOfWeek>().FirstOrDefault((DayOfWeek)(-1)) is >= 0 and var later && groups.Take(today + 1).All(static g => WeekdayOf(g) is null) ? LastOf(later).AddDays(DaysApart) : null;
    }

    private static bool IsPast(RawDate day) => day.Offset is { To: < 0 } || day.IsLastWeekday || day.MonthsBack is not null;

    // "… on Wednesday. On Tuesday four others …": the news of the day after the first that is named.
    private static DateOnly? DayAfterFirst(List<List<RawDate>> groups)
    {
        var weekdays = groups.ConvertAll(WeekdayOf).OfType<DayOfWeek>().ToList();
        return weekdays.Distinct().Count() > 1 ? LastOf(weekdays[0]).AddDays(1) : null;
    }

    private static DateOnly? First(List<List<RawDate>> groups, Func<List<RawDate>, DateOnly?> day)
    {
        foreach (var group in groups)
            if (day(group) is { } found) return found;
        return null;
    }

    private static DateOnly? InFull(List<RawDate> group, List<DateOnly> told)
    {
        if (DayOf(group) is not var (month, day)) return null;
        foreach (var known in told)
            if (known.Month == month && known.Day == day && !(WeekdayOf(group) is { } weekday && known.DayOfWeek != weekday)) return known;
        return null;
    }

    // In a year in which its weekday fits.
    private static DateOnly? Dated(List<RawDate> group)
    {
        if (DayOf(group) is not var (month, day)) return null;
        for (var year = LatestYear; year >= EarliestYear; year--)
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var named && !(WeekdayOf(group) is { } weekday && named.DayOfWeek != weekday)) return named;
        return null;
    }

    private static (int Month, int Day)? DayOf(List<RawDate> group) =>
        group.Find(static g => g is { Day: not null, Month: not null, IsHijri: false }) is { Month: { } month, Day: { } day } ? (month, day) : null;

    // A day that the text gives may be today, where no other is.
    private static DateOnly? OfWeek(List<RawDate> group, List<DateOnly> told)
    {
        if (WeekdayOf(group) is not { } weekday) return null;
        foreach (var known in told)
            if (known.DayOfWeek == weekday) return known;
        return LastOf(weekday);
    }

    private static DateOnly LastOf(DayOfWeek weekday)
    {
        var last = new DateOnly(LatestYear, 12, 24);
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    private static DayOfWeek? WeekdayOf(List<RawDate> group) => group.Find(static g => g.Weekday is not null).Weekday;
}
