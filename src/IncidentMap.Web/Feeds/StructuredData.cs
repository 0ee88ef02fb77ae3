using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace IncidentMap.Web.Feeds;

/// <summary>
/// Markup by schema.org for machines that read pages, as JSON-LD in a data block. Its JSON escapes every character that HTML could take for
/// markup, so that no text of a report ends the block or begins another; nothing else on the pages is written without being encoded as HTML.
/// </summary>
public sealed class StructuredData : ComponentBase
{
    /// <summary>The public options escape &lt;, &gt;, &amp; and quotes as \uXXXX.</summary>
    private static readonly JsonSerializerOptions Options = new() { Encoder = GeoJsonFeature.WriterOptions.Encoder, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>An incident, for its page; else the data set of <see cref="Filter"/>.</summary>
    [Parameter] public SnapshotRow? Row { get; set; }

    /// <summary>What the page shows.</summary>
    [Parameter] public IncidentFilter Filter { get; set; } = IncidentFilter.Everything;

    /// <summary>The request that is answered.</summary>
    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var host = $"{Http.Request.Scheme}://{Http.Request.Host}";
        var json = JsonSerializer.Serialize(Row is { } row ? Event(row, host) : DataSet(Filter, host), Options);
        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{json}</script>");
    }

    private static Dictionary<string, object?> Event(SnapshotRow row, string host)
    {
        var (incident, where) = (row.Incident, row.PublicWhere);
        return new(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Event",
            ["@id"] = $"{host}/incidents/{Uri.EscapeDataString(incident.Code)}",
            ["identifier"] = incident.Code,
            ["name"] = incident.TitleEn,
            ["alternateName"] = incident.TitleAr,
            ["startDate"] = Day(incident.When.Start),
            ["endDate"] = Day(incident.When.End),
            ["location"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["@type"] = "Place",
                ["name"] = where.Name ?? where.NameAr ?? where.Admin1,
                ["alternateName"] = where.NameAr,
                ["address"] = where.Admin1 is { } governorate ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "PostalAddress", ["addressRegion"] = governorate } : null,
                ["geo"] = where.Point is { } p ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "GeoCoordinates", ["latitude"] = p.Lat, ["longitude"] = p.Lon } : null,
            },
            ["citation"] = Source.Of(incident).Select(s => s.Url).OfType<string>().Distinct(StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, object?> DataSet(IncidentFilter filter, string host)
    {
        var (notes, query) = (new ExportNotes { Generated = default }, filter.ToQuery() is { Length: > 0 } words ? "?" + words : "");
        return new(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = "IncidentMap: harm from air strikes in Syria",
            ["description"] = $"Incidents with ranges of casualties, each traceable to the claims of its sources. Shown: {filter.Describe("en")}.",
            ["url"] = $"{host}/{query}",
            ["license"] = notes.Licence,
            ["creditText"] = notes.Attribution,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = new[] { "en", "ar" },
            ["temporalCoverage"] = filter.From is null && filter.To is null ? null : $"{Day(filter.From) ?? ".."}/{Day(filter.To) ?? ".."}",
            ["spatialCoverage"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "Place", ["name"] = "Syria" },
            ["measurementTechnique"] = $"{host}/method",
            ["distribution"] = ExportEndpoints.Formats.Select(f => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = f.MediaType.Split(';')[0],
                ["contentUrl"] = $"{host}/api/incidents{f.Extension}{query}",
            }),
        };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
