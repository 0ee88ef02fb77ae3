using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks;

/// <summary>GeoJSON of all incidents to a stream that keeps nothing: first export of a snapshot, every later one, and the rival.</summary>
[Config(typeof(FewRuns))]
[MemoryDiagnoser]
public class ExportBenchmarks
{
    private static readonly ExportNotes Notes = new() { Generated = DateTimeOffset.UnixEpoch };
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private List<Incident> _incidents = [];
    private IncidentSnapshot _warm = IncidentSnapshot.Build([], 0);
    private IncidentSnapshot _fresh = IncidentSnapshot.Build([], 0);
    private SnapshotRow[] _rows = [];

    /// <summary>How many incidents.</summary>
    [Params(100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup(Target = nameof(LaterExport))]
    public void SetUpLater()
    {
        _warm = IncidentSnapshot.Build(Generated.Incidents(Count), 1);
        Export(_warm).GetAwaiter().GetResult();
    }

    [GlobalSetup(Target = nameof(FirstExport))]
    public void SetUpFirst() => _incidents = Generated.Incidents(Count);

    [IterationSetup(Target = nameof(FirstExport))]
    public void Renew() => _fresh = IncidentSnapshot.Build(_incidents, 1);

    [GlobalSetup(Target = nameof(SystemTextJson))]
    public void SetUpRival() => _rows = [.. Generated.Incidents(Count).Select(SnapshotRow.Of)];

    /// <summary>Rival: System.Text.Json serialises plain objects; ranges and grades are given to it ready-made.</summary>
    [Benchmark(Baseline = true)]
    public Task SystemTextJson() => JsonSerializer.SerializeAsync(Stream.Null, new PlainCollection("FeatureCollection", _rows.Select(PlainFeature.Of)), Options);

    /// <summary>Ours, with all ranges derived and all features encoded anew.</summary>
    [Benchmark]
    public Task<int> FirstExport() => Export(_fresh);

    /// <summary>Ours, as every export after the first.</summary>
    [Benchmark]
    public Task<int> LaterExport() => Export(_warm);

    private static Task<int> Export(IncidentSnapshot snapshot) =>
        IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJson, Notes, Stream.Null, CancellationToken.None);
}
