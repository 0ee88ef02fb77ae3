namespace IncidentMap.Incidents;

/// <summary>The width of a bucket of a histogram.</summary>
public enum TimeUnit
{
    /// <summary>A local day.</summary>
    Day,

    /// <summary>A week by ISO 8601: Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>A sum of ranges of people.</summary>
/// <param name="Min">Sum of the lower ends of the known counts.</param>
/// <param name="Max">Sum of the upper ends; an open-ended count adds its lower end, so the sum is itself open-ended when <paramref name="OpenEnded"/> is not 0.</param>
/// <param name="Unknown">How many incidents give no count, or no more than "zero or more"; they add nothing, and are not zero.</param>
/// <param name="OpenEnded">How many counts have no upper end, "zero or more" among them.</param>
public readonly record struct CountSum(long Min, long Max, int Unknown, int OpenEnded)
{
    /// <summary>The sum of two sums.</summary>
    public static CountSum operator +(CountSum a, CountSum b) => new(a.Min + b.Min, a.Max + b.Max, a.Unknown + b.Unknown, a.OpenEnded + b.OpenEnded);

    internal CountSum With(int min, int max) =>
        min == SnapshotColumns.None ? this with { Unknown = Unknown + 1 }
        : max == SnapshotColumns.None ? this with { Min = Min + min, Max = Max + min, Unknown = Unknown + (min == 0 ? 1 : 0), OpenEnded = OpenEnded + 1 }
        : this with { Min = Min + min, Max = Max + max };
}

/// <summary>One bucket of a histogram.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Incidents">How many incidents start in it.</param>
/// <param name="Killed">The killed of these.</param>
public readonly record struct HistogramBucket(DateOnly Start, DateOnly End, int Incidents, CountSum Killed);

/// <summary>The sums of a selection.</summary>
/// <param name="Incidents">How many incidents.</param>
/// <param name="Killed">Killed in all.</param>
/// <param name="CiviliansKilled">Civilians killed.</param>
public readonly record struct SnapshotTotals(int Incidents, CountSum Killed, CountSum CiviliansKilled);

/// <summary>Sums over rows of a snapshot, in one pass.</summary>
internal static class SnapshotSums
{
    internal static SnapshotTotals Totals(SnapshotColumns columns, ReadOnlySpan<int> rows)
    {
        var (killed, civilians) = (default(CountSum), default(CountSum));
        foreach (var row in rows)
        {
            killed = killed.With(columns.KilledMin[row], columns.KilledMax[row]);
            civilians = civilians.With(columns.CiviliansMin[row], columns.CiviliansMax[row]);
        }
        return new(rows.Length, killed, civilians);
    }

    internal static List<HistogramBucket> Histogram(SnapshotColumns columns, ReadOnlySpan<int> rows, TimeUnit unit)
    {
        var buckets = new List<HistogramBucket>();
        for (var i = 0; i < rows.Length;)
        {
            var (start, end) = BucketOf(SnapshotColumns.DateOf(columns.StartDay[rows[i]]), unit);
            var (last, first, killed) = (SnapshotColumns.DayOf(end), i, default(CountSum));
            for (; i < rows.Length && columns.StartDay[rows[i]] <= last; i++)
                killed = killed.With(columns.KilledMin[rows[i]], columns.KilledMax[rows[i]]);
            buckets.Add(new(start, end, i - first, killed));
        }
        return buckets;
    }

    /// <summary>The bucket that a day lies in.</summary>
    internal static (DateOnly Start, DateOnly End) BucketOf(DateOnly day, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                // DayNumber 0, 0001-01-01, was a Monday; the last week of year 9999 is cut off by the calendar's end.
                var monday = day.DayNumber - day.DayNumber % 7;
                return (DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(monday + 6, DateOnly.MaxValue.DayNumber)));
            case TimeUnit.Month:
                return (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
            case TimeUnit.Year:
                return (new(day.Year, 1, 1), new(day.Year, 12, 31));
            default:
                return (day, day);
        }
    }
}
