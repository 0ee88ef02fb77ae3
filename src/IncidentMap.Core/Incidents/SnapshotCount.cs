namespace IncidentMap.Incidents;

/// <summary>What a filter counts: its sums, and how they spread over time.</summary>
/// <param name="Totals">The sums.</param>
/// <param name="Buckets">The buckets that hold an incident, oldest first.</param>
public sealed record SnapshotCount(SnapshotTotals Totals, IReadOnlyList<HistogramBucket> Buckets)
{
    /// <summary>Counts what <see cref="IncidentSnapshot.Select"/> would choose. Dates and a box alone are counted without choosing rows.</summary>
    public static SnapshotCount Of(IncidentSnapshot snapshot, IncidentFilter filter, TimeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter with { From = null, To = null, Bbox = null } is { IsEverything: true }) return OfBox(snapshot.Columns, filter, unit);
        var rows = snapshot.Select(filter);
        return new(snapshot.Totals(rows), snapshot.Histogram(rows, unit));
    }

    private static SnapshotCount OfBox(SnapshotColumns columns, IncidentFilter filter, TimeUnit unit)
    {
        var (first, end) = columns.Slice(filter.From, filter.To);
        int[] earlier = [.. columns.StartedBefore(first, filter.From).Where(row => filter.Bbox is not { } box || box.Contains(new LonLat(columns.Lon[row], columns.Lat[row])))];
        var buckets = SnapshotSums.Histogram(columns, earlier, unit);
        var totals = SnapshotSums.Totals(columns, earlier);
        for (var row = first; row < end;)
        {
            var (start, last) = SnapshotSums.BucketOf(SnapshotColumns.DateOf(columns.StartDay[row]), unit);
            var next = Math.Min(end, columns.FirstAfter(SnapshotColumns.DayOf(last)));
            var sums = RangeSums.Of(columns, row, next, filter.Bbox);
            row = next;
            if (sums.Incidents == 0) continue;
            totals = new(totals.Incidents + sums.Incidents, totals.Killed + sums.Killed, totals.CiviliansKilled + sums.CiviliansKilled);
            var bucket = new HistogramBucket(start, last, sums.Incidents, sums.Killed);
            // Incidents that began before the first day may share its bucket.
            if (buckets.Count > 0 && buckets[^1].Start == start) buckets[^1] = bucket with { Incidents = bucket.Incidents + buckets[^1].Incidents, Killed = bucket.Killed + buckets[^1].Killed };
            else buckets.Add(bucket);
        }
        return new(totals, buckets);
    }
}
