using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Text;

namespace IncidentMap.Web.Reconcile;

/// <summary>Candidates for a query: what the gazetteer resolves, with the properties of the query as its context.</summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="language">The language of names: "en" or "ar".</param>
internal sealed class Candidates(IGazetteer gazetteer, string language)
{
    /// <summary>Candidates looked at before those of other types are set aside.</summary>
    private const int Looked = 50;

    /// <summary>Metres within which a place is a candidate for a point without a name.</summary>
    private const double Near = 5_000;

    /// <summary>Properties that say in which area a place lies, the narrowest first.</summary>
    private static readonly string[] Areas = ["admin3_pcode", "admin3", "subdistrict", "admin2_pcode", "admin2", "district", "within", "admin1_pcode", "admin1", "governorate", "province", "country"];

    /// <summary>The answer to one query, best first.</summary>
    internal JsonObject Of(ReconcileQuery query)
    {
        var coded = ValuesOf(query, "pcode").Select(gazetteer.FindByPcode).OfType<Place>().Select(p => (Place: p, Score: 1.0, IsMatch: EntityTypes.Fits(p, query.Types)));
        var found = coded.Concat(query.Name is { } name && !string.IsNullOrWhiteSpace(name) ? Named(query, name.Trim()) : Unnamed(query)).DistinctBy(f => f.Place.Id).ToList();
        // One p-code says which place is meant; a name that says another is a candidate, no match.
        if (found.Count(f => f.IsMatch) > 1) found = [.. found.Select((f, i) => (f.Place, f.Score, f.IsMatch && i == 0))];
        found = [.. found.Take(query.Limit)];
        var apart = gazetteer.TellApart([.. found.Select(f => f.Place)], namesakes: true);
        return new JsonObject { ["result"] = new JsonArray([.. found.Select((f, i) => Json(f.Place, apart[i], f.Score, f.IsMatch, query.Name))]) };
    }

    /// <summary>
    /// Candidates of the types asked for; where there is none of these and the query is not strict, those of other types, never as a match.
    /// A match is what the gazetteer calls resolved, or a place named by its id or p-code.
    /// </summary>
    private IEnumerable<(Place Place, double Score, bool IsMatch)> Named(ReconcileQuery query, string name)
    {
        if ((gazetteer.Find(name) ?? gazetteer.FindByPcode(name)) is { } itself) return [(itself, 1, true)];
        var answer = Resolve(Designated(query, name), query);
        var fitting = answer.Candidates.Where(c => EntityTypes.Fits(c.Place, query.Types)).ToList();
        var shown = fitting.Count > 0 || query.IsStrict ? fitting : answer.Candidates;
        return shown.Select(c => (c.Place, c.Score, fitting.Count > 0 && c.Place.Id == answer.Best?.Place.Id));
    }

    /// <summary>"Raqqa" asked for as a governorate is "Raqqa governorate": the gazetteer knows such words, and what stands behind a comma as well.</summary>
    private static string Designated(ReconcileQuery query, string name) =>
        query.Types is [("city" or "town" or "village" or "neighbourhood" or "governorate" or "district" or "subdistrict") and var type] && name.AsSpan().IndexOfAny(",،(") < 0
            ? $"{name} {type}" : name;

    private IEnumerable<(Place Place, double Score, bool IsMatch)> Unnamed(ReconcileQuery query) => PointOf(query) is not { } point ? []
        : gazetteer.Nearby(point, Near, Looked).Where(p => EntityTypes.Fits(p, query.Types)).Select(p => (p, 0.5 * (1 - p.Point.DistanceTo(point) / Near), false));

    private Resolution Resolve(string name, ReconcileQuery query)
    {
        var near = PointOf(query);
        foreach (var area in AreasOf(query))
            if (gazetteer.Resolve(new PlaceQuery(name, near, area), Looked) is { WithinUnknown: false } answer) return answer;
        return gazetteer.Resolve(new PlaceQuery(name, near), Looked);
    }

    private static IEnumerable<string> AreasOf(ReconcileQuery query) => Areas.SelectMany(id => ValuesOf(query, id));

    /// <summary>The point of the properties lon and lat, or of near (longitude,latitude); null when there is none.</summary>
    private static LonLat? PointOf(ReconcileQuery query)
    {
        var apart = ValuesOf(query, "lon").Take(1).Concat(ValuesOf(query, "lat").Take(1));
        var together = ValuesOf(query, "near").Concat(ValuesOf(query, "coordinates")).SelectMany(v => v.Split(',', '،'));
        foreach (var words in new[] { apart, together })
            if (words.Select(Number).ToList() is [{ } lon, { } lat] && new LonLat(lon, lat) is { IsValid: true } point) return point;
        return null;
    }

    private static IEnumerable<string> ValuesOf(ReconcileQuery query, string id) => query.Properties.Where(p => p.Id == id).SelectMany(p => p.Values);

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private JsonObject Json(Place place, Distinction apart, double score, bool isMatch, string? asked) => new()
    {
        ["id"] = place.Id,
        ["name"] = Descriptions.NameOf(place, language),
        ["description"] = Descriptions.Of(place, language, apart),
        ["type"] = new JsonArray(EntityTypes.Short(place.Feature, language)),
        ["score"] = Math.Round(100 * score, 1),
        ["match"] = isMatch,
        ["features"] = Features(place, asked),
    };

    /// <summary>What an unknown number would say is left out: nobody counted is not zero.</summary>
    private static JsonArray Features(Place place, string? asked)
    {
        var features = new JsonArray(Feature("name_equal", asked is not null && place.Names.Any(n => Fold.Name(n.Text) == Fold.Name(asked))));
        if (place.Population is { } people) features.Add(Feature("population", people));
        if (place.ReportCount is { } reports) features.Add(Feature("reports", reports));
        return features;
    }

    private static JsonObject Feature(string id, JsonValue value) => new() { ["id"] = id, ["value"] = value };

    private static JsonObject Feature(string id, bool value) => Feature(id, JsonValue.Create(value));

    private static JsonObject Feature(string id, int value) => Feature(id, JsonValue.Create(value));
}
