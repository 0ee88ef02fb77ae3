using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace IncidentMap.Cql;

/// <summary>The parts of a geometry as either form writes them.</summary>
/// <param name="Kind">Its kind in lower case.</param>
/// <param name="Positions">Its positions; for a bbox one array of four or six numbers.</param>
/// <param name="Parts">The shapes that it is made of; rings for a polygon.</param>
internal sealed record RawShape(string Kind, List<double[]> Positions, List<RawShape> Parts);

/// <summary>Makes geometries of their parts and refuses what is no geometry: open rings, a polygon that crosses itself, a box upside down.</summary>
internal static class GeometryLiterals
{
    /// <summary>In degrees or metres, far outside of the earth; with numbers of any size the relations of geometries cannot be computed.</summary>
    private const double Farthest = 1e9;

    private static readonly GeometryFactory Factory = new();

    internal static Result<Geometry> Make(RawShape shape)
    {
        if (WrongWith(shape) is { } wrong) return Fail(wrong);
        if (!IsNear(shape)) return Fail($"the {shape.Kind} has a coordinate beyond a thousand million");
        var geometry = Build(shape);
        var valid = new IsValidOp(geometry);
        return valid.IsValid ? Result<Geometry>.Ok(geometry) : Fail($"the {shape.Kind} is not valid: {valid.ValidationError.Message}");
    }

    /// <summary>A box; one whose west lies east of its east crosses the antimeridian.</summary>
    internal static Geometry Box(double west, double south, double east, double north) => west <= east
        ? Rectangle(west, south, east, north)
        : Factory.CreateMultiPolygon([Rectangle(west, south, 180, north), Rectangle(-180, south, east, north)]);

    private static Polygon Rectangle(double west, double south, double east, double north) =>
        Factory.CreatePolygon([new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]);

    private static Result<Geometry> Fail(string message) => Result<Geometry>.Fail(new Fault("filter", message));

    private static string? WrongWith(RawShape shape) => shape.Kind switch
    {
        "bbox" => shape.Positions[0].Length is 4 or 6 ? null : $"BBOX takes four or six numbers and has {shape.Positions[0].Length}",
        "point" => shape.Positions.Count == 1 ? null : "a point has one position",
        "linestring" => shape.Positions.Count >= 2 ? null : "a line has two positions or more",
        "polygon" => shape.Parts.Count > 0 && shape.Parts.All(IsRing) ? null : "a polygon has rings of four positions or more, the last the same as the first",
        _ => shape.Parts.Select(WrongWith).FirstOrDefault(w => w is not null),
    };

    private static bool IsNear(RawShape shape) => shape.Positions.TrueForAll(p => Array.TrueForAll(p, n => Math.Abs(n) <= Farthest)) && shape.Parts.TrueForAll(IsNear);

    private static bool IsRing(RawShape ring) => ring.Positions.Count >= 4 && ring.Positions[0].AsSpan().SequenceEqual(ring.Positions[^1]);

    private static Geometry Build(RawShape shape) => shape.Kind switch
    {
        "bbox" => shape.Positions[0] is [var w, var s, var e, var n] ? Box(w, s, e, n) : Box(shape.Positions[0][0], shape.Positions[0][1], shape.Positions[0][3], shape.Positions[0][4]),
        "point" => Factory.CreatePoint(At(shape.Positions[0])),
        "linestring" => Factory.CreateLineString(Line(shape)),
        "polygon" => Factory.CreatePolygon(Factory.CreateLinearRing(Line(shape.Parts[0])), [.. shape.Parts.Skip(1).Select(p => Factory.CreateLinearRing(Line(p)))]),
        "multipoint" => Factory.CreateMultiPointFromCoords(Line(shape)),
        "multilinestring" => Factory.CreateMultiLineString([.. shape.Parts.Select(Build).Cast<LineString>()]),
        "multipolygon" => Factory.CreateMultiPolygon([.. shape.Parts.Select(Build).Cast<Polygon>()]),
        _ => Factory.CreateGeometryCollection([.. shape.Parts.Select(Build)]),
    };

    private static Coordinate[] Line(RawShape shape) => [.. shape.Positions.Select(At)];

    private static Coordinate At(double[] position) => new(position[0], position[1]);
}
