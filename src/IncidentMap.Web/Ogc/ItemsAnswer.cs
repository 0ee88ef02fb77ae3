using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>Writes features to the network: the members around them, then their bytes as they were encoded.</summary>
internal sealed class ItemsAnswer(OgcRequest request, ItemsPage page, ItemsQuery query) : IResult
{
    /// <summary>Features that one thread writes at a time.</summary>
    private const int BatchRows = 512;

    private static ReadOnlySpan<byte> Separator => ",\n"u8;

    private static ReadOnlySpan<byte> Tail => "\n]}\n"u8;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var links = OgcLinks.Items(request, page).ToList();
        response.ContentType = OgcRequest.GeoJson;
        response.Headers["Content-Crs"] = $"<{query.Crs.Uri}>";
        response.Headers.Link = new([.. links.Select(l => $"<{l.Href}>; rel=\"{l.Rel}\"; type=\"{l.Type}\"")]);
        await WriteAsync(links, response, httpContext.RequestAborted);
    }

    /// <summary>The whole collection of a page. Where all of it stands ready its length is told, so that it is sent as it is and not in chunks.</summary>
    private async Task WriteAsync(IEnumerable<OgcLink> links, HttpResponse response, CancellationToken stop)
    {
        var (to, head, isCopied) = (response.BodyWriter, Head(links), query.Crs == Crs.Crs84 && query.Properties is null);
        if (isCopied && page.Table.CopiedLength(page.Rows) is { } length) response.ContentLength = head.Length + length + Tail.Length;
        // What is written before the start is copied once more.
        await response.StartAsync(stop);
        to.Write(head.Span);
        if (isCopied) await page.Table.CopyAsync(page.Rows, to, stop);
        else await SpliceAsync(to, stop);
        to.Write(Tail);
        await to.FlushAsync(stop);
    }

    /// <summary>All cores write some features each, which then go out together: the pipe to the network takes its time over each small piece.</summary>
    private async Task SpliceAsync(PipeWriter to, CancellationToken stop)
    {
        var splice = new FeatureSplice(query.Crs, query.Properties);
        ArrayBufferWriter<byte>[] buffers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new ArrayBufferWriter<byte>(FeatureTable.FlushBytes))];
        var left = page.Rows.Length;
        foreach (var rows in page.Rows.Chunk(BatchRows * buffers.Length))
        {
            var batches = rows.Chunk(BatchRows).ToArray();
            Parallel.For(0, batches.Length, n => Splice(splice, batches[n], buffers[n]));
            left -= rows.Length;
            for (var n = 0; n < batches.Length; n++)
            {
                var isLast = left == 0 && n == batches.Length - 1;
                var written = isLast ? buffers[n].WrittenMemory[..^Separator.Length] : buffers[n].WrittenMemory;
                written.Span.CopyTo(to.GetSpan(written.Length));
                to.Advance(written.Length);
                await to.FlushAsync(stop);
            }
        }
    }

    private void Splice(FeatureSplice splice, int[] rows, ArrayBufferWriter<byte> to)
    {
        to.ResetWrittenCount();
        var (points, index) = (page.Table.Points, 0);
        foreach (var feature in page.Table.Features(rows))
        {
            var row = rows[index++];
            splice.Write(feature.Span[..^1], points.Lon(row), points.Lat(row), to);
            to.Write("}"u8);
            to.Write(Separator);
        }
    }

    /// <summary>All members but the features; the last one is left open so that they can follow.</summary>
    private ReadOnlyMemory<byte> Head(IEnumerable<OgcLink> links)
    {
        var head = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(head, GeoJsonFeature.WriterOptions);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteString("timeStamp"u8, DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteNumber("numberMatched"u8, page.Matched);
        json.WriteNumber("numberReturned"u8, page.Rows.Length);
        json.WritePropertyName("links"u8);
        links.ToJson().WriteTo(json);
        json.WriteStartArray("features"u8);
        json.Flush();
        head.Write("\n"u8);
        return head.WrittenMemory;
    }
}

/// <summary>Writes one feature with its links beside it.</summary>
internal sealed class FeatureAnswer(OgcRequest request, FeatureTable table, int row, Crs crs) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var to = httpContext.Response.BodyWriter;
        httpContext.Response.ContentType = OgcRequest.GeoJson;
        httpContext.Response.Headers["Content-Crs"] = $"<{crs.Uri}>";
        var feature = table.Features([row]).First();
        new FeatureSplice(crs, null).Write(feature.Span[..^1], table.Points.Lon(row), table.Points.Lat(row), to);
        to.Write(",\"links\":"u8);
        using (var json = new Utf8JsonWriter(to, GeoJsonFeature.WriterOptions)) OgcLinks.Feature(request, table.Info).ToJson().WriteTo(json);
        to.Write("}"u8);
        await to.FlushAsync(httpContext.RequestAborted);
    }
}
