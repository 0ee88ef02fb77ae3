using System.Text.Json;
using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>Geometries of the JSON form: GeoJSON (RFC 7946, section 3.1) and <c>{"bbox": […]}</c>.</summary>
internal static class GeoJsonLiterals
{
    internal static Result<Geometry> Read(JsonElement json)
    {
        var shape = Shape(json);
        return shape is null ? Result<Geometry>.Fail(new Fault("filter", "expected a GeoJSON geometry with its coordinates, or a bbox of four or six numbers")) : GeometryLiterals.Make(shape);
    }

    private static RawShape? Shape(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        if (!json.TryGetProperty("type", out var type)) return json.TryGetProperty("bbox", out var box) && Numbers(box) is { } sides ? new("bbox", [sides], []) : null;
        var kind = type.ValueKind == JsonValueKind.String ? type.GetString()!.ToLowerInvariant() : "";
        if (kind == "geometrycollection") return json.TryGetProperty("geometries", out var members) ? Whole(kind, [], Each(members, Shape)) : null;
        if (!json.TryGetProperty("coordinates", out var at)) return null;
        return kind switch
        {
            "point" => Whole(kind, Position(at) is { } one ? [one] : null, []),
            "linestring" or "multipoint" => Line(kind, at),
            "polygon" or "multilinestring" => Whole(kind, [], Each(at, line => Line("linestring", line))),
            "multipolygon" => Whole(kind, [], Each(at, polygon => Whole("polygon", [], Each(polygon, line => Line("linestring", line))))),
            _ => null,
        };
    }

    private static RawShape? Whole(string kind, List<double[]>? positions, List<RawShape>? parts) => positions is null || parts is null ? null : new(kind, positions, parts);

    private static RawShape? Line(string kind, JsonElement json) => Whole(kind, Each(json, Position), []);

    /// <summary>All items; null when the element is no array or one item cannot be read.</summary>
    private static List<T>? Each<T>(JsonElement array, Func<JsonElement, T?> read) where T : class
    {
        if (array.ValueKind != JsonValueKind.Array) return null;
        var items = new List<T>();
        foreach (var json in array.EnumerateArray())
        {
            if (read(json) is not { } item) return null;
            items.Add(item);
        }
        return items;
    }

    private static double[]? Position(JsonElement json) => Numbers(json) is [var x, var y, ..] ? [x, y] : null;

    private static double[]? Numbers(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array) return null;
        var numbers = json.EnumerateArray().Select(n => n.ValueKind == JsonValueKind.Number && n.TryGetDouble(out var number) && double.IsFinite(number) ? number : double.NaN).ToArray();
        return numbers.Any(double.IsNaN) ? null : numbers;
    }
}
