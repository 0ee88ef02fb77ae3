using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary>An answer of the gazetteer as the JSON line of <c>resolve</c>.</summary>
internal static class PlaceJson
{
    internal static JsonObject Of(Resolution answer) => new()
    {
        ["name"] = answer.Name,
        ["status"] = Token.Of(answer.Status),
        ["candidates"] = new JsonArray([.. answer.Candidates.Select(Of)]),
    };

    private static JsonObject Of(Candidate candidate) => new()
    {
        ["id"] = candidate.Place.Id,
        ["name"] = candidate.Place.Name,
        ["nameAr"] = candidate.Place.NameAr,
        ["lon"] = candidate.Place.Point.Lon,
        ["lat"] = candidate.Place.Point.Lat,
        ["admin1"] = candidate.Place.Admin1,
        ["admin1Pcode"] = candidate.Place.Admin1Pcode,
        ["feature"] = candidate.Place.Feature,
        ["score"] = candidate.Score,
        ["matchedName"] = candidate.MatchedName,
    };
}
