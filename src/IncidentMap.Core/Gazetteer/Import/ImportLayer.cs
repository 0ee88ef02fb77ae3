using System.Text.Json;

namespace IncidentMap.Gazetteer.Import;

internal sealed record LayerHeader
{
    public string? Form { get; init; }
    public int FormNumber { get; init; }
    public string? Sha256 { get; init; }
    public GazetteerImport? Import { get; init; }
}

/// <summary>
/// What one file gave, kept beside the gazetteer that was made with it (DIR/gazetteer/imports/NAME.jsonl), so that a
/// newer edition of the program's own places can be merged with it again. UTF-8 JSON lines under a header with the
/// SHA-256 of the rest.
/// </summary>
/// <param name="Import">Which file it was.</param>
/// <param name="Places">Its places in their order.</param>
internal sealed record ImportLayer(GazetteerImport Import, IReadOnlyList<ImportedPlace> Places)
{
    private const string FormName = "incidentmap-import";
    private const int FormNumber = 1;

    internal byte[] Write()
    {
        using var body = new MemoryStream();
        foreach (var place in Places) GazetteerLines.Append(body, LineOf(place));
        var bytes = body.ToArray();
        var header = new LayerHeader { Form = FormName, FormNumber = FormNumber, Sha256 = GazetteerFile.Checksum(bytes), Import = Import };
        return [.. JsonSerializer.SerializeToUtf8Bytes(header, GazetteerJson.Readable.LayerHeader), (byte)'\n', .. bytes];
    }

    /// <summary>Reads and checks what was kept; damage is a fault that names the file.</summary>
    internal static Result<ImportLayer> Parse(ReadOnlySpan<byte> bytes, string name)
    {
        var end = bytes.IndexOf((byte)'\n');
        try
        {
            var header = end < 0 ? null : JsonSerializer.Deserialize(bytes[..end], GazetteerJson.Readable.LayerHeader);
            if (header is not { Form: FormName, FormNumber: FormNumber, Import: { } import }) return Damaged(name, "its first line is not the header of an import");
            var body = bytes[(end + 1)..];
            if (header.Sha256 != GazetteerFile.Checksum(body)) return Damaged(name, "its contents do not have the SHA-256 that its header names");
            var places = new List<ImportedPlace>(import.Places);
            while (!body.IsEmpty)
            {
                end = body.IndexOf((byte)'\n');
                places.Add(PlaceOf(JsonSerializer.Deserialize(body[..end], GazetteerJson.Default.BodyLine)!));
                body = body[(end + 1)..];
            }
            return Result<ImportLayer>.Ok(new(import, places));
        }
        catch (JsonException e)
        {
            return Damaged(name, $"a line is not the JSON that was expected ({e.Message})");
        }
    }

    private static BodyLine LineOf(ImportedPlace p) => new()
    {
        Id = p.Id,
        Name = p.Name,
        NameAr = p.NameAr,
        Names = [.. p.Names.Select(n => new[] { n.Text, n.Language, n.Source })],
        Feature = p.Feature,
        Lon = p.Point?.Lon,
        Lat = p.Point?.Lat,
        Country = p.Country,
        Admin1Pcode = p.Admin1Pcode,
        Admin2Pcode = p.Admin2Pcode,
        Admin3Pcode = p.Admin3Pcode,
        Pcode = p.Pcode,
        Parents = p.Parent is null && p.ParentName is null ? null : [p.Parent ?? "", p.ParentName ?? ""],
        Population = p.Population,
        Outline = p.Outline is { } outline ? GazetteerLines.Rings(outline) : null,
    };

    private static ImportedPlace PlaceOf(BodyLine line) => new()
    {
        Id = line.Id,
        Name = line.Name,
        NameAr = line.NameAr,
        Names = [.. (line.Names ?? []).Select(n => new PlaceName(n[0]!, n[1], n[2]!))],
        Feature = line.Feature,
        Point = line is { Lon: { } lon, Lat: { } lat } ? new LonLat(lon, lat) : null,
        Country = line.Country ?? "SY",
        Admin1Pcode = line.Admin1Pcode,
        Admin2Pcode = line.Admin2Pcode,
        Admin3Pcode = line.Admin3Pcode,
        Pcode = line.Pcode,
        Parent = line.Parents is [{ Length: > 0 } parent, _] ? parent : null,
        ParentName = line.Parents is [_, { Length: > 0 } parentName] ? parentName : null,
        Population = line.Population,
        Outline = line.Outline is { } rings ? GazetteerLines.OutlineOf(rings) : null,
    };

    private static Result<ImportLayer> Damaged(string name, string why) =>
        Result<ImportLayer>.Fail(new Fault(name, $"What was imported is damaged: {why}. Import its file again, or remove this one."));
}
