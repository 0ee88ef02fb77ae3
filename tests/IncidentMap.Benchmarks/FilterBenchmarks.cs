using BenchmarkDotNet.Attributes;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks;

/// <summary>One year, two grades, five killed or more, counted by month: the question that a drag of the timeline asks.</summary>
[Config(typeof(FewRuns))]
[MemoryDiagnoser]
public class FilterBenchmarks
{
    private static readonly IncidentFilter Filter = new()
    {
        From = new DateOnly(2017, 1, 1),
        To = new DateOnly(2017, 12, 31),
        Grades = new HashSet<Grade> { Grade.Weak, Grade.Fair },
        KilledMin = 5,
    };

    private IncidentSnapshot _snapshot = IncidentSnapshot.Build([], 0);
    private SnapshotRow[] _rows = [];

    /// <summary>How many incidents.</summary>
    [Params(100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var incidents = Generated.Incidents(Count);
        (_snapshot, _rows) = (IncidentSnapshot.Build(incidents, 1), [.. incidents.Select(SnapshotRow.Of)]);
        if (SnapshotColumns() != Linq()) throw new InvalidOperationException("The two do not agree.");
    }

    /// <summary>Rival: LINQ over a list of incidents whose ranges and grades are ready-made.</summary>
    [Benchmark(Baseline = true)]
    public (int, long) Linq()
    {
        var buckets = _rows.Where(Filter.Matches)
            .GroupBy(r => (r.Incident.When.Start.Year, r.Incident.When.Start.Month))
            .Select(g => (Incidents: g.Count(), Killed: g.Sum(r => (long)(r.Casualties.Killed?.Min ?? 0))))
            .ToList();
        return (buckets.Sum(b => b.Incidents), buckets.Sum(b => b.Killed));
    }

    /// <summary>Ours.</summary>
    [Benchmark]
    public (int, long) SnapshotColumns()
    {
        var buckets = _snapshot.Histogram(_snapshot.Select(Filter), TimeUnit.Month);
        return (buckets.Sum(b => b.Incidents), buckets.Sum(b => b.Killed.Min));
    }
}
