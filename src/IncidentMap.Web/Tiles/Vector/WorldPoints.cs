using System.Collections;
using System.Runtime.CompilerServices;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>
/// The points of a snapshot in the square of Web Mercator (EPSG:3857), which 2^32 units divide on each side: a tile's column is the upper bits of
/// x, the place within it the lower ones. They stand in the order of Morton's curve, on which the points of a tile of any zoom follow one
/// another, with the counts that tiles add up. Made once for a snapshot.
/// </summary>
internal sealed class WorldPoints
{
    /// <summary>Where Web Mercator ends, so that the world is a square.</summary>
    private const double LastLatitude = 85.051128779806604;

    /// <summary>A tile with more than one of so many points is filtered by one pass over the sorted columns rather than point by point.</summary>
    private const int FewOf = 8;

    private static readonly ConditionalWeakTable<IncidentSnapshot, Lazy<WorldPoints>> BySnapshot = [];

    private readonly IncidentSnapshot _snapshot;
    private readonly int[] _row, _killedMin, _killedMax;
    private readonly uint[] _x, _y;

    private WorldPoints(IncidentSnapshot snapshot)
    {
        _snapshot = snapshot;
        var columns = snapshot.Columns;
        var (rows, keys, count) = (new int[columns.Count], new ulong[columns.Count], 0);
        for (var row = 0; row < columns.Count; row++)
        {
            if (double.IsNaN(columns.Lon[row])) continue;
            var (x, y) = Of(new LonLat(columns.Lon[row], columns.Lat[row]));
            (rows[count], keys[count++]) = (row, Morton.Key(x, y));
        }
        Array.Sort(keys, rows, 0, count);
        _row = rows[..count];
        (_x, _y) = (new uint[count], new uint[count]);
        for (var i = 0; i < count; i++) (_x[i], _y[i]) = Morton.Point(keys[i]);
        (_killedMin, _killedMax) = (InOrder(columns.KilledMin), InOrder(columns.KilledMax));
    }

    /// <summary>The points of a snapshot; who asks while they are being sorted waits for them.</summary>
    internal static WorldPoints Of(IncidentSnapshot snapshot) => BySnapshot.GetValue(snapshot, static s => new(() => new WorldPoints(s))).Value;

    /// <summary>The row of each point.</summary>
    internal ReadOnlySpan<int> Row => _row;

    internal ReadOnlySpan<uint> X => _x;

    internal ReadOnlySpan<uint> Y => _y;

    /// <summary>The lower end of the killed of each point's row.</summary>
    internal ReadOnlySpan<int> KilledMin => _killedMin;

    /// <summary>The upper end of the killed of each point's row.</summary>
    internal ReadOnlySpan<int> KilledMax => _killedMax;

    /// <summary>The points of a tile that a filter asks for. Each point lies in exactly one tile of a zoom.</summary>
    internal int[] Within(TileAddress tile, IncidentFilter filter)
    {
        var (first, end) = (FirstFrom(Morton.FirstOf(tile)), FirstFrom(Morton.FirstBehind(tile)));
        int[] points = [.. Enumerable.Range(first, end - first)];
        if (filter.IsEverything || points.Length == 0) return points;
        // Words are read from a file in the order of the rows.
        if (filter.Text is not null || points.Length > _row.Length / FewOf) return Selected(points, filter);
        var rows = _row[first..end];
        Array.Sort(rows, points);
        var kept = _snapshot.SelectAmong(rows, filter).ToHashSet();
        return Array.FindAll(points, point => kept.Contains(_row[point]));
    }

    private int[] Selected(int[] points, IncidentFilter filter)
    {
        var chosen = new BitArray(_snapshot.Count);
        foreach (var row in _snapshot.Select(filter)) chosen[row] = true;
        return Array.FindAll(points, point => chosen[_row[point]]);
    }

    /// <summary>The first point whose key is not below one; the key behind the last tile is beyond 64 bits.</summary>
    private int FirstFrom(UInt128 key)
    {
        var (low, high) = (0, _row.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Morton.Key(_x[middle], _y[middle]) < key) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int[] InOrder(ReadOnlySpan<int> column)
    {
        var ordered = new int[_row.Length];
        for (var i = 0; i < ordered.Length; i++) ordered[i] = column[_row[i]];
        return ordered;
    }

    /// <summary>A point in the square; what lies nearer to a pole than it reaches stands at its edge.</summary>
    internal static (uint X, uint Y) Of(LonLat point)
    {
        var latitude = double.DegreesToRadians(Math.Clamp(point.Lat, -LastLatitude, LastLatitude));
        return (Units(point.Lon / 360 + 0.5), Units(0.5 - Math.Asinh(Math.Tan(latitude)) / (2 * Math.PI)));
    }

    private static uint Units(double share) => (uint)Math.Clamp(share * 4_294_967_296.0, 0, uint.MaxValue);
}
