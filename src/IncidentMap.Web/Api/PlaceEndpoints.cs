using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Web.Api.Documented;
using IncidentMap.Web.Commands;

namespace IncidentMap.Web.Api;

/// <summary>The gazetteer over HTTP: names to places, a place by its id, what lies at a point.</summary>
internal static class PlaceEndpoints
{
    private const int LongestName = 200;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var limit = new WordNote("limit", new("How many answers at most.", "أقصى عدد من الأجوبة."), "5");
        routes.MapGet("/api/places", Search).Said(new(
            ApiNotes.Places, new("Places of a name in any script and spelling, the best first, each with its score.", "أماكن اسم بأي خط وتهجئة، الأفضل أولًا."), "application/json",
            [
                new("q", new("The name.", "الاسم."), "Mayadin", IsRequired: true), limit,
                new("near", new("lon,lat: a preference for what is near.", "طول،عرض: تفضيل القريب."), "40.4,35.0"),
                new("within", new("A place that should hold it.", "مكان ينبغي أن يحتويه."), "Deir ez-Zor"),
            ])
        { Example = "/api/places?q=Mayadin&limit=5" });
        routes.MapGet("/api/places/at", At).Said(new(
            ApiNotes.Places, new("What lies at a point: governorate, district, subdistrict and the nearest populated place.", "ما يقع عند نقطة: المحافظة والمنطقة والناحية وأقرب مكان مأهول."), "application/json",
            [new("lon", new("Longitude in degrees.", "خط الطول بالدرجات."), "40.45", IsRequired: true), new("lat", new("Latitude in degrees.", "خط العرض بالدرجات."), "35.02", IsRequired: true)])
        { Example = "/api/places/at?lon=40.45&lat=35.02" });
        routes.MapGet("/api/places/suggest", PlaceSuggestEndpoint.Suggest).Said(new(
            ApiNotes.Places, new("Places whose names begin with what is being typed.", "أماكن تبدأ أسماؤها بما يُكتب."), "application/json",
            [new("q", new("The letters so far.", "الحروف حتى الآن."), "May", IsRequired: true), limit])
        { Example = "/api/places/suggest?q=May" });
        routes.MapGet("/api/places/{id}", Get).Said(new(
            ApiNotes.Places, new("A place by its id: its names with their sources, its point and what holds it.", "مكان بمعرّفه: أسماؤه ومصادرها ونقطته وما يحتويه."), "application/json",
            [new("id", new("Id of the place.", "معرّف المكان."), "gn:170794", IsRequired: true)])
        { Example = "/api/places/gn:170794" });
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
        if (lon is null || lat is null || words.Faults.Count > 0) return Problems.Of(words.Faults);
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
