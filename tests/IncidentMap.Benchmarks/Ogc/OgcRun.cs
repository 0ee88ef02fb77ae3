using System.Diagnostics;
using System.Globalization;
using IncidentMap.Benchmarks.Export;

namespace IncidentMap.Benchmarks.Ogc;

/// <summary>
/// Pages and filtered answers of OGC API – Features over HTTP on this machine, from the program as it is served, beside PostGIS with
/// ST_AsGeoJSON on the same incidents. Ours and the rival take turns; ratios of medians are what counts.
/// </summary>
internal static class OgcRun
{
    private const int Rounds = 5;
    private static readonly int[] Depths = [0, 100_000, 500_000, 999_000];

    internal static async Task RunAsync(int count)
    {
        var folder = GeneratedStore.Of(count);
        using var postgis = PostgisRival.Start(Generated.Stream(count));
        await using var served = await ServedProgram.StartAsync(folder);
        await PagesAsync(served, count);
        await FilteredAsync(served, postgis);
        Qgis(served, Math.Min(count, 100_000));
        Console.WriteLine($"the program resident: {served.ResidentMegabytes} MB");
    }

    /// <summary>Pages of 1,000 at several depths: with their own cursor, as the links lead to them, and sorted.</summary>
    private static async Task PagesAsync(ServedProgram served, int count)
    {
        Console.WriteLine($"a page of 1,000 items, {count} incidents: median and longest of 50 in ms");
        foreach (var sort in new[] { "", "&sortby=-killedMin" })
        {
            var cursor = await served.CursorAsync($"/ogc/collections/incidents/items?limit=1000{sort}");
            foreach (var depth in Depths.Where(d => d < count))
            {
                var times = new List<double>();
                for (var i = 0; i < 50; i++) times.Add(await served.TimeAsync($"/ogc/collections/incidents/items?limit=1000{sort}&cursor={cursor}-{depth}"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {depth,7}{(sort.Length > 0 ? ", sorted" : ""),-8}  {Median(times),7:0.00}  {times.Max(),7:0.00}"));
            }
        }
    }

    /// <summary>Answers of some 10,000 features by box and dates: a different window each time, so that nothing is found ready-made.</summary>
    private static async Task FilteredAsync(ServedProgram served, PostgisRival postgis)
    {
        Console.WriteLine("an answer of some 10,000 features by box and dates: medians in ms");
        var (words, cql, flat, whole) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        foreach (var window in Window.Some(10 * Rounds))
        {
            words.Add(await served.TimeAsync($"/ogc/collections/incidents/items?limit=10000&{window.Words}"));
            var (flatly, wholly) = postgis.Time(window, out var rows);
            (flat, whole) = ([.. flat, flatly], [.. whole, wholly]);
            cql.Add(await served.TimeAsync($"/ogc/collections/incidents/items?limit=10000&filter={Uri.EscapeDataString(window.Cql)}"));
            var matched = await served.MatchedAsync($"/ogc/collections/incidents/items?limit=1&{window.Words}");
            if (matched != rows) throw new InvalidOperationException($"The two do not agree: {matched} and {rows} for {window.Words}.");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"bbox and datetime",-32}{Median(words),8:0.0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"the same as CQL2",-32}{Median(cql),8:0.0}"));
        foreach (var (name, rival) in new[] { ("PostGIS, claims and sources too", whole), ("PostGIS, flat properties alone", flat) })
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-32}{Median(rival),8:0.0}   {Median(rival) / Median(words):0.0} times ours; with CQL2 {Median(rival) / Median(cql):0.0} times"));
    }

    /// <summary>QGIS's own provider, by the script of the tests: it reads features, then asks by box and by attribute.</summary>
    private static void Qgis(ServedProgram served, int features)
    {
        var script = Path.Combine(ServedProgram.Repository(), "tests/IncidentMap.Web.Tests/Ogc/Clients/qgis_oapif.py");
        var start = new ProcessStartInfo("/usr/bin/python3", [script, $"{served.Url}/ogc", features.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["QT_QPA_PLATFORM"] = "offscreen";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (!told.Contains($"\"read\": {features}, \"codes\": {features}", StringComparison.Ordinal)) throw new InvalidOperationException($"QGIS did not read {features}: {told}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"QGIS pages through {features} in {watch.Elapsed.TotalSeconds:0} s"));
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
