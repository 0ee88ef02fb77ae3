using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Collections and lines of GeoJSON Features.</summary>
internal static class GeoJsonExport
{
    internal static async Task WriteCollectionAsync(
        IncidentSnapshot snapshot, int[] rows, IncidentFilter filter, ExportNotes notes, PipeWriter to, CancellationToken stop)
    {
        WriteHead(snapshot, rows, filter, notes, to);
        var first = true;
        foreach (var feature in GeoJsonBytes.Of(snapshot).Features(snapshot, rows))
        {
            to.Write(first ? "\n"u8 : ",\n"u8);
            first = false;
            to.Write(feature.Span);
            if (to.UnflushedBytes >= IncidentExport.FlushBytes) await to.FlushAsync(stop);
        }
        to.Write("\n]}\n"u8);
    }

    internal static async Task WriteLinesAsync(IncidentSnapshot snapshot, int[] rows, PipeWriter to, CancellationToken stop)
    {
        foreach (var feature in GeoJsonBytes.Of(snapshot).Features(snapshot, rows))
        {
            to.Write(feature.Span);
            to.Write("\n"u8);
            if (to.UnflushedBytes >= IncidentExport.FlushBytes) await to.FlushAsync(stop);
        }
    }

    /// <summary>All members but the features; the last one is left open so that they can follow.</summary>
    private static void WriteHead(IncidentSnapshot snapshot, int[] rows, IncidentFilter filter, ExportNotes notes, PipeWriter to)
    {
        using var json = new Utf8JsonWriter(to, GeoJsonFeature.WriterOptions);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteString("name"u8, filter.ToFileName());
        WriteBox(json, snapshot.Columns, rows);
        json.WriteStartObject("filter"u8);
        json.WriteString("query"u8, filter.ToQuery());
        json.WriteString("en"u8, filter.Describe("en", id => notes.PlaceName?.Invoke(id, "en")));
        json.WriteString("ar"u8, filter.Describe("ar", id => notes.PlaceName?.Invoke(id, "ar")));
        json.WriteEndObject();
        json.WriteNumber("count"u8, rows.Length);
        json.WriteString("generated"u8, notes.Generated.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("licence"u8, notes.Licence);
        json.WriteString("attribution"u8, notes.Attribution);
        json.WriteString("method"u8, notes.Method);
        json.WriteStartArray("features"u8);
        json.Flush();
    }

    /// <summary>RFC 7946, section 5: west, south, east, north; left out when there is no point.</summary>
    private static void WriteBox(Utf8JsonWriter json, SnapshotColumns columns, int[] rows)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var row in rows)
        {
            var (lon, lat) = (columns.Lon[row], columns.Lat[row]);
            if (double.IsNaN(lon)) continue;
            (west, east) = (Math.Min(west, lon), Math.Max(east, lon));
            (south, north) = (Math.Min(south, lat), Math.Max(north, lat));
        }
        if (west > east) return;
        json.WriteStartArray("bbox"u8);
        foreach (var side in (ReadOnlySpan<double>)[west, south, east, north]) json.WriteNumberValue(side);
        json.WriteEndArray();
    }
}
