using System.Text.Json;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Decodes the areas of a quantised TopoJSON topology (https://github.com/topojson/topojson-specification).</summary>
internal sealed class TopoJson
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);
    private readonly JsonElement root;
    private readonly Coordinate[][] arcs;

    /// <exception cref="KeyNotFoundException">The document is no topology.</exception>
    internal TopoJson(JsonElement root)
    {
        this.root = root;
        arcs = Decode(root);
    }

    /// <summary>The areas of one object by their property <c>name</c>; degrees, longitude first. Quantising may have left invalid polygons; the last of two areas of one name counts.</summary>
    internal Dictionary<string, Geometry> AreasByName(string objectName)
    {
        var areas = new Dictionary<string, Geometry>(StringComparer.Ordinal);
        foreach (var geometry in root.GetProperty("objects").GetProperty(objectName).GetProperty("geometries").EnumerateArray())
        {
            if (ToArea(geometry) is not { } area || geometry.GetProperty("properties").GetProperty("name").GetString() is not { } name) continue;
            areas[name] = area;
        }
        return areas;
    }

    private MultiPolygon? ToArea(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => Factory.CreateMultiPolygon([.. ToPolygon(geometry.GetProperty("arcs"))]),
        "MultiPolygon" => Factory.CreateMultiPolygon([.. geometry.GetProperty("arcs").EnumerateArray().SelectMany(ToPolygon)]),
        _ => null,
    };

    /// <summary>The polygon, or none where quantising left less than a triangle of its shell.</summary>
    private IEnumerable<Polygon> ToPolygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(ToRing).ToArray();
        if (all[0].Length >= 4)
            yield return Factory.CreatePolygon(Factory.CreateLinearRing(all[0]), [.. all[1..].Where(r => r.Length >= 4).Select(Factory.CreateLinearRing)]);
    }

    private Coordinate[] ToRing(JsonElement indexes)
    {
        var points = new List<Coordinate>();
        foreach (var index in indexes.EnumerateArray())
        {
            // A negative index ~i is arc i backwards; an arc begins where the one before it ended.
            var i = index.GetInt32();
            IEnumerable<Coordinate> arc = i < 0 ? arcs[~i].Reverse() : arcs[i];
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }
        return [.. points];
    }

    private static Coordinate[][] Decode(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (sx, sy) = Pair(transform.GetProperty("scale"));
        var (tx, ty) = Pair(transform.GetProperty("translate"));
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            double x = 0, y = 0; // positions are deltas
            return arc.EnumerateArray().Select(delta =>
            {
                var (dx, dy) = Pair(delta);
                return new Coordinate((x += dx) * sx + tx, (y += dy) * sy + ty);
            }).ToArray();
        })];
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
