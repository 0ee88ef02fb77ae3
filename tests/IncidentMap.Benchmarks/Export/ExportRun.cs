using System.Diagnostics;
using IncidentMap.Benchmarks.Ogc;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Storage.GeoPackage;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Benchmarks.Export;

/// <summary>Exports of a whole store beside ogr2ogr, in turn, and the server's memory and tiles with the same store. Prints medians of three.</summary>
internal static class ExportRun
{
    private static readonly ExportNotes Notes = new() { Generated = DateTimeOffset.UnixEpoch };

    internal static async Task RunAsync(int count)
    {
        var folder = GeneratedStore.Of(count);
        File.Delete(Path.Combine(folder, "incidents.encoded"));
        using (var store = SqliteStore.Open(folder))
        {
            var watch = Stopwatch.StartNew();
            using (var first = new SnapshotSource(store, folder))
            {
                Console.WriteLine($"encoded, {first.Current.Count} incidents{"",-12}{watch.Elapsed.TotalSeconds,8:0.00} s");
                watch.Restart();
            }
            Console.WriteLine($"kept for the next start{"",-16}{watch.Elapsed.TotalSeconds,8:0.00} s");
            watch.Restart();
            using var source = new SnapshotSource(store, folder);
            var snapshot = source.Current;
            Console.WriteLine($"taken from what was kept{"",-15}{watch.Elapsed.TotalSeconds,8:0.00} s");
            await BesideOthersAsync(snapshot, await PackageAsync(snapshot, folder), count);
            await HistogramRun.RunAsync(snapshot);
        }
        await ServerRun.RunAsync(folder);
    }

    private static async Task<string> PackageAsync(IncidentSnapshot snapshot, string folder)
    {
        var file = Path.Combine(folder, "incidents.gpkg");
        if (File.Exists(file)) return file;
        await using var to = File.Create(file);
        await IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, GeoPackageFormat.Instance, Notes, to, CancellationToken.None);
        return file;
    }

    /// <summary>Ours holds the claims as well; the others have the flat properties alone.</summary>
    private static async Task BesideOthersAsync(IncidentSnapshot snapshot, string package, int count)
    {
        using var rival = PostgisRival.Start(Generated.Stream(count));
        var (ours, ogr, postgis) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < 3; round++)
        {
            postgis.Add(rival.TimeAll());
            ours.Add(await TimedAsync(() => IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJson, Notes, Stream.Null, CancellationToken.None)));
            ogr.Add(await TimedAsync(() => OgrAsync(package)));
        }
        Console.WriteLine($"GeoJSON, ours, claims and all          {Median(ours),8:0.00} s");
        Console.WriteLine($"GeoJSON, ogr2ogr from our GeoPackage   {Median(ogr),8:0.00} s, {Median(ogr) / Median(ours):0.0} times ours");
        Console.WriteLine($"PostGIS, ST_AsGeoJSON of all rows      {Median(postgis),8:0.00} s, {Median(postgis) / Median(ours):0.0} times ours");
    }

    private static async Task OgrAsync(string package)
    {
        using var process = Process.Start(new ProcessStartInfo("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", package, "incidents"]) { RedirectStandardOutput = true })!;
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
