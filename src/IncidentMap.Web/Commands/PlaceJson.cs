using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary>An answer of the gazetteer as the JSON line of <c>resolve</c>.</summary>
internal static class PlaceJson
{
    /// <summary><c>withinUnknown</c> stands there, true, only when the area asked for is not known and so was left out of account.</summary>
    internal static JsonObject Of(Resolution answer)
    {
        var json = new JsonObject
        {
            ["name"] = answer.Name,
            ["status"] = Token.Of(answer.Status),
            ["candidates"] = new JsonArray([.. answer.Candidates.Select(Of)]),
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

    private static JsonObject Of(Candidate candidate)
    {
        var json = Of(candidate.Place);
        json["score"] = candidate.Score;
        json["matchedName"] = candidate.MatchedName;
        return json;
    }
}
