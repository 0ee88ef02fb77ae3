using IncidentMap.Incidents;
using IncidentMap.Web.Api;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Vector tiles of what a filter shows, and the TileJSON that leads a map to them.</summary>
internal static class TileEndpoints
{
    internal const string MediaType = "application/vnd.mapbox-vector-tile";

    internal static void MapVectorTiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tiles/incidents/{z}/{x}/{y}.mvt", Tile);
        app.MapGet("/tiles/incidents.json", Description);
    }

    private static IResult Tile(string z, string x, string y, HttpContext http, ISnapshotSource source)
    {
        var (address, filter) = (TileAddress.Parse(z, x, y), FilterQuery.Read(http.Request));
        if (!address.IsOk || !filter.IsOk) return Problems.Of([.. address.Faults, .. filter.Faults]);
        var snapshot = source.Current;
        if (SnapshotTag.IsKnown(http, snapshot, filter.Value!.ToQuery())) return Results.StatusCode(StatusCodes.Status304NotModified);
        return IncidentTile.Of(snapshot, filter.Value, address.Value) is { } tile ? Results.Bytes(tile, MediaType) : Results.NoContent();
    }

    private static IResult Description(HttpContext http, ISnapshotSource source)
    {
        var filter = FilterQuery.Read(http.Request);
        if (!filter.IsOk) return Problems.Of(filter.Faults);
        var snapshot = source.Current;
        return SnapshotTag.IsKnown(http, snapshot, filter.Value.ToQuery())
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(TileDescription.Of(snapshot, filter.Value, $"{http.Request.Scheme}://{http.Request.Host}", PlaceNames.In(http.RequestServices)), contentType: "application/json; charset=utf-8");
    }
}
