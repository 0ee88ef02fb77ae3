using System.Diagnostics;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks;

/// <summary>Writes generated incidents as a GeoJSON file, timed, for a comparison with programs outside of this process.</summary>
internal static class GeneratedFile
{
    internal static async Task WriteAsync(int count, string file)
    {
        var snapshot = IncidentSnapshot.Build(Generated.Incidents(count), 1);
        var notes = new ExportNotes { Generated = DateTimeOffset.UnixEpoch };
        foreach (var which in new[] { "first", "later" })
        {
            var watch = Stopwatch.StartNew();
            await using (var to = File.Create(file))
                await IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJson, notes, to, CancellationToken.None);
            Console.WriteLine($"{which} export of {count} incidents: {watch.Elapsed.TotalSeconds:0.00} s, {new FileInfo(file).Length} bytes");
        }
    }
}
