using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using IncidentMap.Web.Api.Documented;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Tiles;

/// <summary><c>/api/incidents/columns</c>: what the browser's map and timeline draw from. The form is described in COLUMNS.md.</summary>
internal static class ColumnEndpoints
{
    internal static IEndpointRouteBuilder MapColumns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/incidents/columns", GetManifest).Said(new(
            ApiNotes.Tiles, new("The manifest of the binary columns that the map draws from, with the addresses of their chunks.", "فهرس الأعمدة الثنائية التي ترسم منها الخريطة."), "application/json", FilterNotes.Words)
        { Example = "/api/incidents/columns?grade=confirmed" });
        routes.MapGet("/api/incidents/columns/{hash}", GetChunk).Said(new(
            ApiNotes.Tiles, new("A chunk of the columns, which never changes under its name.", "قطعة من الأعمدة لا تتغير تحت اسمها."), "application/octet-stream",
            FilterNotes.With(new WordNote("hash", new("As the manifest gives it.", "كما يعطيه الفهرس."), "0123456789abcdef0123456789abcdef"))));
        return routes;
    }

    private static IResult GetManifest(HttpContext context, ColumnCache cache)
    {
        var filter = FilterOf(context);
        if (!filter.IsOk) return Problems.Of(filter.Faults);
        var columns = cache.Of(filter.Value);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(columns.Manifest, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue(columns.Tag));
    }

    private static IResult GetChunk(string hash, HttpContext context, ColumnCache cache)
    {
        var filter = FilterOf(context);
        if (!filter.IsOk) return Problems.Of(filter.Faults);
        if (cache.Of(filter.Value).Chunk(hash) is not { } chunk)
            return Problems.Of(StatusCodes.Status404NotFound, "The data have changed since this address was given. Ask /api/incidents/columns again.");
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!TakesBrotli(context.Request)) return Results.Bytes(FilterColumns.Unpacked(chunk), "application/octet-stream");
        headers.ContentEncoding = "br";
        return Results.Bytes(chunk, "application/octet-stream");
    }

    private static Result<IncidentFilter> FilterOf(HttpContext context) =>
        IncidentFilter.Parse(context.Request.Query.SelectMany(word => word.Value, (word, value) => KeyValuePair.Create(word.Key, value)));

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality is not 0);
}
