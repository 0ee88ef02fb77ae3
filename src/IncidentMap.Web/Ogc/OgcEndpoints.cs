using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using IncidentMap.Web.Ogc.Pages;
using IncidentMap.Web.Ogc.Tables;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// OGC API – Features (Part 1: 17-069r4, Part 2: 18-058r1, Part 3: 19-079r2) at <c>/ogc</c>: incidents, claims and places, each resource as
/// JSON and as a page.
/// </summary>
internal static class OgcEndpoints
{
    internal static void Register(IServiceCollection services) => services.AddSingleton<SnapshotShelf>();

    internal static void Map(IEndpointRouteBuilder app)
    {
        var ogc = app.MapGroup("/ogc");
        ogc.MapGet("", (HttpContext http) => Plain(http, OgcRequest.Json, OgcDocuments.Landing, r => Page<LandingView>(r)));
        ogc.MapGet("api", (HttpContext http) => Plain(http, OgcRequest.OpenApi, OpenApiDocument.Of, r => Page<ApiView>(r)));
        ogc.MapGet("conformance", (HttpContext http) => Plain(http, OgcRequest.Json, OgcDocuments.OfConformance, r => Page<ConformanceView>(r)));
        ogc.MapGet("collections", (HttpContext http) => Plain(http, OgcRequest.Json,
            r => OgcDocuments.OfCollections(r, Tables.Collections.All.Select(c => Current(http, c))),
            r => Page<CollectionsView>(r, (nameof(CollectionsView.Shown), Tables.Collections.All.Select(c => Current(http, c)).ToList()))));
        ogc.MapGet("collections/{id}", (string id, HttpContext http) => Known(id, info => Plain(http, OgcRequest.Json,
            r => OgcDocuments.OfCollection(r, Current(http, info)), r => Page<CollectionsView>(r, (nameof(CollectionsView.Shown), new List<FeatureTable> { Current(http, info) })))));
        ogc.MapGet("collections/{id}/queryables", (string id, HttpContext http) => Known(id, info => Schema(http, info, false)));
        ogc.MapGet("collections/{id}/sortables", (string id, HttpContext http) => Known(id, info => Schema(http, info, true)));
        ogc.MapGet("collections/{id}/schema", (string id, HttpContext http) => Known(id, info => Plain(http, OgcRequest.Schema,
            r => OgcSchema.OfFeature(r, info), r => Page<PropertiesView>(r, (nameof(PropertiesView.Collection), info)))));
        ogc.MapGet("collections/{id}/items", (string id, HttpContext http, SnapshotShelf shelf) => Known(id, info => Items(http, info, shelf)));
        ogc.MapGet("collections/{id}/items/{feature}", (string id, string feature, HttpContext http) => Known(id, info => Feature(http, info, feature)));
    }

    private static IResult Plain(HttpContext http, string type, Func<OgcRequest, JsonNode> json, Func<OgcRequest, IResult> page)
    {
        var faults = OgcRequest.PlainFaults(http.Request.Query);
        if (faults.Count > 0) return Problems.Of(faults);
        var request = OgcRequest.Of(http);
        return request.WantsHtml ? page(request) : Results.Json(json(request), contentType: type);
    }

    private static IResult Known(string id, Func<CollectionInfo, IResult> answer) =>
        Tables.Collections.Find(id) is { } info
            ? answer(info)
            : Problems.Of(StatusCodes.Status404NotFound, $"There is no collection '{Fault.Quoted(id)}'; known are {string.Join(", ", Tables.Collections.All.Select(c => c.Id))}.");

    private static IResult Schema(HttpContext http, CollectionInfo info, bool sortablesOnly) => Plain(http, OgcRequest.Schema,
        r => OgcSchema.Of(r, info, sortablesOnly),
        r => Page<PropertiesView>(r, (nameof(PropertiesView.Collection), info), (nameof(PropertiesView.SortablesOnly), sortablesOnly)));

    private static IResult Items(HttpContext http, CollectionInfo info, SnapshotShelf shelf)
    {
        var read = ItemsQuery.Read(http.Request.Query, info);
        if (!read.IsOk) return Problems.Of(read.Faults);
        var table = read.Value.Cursor is { } cursor ? shelf.Find(cursor.Token) : Current(http, info);
        if (table?.Info != info)
            return Problems.Of(StatusCodes.Status410Gone, "The state of the data on which these pages began is no longer kept. Begin again without cursor: going on would repeat features or miss some.");
        var selected = Selecting.Of(table, read.Value);
        if (!selected.IsOk) return Problems.Of(selected.Faults);
        var request = OgcRequest.Of(http);
        var page = ItemsPage.Of(table, selected.Value, read.Value, shelf);
        if (request.WantsHtml) return Page<ItemsView>(request, (nameof(ItemsView.Listed), page), (nameof(ItemsView.Start), page.Start));
        return table.Snapshot is { } snapshot && SnapshotTag.IsKnown(http, snapshot, http.Request.QueryString.Value ?? "")
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : new ItemsAnswer(request, page, read.Value);
    }

    private static IResult Feature(HttpContext http, CollectionInfo info, string id)
    {
        var words = new OgcWords(http.Request.Query, [.. OgcRequest.Words, "crs"]);
        var crs = words.Crs("crs");
        _ = words.OneOf("f", ["json", "html"]);
        if (words.Faults.Count > 0) return Problems.Of(words.Faults);
        var table = Current(http, info);
        // A slash within an id stays encoded in the path.
        var row = table.RowOf(id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (row < 0) return Problems.Of(StatusCodes.Status404NotFound, $"There is no feature '{Fault.Quoted(id)}' in {info.Id}.");
        var request = OgcRequest.Of(http);
        return request.WantsHtml ? Page<FeatureView>(request, (nameof(FeatureView.Source), table), (nameof(FeatureView.Row), row)) : new FeatureAnswer(request, table, row, crs);
    }

    private static FeatureTable Current(HttpContext http, CollectionInfo info)
    {
        var services = http.RequestServices;
        if (info == PlaceTable.About) return PlaceTable.Of(services.GetRequiredService<IGazetteer>());
        var snapshot = services.GetRequiredService<ISnapshotSource>().Current;
        return info == ClaimTable.About ? ClaimTable.Of(snapshot) : IncidentTable.Of(snapshot);
    }

    private static RazorComponentResult<TView> Page<TView>(OgcRequest request, params (string Name, object? Value)[] parameters) where TView : IComponent =>
        new(parameters.Prepend((Name: nameof(OgcView.Asked), Value: request)).ToDictionary(p => p.Name, p => p.Value));
}
