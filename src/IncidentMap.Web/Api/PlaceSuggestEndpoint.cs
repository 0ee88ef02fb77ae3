using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Suggest;
using IncidentMap.Web.Commands;
using IncidentMap.Web.Pages.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Api;

/// <summary>
/// <c>/api/places/suggest?q=&amp;limit=</c>: places for somebody who is still typing. The answer depends on nothing but the gazetteer and
/// the address, so that browsers and caches may keep it for five minutes without asking again.
/// </summary>
internal static class PlaceSuggestEndpoint
{
    private const int LongestTyped = 200;

    internal static IResult Suggest(HttpContext context, IGazetteer gazetteer)
    {
        var words = new QueryWords(context.Request.Query, "q", "limit");
        var typed = words.Text("q", LongestTyped);
        if (string.IsNullOrWhiteSpace(typed)) words.Fault("q", "q must be the beginning of a name, in any script and spelling.");
        var limit = words.Whole("limit", 1, 50) ?? 8;
        if (words.Faults.Count > 0) return Problems.Of(words.Faults);
        var tag = new EntityTagHeaderValue($"\"{gazetteer.Version}\"", isWeak: true);
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "public, max-age=300";
        if (IsKnown(context.Request.Headers.IfNoneMatch, tag)) return Results.StatusCode(StatusCodes.Status304NotModified);
        var found = gazetteer.Suggest(typed!, limit);
        var apart = gazetteer.TellApart([.. found.Select(s => s.Place)], namesakes: true);
        return Results.Json(new JsonObject
        {
            ["q"] = typed,
            ["suggestions"] = new JsonArray([.. found.Zip(apart, Of)]),
        });
    }

    private static JsonObject Of(Suggestion suggestion, Distinction apart)
    {
        var place = suggestion.Place;
        var json = PlaceJson.Of(place);
        json["admin1Ar"] = place.Admin1Ar;
        json["country"] = place.Country;
        json["featureEn"] = FeatureLabel.Of(place.Feature, "en");
        json["featureAr"] = FeatureLabel.Of(place.Feature, "ar");
        json["radiusMetres"] = place.RadiusMetres;
        json["matchedName"] = suggestion.MatchedName;
        json["apartEn"] = Words(apart, Language.En);
        json["apartAr"] = Words(apart, Language.Ar);
        json["fit"] = Token.Of(suggestion.Fit);
        return json;
    }

    private static string? Words(Distinction apart, Language language) => DistinctionWords.Of(apart, language) is { } words ? Isolate.Plain(words) : null;

    private static bool IsKnown(StringValues header, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. header.Select(h => h ?? "")], out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false));
}
