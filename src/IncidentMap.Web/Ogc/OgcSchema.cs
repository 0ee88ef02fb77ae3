using System.Text.Json.Nodes;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>Properties as JSON Schema (19-079r2, requirement get-queryables-response; sortables alike).</summary>
internal static class OgcSchema
{
    internal static JsonObject Of(OgcRequest request, CollectionInfo info, bool sortablesOnly) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"{request.Root}/collections/{info.Id}/{(sortablesOnly ? "sortables" : "queryables")}",
        ["type"] = "object",
        ["title"] = info.Title.In(request.Language),
        ["description"] = info.Description.In(request.Language),
        ["properties"] = new JsonObject(info.Properties.Where(p => !sortablesOnly || p.IsSortable).Select(p => KeyValuePair.Create<string, JsonNode?>(p.Name, Of(p, request)))),
        ["additionalProperties"] = false,
    };

    /// <summary>The features of a collection as they are returned: clients learn the types of properties from it, whatever the first page holds.</summary>
    internal static JsonObject OfFeature(OgcRequest request, CollectionInfo info) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"{request.Root}/collections/{info.Id}/schema",
        ["type"] = "object",
        ["title"] = info.Title.In(request.Language),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string" },
            ["id"] = new JsonObject { ["type"] = "string" },
            ["geometry"] = new JsonObject { ["type"] = "object" },
            ["properties"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(info.Properties.Where(p => p.Kind != PropertyKind.Point).Select(p => KeyValuePair.Create<string, JsonNode?>(p.Name, Of(p, request)))),
            },
        },
    };

    internal static JsonObject Of(FeatureProperty property, OgcRequest request)
    {
        var schema = TypeOf(property);
        schema["title"] = property.Title.In(request.Language);
        return schema;
    }

    internal static JsonObject TypeOf(FeatureProperty property) => property.Kind switch
    {
        PropertyKind.Integer => new() { ["type"] = "integer" },
        PropertyKind.Number => new() { ["type"] = "number" },
        PropertyKind.Truth => new() { ["type"] = "boolean" },
        PropertyKind.Date => new() { ["type"] = "string", ["format"] = "date" },
        PropertyKind.Texts => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        PropertyKind.Point => new() { ["format"] = "geometry-point" },
        PropertyKind.Token => new() { ["type"] = "string", ["enum"] = new JsonArray([.. property.Tokens!.Select(t => (JsonNode)t)]) },
        _ => new() { ["type"] = "string" },
    };

    /// <summary>What a value is, for a message.</summary>
    internal static string InWords(PropertyKind kind) => kind switch
    {
        PropertyKind.Integer or PropertyKind.Number => "a number",
        PropertyKind.Truth => "true or false",
        PropertyKind.Date => "a date such as 2017-06-26",
        _ => "a text",
    };
}
