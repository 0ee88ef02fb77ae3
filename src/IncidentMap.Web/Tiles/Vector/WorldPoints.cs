using System.Runtime.CompilerServices;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>
/// The rows of a snapshot in the square of Web Mercator (EPSG:3857), which 2^32 units divide on each side: a tile's column is the upper bits of
/// x, the place within it the lower ones. Made once for a snapshot.
/// </summary>
internal sealed class WorldPoints
{
    /// <summary>Where Web Mercator ends, so that the world is a square.</summary>
    private const double LastLatitude = 85.051128779806604;

    private static readonly ConditionalWeakTable<IncidentSnapshot, WorldPoints> BySnapshot = [];

    private readonly uint[] _x, _y;
    private readonly bool[] _isThere;

    private WorldPoints(SnapshotColumns columns)
    {
        (_x, _y, _isThere) = (new uint[columns.Count], new uint[columns.Count], new bool[columns.Count]);
        for (var row = 0; row < columns.Count; row++)
        {
            if (double.IsNaN(columns.Lon[row])) continue;
            (_isThere[row], (_x[row], _y[row])) = (true, Of(new LonLat(columns.Lon[row], columns.Lat[row])));
        }
    }

    internal static WorldPoints Of(IncidentSnapshot snapshot) => BySnapshot.GetValue(snapshot, static s => new WorldPoints(s.Columns));

    internal ReadOnlySpan<uint> X => _x;

    internal ReadOnlySpan<uint> Y => _y;

    /// <summary>The rows of those given that have a point in the tile. Each point lies in exactly one tile of a zoom.</summary>
    internal List<int> Within(TileAddress tile, int[] rows)
    {
        var (found, shift) = (new List<int>(), 32 - tile.Z);
        foreach (var row in rows)
            if (_isThere[row] && (ulong)_x[row] >> shift == tile.X && (ulong)_y[row] >> shift == tile.Y) found.Add(row);
        return found;
    }

    /// <summary>A point in the square; what lies nearer to a pole than it reaches stands at its edge.</summary>
    internal static (uint X, uint Y) Of(LonLat point)
    {
        var latitude = double.DegreesToRadians(Math.Clamp(point.Lat, -LastLatitude, LastLatitude));
        return (Units(point.Lon / 360 + 0.5), Units(0.5 - Math.Asinh(Math.Tan(latitude)) / (2 * Math.PI)));
    }

    private static uint Units(double share) => (uint)Math.Clamp(share * 4_294_967_296.0, 0, uint.MaxValue);
}
