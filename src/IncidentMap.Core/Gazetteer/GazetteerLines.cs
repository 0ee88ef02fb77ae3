using System.Text.Json;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer;

/// <summary>The body of the compiled file: places and outlines as JSON lines, checked one by one when read.</summary>
internal static class GazetteerLines
{
    private static readonly GeometryFactory Geometries = new(new PrecisionModel(), 4326);

    internal static byte[] Write(GazetteerData data)
    {
        using var body = new MemoryStream();
        foreach (var place in data.Places) Append(body, LineOf(place));
        foreach (var outline in data.Outlines)
            Append(body, new BodyLine { Id = outline.PlaceId, Outline = Rings(outline.Outline) });
        return body.ToArray();
    }

    internal static Result<GazetteerData> Read(HeaderLine header, ReadOnlySpan<byte> body, string name)
    {
        var places = new List<Place>(header.Places);
        var outlines = new List<PlaceOutline>(header.Outlines);
        var faults = new List<Fault>();
        for (var number = 2; !body.IsEmpty; number++)
        {
            var end = body.IndexOf((byte)'\n');
            if (end < 0) end = body.Length;
            var line = JsonSerializer.Deserialize(body[..end], GazetteerJson.Default.BodyLine);
            body = body[Math.Min(end + 1, body.Length)..];
            if (line is { Outline: { } rings, Id.Length: > 0 } && OutlineOf(rings) is { } outline) outlines.Add(new(line.Id, outline));
            else if (line is not null && PlaceOf(line) is { } place) places.Add(place);
            else faults.Add(new Fault($"{name}, line {number}", "The line is neither a whole place nor an outline."));
        }
        if (faults.Count > 0) return Result<GazetteerData>.Fail(faults);
        var data = new GazetteerData(header.Version, header.Sources, places, outlines, header.MergedWith, header.Imports);
        if (places.Count != header.Places || outlines.Count != header.Outlines || data.NameCount != header.Names)
            return GazetteerFile.Damaged(name, "its counts are not those of its header");
        return Result<GazetteerData>.Ok(data);
    }

    private static BodyLine LineOf(Place p) => new()
    {
        Id = p.Id,
        Name = p.Name,
        NameAr = p.NameAr,
        Names = [.. p.Names.Select(n => new[] { n.Text, n.Language, n.Source })],
        Feature = p.Feature,
        Lon = p.Point.Lon,
        Lat = p.Point.Lat,
        Country = p.Country,
        Admin1 = p.Admin1,
        Admin1Ar = p.Admin1Ar,
        Admin1Pcode = p.Admin1Pcode,
        Admin2 = p.Admin2,
        Admin2Pcode = p.Admin2Pcode,
        Admin3 = p.Admin3,
        Admin3Pcode = p.Admin3Pcode,
        Pcode = p.Pcode,
        Reports = p.ReportCount,
        Parents = p.Parents.Count > 0 ? [.. p.Parents] : null,
        Population = p.Population,
        Accuracy = Token.Of(p.Accuracy),
        Radius = p.RadiusMetres,
    };

    private static Place? PlaceOf(BodyLine line)
    {
        if (line is not { Id.Length: > 0, Name: { Length: > 0 } name, Feature: { } feature, Lon: { } lon, Lat: { } lat, Country: { } country, Radius: { } radius }
            || Token.Parse<GeolocationAccuracy>(line.Accuracy) is not { } accuracy
            || !new LonLat(lon, lat).IsValid
            || line.Names is null || line.Names.Any(n => n is not [{ Length: > 0 }, _, { }]))
            return null;
        return new Place
        {
            Id = line.Id,
            Name = name,
            NameAr = line.NameAr,
            Names = [.. line.Names.Select(n => new PlaceName(n[0]!, n[1], n[2]!))],
            Feature = feature,
            Point = new LonLat(lon, lat),
            Country = country,
            Admin1 = line.Admin1,
            Admin1Ar = line.Admin1Ar,
            Admin1Pcode = line.Admin1Pcode,
            Admin2 = line.Admin2,
            Admin2Pcode = line.Admin2Pcode,
            Admin3 = line.Admin3,
            Admin3Pcode = line.Admin3Pcode,
            Pcode = line.Pcode,
            ReportCount = line.Reports,
            Parents = line.Parents ?? [],
            Population = line.Population,
            Accuracy = accuracy,
            RadiusMetres = radius,
        };
    }

    internal static void Append(MemoryStream body, BodyLine line)
    {
        body.Write(JsonSerializer.SerializeToUtf8Bytes(line, GazetteerJson.Readable.BodyLine));
        body.WriteByte((byte)'\n');
    }

    internal static double[][][] Rings(Geometry outline) =>
        [.. Enumerable.Range(0, outline.NumGeometries).Select(i => (Polygon)outline.GetGeometryN(i))
            .Select(p => p.InteriorRings.Prepend(p.ExteriorRing)
                .Select(ring => ring.Coordinates.SelectMany(c => new[] { c.X, c.Y }).ToArray()).ToArray())];

    internal static MultiPolygon? OutlineOf(double[][][] polygons)
    {
        if (polygons.Any(p => p.Length == 0 || p.Any(ring => ring.Length < 8 || ring.Length % 2 != 0
            || ring[0] != ring[^2] || ring[1] != ring[^1] || ring.Any(v => !double.IsFinite(v)))))
            return null;
        return Geometries.CreateMultiPolygon([.. polygons.Select(p =>
            Geometries.CreatePolygon(RingOf(p[0]), [.. p.Skip(1).Select(RingOf)]))]);
    }

    private static LinearRing RingOf(double[] ring) =>
        Geometries.CreateLinearRing([.. ring.Chunk(2).Select(c => new Coordinate(c[0], c[1]))]);
}
