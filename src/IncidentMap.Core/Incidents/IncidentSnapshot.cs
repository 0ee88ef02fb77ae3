namespace IncidentMap.Incidents;

/// <summary>
/// All published incidents as columns, sorted by start day and then by code, so that a date filter is a slice found by binary search.
/// Immutable and safe for use by many threads. It holds incidents in their public form only (<see cref="PublicForm"/>): whatever reads
/// the snapshot cannot show a place that was made coarser, a named victim or an original row.
/// </summary>
public sealed class IncidentSnapshot
{
    private readonly Incident[] _incidents;
    private readonly SnapshotRow[] _rows;
    private readonly Lazy<SnapshotText> _text;
    private readonly Lazy<SnapshotPlaces> _places;

    private IncidentSnapshot(Incident[] incidents, SnapshotRow[] rows, long version)
    {
        (_incidents, _rows, Columns, Version) = (incidents, rows, SnapshotColumns.Of(rows), version);
        _text = new(() => SnapshotText.Of(_incidents));
        _places = new(() => SnapshotPlaces.Of(_incidents));
    }

    /// <summary>The version of the store that it was built from.</summary>
    public long Version { get; }

    /// <summary>How many incidents there are.</summary>
    public int Count => _incidents.Length;

    /// <summary>The columns, one value a row.</summary>
    public SnapshotColumns Columns { get; }

    /// <summary>One row, with its ranges and grade derived.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public SnapshotRow this[int row] => _rows[row];

    /// <summary>The public form of the incident of a row.</summary>
    public Incident Incident(int row) => _incidents[row];

    /// <summary>Builds a snapshot; incidents that are not published are left out.</summary>
    public static IncidentSnapshot Build(IEnumerable<Incident> published, long version)
    {
        ArgumentNullException.ThrowIfNull(published);
        var incidents = published.Where(i => i.State == IncidentState.Published).Select(PublicForm.Of).ToArray();
        if (!IsSorted(incidents)) Array.Sort(incidents, InOrder);
        var rows = new SnapshotRow[incidents.Length];
        Parallel.For(0, rows.Length, row => rows[row] = SnapshotRow.Of(incidents[row]));
        return new IncidentSnapshot(incidents, rows, version);
    }

    /// <summary>The row of an incident by its code; -1 when there is none.</summary>
    public int RowOf(string code) => _places.Value.RowOfCode(code);

    /// <summary>The rows that a filter asks for, in their order.</summary>
    public int[] Select(IncidentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (first, end) = Columns.Slice(filter.From, filter.To);
        var test = new RowTest(filter, Columns);
        var search = filter.Text is { } text ? _text.Value.SearchFor(text) : null;
        var rows = new RowList();
        if (filter.Place is { } place)
        {
            foreach (var row in _places.Value.Within(place))
                if (Columns.Overlaps(row, first, end, filter.From) && test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
            return rows.ToArray();
        }
        foreach (var row in Columns.StartedBefore(first, filter.From))
            if (test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
        for (var row = first; row < end; row++)
            if (test.Matches(row) && search?.Matches(row) != false) rows.Add(row);
        return rows.ToArray();
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

    private static int InOrder(Incident a, Incident b)
    {
        var byDay = a.When.Start.CompareTo(b.When.Start);
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Code, b.Code);
    }

    private static bool IsSorted(Incident[] incidents)
    {
        for (var i = 1; i < incidents.Length; i++)
            if (InOrder(incidents[i - 1], incidents[i]) > 0) return false;
        return true;
    }
}
