using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Reconcile;

/// <summary>What a field of a client completes: places, types and properties by the beginning of their name or by their id.</summary>
internal static class Suggestions
{
    /// <summary>Suggestions in one answer.</summary>
    private const int Page = 10;

    /// <summary>Places, a page of them from the cursor on; the first hundred can be reached.</summary>
    internal static JsonObject Entities(string prefix, int cursor, IReadOnlyList<string> types, IGazetteer gazetteer, string language)
    {
        var found = (gazetteer.Find(prefix.Trim()) ?? gazetteer.FindByPcode(prefix)) is { } itself ? [itself] : gazetteer.Suggest(prefix, 100).Select(s => s.Place);
        List<Place> page = [.. found.Where(p => EntityTypes.Fits(p, types)).Skip(cursor).Take(Page)];
        return Result(page.Zip(gazetteer.TellApart(page, namesakes: true), (place, apart) => new JsonObject
        {
            ["id"] = place.Id,
            ["name"] = Descriptions.NameOf(place, language),
            ["description"] = Descriptions.Of(place, language, apart),
            ["notable"] = new JsonArray(EntityTypes.Short(place.Feature, language)),
        }));
    }

    internal static JsonObject Types(string prefix, int cursor, string language) =>
        Result(EntityTypes.StartingWith(prefix).Skip(cursor).Select(id => EntityTypes.Of(id, language)));

    internal static JsonObject Properties(string prefix, int cursor, string language) =>
        Result(EntityProperty.StartingWith(prefix).Skip(cursor).Select(p => p.Describe(language)));

    private static JsonObject Result(IEnumerable<JsonObject> items) => new() { ["result"] = new JsonArray([.. items]) };
}
