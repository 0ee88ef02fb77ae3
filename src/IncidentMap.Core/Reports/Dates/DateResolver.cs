namespace IncidentMap.Reports.Dates;

/// <summary>Completes a date by the day of publication: the latest day not after it that agrees with what is written.</summary>
internal static class DateResolver
{
    // A report of the night may carry the next day's date already.
    private const int DaysAhead = 1;

    // Within this time a date without a year is this year's, even where its weekday is misprinted.
    private const int RecentDays = 40;

    private const int YearsBack = 12;

    private const int DaysOfWeek = 7;

    /// <summary>First and last day; null where the day of publication is needed and not known.</summary>
    internal static (DateOnly Start, DateOnly Last)? Resolve(RawDate raw, DayOfWeek? weekday, DateOnly? published)
    {
        if (raw.IsHijri) return HijriDays.Of(raw, weekday, published);
        if (raw.MonthsBack is { } back) return published is { } now ? OfNearMonth(raw, now, back) : null;
        if (raw.Month is { } month) return raw.Day is { } day ? OfDay(raw, day, month, weekday, published) : raw.Year is { } year ? OfMonth(year, month) : published is { } near ? OfNamedMonth(raw, near) : null;
        if (published is not { } today) return null;
        if (raw.Day is { } alone) return OfNearMonth(raw, today, alone > today.Day + DaysAhead ? 1 : 0);
        if (raw.Weekday is { } named && LastWeekday(named, raw.IsLastWeekday ? AddDays(today, -1) : today) is var last) return (raw.FirstWeekday is { } first ? LastWeekday(first, last) : AddDays(last, raw.IsNightInto ? -1 : 0), last);
        if (raw.Offset is { } offset) return (AddDays(today, offset.From), AddDays(today, offset.To));
        return raw.Span is { } span ? OfSpan(span, today) : null;
    }

    private static DateOnly LastWeekday(DayOfWeek weekday, DateOnly today) =>
        AddDays(today, -(((int)today.DayOfWeek - (int)weekday + 7) % 7));

    private static (DateOnly, DateOnly)? OfDay(RawDate raw, int day, int month, DayOfWeek? weekday, DateOnly? published)
    {
        var year = raw.Year ?? (published is { } today ? raw.IsOfLastYear ? today.Year - 1 : YearOf(day, month, weekday, today) : null);
        if (year is not { } y || y < 1 || day > DateTime.DaysInMonth(y, month)) return null;
        var start = new DateOnly(y, month, day);
        if (raw.IsDayOrMonth && published is { } told && start > AddDays(told, DaysAhead) && new DateOnly(y, day, month) is var monthFirst && monthFirst <= AddDays(told, DaysAhead)) return (monthFirst, monthFirst);
        return (start, raw.LastDay is { } last && last <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, last) : start);
    }

    private static (DateOnly, DateOnly)? OfNearMonth(RawDate raw, DateOnly published, int back)
    {
        var first = new DateOnly(published.Year, published.Month, 1);
        if (back > 0 && first > DateOnly.MinValue.AddMonths(back)) first = first.AddMonths(-back);
        return OfDay(raw with { Year = first.Year }, raw.Day!.Value, first.Month, null, published);
    }

    private static int? YearOf(int day, int month, DayOfWeek? weekday, DateOnly today)
    {
        int? latest = null;
        for (var year = Math.Min(today.Year + 1, 9999); year >= Math.Max(1, today.Year - YearsBack); year--)
        {
            if (day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (date.DayNumber > today.DayNumber + DaysAhead) continue;
            if (weekday is null || date.DayOfWeek == weekday || latest is null && today.DayNumber - date.DayNumber <= RecentDays) return year;
            latest ??= year;
        }
        return latest;
    }

    private static (DateOnly, DateOnly) OfMonth(int year, int month) =>
        (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    // The month named, in the year that the day of publication gives it, or the part of it; no day of it is yet to come.
    private static (DateOnly, DateOnly)? OfNamedMonth(RawDate raw, DateOnly today)
    {
        var month = raw.Month!.Value;
        var year = month > today.Month || raw.IsLastMonth && month == today.Month ? today.Year - 1 : today.Year;
        if (year < 1) return null;
        var (first, last) = OfMonth(year, month);
        var (start, end) = raw.MonthPart switch
        {
            "start" => (first, AddDays(first, 9)),
            "mid" => (AddDays(first, 10), AddDays(first, 19)),
            "end" => (AddDays(last, -9), last),
            _ => (first, last),
        };
        return start > today ? (first, today) : (start, Earlier(end, today));
    }

    private static (DateOnly, DateOnly)? OfSpan(string span, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var lastMonth = AddDays(first, -1);
        return span switch
        {
            "month-start" => (first, Earlier(AddDays(first, 9), today)),
            "month-mid" => today.Day > 10 ? (AddDays(first, 10), Earlier(AddDays(first, 19), today)) : (first, today),
            "month" => (first, today),
            "last-week" => (AddDays(today, -DaysOfWeek - SinceMonday(today)), AddDays(today, -1 - SinceMonday(today))),
            "weekend" => today.DayOfWeek == DayOfWeek.Saturday ? (today, today) : (AddDays(LastWeekday(DayOfWeek.Sunday, today), -1), LastWeekday(DayOfWeek.Sunday, today)),
            "last-month" => (new DateOnly(lastMonth.Year, lastMonth.Month, 1), lastMonth),
            "last-month-end" => (AddDays(lastMonth, -9), lastMonth),
            _ => today.Year > 1 ? (new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year - 1, 12, 31)) : null,
        };
    }

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    // Any day of publication is allowed, the first and last of the calendar among them.
    private static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
