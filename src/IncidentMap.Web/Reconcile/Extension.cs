using System.Text.Json;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Reconcile;

/// <summary>Data extension: the values of some properties of some places.</summary>
internal static class Extension
{
    /// <summary>Places in one request; OpenRefine asks for ten rows at a time.</summary>
    internal const int MostIds = 1_000;

    /// <summary>Answers <c>{"ids":["gn:173480"],"properties":[{"id":"lon"}]}</c>; an id that is not known has no values.</summary>
    internal static Result<JsonObject> Answer(string json, IGazetteer gazetteer, string language)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var faults = new List<Fault>();
            var ids = Ids(document.RootElement, faults);
            var properties = Properties(document.RootElement, faults);
            if (ids.Count > MostIds) faults.Add(new Fault("ids", $"{ids.Count} ids are asked for; at most {MostIds} are answered at a time."));
            if (faults.Count > 0) return Result<JsonObject>.Fail(faults);
            return Result<JsonObject>.Ok(new JsonObject
            {
                ["meta"] = new JsonArray([.. properties.Select(p => Meta(p, language))]),
                ["rows"] = new JsonObject(ids.Distinct(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, (JsonNode?)Row(id, properties, gazetteer, language)))),
            });
        }
        catch (JsonException e)
        {
            return Result<JsonObject>.Fail(new Fault("extend", $"extend is no JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine}."));
        }
    }

    private static JsonObject Meta(EntityProperty property, string language)
    {
        var meta = property.Describe(language);
        if (property.Type is { } type) meta["type"] = EntityTypes.Short(type, language);
        return meta;
    }

    private static JsonObject Row(string id, List<EntityProperty> properties, IGazetteer gazetteer, string language)
    {
        var place = gazetteer.Find(id);
        var path = place is null ? [] : AdminPath.Of(place, gazetteer);
        return new JsonObject(properties.Select(p => KeyValuePair.Create(p.Id, (JsonNode?)new JsonArray(place is null ? [] : [.. p.Values(place, path, language)]))));
    }

    private static List<string> Ids(JsonElement query, List<Fault> faults)
    {
        if (query.ValueKind == JsonValueKind.Object && query.TryGetProperty("ids", out var ids) && ids.ValueKind == JsonValueKind.Array
            && ids.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String))
            return [.. ids.EnumerateArray().Select(i => i.GetString()!)];
        faults.Add(new Fault("ids", "ids must be an array of strings."));
        return [];
    }

    private static List<EntityProperty> Properties(JsonElement query, List<Fault> faults)
    {
        if (query.ValueKind != JsonValueKind.Object || !query.TryGetProperty("properties", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            faults.Add(new Fault("properties", "properties must be an array of objects with an id."));
            return [];
        }
        var known = new List<EntityProperty>();
        foreach (var item in list.EnumerateArray())
        {
            var id = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null;
            if (id is not null && EntityProperty.Find(id) is { } property) known.Add(property);
            else faults.Add(new Fault("properties", $"'{id}' is no property; known are {string.Join(", ", EntityProperty.All.Select(p => p.Id))}."));
        }
        return [.. known.Distinct()];
    }
}
