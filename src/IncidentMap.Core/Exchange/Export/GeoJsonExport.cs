using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Collections and lines of GeoJSON Features.</summary>
internal static class GeoJsonExport
{
    /// <summary>What stands behind each feature as it was encoded.</summary>
    internal static ReadOnlySpan<byte> Separator => ",\n"u8;

    /// <summary>What is copied at once: the features of a slice of the snapshot's rows, which lie together, have room in it.</summary>
    private const int PieceBytes = 1 << 20;

    internal static async Task WriteCollectionAsync(ExportContent content, PipeWriter to, CancellationToken stop)
    {
        var (snapshot, rows) = (content.Snapshot, content.Selected);
        WriteHead(content, to);
        to.Write("\n"u8);
        await CopyAsync(snapshot, rows, to, stop);
        to.Write(rows.Length == 0 ? "]}\n"u8 : "\n]}\n"u8);
    }

    /// <summary>The features alone, a comma between them.</summary>
    internal static async Task CopyAsync(IncidentSnapshot snapshot, int[] rows, PipeWriter to, CancellationToken stop)
    {
        for (var done = 0; done < rows.Length;)
        {
            done = CopyPiece(snapshot, rows, done, to);
            await to.FlushAsync(stop);
        }
    }

    /// <summary>A feature a line: with nothing before it, or with the record separator of RFC 8142.</summary>
    internal static async Task WriteLinesAsync(ExportContent content, ReadOnlyMemory<byte> before, PipeWriter to, CancellationToken stop)
    {
        var (snapshot, rows) = (content.Snapshot, content.Selected);
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            for (var done = 0; done < rows.Length;)
            {
                var (copied, _) = snapshot.CopyFeatures(rows.AsSpan(done), piece);
                if (copied == 0) piece = Larger(piece, snapshot.FeatureLength(rows[done]));
                WriteLines(snapshot, rows.AsSpan(done, copied), piece, before.Span, to);
                done += copied;
                await to.FlushAsync(stop);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Copies features as they stand, a comma between them, straight into the pipe; the last one of all loses its comma.</summary>
    /// <returns>The position of the first row that is still to be copied.</returns>
    private static int CopyPiece(IncidentSnapshot snapshot, int[] rows, int done, PipeWriter to)
    {
        var room = to.GetSpan(Math.Max(PieceBytes, snapshot.FeatureLength(rows[done])));
        var (copied, bytes) = snapshot.CopyFeatures(rows.AsSpan(done), room);
        var isLast = done + copied == rows.Length;
        to.Advance(isLast ? bytes - Separator.Length : bytes);
        return done + copied;
    }

    private static byte[] Larger(byte[] piece, int length)
    {
        ArrayPool<byte>.Shared.Return(piece);
        return ArrayPool<byte>.Shared.Rent(length);
    }

    private static void WriteLines(IncidentSnapshot snapshot, ReadOnlySpan<int> rows, ReadOnlySpan<byte> features, ReadOnlySpan<byte> before, PipeWriter to)
    {
        foreach (var row in rows)
        {
            var length = snapshot.FeatureLength(row);
            to.Write(before);
            to.Write(features[..(length - Separator.Length)]);
            to.Write("\n"u8);
            features = features[length..];
        }
    }

    /// <summary>All members but the features; the last one is left open so that they can follow.</summary>
    private static void WriteHead(ExportContent content, PipeWriter to)
    {
        var (filter, notes) = (content.Filter, content.Notes);
        using var json = new Utf8JsonWriter(to, GeoJsonFeature.WriterOptions);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteString("name"u8, filter.ToFileName());
        WriteBox(json, content.Snapshot.Columns, content.Selected);
        json.WriteStartObject("filter"u8);
        json.WriteString("query"u8, filter.ToQuery());
        json.WriteString("en"u8, filter.Describe("en", id => notes.PlaceName?.Invoke(id, "en")));
        json.WriteString("ar"u8, filter.Describe("ar", id => notes.PlaceName?.Invoke(id, "ar")));
        json.WriteEndObject();
        json.WriteNumber("count"u8, content.Selected.Length);
        json.WriteString("generated"u8, notes.GeneratedText);
        json.WriteString("licence"u8, notes.Licence);
        json.WriteString("attribution"u8, notes.Attribution);
        json.WriteString("method"u8, notes.Method);
        json.WriteStartArray("features"u8);
        json.Flush();
    }

    /// <summary>RFC 7946, section 5: west, south, east, north; left out when there is no point.</summary>
    private static void WriteBox(Utf8JsonWriter json, SnapshotColumns columns, int[] rows)
    {
        if (columns.BoundsOf(rows) is not { } box) return;
        json.WriteStartArray("bbox"u8);
        foreach (var side in (ReadOnlySpan<double>)[box.MinLon, box.MinLat, box.MaxLon, box.MaxLat]) json.WriteNumberValue(side);
        json.WriteEndArray();
    }
}
