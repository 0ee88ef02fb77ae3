using System.Text.Json;
using IncidentMap.Gazetteer.Compile;
using IncidentMap.Gazetteer.Import.Tables;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace IncidentMap.Gazetteer.Import.Ocha;

/// <summary>OCHA's polygons of governorates, districts and subdistricts (COD-AB), GeoJSON in longitude and latitude (RFC 7946).</summary>
internal sealed class OchaPolygons : IImportFormat
{
    /// <summary>Five decimals are a metre; what is finer is noise.</summary>
    private const int Decimals = 5;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <inheritdoc/>
    public string Name => "cod-ab";

    /// <inheritdoc/>
    public string Licence => OchaPlace.Licence;

    /// <inheritdoc/>
    public string Url => OchaPlace.Url;

    /// <inheritdoc/>
    public int Turn => 10;

    /// <inheritdoc/>
    public Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var json = JsonDocument.Parse(file.Bytes);
            if (!json.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
                return Fail(file.Name, "There is no array of features; expected a GeoJSON FeatureCollection.");
            var rows = new RowSet(file.Name);
            var number = 0;
            foreach (var feature in features.EnumerateArray()) Add(rows, $"feature {++number}", feature);
            return rows.Finish();
        }
        catch (JsonException e)
        {
            return Fail(file.Name, $"The file is not GeoJSON: it breaks off or errs at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }

    private static void Add(RowSet rows, string where, JsonElement feature)
    {
        if (!feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) { rows.Refuse(where, "properties", "There are none."); return; }
        var cells = properties.EnumerateObject().ToList();
        var columns = new OchaColumns(new TableColumns(cells.Select(c => c.Name)).Find);
        var outline = OutlineOf(feature, out var fault);
        if (outline is null) { rows.Refuse(where, "geometry", fault); return; }
        var record = columns.Record(column => column is { } c && Text(cells[c].Value) is { Length: > 0 } text ? text : null);
        OchaPlace.Add(rows, where, record, PointIn(outline), null, outline);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch { JsonValueKind.String => value.GetString()?.Trim(), JsonValueKind.Number => value.GetRawText(), _ => null };

    private static MultiPolygon? OutlineOf(JsonElement feature, out string fault)
    {
        fault = "Expected a Polygon or MultiPolygon in degrees, longitude first.";
        try
        {
            if (!feature.TryGetProperty("geometry", out var geometry) || GeoJsonShapes.Read(geometry) is not { } shape || shape is not (Polygon or MultiPolygon)) return null;
            if (shape.Coordinates.Any(c => !new LonLat(c.X, c.Y).IsValid)) { fault = "A coordinate is not degrees of longitude and latitude; is the file projected?"; return null; }
            var rounded = GeometryFixer.Fix(Rounded(shape));
            return rounded switch
            {
                { IsEmpty: true } => null,
                Polygon polygon => Factory.CreateMultiPolygon([polygon]),
                MultiPolygon many => Factory.CreateMultiPolygon([.. many.Geometries.Cast<Polygon>()]),
                _ => null,
            };
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Geometry Rounded(Geometry shape)
    {
        var copy = shape.Copy();
        copy.Apply(new Rounding());
        copy.GeometryChanged();
        return copy;
    }

    private static LonLat PointIn(MultiPolygon outline)
    {
        var inside = outline.Contains(outline.Centroid) ? outline.Centroid : outline.InteriorPoint;
        return new LonLat(Math.Round(inside.X, 4), Math.Round(inside.Y, 4));
    }

    private static Result<ImportedRows> Fail(string where, string why) => Result<ImportedRows>.Fail(new Fault(where, why));

    private sealed class Rounding : ICoordinateFilter
    {
        public void Filter(Coordinate coord) => (coord.X, coord.Y) = (Math.Round(coord.X, Decimals), Math.Round(coord.Y, Decimals));
    }
}
