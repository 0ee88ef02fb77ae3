using NetTopologySuite.Algorithm;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>
/// The relation of single points to one geometry. All of the DE-9IM follows from where the point lies: a single point can neither
/// overlap nor cross anything, it touches where it lies on the boundary and is within where it lies inside.
/// </summary>
internal sealed class PointRelation
{
    private readonly string _op;
    private readonly Envelope _box;
    private readonly bool _isRectangle;
    private readonly Func<Coordinate, Location> _locate;

    /// <summary>The one point that the geometry is; null when it is anything else.</summary>
    private readonly Coordinate? _only;

    /// <param name="op">Of the point to the geometry, such as <c>s_within</c>.</param>
    /// <param name="geometry">The geometry.</param>
    internal PointRelation(string op, Geometry geometry)
    {
        (_op, _box, _isRectangle) = (op, geometry.EnvelopeInternal, geometry.IsRectangle);
        _only = geometry.Dimension == Dimension.Point && geometry.Coordinates.Distinct().ToArray() is [var one] ? one : null;
        if (geometry is IPolygonal)
        {
            var index = new IndexedPointInAreaLocator(geometry);
            index.Locate(new Coordinate(_box.MinX, _box.MinY)); // builds the index here, on one thread
            _locate = index.Locate;
        }
        else
        {
            // The locator keeps counts while it looks, so each question has its own.
            _locate = at => new PointLocator().Locate(at, geometry);
        }
    }

    internal bool Holds(double x, double y) => _op switch
    {
        "s_intersects" => Where(x, y) != Location.Exterior,
        "s_disjoint" => Where(x, y) == Location.Exterior,
        "s_within" => Where(x, y) == Location.Interior,
        "s_touches" => Where(x, y) == Location.Boundary,
        "s_equals" or "s_contains" => _only is { } one && one.X == x && one.Y == y,
        _ => false,
    };

    private Location Where(double x, double y)
    {
        if (!_box.Contains(x, y)) return Location.Exterior;
        if (!_isRectangle) return _locate(new Coordinate(x, y));
        return x > _box.MinX && x < _box.MaxX && y > _box.MinY && y < _box.MaxY ? Location.Interior : Location.Boundary;
    }
}
