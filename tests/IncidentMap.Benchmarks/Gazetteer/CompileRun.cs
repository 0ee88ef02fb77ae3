using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>
/// <c>compile COUNT</c>: a made-up dump in GeoNames' columns with so many places, imported and compiled by the program in a process of its
/// own: seconds, and the most that the system kept resident for it.
/// </summary>
internal static class CompileRun
{
    internal static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-compile").FullName;
        try
        {
            var dump = Path.Combine(folder, "SY.txt");
            File.WriteAllLines(dump, Rows(count));
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo("dotnet",
                ["src/IncidentMap.Web/bin/Release/net10.0/incidentmap.dll", "gazetteer", "import", dump, "--format", "geonames", "--data", Path.Combine(folder, "data")])
            { RedirectStandardOutput = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var peak = 0L;
            while (!process.WaitForExit(50))
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            if (process.ExitCode != 0) throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:n0} places imported and compiled: {watch.Elapsed.TotalSeconds:0.0} s, {peak >> 20:n0} MB resident at most"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Villages with names made of two of the shipped gazetteer's, an Arabic name and three spellings each, within some 5 km of a place.</summary>
    private static IEnumerable<string> Rows(int count)
    {
        var loaded = GazetteerFile.Load("geodata/gazetteer.jsonl");
        if (!loaded.IsOk) throw new InvalidOperationException(loaded.Faults[0].ToString());
        var places = loaded.Value.Places.Where(p => p is { Country: "SY", NameAr: not null, Feature: "village" or "town" }).ToArray();
        var random = new Random(5);
        for (var i = 0; i < count; i++)
        {
            var (a, b, near) = (places[random.Next(places.Length)], places[random.Next(places.Length)], places[random.Next(places.Length)]);
            var name = $"{a.Name} {b.Name}";
            var point = new LonLat(near.Point.Lon + (random.NextDouble() - 0.5) / 12, near.Point.Lat + (random.NextDouble() - 0.5) / 12);
            yield return string.Join('\t', (20_000_000 + i).ToString(CultureInfo.InvariantCulture), name, name, $"{a.NameAr} {b.NameAr},{a.Name}{b.Name},Tall {name}",
                point.Lat.ToString("0.00000", CultureInfo.InvariantCulture), point.Lon.ToString("0.00000", CultureInfo.InvariantCulture), "P", "PPL", "SY", "", "", "", "", "", "0", "", "", "Asia/Damascus", "2026-01-01");
        }
    }
}
