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

    /// <summary>Features go together into one buffer first: the pipe to the network takes its time over each small piece.</summary>
    private async Task SpliceAsync(PipeWriter to, CancellationToken stop)
    {
        var splice = new FeatureSplice(query.Crs, query.Properties);
        var (points, index, buffer) = (page.Table.Points, 0, new ArrayBufferWriter<byte>(FeatureTable.FlushBytes + 4096));
        foreach (var feature in page.Table.Features(page.Rows))
        {
            var row = page.Rows[index++];
            splice.Write(feature.Span[..^1], points.Lon(row), points.Lat(row), buffer);
            buffer.Write(index < page.Rows.Length ? "},\n"u8 : "}"u8);
            if (index < page.Rows.Length && buffer.WrittenCount < FeatureTable.FlushBytes) continue;
            buffer.WrittenSpan.CopyTo(to.GetSpan(buffer.WrittenCount));
            to.Advance(buffer.WrittenCount);
            buffer.ResetWrittenCount();
            await to.FlushAsync(stop);
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
