using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using IncidentMap.Web.Api.Documented;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Vector tiles of what a filter shows, and the TileJSON that leads a map to them.</summary>
internal static class TileEndpoints
{
    internal const string MediaType = "application/vnd.mapbox-vector-tile";

    internal static void MapVectorTiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tiles/incidents/{z}/{x}/{y}.mvt", Tile).Said(new(
            ApiNotes.Tiles, new("A vector tile (MVT 2.1): sums up to zoom 11, single incidents from 12 on; 204 where it is empty.", "مربع متجهي: مجاميع حتى التكبير 11 وحوادث مفردة من 12."), MediaType,
            FilterNotes.With(new("z", new("Zoom, 0 to 22.", "التكبير، من 0 إلى 22."), "6"), new("x", new("Column from the west.", "العمود من الغرب."), "38"), new("y", new("Row from the north.", "الصف من الشمال."), "25")))
        { Example = "/tiles/incidents/6/38/25.mvt" });
        app.MapGet("/tiles/incidents.json", Description).Said(new(
            ApiNotes.Tiles, new("TileJSON 3.0 that leads a map to the tiles of the same filter.", "ملف TileJSON الذي يقود الخريطة إلى مربعات المرشح نفسه."), "application/json", FilterNotes.Words)
        { Example = $"/tiles/incidents.json?{FilterNotes.Example}" });
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
