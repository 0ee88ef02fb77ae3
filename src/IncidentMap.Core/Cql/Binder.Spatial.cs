using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>
/// Spatial functions (CQL2, 7.5 to 7.7) by the relations of the DE-9IM. The points of rows are projected into the filter's reference system,
/// not the literal out of it: a straight side stays as straight as it was drawn.
/// </summary>
internal sealed partial class Binder
{
    private static bool IsSpatial(string op) =>
        op is "s_intersects" or "s_disjoint" or "s_equals" or "s_touches" or "s_within" or "s_overlaps" or "s_crosses" or "s_contains";

    private Test? Spatial(CallNode call)
    {
        var (left, right) = (Value(call.Args[0]), Value(call.Args[1]));
        switch (left, right)
        {
            case (null, _) or (_, null):
                return null;
            case (PointOperand point, GeometryOperand literal):
                return Located(point, new PointRelation(call.Op, literal.Value));
            case (GeometryOperand literal, PointOperand point):
                return Located(point, new PointRelation(Turned(call.Op), literal.Value));
            case (PointOperand a, PointOperand b):
                return row => BothPoints(call.Op, a, b, row);
            case (GeometryOperand a, GeometryOperand b):
                return Constant(call, a.Value, b.Value);
            default:
                return Fault(call.At, $"{call.Op} takes two geometries and has {left.Type} and {right.Type}");
        }
    }

    private static string Turned(string op) => op switch
    {
        "s_within" => "s_contains",
        "s_contains" => "s_within",
        _ => op,
    };

    private Test Located(PointOperand point, PointRelation relation)
    {
        var (lon, lat) = (point.Lon, point.Lat);
        if (!crs.IsMercator)
            return row => lon(row) is var x && double.IsNaN(x) ? Truth.Unknown : Truths.Of(relation.Holds(x, lat(row)));
        var system = crs;
        return row =>
        {
            if (double.IsNaN(lon(row))) return Truth.Unknown;
            var (x, y) = system.From(lon(row), lat(row));
            return Truths.Of(relation.Holds(x, y));
        };
    }

    /// <summary>Two points are the same or have nothing in common.</summary>
    private static Truth BothPoints(string op, PointOperand a, PointOperand b, int row)
    {
        if (double.IsNaN(a.Lon(row)) || double.IsNaN(b.Lon(row))) return Truth.Unknown;
        var same = a.Lon(row) == b.Lon(row) && a.Lat(row) == b.Lat(row);
        return Truths.Of(op switch
        {
            "s_disjoint" => !same,
            "s_touches" or "s_overlaps" or "s_crosses" => false,
            _ => same,
        });
    }

    private Test? Constant(CallNode call, Geometry a, Geometry b)
    {
        if (call.Op is not ("s_intersects" or "s_disjoint") && (a.GetType() == typeof(GeometryCollection) || b.GetType() == typeof(GeometryCollection)))
            return Fault(call.At, $"{call.Op} of two literals cannot be told where one is a GEOMETRYCOLLECTION");
        return Truths.Always(call.Op switch
        {
            "s_intersects" => a.Intersects(b),
            "s_disjoint" => a.Disjoint(b),
            "s_equals" => a.EqualsTopologically(b),
            "s_touches" => a.Touches(b),
            "s_within" => a.Within(b),
            "s_overlaps" => a.Overlaps(b),
            "s_crosses" => a.Crosses(b),
            _ => a.Contains(b),
        });
    }
}
