using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Writes <c>basemap.json</c>: one feature a line, four decimals, rings by the right-hand rule of RFC 7946.</summary>
internal static class BasemapJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Write(Basemap map)
    {
        var body = new StringBuilder();
        body.Append("\"sources\": [\n").AppendJoin(",\n", map.Sources.Select(Source)).Append("\n],\n");
        Collection(body, "countries", map.Countries.Select(c => Area(c, "code")));
        Collection(body, "governorates", map.Governorates.Select(g => Area(g, "pcode")));
        Collection(body, "rivers", map.Rivers.Select(Water));
        Collection(body, "lakes", map.Lakes.Select(Water));
        body.Append("\"towns\": [\n").AppendJoin(",\n", map.Towns.Select(Town)).Append("\n]\n}\n");
        // The version names the content, so that a cached copy can be told from a newer one.
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.ToString())))[..12];
        return $"{{\n\"version\": \"{version}\",\n{body}";
    }

    private static void Collection(StringBuilder body, string name, IEnumerable<string> features) =>
        body.Append('"').Append(name).Append("\": {\"type\": \"FeatureCollection\", \"features\": [\n").AppendJoin(",\n", features).Append("\n]},\n");

    private static string Source(BasemapSource source) => Line(w =>
    {
        w.WriteString("name", source.Name);
        w.WriteString("licence", source.Licence);
        w.WriteString("url", source.Url);
    });

    private static string Town(TownLabel town) => Line(w =>
    {
        w.WriteString("en", town.En);
        w.WriteString("ar", town.Ar);
        w.WriteNumber("lon", Rounded(town.At.Lon));
        w.WriteNumber("lat", Rounded(town.At.Lat));
        w.WriteNumber("rank", town.Rank);
    });

    private static string Area(AreaShape area, string code) => Feature(area.Shape, w =>
    {
        w.WriteString(code, area.Area.Code);
        w.WriteString("nameEn", area.Area.NameEn);
        w.WriteString("nameAr", area.Area.NameAr);
        w.WritePropertyName("labelAt");
        Position(w, new Coordinate(area.Area.LabelAt.Lon, area.Area.LabelAt.Lat));
    });

    private static string Water(WaterShape water) => Feature(water.Shape, w =>
    {
        w.WriteString("nameEn", water.NameEn);
        w.WriteString("nameAr", water.NameAr);
    });

    private static string Feature(Geometry shape, Action<Utf8JsonWriter> properties) => Line(w =>
    {
        w.WriteString("type", "Feature");
        w.WriteStartObject("properties");
        properties(w);
        w.WriteEndObject();
        w.WriteStartObject("geometry");
        var areal = shape.Dimension == Dimension.Surface;
        w.WriteString("type", areal ? "MultiPolygon" : "MultiLineString");
        w.WriteStartArray("coordinates");
        for (var i = 0; i < shape.NumGeometries; i++)
            if (shape.GetGeometryN(i) is Polygon polygon) Rings(w, polygon);
            else if (shape.GetGeometryN(i) is LineString line) Positions(w, line.Coordinates);
        w.WriteEndArray();
        w.WriteEndObject();
    });

    private static void Rings(Utf8JsonWriter w, Polygon polygon)
    {
        w.WriteStartArray();
        Positions(w, Turned(polygon.Shell.Coordinates, counterClockwise: true));
        foreach (var hole in polygon.Holes) Positions(w, Turned(hole.Coordinates, counterClockwise: false));
        w.WriteEndArray();
    }

    private static Coordinate[] Turned(Coordinate[] ring, bool counterClockwise) =>
        Orientation.IsCCW(ring) == counterClockwise ? ring : [.. ring.Reverse()];

    private static void Positions(Utf8JsonWriter w, Coordinate[] line)
    {
        w.WriteStartArray();
        foreach (var point in line) Position(w, point);
        w.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter w, Coordinate at)
    {
        w.WriteStartArray();
        w.WriteNumberValue(Rounded(at.X));
        w.WriteNumberValue(Rounded(at.Y));
        w.WriteEndArray();
    }

    private static decimal Rounded(double degrees) => Math.Round((decimal)degrees, 4) / 1.0000m;

    private static string Line(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var w = new Utf8JsonWriter(stream, Options))
        {
            w.WriteStartObject();
            content(w);
            w.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
