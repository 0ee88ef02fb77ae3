using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Commands;

/// <summary>An answer of the gazetteer as the JSON line of <c>resolve</c>.</summary>
internal static class PlaceJson
{
    /// <summary>
    /// <c>withinUnknown</c> stands there, true, only when the area asked for is not known and so was left out of account;
    /// <c>accuracy</c> and <c>radiusMetres</c> say how exact the point is: the name of a river or a governorate is an area;
    /// <c>apart</c> stands at the candidates of an ambiguous answer: what tells each from the others, in parts and in words.
    /// </summary>
    internal static JsonObject Of(Resolution answer, IGazetteer gazetteer)
    {
        IReadOnlyList<Distinction>? apart = answer.Status == ResolutionStatus.Ambiguous ? gazetteer.TellApart([.. answer.Candidates.Select(c => c.Place)]) : null;
        var json = new JsonObject
        {
            ["name"] = answer.Name,
            ["status"] = Token.Of(answer.Status),
            ["candidates"] = new JsonArray([.. answer.Candidates.Select((c, i) => Of(c, apart?[i]))]),
        };
        if (answer.WithinUnknown) json["withinUnknown"] = true;
        return json;
    }

    /// <summary>The fields of a place that every answer bears.</summary>
    internal static JsonObject Of(Place place) => new()
    {
        ["id"] = place.Id,
        ["name"] = place.Name,
        ["nameAr"] = place.NameAr,
        ["lon"] = place.Point.Lon,
        ["lat"] = place.Point.Lat,
        ["admin1"] = place.Admin1,
        ["admin1Pcode"] = place.Admin1Pcode,
        ["feature"] = place.Feature,
    };

    private static JsonObject Of(Candidate candidate, Distinction? apart)
    {
        var json = Of(candidate.Place);
        json["score"] = candidate.Score;
        json["matchedName"] = candidate.MatchedName;
        json["accuracy"] = Token.Of(candidate.Place.Accuracy);
        json["radiusMetres"] = candidate.Place.RadiusMetres;
        if (apart is { IsEmpty: false }) json["apart"] = Of(apart);
        return json;
    }

    private static JsonObject Of(Distinction apart)
    {
        var json = new JsonObject();
        if (apart.Feature is { } feature) json["feature"] = feature;
        if (apart.District is { } district) json["district"] = Of(district);
        if (apart.Subdistrict is { } subdistrict) json["subdistrict"] = Of(subdistrict);
        if (apart.Near is { } near)
            json["near"] = new JsonObject
            {
                ["id"] = near.Town.Id,
                ["name"] = near.Town.Name,
                ["nameAr"] = near.Town.NameAr,
                ["metres"] = Math.Round(near.Metres),
                ["direction"] = Token.Of(near.Direction),
            };
        if (apart.Population is { } people) json["population"] = people;
        if (DistinctionWords.Of(apart, Language.En) is { } english) json["en"] = Isolate.Plain(english);
        if (DistinctionWords.Of(apart, Language.Ar) is { } arabic) json["ar"] = Isolate.Plain(arabic);
        return json;
    }

    private static JsonObject Of(AdminStep step) => new() { ["name"] = step.Name, ["nameAr"] = step.NameAr, ["pcode"] = step.Pcode };
}
