using System.Globalization;
using IncidentMap.Benchmarks.Ogc;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>
/// <c>suggest DATA</c>: what the search box waits for while somebody types. The program serves the data folder in a process of its own and is
/// asked over HTTP on loopback for every beginning of some names in each script, as the box asks, after one round that is not counted.
/// </summary>
internal static class SuggestRun
{
    /// <summary>Names in each script.</summary>
    private const int Names = 200;

    /// <summary>Beginnings of this length and longer are one row of the table.</summary>
    private const int Longest = 12;

    internal static async Task RunAsync(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "gazetteer", "gazetteer.jsonl");
        var loaded = GazetteerFile.Load(File.Exists(file) ? file : "geodata/gazetteer.jsonl");
        if (!loaded.IsOk) throw new InvalidOperationException(loaded.Faults[0].ToString());
        await using var served = await ServedProgram.StartAsync(dataFolder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded.Value.Places.Count} places; {"suggestions over HTTP",-28}{"asked",8}{"p50 ms",9}{"p99 ms",9}{"longest",9}"));
        foreach (var (script, isArabic) in new[] { ("Latin", false), ("Arabic", true) })
        {
            var typed = Drawn(loaded.Value, isArabic).SelectMany(n => Enumerable.Range(1, n.Length).Select(end => n[..end])).Distinct().ToList();
            foreach (var word in typed) await AskAsync(served, word);
            var times = new List<(int Length, double Milliseconds)>();
            foreach (var word in typed) times.Add((Math.Min(word.Length, Longest), await AskAsync(served, word)));
            foreach (var row in times.GroupBy(t => t.Length).OrderBy(g => g.Key)) Print($"{script}, {row.Key} letters{(row.Key == Longest ? " or more" : "")}", [.. row.Select(t => t.Milliseconds)]);
            Print($"{script}, all", [.. times.Select(t => t.Milliseconds)]);
        }
    }

    private static IEnumerable<string> Drawn(IGazetteer gazetteer, bool isArabic)
    {
        string[] names = [.. gazetteer.Places.Select(p => isArabic ? p.NameAr : p.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        new Random(19).Shuffle(names);
        return names.Take(Names);
    }

    private static Task<double> AskAsync(ServedProgram served, string typed) => string.IsNullOrWhiteSpace(typed) ? Task.FromResult(0d) : served.TimeAsync($"/api/places/suggest?q={Uri.EscapeDataString(typed)}");

    private static void Print(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40}{times.Length,8:n0}{times[times.Length / 2],9:0.00}{times[times.Length * 99 / 100],9:0.00}{times[^1],9:0.0}"));
    }
}
