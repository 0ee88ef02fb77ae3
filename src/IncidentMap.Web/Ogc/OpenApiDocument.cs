using System.Text.Json.Nodes;

namespace IncidentMap.Web.Ogc;

/// <summary>The definition of the API (OpenAPI 3.0.3), made from the lists that the code itself works by.</summary>
internal static class OpenApiDocument
{
    internal static JsonObject Of(OgcRequest request)
    {
        var text = new OgcText(request.Language);
        return new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = text.Title,
                ["description"] = text.Description,
                ["version"] = "1.0.0",
                ["license"] = new JsonObject { ["name"] = "CC BY 4.0", ["url"] = "https://creativecommons.org/licenses/by/4.0/" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = request.Root }),
            ["paths"] = Paths(request, text),
            ["components"] = new JsonObject { ["parameters"] = OpenApiParameters.Shared(), ["schemas"] = OpenApiSchemas.All(), ["responses"] = OpenApiSchemas.Responses() },
        };
    }

    private static JsonObject Paths(OgcRequest request, OgcText text)
    {
        var paths = new JsonObject
        {
            ["/"] = Get("getLandingPage", text.Title, "Capabilities", "application/json", "landingPage", Plain()),
            ["/api"] = Get("getApi", text.ApiDefinition, "Capabilities", OgcRequest.OpenApi, null, Plain()),
            ["/conformance"] = Get("getConformance", text.Conformance, "Capabilities", "application/json", "confClasses", Plain()),
            ["/collections"] = Get("getCollections", text.Collections, "Capabilities", "application/json", "collections", Plain()),
        };
        foreach (var info in Tables.Collections.All)
        {
            var (path, title, tag) = ($"/collections/{info.Id}", info.Title.In(request.Language), info.Title.En);
            var name = char.ToUpperInvariant(info.Id[0]) + info.Id[1..];
            paths[path] = Get($"describe{name}", info.Description.In(request.Language), tag, "application/json", "collection", Plain());
            paths[path + "/queryables"] = Get($"get{name}Queryables", $"{title}: {text.Queryables}", tag, OgcRequest.Schema, null, Plain());
            paths[path + "/sortables"] = Get($"get{name}Sortables", $"{title}: {text.Sortables}", tag, OgcRequest.Schema, null, Plain());
            paths[path + "/schema"] = Get($"get{name}Schema", $"{title}: {text.FeatureSchema}", tag, OgcRequest.Schema, null, Plain());
            paths[path + "/items"] = Get($"get{name}", $"{title}: {text.Items}", tag, OgcRequest.GeoJson, "featureCollectionGeoJSON", OpenApiParameters.OfItems(info, request), "410");
            paths[path + "/items/{featureId}"] = Get($"get{name}Item", title, tag, OgcRequest.GeoJson, "featureGeoJSON",
                [OpenApiParameters.FeatureId(), OpenApiParameters.Ref("crs"), .. Plain()], "404");
        }
        return paths;
    }

    private static IEnumerable<JsonNode> Plain() => OgcRequest.Words.Select(OpenApiParameters.Ref);

    private static JsonObject Get(string operation, string summary, string tag, string type, string? schema, IEnumerable<JsonNode> parameters, params string[] failures)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "OK",
                ["content"] = new JsonObject
                {
                    [type] = new JsonObject { ["schema"] = schema is null ? new JsonObject { ["type"] = "object" } : new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } },
                    [OgcRequest.Html] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } },
                },
            },
            ["400"] = OpenApiSchemas.Response("InvalidParameter"),
        };
        foreach (var status in failures) responses[status] = OpenApiSchemas.Response(status == "404" ? "NotFound" : "Gone");
        responses["500"] = OpenApiSchemas.Response("ServerError");
        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = operation,
                ["summary"] = summary,
                ["tags"] = new JsonArray(tag),
                ["parameters"] = new JsonArray([.. parameters]),
                ["responses"] = responses,
            },
        };
    }
}
