using System.Diagnostics;
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
        using (var store = SqliteStore.Open(folder))
        {
            var watch = Stopwatch.StartNew();
            var snapshot = new SnapshotSource(store, folder).Current;
            Console.WriteLine($"read from the store and encoded once   {watch.Elapsed.TotalSeconds,8:0.00} s");
            await BesideOgrAsync(snapshot, await PackageAsync(snapshot, folder));
            Console.WriteLine($"histogram by day                       {Median(5, () => Timed(() => snapshot.Histogram(snapshot.Select(IncidentFilter.Everything), TimeUnit.Day))) * 1000,8:0.0} ms");
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

    private static async Task BesideOgrAsync(IncidentSnapshot snapshot, string package)
    {
        var (ours, ogr) = (new List<double>(), new List<double>());
        for (var round = 0; round < 3; round++)
        {
            ours.Add(await TimedAsync(() => IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJson, Notes, Stream.Null, CancellationToken.None)));
            ogr.Add(await TimedAsync(() => OgrAsync(package)));
        }
        Console.WriteLine($"GeoJSON, ours, claims and all          {Median(ours),8:0.00} s");
        Console.WriteLine($"GeoJSON, ogr2ogr from our GeoPackage   {Median(ogr),8:0.00} s, {Median(ogr) / Median(ours):0.0} times ours (flat properties alone)");
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

    private static double Timed<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(work());
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(int rounds, Func<double> time) => Median([.. Enumerable.Range(0, rounds).Select(_ => time())]);

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
