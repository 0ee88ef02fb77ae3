using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>The JSON of the resources that describe: landing page, conformance, collections.</summary>
internal static class OgcDocuments
{
    internal static JsonObject Landing(OgcRequest request)
    {
        var text = new OgcText(request.Language);
        return new()
        {
            ["title"] = text.Title,
            ["description"] = text.Description,
            ["links"] = OgcLinks.Landing(request).ToJson(),
        };
    }

    internal static JsonObject OfConformance(OgcRequest request) => new()
    {
        ["links"] = OgcLinks.Self(request, OgcRequest.Json).ToJson(),
        ["conformsTo"] = new JsonArray([.. Conformance.Classes.Select(c => (JsonNode)c)]),
    };

    internal static JsonObject OfCollections(OgcRequest request, IEnumerable<FeatureTable> tables) => new()
    {
        ["links"] = OgcLinks.Self(request, OgcRequest.Json).ToJson(),
        ["crs"] = Systems(),
        ["collections"] = new JsonArray([.. tables.Select(t => OfCollection(request, t))]),
    };

    internal static JsonObject OfCollection(OgcRequest request, FeatureTable table) => new()
    {
        ["id"] = table.Info.Id,
        ["title"] = table.Info.Title.In(request.Language),
        ["description"] = table.Info.Description.In(request.Language),
        ["links"] = OgcLinks.Collection(request, table.Info).ToJson(),
        ["extent"] = Extent(table),
        ["itemType"] = "feature",
        ["crs"] = Systems(),
        ["storageCrs"] = Crs.Crs84.Uri,
    };

    private static JsonArray Systems() => [.. Crs.All.Select(c => (JsonNode)c.Uri)];

    private static JsonObject Extent(FeatureTable table)
    {
        var extent = new JsonObject();
        if (table.Extent is { } box)
            extent["spatial"] = new JsonObject { ["bbox"] = new JsonArray(new JsonArray(box.MinLon, box.MinLat, box.MaxLon, box.MaxLat)), ["crs"] = Crs.Crs84.Uri };
        if (table.Days is { } days)
        {
            extent["temporal"] = new JsonObject
            {
                ["interval"] = new JsonArray(new JsonArray(Moment(days.First, "00:00:00"), Moment(days.Last, "23:59:59"))),
                ["trs"] = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
            };
        }
        return extent;
    }

    private static string Moment(DateOnly day, string time) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{time}Z";
}
