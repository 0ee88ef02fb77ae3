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
    private const string Items = "/ogc/collections/incidents/items";
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
            var cursor = await served.CursorAsync($"{Items}?limit=1000{sort}");
            foreach (var depth in Depths.Where(d => d < count))
            {
                var times = new List<double>();
                for (var i = 0; i < 50; i++) times.Add(await served.TimeAsync($"{Items}?limit=1000{sort}&cursor={cursor}-{depth}"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {depth,7}{(sort.Length > 0 ? ", sorted" : ""),-8}  {Median(times),7:0.00}  {times.Max(),7:0.00}"));
            }
        }
    }

    /// <summary>Answers of some 10,000 features by box and dates: a different window each time, so that nothing is found ready-made.</summary>
    private static async Task FilteredAsync(ServedProgram served, PostgisRival postgis)
    {
        using var client = new LeanClient(new Uri(served.Url));
        var (words, cql, chosen, dotnet, flat, whole) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        // Asked for once more a window would find its rows ready: whatever else is asked gets windows of its own.
        foreach (var pair in Window.Some(20 * Rounds).Chunk(2))
        {
            var (window, other) = (pair[0], pair[1]);
            var (byWords, byCql) = ($"{Items}?limit=10000&{window.Words}", $"{Items}?limit=10000&filter={Uri.EscapeDataString(window.Cql)}");
            words.Add(client.Time(byWords).Milliseconds);
            var (flatly, wholly) = postgis.Time(window, out var rows);
            (flat, whole) = ([.. flat, flatly], [.. whole, wholly]);
            cql.Add(client.Time(byCql).Milliseconds);
            var matched = await served.MatchedAsync($"{Items}?limit=1&{window.Words}");
            if (matched != rows) throw new InvalidOperationException($"The two do not agree: {matched} and {rows} for {window.Words}.");
            chosen.Add(client.Time($"{Items}?limit=10000&{other.Words}&properties={PostgisRival.FlatProperties}").Milliseconds);
            dotnet.Add(await served.TimeAsync(byWords));
        }
        Console.WriteLine($"an answer of some 10,000 features by box and dates, {words.Count} windows: medians in ms");
        Told("claims and sources too", words, whole);
        Told("the same as CQL2", cql, whole);
        Told("the flat properties alone", chosen, flat);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the first again, by .NET's own client, its rows found already: {Median(dotnet):0.0}"));
    }

    private static void Told(string what, List<double> ours, List<double> rival) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {what,-28}ours {Median(ours),6:0.0}   PostGIS {Median(rival),6:0.0}   {Median(rival) / Median(ours):0.0} times"));

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
