using System.Text.Json.Serialization;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>TileJSON 3.0.0 (https://github.com/mapbox/tilejson-spec/tree/master/3.0.0).</summary>
internal sealed record TileDescription
{
    /// <summary>Deeper zooms show the same: units are 60 centimetres wide by then.</summary>
    private const int DeepestUseful = 14;

    public string Tilejson { get; } = "3.0.0";

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Attribution { get; init; }

    public string Version { get; } = "1.0.0";

    public string Scheme { get; } = "xyz";

    public required IReadOnlyList<string> Tiles { get; init; }

    public int Minzoom { get; }

    public int Maxzoom { get; } = DeepestUseful;

    /// <summary>West, south, east, north of what is shown; null when it has no point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<double>? Bounds { get; init; }

    [JsonPropertyName("vector_layers")]
    public IReadOnlyList<object> VectorLayers { get; } = [new { id = "incidents", description = "Sums of incidents near to one another; single incidents where there is room for them.", minzoom = 0, maxzoom = DeepestUseful, fields = Fields }];

    /// <summary>What features can hold. Sums have the first ones; single incidents have the flat properties of the export.</summary>
    private static Dictionary<string, string> Fields { get; } = new[]
    {
        KeyValuePair.Create("count", "Number: incidents that the feature stands for; 1 for a single one."),
        KeyValuePair.Create("killedMin", "Number: people killed, the lower ends added up; missing where no count is known."),
        KeyValuePair.Create("killedMax", "Number: people killed, the upper ends added up; missing where no count is known, or for a single incident where it is open-ended."),
        KeyValuePair.Create("killedUnknown", "Number: incidents of the sum whose count is unknown."),
        KeyValuePair.Create("killedOpenEnded", "Number: incidents of the sum whose count has no upper end."),
    }.Concat(GeoJsonFeature.FlatProperties.Select(name => KeyValuePair.Create(name, "Of a single incident, as in the GeoJSON export."))).DistinctBy(f => f.Key).ToDictionary(StringComparer.Ordinal);

    internal static TileDescription Of(IncidentSnapshot snapshot, IncidentFilter filter, string host, Func<string, string, string?> placeName)
    {
        var query = filter.ToQuery();
        return new TileDescription
        {
            Name = "IncidentMap",
            Description = filter.Describe("en", id => placeName(id, "en")),
            Attribution = new ExportNotes { Generated = default }.Attribution,
            Tiles = [$"{host}/tiles/incidents/{{z}}/{{x}}/{{y}}.mvt{(query.Length > 0 ? "?" : "")}{query}"],
            Bounds = snapshot.Columns.BoundsOf(snapshot.Select(filter)) is { } box ? [box.MinLon, box.MinLat, box.MaxLon, box.MaxLat] : null,
        };
    }
}
