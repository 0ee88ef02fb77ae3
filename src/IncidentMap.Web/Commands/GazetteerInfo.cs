using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary><c>gazetteer info [--json]</c>: what the gazetteer holds, where it is from and under which licences, what was imported and when.</summary>
internal static class GazetteerInfo
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };

    internal static Command Create()
    {
        var command = new Command("info", "Say what the gazetteer holds, where it is from, and what was imported when.") { Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var path = DataOption.GazetteerPath(parse);
        var data = GazetteerFile.Read(path);
        if (!data.IsOk) return Faults.Print(data.Faults);
        if (parse.GetValue(Json)) Console.WriteLine(JsonOf(data.Value, path).ToJsonString(Lines.Readable));
        else Tell(data.Value, path);
        return 0;
    }

    internal static void Tell(GazetteerData data, string path)
    {
        Console.WriteLine($"Gazetteer {data.Version}: {data.Places.Count} places, {data.NameCount} names, {data.Outlines.Count} outlines");
        Console.WriteLine($"  file: {path} ({new FileInfo(path).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes)");
        if (data.MergedWith is { } shipped) Console.WriteLine($"  made of: the program's own places {shipped} and {(data.Imports?.Count ?? 0) switch { 1 => "1 import", var n => $"{n} imports" }}");
        Console.WriteLine($"  countries: {Counts(Countries(data).Take(5))}");
        Console.WriteLine($"  features: {Counts(Features(data))}");
        Console.WriteLine($"  outlines: {Counts(Outlines(data))}");
        foreach (var import in data.Imports ?? [])
            Console.WriteLine($"  import: {import.Name}, {import.Format}, {import.Places} rows of {import.File}, {import.ImportedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC");
        foreach (var source in data.Sources)
            Console.WriteLine($"  source: {source.Name} {source.Version}, {source.Places} places; {source.Licence}; {source.Url}");
    }

    private static JsonObject JsonOf(GazetteerData data, string path) => new()
    {
        ["version"] = data.Version,
        ["mergedWith"] = data.MergedWith,
        ["file"] = path,
        ["bytes"] = new FileInfo(path).Length,
        ["places"] = data.Places.Count,
        ["names"] = data.NameCount,
        ["countries"] = Object(Countries(data)),
        ["features"] = Object(Features(data)),
        ["outlines"] = Object(Outlines(data)),
        ["imports"] = new JsonArray([.. (data.Imports ?? []).Select(i => new JsonObject
        {
            ["name"] = i.Name, ["format"] = i.Format, ["file"] = i.File, ["sha256"] = i.Sha256, ["importedAt"] = i.ImportedAt, ["places"] = i.Places,
        })]),
        ["sources"] = new JsonArray([.. data.Sources.Select(s => new JsonObject
        {
            ["name"] = s.Name, ["version"] = s.Version, ["licence"] = s.Licence, ["url"] = s.Url, ["places"] = s.Places,
        })]),
    };

    private static IEnumerable<KeyValuePair<string, int>> Countries(GazetteerData data) => Ordered(data.Places.CountBy(p => p.Country));

    private static IEnumerable<KeyValuePair<string, int>> Features(GazetteerData data) => Ordered(data.Places.CountBy(p => p.Feature));

    private static IEnumerable<KeyValuePair<string, int>> Outlines(GazetteerData data)
    {
        var places = data.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return Ordered(data.Outlines.CountBy(o => places.TryGetValue(o.PlaceId, out var place) ? place.Feature : "unknown"));
    }

    private static IEnumerable<KeyValuePair<string, int>> Ordered(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);

    private static string Counts(IEnumerable<KeyValuePair<string, int>> counts) => string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"));

    private static JsonObject Object(IEnumerable<KeyValuePair<string, int>> counts) => new(counts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value)));
}
