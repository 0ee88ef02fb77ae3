using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Web.Commands;

namespace IncidentMap.Web.Api;

/// <summary>The gazetteer over HTTP: names to places, a place by its id, what lies at a point.</summary>
internal static class PlaceEndpoints
{
    private const int LongestName = 200;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/places", Search);
        routes.MapGet("/api/places/at", At);
        routes.MapGet("/api/places/suggest", PlaceSuggestEndpoint.Suggest);
        routes.MapGet("/api/places/{id}", Get);
    }

    /// <summary><c>?q=&amp;limit=&amp;near=lon,lat&amp;within=</c>: ranked candidates; an unknown name gives an empty list, not an error.</summary>
    private static IResult Search(HttpRequest request, IGazetteer gazetteer)
    {
        var words = new QueryWords(request.Query, "q", "limit", "near", "within");
        var name = words.Text("q", LongestName);
        if (string.IsNullOrWhiteSpace(name)) words.Fault("q", "q must be the name to look for, in any script and spelling.");
        var limit = words.Whole("limit", 1, 100) ?? 10;
        var near = words.Point("near");
        var within = words.Text("within", LongestName);
        return words.Faults.Count > 0
            ? Problems.Of(words.Faults)
            : Results.Json(PlaceJson.Of(gazetteer.Resolve(new PlaceQuery(name!, near, within), limit), gazetteer));
    }

    private static IResult Get(string id, IGazetteer gazetteer) =>
        gazetteer.Find(id) is { } place
            ? Results.Json(Whole(place, gazetteer))
            : Problems.Of(StatusCodes.Status404NotFound, "No place has that id.");

    /// <summary>
    /// <c>?lon=&amp;lat=</c>: governorate, district and subdistrict that hold the point, and the nearest populated place; null where
    /// there is none. <c>inside</c> is false outside of every governorate that is known.
    /// </summary>
    private static IResult At(HttpRequest request, IGazetteer gazetteer)
    {
        var words = new QueryWords(request.Query, "lon", "lat");
        var (lon, lat) = (words.Degrees("lon", 180), words.Degrees("lat", 90));
        if (lon is null || lat is null) return Problems.Of(words.Faults);
        var at = gazetteer.At(new LonLat(lon.Value, lat.Value));
        return Results.Json(new JsonObject
        {
            ["inside"] = at.Governorate is not null,
            ["governorate"] = at.Governorate is { } g ? PlaceJson.Of(g) : null,
            ["district"] = Area(at.District),
            ["subdistrict"] = Area(at.Subdistrict),
            ["nearest"] = at.Nearest is { } n ? PlaceJson.Of(n) : null,
            ["nearestMetres"] = at.NearestMetres is { } metres ? Math.Round(metres) : null,
        });
    }

    private static JsonObject? Area(Place? area)
    {
        if (area is null) return null;
        var json = PlaceJson.Of(area);
        json["pcode"] = area.Pcode;
        return json;
    }

    private static JsonObject Whole(Place place, IGazetteer gazetteer)
    {
        var json = PlaceJson.Of(place);
        json["admin1Ar"] = place.Admin1Ar;
        json["country"] = place.Country;
        json["population"] = place.Population;
        json["accuracy"] = Token.Of(place.Accuracy);
        json["radiusMetres"] = place.RadiusMetres;
        json["pcode"] = place.Pcode;
        json["admin2"] = place.Admin2;
        json["admin2Pcode"] = place.Admin2Pcode;
        json["admin3"] = place.Admin3;
        json["admin3Pcode"] = place.Admin3Pcode;
        json["reportCount"] = place.ReportCount;
        json["path"] = new JsonArray([.. AdminPath.Of(place, gazetteer).Select(step => new JsonObject
        {
            ["feature"] = step.Feature,
            ["name"] = step.Name,
            ["nameAr"] = step.NameAr,
            ["pcode"] = step.Pcode,
            ["id"] = step.Place?.Id,
        })]);
        json["parents"] = new JsonArray([.. place.Parents.Select(gazetteer.Find).OfType<Place>().Select(PlaceJson.Of)]);
        json["names"] = new JsonArray([.. place.Names.Select(n => new JsonObject { ["name"] = n.Text, ["language"] = n.Language, ["source"] = n.Source })]);
        json["gazetteerVersion"] = gazetteer.Version;
        return json;
    }
}
