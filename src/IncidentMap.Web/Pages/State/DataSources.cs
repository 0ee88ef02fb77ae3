using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>A source of what the pages show.</summary>
/// <param name="Name">Its maker.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Url">Its address.</param>
public sealed record DataSource(string Name, string Licence, string? Url);

/// <summary>The sources of the places, the map and the sample, as the data themselves name them.</summary>
public static class DataSources
{
    private static readonly Lazy<IReadOnlyList<DataSource>> Shipped = new(() => [.. Basemap().Concat(Sample())]);

    /// <summary>All of them, those of the gazetteer in use first; shipped files that cannot be read add nothing.</summary>
    public static IEnumerable<DataSource> Of(IGazetteer gazetteer) =>
        gazetteer.Sources.Select(s => new DataSource(s.Name, s.Licence, s.Url)).Concat(Shipped.Value).DistinctBy(s => (s.Name, s.Licence));

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, "geodata", name);

    private static IEnumerable<DataSource> Sample() =>
        System.IO.File.Exists(File("incidents.json")) && SampleFile.Read(System.IO.File.ReadAllBytes(File("incidents.json"))) is { IsOk: true } read
            ? read.Value.Sources.Select(s => new DataSource(s.Name, s.Licence, s.Url)) : [];

    private static List<DataSource> Basemap()
    {
        if (!System.IO.File.Exists(File("basemap.json"))) return [];
        try
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(File("basemap.json")));
            return json.RootElement.TryGetProperty("sources", out var sources) ? [.. sources.EnumerateArray().Select(Source)] : [];
        }
        catch (Exception e) when (e is JsonException or IOException or InvalidOperationException)
        {
            return [];
        }
    }

    private static DataSource Source(JsonElement source) => source.ValueKind == JsonValueKind.String
        ? new DataSource(source.GetString()!, "", null)
        : new DataSource(Text(source, "name") ?? "", Text(source, "licence") ?? "", Text(source, "url"));

    private static string? Text(JsonElement source, string name) =>
        source.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
