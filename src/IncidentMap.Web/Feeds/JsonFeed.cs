using System.Text.Json;
using System.Text.Json.Serialization;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>
/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); what belongs to incidents alone stands under <c>_incident</c>, as the standard has extensions do.
/// It knows no deleted items: what was taken back is an item of the same id that says so, with <c>withdrawn</c> among its tags and in <c>_incident</c>.
/// </summary>
internal static class JsonFeed
{
    internal const string Path = "/feeds/incidents.json";
    internal const string MediaType = "application/feed+json";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = GeoJsonFeature.WriterOptions.Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static byte[] Write(FeedFrame feed) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        Version = "https://jsonfeed.org/version/1.1",
        Title = feed.Name,
        HomePageUrl = feed.Address("/"),
        FeedUrl = feed.Address(Path),
        Language = feed.Language.Tag(),
        Items = feed.Entries.Shown.Select(entry => Item(feed, entry)).Concat(feed.Entries.Withdrawn.Select(gone => Item(feed, gone))),
    }, Options);

    private static Dictionary<string, object?> Item(FeedFrame feed, FeedEntry entry)
    {
        var (row, incident) = (entry.Row, entry.Row.Incident);
        return new(StringComparer.Ordinal)
        {
            ["id"] = $"urn:uuid:{incident.Id}",
            ["url"] = feed.Page(incident),
            ["title"] = FeedText.Title(row, feed.Language),
            ["content_text"] = FeedText.Summary(row, feed.Language),
            ["date_modified"] = entry.Updated.UtcDateTime,
            ["tags"] = new[] { Token.Of(incident.Kind), Token.Of(row.Grade.Grade) },
            ["_incident"] = new
            {
                incident.Code,
                DateStart = incident.When.Start,
                DateEnd = incident.When.End,
                KilledMin = row.Casualties.Killed?.Min,
                KilledMax = row.Casualties.Killed?.Max,
                row.PublicWhere.Point?.Lon,
                row.PublicWhere.Point?.Lat,
            },
        };
    }

    private static Dictionary<string, object?> Item(FeedFrame feed, FeedWithdrawal gone) => new(StringComparer.Ordinal)
    {
        ["id"] = $"urn:uuid:{gone.Incident.Id}",
        ["url"] = feed.Page(gone.Incident),
        ["title"] = $"{Labels.Withdrawn.In(feed.Language)}: {gone.Incident.Code}",
        ["content_text"] = FeedText.Withdrawn(gone.Incident, feed.Language),
        ["date_modified"] = gone.At.UtcDateTime,
        ["tags"] = new[] { "withdrawn" },
        ["_incident"] = new { gone.Incident.Code, Withdrawn = true },
    };
}
