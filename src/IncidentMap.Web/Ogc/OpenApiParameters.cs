using System.Text.Json.Nodes;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>The parameters of the API definition; their names are those that the reading of requests knows.</summary>
internal static class OpenApiParameters
{
    /// <summary>What each word of the map's own filter means.</summary>
    private static readonly Dictionary<string, (string Description, string Example)> MapWords = new(StringComparer.Ordinal)
    {
        ["from"] = ("First local day; an incident whose span of days overlaps matches.", "2017-06-01"),
        ["to"] = ("Last local day.", "2017-06-30"),
        ["place"] = ("Id of a place, with all that lies in it.", "gn:173480"),
        ["kind"] = ("Kinds of attack, separated by commas.", "airstrike,drone-strike"),
        ["party"] = ("Parties as attributed, separated by commas.", "us-led-coalition"),
        ["grade"] = ("Grades, separated by commas.", "confirmed,fair"),
        ["accuracy"] = ("Places known to this tier or finer.", "town"),
        ["killed"] = ("Killed as min..max: ranges that overlap match, unknown counts do not.", "5..20"),
        ["q"] = ("Words in titles, places, codes, sources and quoted figures; one spelling finds the others.", "mayadin"),
    };

    internal static JsonNode Ref(string name) => new JsonObject { ["$ref"] = $"#/components/parameters/{name}" };

    internal static IEnumerable<JsonNode> OfItems(CollectionInfo info, OgcRequest request) =>
        [.. ItemsQuery.Words.Select(Ref), .. ItemsQuery.WordsOf(info).Select(w => MapWords.TryGetValue(w, out var known) && info.TakesFilterWords
            ? Query(w, known.Description, Text(), known.Example)
            : Query(w, info.Find(w)!.Title.In(request.Language), OgcSchema.TypeOf(info.Find(w)!), null))];

    internal static JsonObject FeatureId() => new()
    {
        ["name"] = "featureId",
        ["in"] = "path",
        ["required"] = true,
        ["description"] = "Id of a feature; of an incident its code as well.",
        ["schema"] = Text(),
        ["example"] = "SY-2017-06-26-1",
    };

    internal static JsonObject Shared() => new()
    {
        ["limit"] = Query("limit", "Features on a page at most.", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = ItemsQuery.MostLimit, ["default"] = ItemsQuery.DefaultLimit }, null),
        ["bbox"] = Query("bbox", "Features within or on the edge of this box, and those without a geometry; S_INTERSECTS in a filter leaves these out. Four numbers, or six with heights, in the axis order of bbox-crs.",
            new JsonObject { ["type"] = "array", ["oneOf"] = new JsonArray(Items(4), Items(6)), ["items"] = new JsonObject { ["type"] = "number" } }, null, "form", false),
        ["bbox-crs"] = System("bbox-crs", "The reference system of bbox."),
        ["datetime"] = Query("datetime", "A date, a moment or an interval with one end open (..). Incidents are dated by local days; a moment asks for its day in UTC.", Text(), "2017-06-01/2017-06-30"),
        ["crs"] = System("crs", "The reference system of the coordinates that are returned."),
        ["filter"] = Query("filter", "An expression of CQL2 over the queryables.", Text(), "kind = 'airstrike' AND killedMin > 10"),
        ["filter-lang"] = OneOf("filter-lang", "The form of the filter.", "cql2-text", "cql2-json"),
        ["filter-crs"] = System("filter-crs", "The reference system of the coordinates in the filter."),
        ["sortby"] = Query("sortby", "Sortables with + (ascending) or - (descending) before them; unknown values come last.",
            new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[+-]?[^+\\-\\s].*$" } }, null, "form", false),
        ["properties"] = Query("properties", "The properties to return; all when it is missing.", new JsonObject { ["type"] = "array", ["items"] = Text() }, null, "form", false),
        ["cursor"] = Query("cursor", "Where a page begins, as the links next and prev give it. All pages show the state of the data in which the first was asked for.", Text(), null),
        ["f"] = OneOf("f", "The form of the answer, in place of the header Accept.", "json", "html"),
        ["lang"] = OneOf("lang", "The language of titles and pages, in place of the header Accept-Language.", "en", "ar"),
        ["theme"] = OneOf("theme", "The colours of a page.", "light", "dark"),
    };

    private static JsonObject Query(string name, string description, JsonObject schema, string? example, string? style = null, bool explode = true)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["required"] = false, ["description"] = description, ["schema"] = schema };
        if (style is not null) (parameter["style"], parameter["explode"]) = (style, explode);
        if (example is not null) parameter["example"] = example;
        return parameter;
    }

    private static JsonObject OneOf(string name, string description, params string[] values) =>
        Query(name, description, new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) }, null);

    private static JsonObject System(string name, string description) => Query(name, description, new JsonObject
    {
        ["type"] = "string",
        ["format"] = "uri",
        ["enum"] = new JsonArray([.. Crs.All.Select(c => (JsonNode)c.Uri)]),
        ["default"] = Crs.Crs84.Uri,
    }, null);

    private static JsonObject Items(int count) => new() { ["minItems"] = count, ["maxItems"] = count };

    private static JsonObject Text() => new() { ["type"] = "string" };
}
