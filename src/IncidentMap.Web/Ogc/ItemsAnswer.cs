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
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var links = OgcLinks.Items(request, page).ToList();
        response.ContentType = OgcRequest.GeoJson;
        response.Headers["Content-Crs"] = $"<{query.Crs.Uri}>";
        response.Headers.Link = new([.. links.Select(l => $"<{l.Href}>; rel=\"{l.Rel}\"; type=\"{l.Type}\"")]);
        await WriteAsync(links, response.BodyWriter, httpContext.RequestAborted);
    }

    /// <summary>The whole collection of a page.</summary>
    private async Task WriteAsync(IEnumerable<OgcLink> links, PipeWriter to, CancellationToken stop)
    {
        WriteHead(links, to);
        to.Write("\n"u8);
        if (query.Crs == Crs.Crs84 && query.Properties is null) await page.Table.CopyAsync(page.Rows, to, stop);
        else await SpliceAsync(to, stop);
        to.Write("\n]}\n"u8);
        await to.FlushAsync(stop);
    }

    private async Task SpliceAsync(PipeWriter to, CancellationToken stop)
    {
        var splice = new FeatureSplice(query.Crs, query.Properties);
        var (points, index) = (page.Table.Points, 0);
        foreach (var feature in page.Table.Features(page.Rows))
        {
            var row = page.Rows[index];
            if (index++ > 0) to.Write(",\n"u8);
            splice.Write(feature.Span, points.Lon(row), points.Lat(row), to);
            if (to.UnflushedBytes >= FeatureTable.FlushBytes) await to.FlushAsync(stop);
        }
    }

    private void WriteHead(IEnumerable<OgcLink> links, PipeWriter to)
    {
        using var json = new Utf8JsonWriter(to, GeoJsonFeature.WriterOptions);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteString("timeStamp"u8, DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteNumber("numberMatched"u8, page.Matched);
        json.WriteNumber("numberReturned"u8, page.Rows.Length);
        json.WritePropertyName("links"u8);
        links.ToJson().WriteTo(json);
        json.WriteStartArray("features"u8);
        json.Flush();
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
