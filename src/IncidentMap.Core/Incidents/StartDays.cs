namespace IncidentMap.Incidents;

/// <summary>
/// The days on which the rows of a snapshot start, with the sums of each day and the box around its points. What asks for whole days, or for a
/// box that holds a day whole or nothing of it, need not look at its rows.
/// </summary>
internal sealed class StartDays
{
    private readonly SnapshotColumns _columns;
    private readonly List<StartDay> _days = [];

    internal StartDays(SnapshotColumns columns)
    {
        _columns = columns;
        for (var row = 0; row < columns.Count;)
        {
            var end = columns.FirstAfter(columns.StartDay[row], row);
            _days.Add(new(columns.StartDay[row], row, end, RangeSums.Of(columns, row, end, null), BoundsOf(columns, row, end)));
            row = end;
        }
    }

    /// <summary>How many days there are.</summary>
    internal int Count => _days.Count;

    /// <summary>A day by its place in their order.</summary>
    internal StartDay this[int index] => _days[index];

    /// <summary>The first day that starts at a row or behind it, by its place in their order.</summary>
    internal int From(int row)
    {
        var (low, high) = (0, _days.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_days[middle].First < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The sums of a day's rows that lie in a box; of all of them, those without a point among them, where there is none.</summary>
    internal SnapshotTotals Sums(int index, BBox? box)
    {
        var day = _days[index];
        if (box is not { } asked || day.LiesWithin(asked)) return day.Totals;
        return day.Meets(asked) ? RangeSums.Of(_columns, day.First, day.End, asked) : default;
    }

    /// <summary>No comparison holds for the NaN of a row without a point, so that it moves no bound.</summary>
    private static (BBox Points, bool AllHavePoints) BoundsOf(SnapshotColumns columns, int first, int end)
    {
        var (west, south, east, north, all) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity, true);
        for (var row = first; row < end; row++)
        {
            var (lon, lat) = (columns.Lon[row], columns.Lat[row]);
            all &= !double.IsNaN(lon);
            if (lon < west) west = lon;
            if (lon > east) east = lon;
            if (lat < south) south = lat;
            if (lat > north) north = lat;
        }
        return (new(west, south, east, north), all);
    }
}

/// <summary>A day on which rows start.</summary>
/// <param name="Day">Its number since 1970-01-01.</param>
/// <param name="First">Its first row.</param>
/// <param name="End">The row after its last.</param>
/// <param name="Totals">The sums of its rows.</param>
/// <param name="Bounds">The box around its points, inside out when there is none; and whether every row has one.</param>
internal readonly record struct StartDay(int Day, int First, int End, SnapshotTotals Totals, (BBox Points, bool AllHavePoints) Bounds)
{
    /// <summary>True when every row has a point in the box.</summary>
    internal bool LiesWithin(BBox box) => Bounds.AllHavePoints && box.Contains(new(Bounds.Points.MinLon, Bounds.Points.MinLat)) && box.Contains(new(Bounds.Points.MaxLon, Bounds.Points.MaxLat));

    /// <summary>False when no point can lie in the box.</summary>
    internal bool Meets(BBox box) =>
        Bounds.Points.MinLon <= box.MaxLon && Bounds.Points.MaxLon >= box.MinLon && Bounds.Points.MinLat <= box.MaxLat && Bounds.Points.MaxLat >= box.MinLat;
}
