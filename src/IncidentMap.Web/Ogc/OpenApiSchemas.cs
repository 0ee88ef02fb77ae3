using System.Text.Json.Nodes;

namespace IncidentMap.Web.Ogc;

/// <summary>The schemas and failures that the API definition refers to.</summary>
internal static class OpenApiSchemas
{
    private static readonly (string Name, string Description)[] Failures =
    [
        ("InvalidParameter", "A parameter is unknown, repeated or has a bad value; all faults of the request stand under errors (RFC 9457)."),
        ("NotFound", "There is no such feature."),
        ("Gone", "The state of the data on which these pages began is no longer kept; begin again without cursor."),
        ("ServerError", "Something failed in the server."),
    ];

    internal static JsonNode Response(string name) => new JsonObject { ["$ref"] = $"#/components/responses/{name}" };

    internal static JsonObject Responses() => new(Failures.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, new JsonObject
    {
        ["description"] = f.Description,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Ref("problem") } },
    })));

    internal static JsonObject All() => JsonNode.Parse("""
        {
          "link": {"type":"object","required":["href","rel"],"properties":{"href":{"type":"string"},"rel":{"type":"string"},"type":{"type":"string"},"title":{"type":"string"}}},
          "landingPage": {"type":"object","required":["links"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/components/schemas/link"}}}},
          "confClasses": {"type":"object","required":["conformsTo"],"properties":{"conformsTo":{"type":"array","items":{"type":"string"}}}},
          "extent": {"type":"object","properties":{
            "spatial":{"type":"object","properties":{"bbox":{"type":"array","items":{"type":"array","items":{"type":"number"}}},"crs":{"type":"string"}}},
            "temporal":{"type":"object","properties":{"interval":{"type":"array","items":{"type":"array","items":{"type":"string","format":"date-time","nullable":true}}},"trs":{"type":"string"}}}}},
          "collection": {"type":"object","required":["id","links"],"properties":{
            "id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/components/schemas/link"}},
            "extent":{"$ref":"#/components/schemas/extent"},"itemType":{"type":"string"},"crs":{"type":"array","items":{"type":"string"}},"storageCrs":{"type":"string"}}},
          "collections": {"type":"object","required":["links","collections"],"properties":{
            "links":{"type":"array","items":{"$ref":"#/components/schemas/link"}},"collections":{"type":"array","items":{"$ref":"#/components/schemas/collection"}}}},
          "pointGeoJSON": {"type":"object","nullable":true,"required":["type","coordinates"],"properties":{"type":{"type":"string","enum":["Point"]},"coordinates":{"type":"array","minItems":2,"items":{"type":"number"}}}},
          "featureGeoJSON": {"type":"object","required":["type","geometry","properties"],"properties":{
            "type":{"type":"string","enum":["Feature"]},"id":{"type":"string"},"geometry":{"$ref":"#/components/schemas/pointGeoJSON"},"properties":{"type":"object","nullable":true},
            "links":{"type":"array","items":{"$ref":"#/components/schemas/link"}}}},
          "featureCollectionGeoJSON": {"type":"object","required":["type","features"],"properties":{
            "type":{"type":"string","enum":["FeatureCollection"]},"features":{"type":"array","items":{"$ref":"#/components/schemas/featureGeoJSON"}},
            "links":{"type":"array","items":{"$ref":"#/components/schemas/link"}},"timeStamp":{"type":"string","format":"date-time"},
            "numberMatched":{"type":"integer","minimum":0},"numberReturned":{"type":"integer","minimum":0}}},
          "problem": {"type":"object","properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},
            "errors":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}}}
        }
        """)!.AsObject();

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };
}
