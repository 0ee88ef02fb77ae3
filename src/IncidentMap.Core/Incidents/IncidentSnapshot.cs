namespace IncidentMap.Incidents;

/// <summary>
/// All published incidents as columns, sorted by start day and then by code, so that a date filter is a slice found by binary search.
/// Immutable and safe for use by many threads. It holds incidents in their public form only (<see cref="PublicForm"/>): whatever reads
/// the snapshot cannot show a place that was made coarser, a named victim or an original row.
/// </summary>
/// <remarks>
/// Beside the columns nothing of an incident stays in memory: a row is read back when it is asked for (some 20 µs), its GeoJSON is copied as it
/// was encoded. What asks all rows should ask the columns.
/// </remarks>
public sealed class IncidentSnapshot
{
    /// <summary>Rows that are passed over sooner than an index is asked.</summary>
    private const int FewRows = 2_000;

    /// <summary>Where an index names more than one row in so many, a pass is quicker than looking each of them up.</summary>
    private const int WorthNaming = 100;

    /// <summary>Rows whose features lie together as they were encoded: to ask for those from a multiple of it to the next costs little more than for one.</summary>
    public const int SliceRows = IncidentRecords.SliceRows;

    private readonly ITextIndex? _texts;

    private IncidentSnapshot(SnapshotColumns columns, IncidentRecords records, long version, ITextIndex? texts = null) =>
        (Columns, Records, Version, _texts) = (columns, records, version, texts);

    /// <summary>The version of the store that it was built from.</summary>
    public long Version { get; }

    /// <summary>How many incidents there are.</summary>
    public int Count => Columns.Count;

    /// <summary>The columns, one value a row.</summary>
    public SnapshotColumns Columns { get; }

    /// <summary>The encoded incidents, shared with the snapshots before and after.</summary>
    internal IncidentRecords Records { get; }

    /// <summary>True when most of what was encoded belongs to no row any more, so that building anew saves room.</summary>
    internal bool IsWasteful => Records.Written > 2L * Count + 10_000;

    /// <summary>One row, with its ranges and grade derived.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public SnapshotRow this[int row] => Records.Row(Columns.Json[row]);

    /// <summary>The public form of the incident of a row.</summary>
    public Incident Incident(int row) => this[row].Incident;

    /// <summary>Many rows, read back on all cores, in the order given.</summary>
    public IEnumerable<SnapshotRow> Rows(int[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var batch in rows.Chunk(512))
        {
            var read = new SnapshotRow[batch.Length];
            Parallel.For(0, batch.Length, i => read[i] = this[batch[i]]);
            foreach (var row in read) yield return row;
        }
    }

    /// <summary>Builds a snapshot; incidents that are not published are left out.</summary>
    /// <param name="published">The incidents; in the order of the rows where there are many.</param>
    /// <param name="version">The version of the store that they were read from.</param>
    /// <param name="folder">Where a large snapshot keeps its bytes; null for the system's folder of temporary files.</param>
    public static IncidentSnapshot Build(IEnumerable<Incident> published, long version, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(published);
        var records = new IncidentRecords(folder);
        var rows = Recorded(published, records);
        return new IncidentSnapshot(SnapshotColumns.Of(rows.Count, rows, records), records, version);
    }

    /// <summary>The snapshot of columns and records that were kept.</summary>
    internal static IncidentSnapshot Kept(SnapshotColumns columns, IncidentRecords records, long version) => new(columns, records, version);

    /// <summary>The same snapshot, whose searches are narrowed by an index of words; null for none.</summary>
    internal IncidentSnapshot NarrowedBy(ITextIndex? texts) => new(Columns, Records, Version, texts);

