using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Reconcile;

/// <summary>What a client reads first: which service this is and where its parts are.</summary>
internal static class Manifest
{
    /// <summary>Queries in one batch.</summary>
    internal const int BatchSize = 50;

    /// <summary>The manifest of the service at an address.</summary>
    /// <param name="root">The address of the site, without a slash at its end.</param>
    /// <param name="path">The path of the service: <c>/reconcile</c> or <c>/reconcile/ar</c>.</param>
    /// <param name="language">"en" or "ar".</param>
    /// <param name="gazetteer">The gazetteer.</param>
    internal static JsonObject Of(string root, string path, string language, IGazetteer gazetteer) => new()
    {
        ["versions"] = new JsonArray("0.2"),
        ["name"] = language == "ar" ? "أماكن IncidentMap في سوريا" : "IncidentMap places of Syria",
        // An id behind this prefix is the address of the place's page.
        ["identifierSpace"] = $"{root}/places/",
        ["schemaSpace"] = "https://schema.org/Place",
        ["documentation"] = $"{root}/method",
        ["serviceVersion"] = gazetteer.Version,
        ["defaultTypes"] = EntityTypes.Defaults(language),
        ["view"] = new JsonObject { ["url"] = $"{root}/places/{{{{id}}}}?lang={language}" },
        ["preview"] = new JsonObject { ["url"] = $"{root}{path}/preview/{{{{id}}}}", ["width"] = 400, ["height"] = 200 },
        ["suggest"] = new JsonObject
        {
            ["entity"] = Service(root, $"{path}/suggest/entity"),
            ["type"] = Service(root, $"{path}/suggest/type"),
            ["property"] = Service(root, $"{path}/suggest/property"),
        },
        ["extend"] = new JsonObject { ["propose_properties"] = Service(root, $"{path}/properties"), ["property_settings"] = new JsonArray() },
        ["batchSize"] = BatchSize,
    };

    private static JsonObject Service(string root, string path) => new() { ["service_url"] = root, ["service_path"] = path };
}
