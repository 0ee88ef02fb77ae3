using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>Which days the timeline shows and how wide a bar is.</summary>
/// <param name="First">First local day shown.</param>
/// <param name="Last">Last local day shown.</param>
/// <param name="Step">The width of a bar.</param>
public sealed record TimelineScale(DateOnly First, DateOnly Last, TimeUnit Step)
{
    /// <summary>Days shown.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The days that records cover, in whole years; the years of the war where nothing is stored.</summary>
    public static (DateOnly First, DateOnly Last) ExtentOf(IncidentSnapshot snapshot)
    {
        if (snapshot.Count == 0) return (new DateOnly(2014, 1, 1), new DateOnly(2026, 12, 31));
        var last = int.MinValue;
        foreach (var day in snapshot.Columns.EndDay) last = Math.Max(last, day);
        return (new DateOnly(SnapshotColumns.DateOf(snapshot.Columns.StartDay[0]).Year, 1, 1), new DateOnly(SnapshotColumns.DateOf(last).Year, 12, 31));
    }

    /// <summary>
    /// The scale of an address: the span it names, else the selection with twice its length on either side in whole months,
    /// so that a month stands among its neighbours, else everything.
    /// </summary>
    public static TimelineScale Of((DateOnly First, DateOnly Last) extent, IncidentFilter filter, PageWords words)
    {
        var (first, last) = words.Span is { } span ? Inside(span.First, span.Last, extent) : Around(extent, filter);
        return new TimelineScale(first, last, words.By ?? StepFor(last.DayNumber - first.DayNumber + 1));
    }

    /// <summary>The first day of the bar that a day falls into.</summary>
    public DateOnly BarOf(DateOnly day) => Step switch
    {
        TimeUnit.Day => day,
        TimeUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>The first day after a bar.</summary>
    public DateOnly After(DateOnly bar) => Step switch
    {
        TimeUnit.Day => bar.AddDays(1),
        TimeUnit.Week => bar.AddDays(7),
        TimeUnit.Month => bar.AddMonths(1),
        _ => bar.AddYears(1),
    };

    private static TimeUnit StepFor(int days) => days switch
    {
        <= 200 => TimeUnit.Day,
        <= 1_100 => TimeUnit.Week,
        <= 9_000 => TimeUnit.Month,
        _ => TimeUnit.Year,
    };

    private static (DateOnly, DateOnly) Around((DateOnly First, DateOnly Last) extent, IncidentFilter filter)
    {
        if (filter.From is null && filter.To is null) return extent;
        var from = filter.From ?? extent.First;
        var to = filter.To ?? extent.Last;
        var pad = Math.Clamp((to.DayNumber - from.DayNumber + 1) * 2, 30, 4_000);
        var first = Shift(from, -pad);
        var last = Shift(to, pad);
        return Inside(new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)), extent);
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The span within the extent; the extent itself when they do not meet.</summary>
    private static (DateOnly, DateOnly) Inside(DateOnly first, DateOnly last, (DateOnly First, DateOnly Last) extent)
    {
        var from = first > extent.First ? first : extent.First;
        var to = last < extent.Last ? last : extent.Last;
        return from <= to ? (from, to) : extent;
    }
}