    /// <summary>The next snapshot: this one with incidents that have changed. Only they are encoded; everything else is taken over.</summary>
    /// <param name="changed">The changed ones as they are now; one that is not published goes.</param>
    /// <param name="version">The version of the store that they were read from.</param>
    public IncidentSnapshot With(IReadOnlyCollection<Incident> changed, long version)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var ids = changed.Select(i => i.Id).ToHashSet();
        int[] kept = [.. Enumerable.Range(0, Count).Where(row => !ids.Contains(Columns.Id[row]))];
        var added = Recorded(changed, Records);
        return new IncidentSnapshot(SnapshotColumns.Of(kept.Length + added.Count, Merged(kept, added), Records), Records, version, _texts);
    }

    /// <summary>The row of an incident by its code; -1 when there is none.</summary>
    public int RowOf(string code) => Columns.Codes.RowOf(code);

    /// <summary>The row of an incident by its id; -1 when there is none.</summary>
    public int RowOf(Guid id) => Columns.Id.IndexOf(id);

    /// <summary>True when an earlier snapshot shows what may not be shown any more: an incident that was withdrawn since, or a place that was made coarser on purpose.</summary>
    public bool TakesBackFrom(IncidentSnapshot earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var (then, now) = (earlier.Columns, Columns);
        var rows = new Dictionary<Guid, int>(then.Count);
        for (var row = 0; row < then.Count; row++) rows[then.Id[row]] = row;
        var kept = 0;
        for (var row = 0; row < Count; row++)
        {
            if (!rows.TryGetValue(now.Id[row], out var was)) continue;
            kept++;
            // Only an incident whose place is another one now has to be read back.
            if (PlaceOf(now, row) != PlaceOf(then, was) && Incident(row).PublishedWhere is not null) return true;
        }
        return kept < then.Count;

        // By their bits two degrees that are no number are equal.
        static (long, long, int, byte) PlaceOf(SnapshotColumns columns, int row) =>
            (BitConverter.DoubleToInt64Bits(columns.Lon[row]), BitConverter.DoubleToInt64Bits(columns.Lat[row]), columns.Radius[row], columns.Accuracy[row]);
    }

    /// <summary>How many bytes the feature of a row has as <see cref="CopyFeatures"/> gives it, the comma and the line feed behind it counted.</summary>
    public int FeatureLength(int row) => Columns.Feature[row].Length;

    /// <summary>
    /// Copies the GeoJSON Features of as many rows as there is room for, each as UTF-8 with a comma and a line feed behind it. Many rows at once
    /// cost a fraction of each alone.
    /// </summary>
    /// <param name="rows">The rows, in the order wanted.</param>
    /// <param name="to">Where to; smaller than the first feature, it takes none.</param>
    /// <returns>How many features were copied, and their bytes.</returns>
    public (int Rows, int Bytes) CopyFeatures(ReadOnlySpan<int> rows, Span<byte> to) => FeatureGather.Copy(Records.Features, Columns.Feature, rows, to);

    /// <summary>The rows that a filter asks for, in their order.</summary>
    public int[] Select(IncidentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var test = new RowTest(filter, Columns);
        var search = filter.Text is { } text ? new SnapshotSearch(this, text) : null;
        var rows = new RowList();
        if (filter.Text is not null && Narrowed(filter) is { } narrowed)
        {
            foreach (var row in narrowed)
                if (test.Matches(row) && search!.Matches(row)) rows.Add(row);
            return rows.ToArray();
        }
        var (first, end) = Columns.Slice(filter.From, filter.To);
        foreach (var row in Columns.StartedBefore(first, filter.From))
            if (test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
        for (var row = first; row < end; row++)
            if (test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
        return rows.ToArray();
    }

    /// <summary>Those of some rows that a filter asks for, in the order given; quick where the rows are few.</summary>
    public int[] SelectAmong(ReadOnlySpan<int> among, IncidentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (first, end) = Columns.Slice(filter.From, filter.To);
        var test = new RowTest(filter, Columns);
        var search = filter.Text is { } text ? new SnapshotSearch(this, text) : null;
        var rows = new RowList();
        foreach (var row in among)
            if (Columns.Overlaps(row, first, end, filter.From) && test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
        return rows.ToArray();
    }

    /// <summary>Takes the words of this snapshot into the store's index, where a bulk import has left them out.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public void IndexWords(CancellationToken cancellation) => _texts?.CatchUp(Version, code => RowOf(code) is >= 0 and var row ? Words(row) : null, cancellation);

    /// <summary>The rows within a filter's dates that may hold its words, in order; null when all have to be looked at.</summary>
    private List<int>? Narrowed(IncidentFilter filter)
    {
        var (first, end) = Columns.Slice(filter.From, filter.To);
        if (_texts is null || end - first < FewRows || _texts.Find(SearchWords.Query(filter.Text!), Version, Count / WorthNaming) is not { } codes) return null;
        var rows = new List<int>(codes.Count);
        foreach (var code in codes)
        {
            var row = RowOf(code);
            // Codes that differ by case alone are one to RowOf.
            if (row < 0 || Columns.Codes.Text(row) != code) return null;
            if (Columns.Overlaps(row, first, end, filter.From)) rows.Add(row);
        }
        rows.Sort();
        return rows;
    }

    private string Words(int row)
    {
        var span = Columns.Words[row];
        var bytes = new byte[span.Length];
        Records.Words.Read(span.Start, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The chosen rows by day, week, month or year of their start; only buckets that hold an incident, oldest first.</summary>
    /// <param name="rows">Rows in ascending order, as <see cref="Select"/> gives them.</param>
    /// <param name="unit">The width of a bucket.</param>
    public IReadOnlyList<HistogramBucket> Histogram(ReadOnlySpan<int> rows, TimeUnit unit) => SnapshotSums.Histogram(Columns, rows, unit);

    /// <inheritdoc cref="Histogram(ReadOnlySpan{int}, TimeUnit)"/>
    public IReadOnlyList<HistogramBucket> Histogram(int[] rows, TimeUnit unit) => Histogram(rows.AsSpan(), unit);

    /// <summary>The sums of the chosen rows.</summary>
    public SnapshotTotals Totals(ReadOnlySpan<int> rows) => SnapshotSums.Totals(Columns, rows);

    /// <inheritdoc cref="Totals(ReadOnlySpan{int})"/>
    public SnapshotTotals Totals(int[] rows) => Totals(rows.AsSpan());

    private static RecordList Recorded(IEnumerable<Incident> incidents, IncidentRecords records)
    {
        var rows = new RecordList();
        foreach (var record in records.Write(incidents.Where(i => i.State == IncidentState.Published))) rows.Add(record);
        rows.Sort();
        return rows;
    }

    private IEnumerable<RowRecord> Merged(int[] kept, IEnumerable<RowRecord> added)
    {
        var next = 0;
        foreach (var record in added)
        {
            for (; next < kept.Length && Columns.IsBefore(kept[next], record); next++) yield return Columns.Record(kept[next]);
            yield return record;
        }
        for (; next < kept.Length; next++) yield return Columns.Record(kept[next]);
    }
}
