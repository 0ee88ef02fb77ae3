namespace IncidentMap.Incidents;

/// <summary>What a filter counts: its sums, and how they spread over time.</summary>
/// <param name="Totals">The sums.</param>
/// <param name="Buckets">The buckets that hold an incident, oldest first.</param>
public sealed record SnapshotCount(SnapshotTotals Totals, IReadOnlyList<HistogramBucket> Buckets)
{
    /// <summary>Counts what <see cref="IncidentSnapshot.Select"/> would choose. Dates and a box alone are counted without choosing rows.</summary>
    public static SnapshotCount Of(IncidentSnapshot snapshot, IncidentFilter filter, TimeUnit unit) => Of(snapshot, filter, unit, ManyRows);

    /// <param name="snapshot">The incidents.</param>
    /// <param name="filter">What to count.</param>
    /// <param name="unit">The width of a bucket.</param>
    /// <param name="ofThread">Rows that are worth a thread of their own.</param>
    internal static SnapshotCount Of(IncidentSnapshot snapshot, IncidentFilter filter, TimeUnit unit, int ofThread)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter with { From = null, To = null, Bbox = null } is { IsEverything: true }) return OfBox(snapshot.Columns, filter, unit, ofThread);
        var rows = snapshot.Select(filter);
        return new(snapshot.Totals(rows), snapshot.Histogram(rows, unit));
    }

    /// <summary>What is read of a million rows is more than one core's share of the memory's speed; of so many it is hardly worth a second.</summary>
    private const int ManyRows = 100_000;

    private static SnapshotCount OfBox(SnapshotColumns columns, IncidentFilter filter, TimeUnit unit, int ofThread)
    {
        var (first, end) = columns.Slice(filter.From, filter.To);
        int[] earlier = [.. columns.StartedBefore(first, filter.From).Where(row => filter.Bbox is not { } box || box.Contains(new LonLat(columns.Lon[row], columns.Lat[row])))];
        var buckets = SnapshotSums.Histogram(columns, earlier, unit);
        var totals = SnapshotSums.Totals(columns, earlier);
        foreach (var part in Parts(columns, filter.Bbox, unit, (first, end), ofThread))
        {
            totals = Plus(totals, part.Totals);
            foreach (var bucket in part.Buckets) Add(buckets, bucket);
        }
        return new(totals, buckets);
    }

    /// <summary>The rows counted in parts that end where a bucket ends, in their order.</summary>
    private static SnapshotCount[] Parts(SnapshotColumns columns, BBox? box, TimeUnit unit, (int First, int End) rows, int ofThread)
    {
        // Dates choose whole days.
        var (first, end) = (columns.Days.From(rows.First), columns.Days.From(rows.End));
        var count = Math.Clamp((rows.End - rows.First) / ofThread, 1, Environment.ProcessorCount);
        var cuts = Enumerable.Range(1, count - 1).Select(n => rows.First + (int)((long)(rows.End - rows.First) * n / count));
        int[] days = [first, .. cuts.Select(row => Math.Min(end, columns.Days.From(EndOfBucket(columns, unit, row)))), end];
        var parts = new SnapshotCount[count];
        if (count == 1) parts[0] = Counted(columns.Days, box, unit, first, end);
        else Parallel.For(0, count, n => parts[n] = Counted(columns.Days, box, unit, days[n], days[n + 1]));
        return parts;
    }

    private static SnapshotCount Counted(StartDays days, BBox? box, TimeUnit unit, int first, int end)
    {
        var (buckets, totals) = (new List<HistogramBucket>(), default(SnapshotTotals));
        for (var day = first; day < end;)
        {
            var (start, last) = SnapshotSums.BucketOf(SnapshotColumns.DateOf(days[day].Day), unit);
            var (lastDay, sums) = (SnapshotColumns.DayOf(last), default(SnapshotTotals));
            for (; day < end && days[day].Day <= lastDay; day++) sums = Plus(sums, days.Sums(day, box));
            if (sums.Incidents == 0) continue;
            totals = Plus(totals, sums);
            buckets.Add(new HistogramBucket(start, last, sums.Incidents, sums.Killed));
        }
        return new(totals, buckets);
    }

    /// <summary>The row after the bucket that a row lies in.</summary>
    private static int EndOfBucket(SnapshotColumns columns, TimeUnit unit, int row) =>
        columns.FirstAfter(SnapshotColumns.DayOf(SnapshotSums.BucketOf(SnapshotColumns.DateOf(columns.StartDay[row]), unit).End));

    /// <summary>Incidents that began before the first day may share its bucket.</summary>
    private static void Add(List<HistogramBucket> buckets, HistogramBucket bucket)
    {
        if (buckets.Count > 0 && buckets[^1].Start == bucket.Start)
            buckets[^1] = bucket with { Incidents = bucket.Incidents + buckets[^1].Incidents, Killed = bucket.Killed + buckets[^1].Killed };
        else buckets.Add(bucket);
    }

    private static SnapshotTotals Plus(SnapshotTotals a, SnapshotTotals b) => new(a.Incidents + b.Incidents, a.Killed + b.Killed, a.CiviliansKilled + b.CiviliansKilled);
}
