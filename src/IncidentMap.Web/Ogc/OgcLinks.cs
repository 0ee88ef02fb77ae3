using System.Text.Json.Nodes;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>A link between resources (RFC 8288), as OGC API writes it.</summary>
internal sealed record OgcLink(string Rel, string Href, string Type, string Title)
{
    internal JsonObject ToJson() => new() { ["rel"] = Rel, ["href"] = Href, ["type"] = Type, ["title"] = Title };
}

/// <summary>The links of each resource.</summary>
internal static class OgcLinks
{
    internal const string Queryables = "http://www.opengis.net/def/rel/ogc/1.0/queryables", Sortables = "http://www.opengis.net/def/rel/ogc/1.0/sortables";

    internal static JsonArray ToJson(this IEnumerable<OgcLink> links) => [.. links.Select(l => l.ToJson())];

    /// <summary>This resource, and the same in its other form.</summary>
    internal static IEnumerable<OgcLink> Self(OgcRequest request, string jsonType)
    {
        var text = new OgcText(request.Language);
        yield return new("self", request.Here(), jsonType, text.ThisDocument);
        yield return new("alternate", request.Here(("f", "html")), OgcRequest.Html, text.AsHtml);
    }

    internal static IEnumerable<OgcLink> Landing(OgcRequest request)
    {
        var text = new OgcText(request.Language);
        return
        [
            .. Self(request, OgcRequest.Json),
            new("service-desc", $"{request.Root}/api?f=json", OgcRequest.OpenApi, text.ApiDefinition),
            new("service-doc", $"{request.Root}/api?f=html", OgcRequest.Html, text.ApiPage),
            new("conformance", $"{request.Root}/conformance", OgcRequest.Json, text.Conformance),
            new("data", $"{request.Root}/collections", OgcRequest.Json, text.Collections),
        ];
    }

    internal static IEnumerable<OgcLink> Collection(OgcRequest request, CollectionInfo info)
    {
        var (text, here) = (new OgcText(request.Language), $"{request.Root}/collections/{info.Id}");
        return
        [
            new("self", here, OgcRequest.Json, text.ThisDocument),
            new("alternate", $"{here}?f=html", OgcRequest.Html, text.AsHtml),
            new("items", $"{here}/items", OgcRequest.GeoJson, info.Title.In(request.Language)),
            new("items", $"{here}/items?f=html", OgcRequest.Html, $"{info.Title.In(request.Language)}, HTML"),
            new(Queryables, $"{here}/queryables", OgcRequest.Schema, text.Queryables),
            new(Sortables, $"{here}/sortables", OgcRequest.Schema, text.Sortables),
            // A relation is the same in either case (RFC 8288, 2.1.1); GDAL 3.6 knows this one with its capital alone.
            new("describedBy", $"{here}/schema", OgcRequest.Schema, text.FeatureSchema),
            new("license", "https://creativecommons.org/licenses/by/4.0/", OgcRequest.Html, "CC BY 4.0"),
        ];
    }

    /// <summary>A page of items: itself, its neighbours on the same state of the data, and the collection.</summary>
    internal static IEnumerable<OgcLink> Items(OgcRequest request, ItemsPage page)
    {
        var text = new OgcText(request.Language);
        foreach (var link in Self(request, OgcRequest.GeoJson)) yield return link;
        if (page.Next is { } next) yield return new("next", request.Here(("cursor", next.ToString())), OgcRequest.GeoJson, text.NextPage);
        if (page.Previous is { } previous) yield return new("prev", request.Here(("cursor", previous.ToString())), OgcRequest.GeoJson, text.PreviousPage);
        yield return new("collection", $"{request.Root}/collections/{page.Table.Info.Id}", OgcRequest.Json, page.Table.Info.Title.In(request.Language));
    }

    internal static IEnumerable<OgcLink> Feature(OgcRequest request, CollectionInfo info) =>
        [.. Self(request, OgcRequest.GeoJson), new("collection", $"{request.Root}/collections/{info.Id}", OgcRequest.Json, info.Title.In(request.Language))];
}
