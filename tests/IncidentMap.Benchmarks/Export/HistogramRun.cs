using System.Diagnostics;
using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks.Export;

/// <summary>Incidents and killed by day within a box, ours and DuckDB in turn; ends with an error where they do not count the same.</summary>
internal static class HistogramRun
{
    private const int Rounds = 25;

    /// <summary>Rounds before those, in which both come to their speed: code here is compiled anew while it runs.</summary>
    private const int WarmingUp = 40;

    private static readonly (string Name, BBox Box)[] Boxes = [("the whole country", new(35, 32, 43, 38)), ("half of it", new(35, 32, 43, 35)), ("a tenth of it", new(36.8, 33.4, 39.4, 35.1))];

    internal static async Task RunAsync(IncidentSnapshot snapshot)
    {
        using var duck = await DuckRival.StartAsync(snapshot.Columns);
        foreach (var (name, box) in Boxes)
        {
            var (ours, theirs) = (new List<double>(), new List<double>());
            for (var round = -WarmingUp; round < Rounds; round++)
            {
                var started = Stopwatch.GetTimestamp();
                var count = SnapshotCount.Of(snapshot, new IncidentFilter { Bbox = box }, TimeUnit.Day);
                var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                var (milliseconds, days, incidents) = duck.Time(box);
                if ((days, incidents) != (count.Buckets.Count, count.Totals.Incidents)) throw new InvalidOperationException($"DuckDB counts {incidents} on {days} days, we {count.Totals.Incidents} on {count.Buckets.Count}.");
                if (round < 0) continue;
                ours.Add(taken);
                theirs.Add(milliseconds);
            }
            var (a, b) = (Median(ours), Median(theirs));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"histogram by day, {name,-21}{a,8:0.0} ms; DuckDB {b:0.0} ms, {b / a:0.0} times ours"));
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
