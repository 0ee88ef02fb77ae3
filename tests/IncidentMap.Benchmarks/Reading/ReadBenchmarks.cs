using BenchmarkDotNet.Attributes;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks.Reading;

/// <summary>Reading 2,000 <see cref="MadeUpReports"/> one after the other on one thread, and one text of a million characters.</summary>
[Config(typeof(WarmRuns))]
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private ReportText[] _reports = [];
    private ReportText[] _longer = [];
    private string _long = "";
    private ReportReader _reader = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var gazetteer = GazetteerFile.Load(Environment.GetEnvironmentVariable("INCIDENTMAP_GAZETTEER") ?? "geodata/gazetteer.jsonl");
        if (!gazetteer.IsOk) throw new InvalidOperationException(string.Join('\n', gazetteer.Faults));
        _reader = new ReportReader(gazetteer.Value);
        _longer = [.. MadeUpReports.Of((CompiledGazetteer)gazetteer.Value).Take(2_000)];
        _reports = [.. _longer.Select(MadeUpReports.Short)];
        var text = string.Join("\n\n", _longer.Select(r => r.Text));
        while (text.Length < 1_000_000) text += "\n\n" + text;
        _long = text;
    }

    /// <summary>2,000 reports as long as real ones: under a second is 2,000 a second.</summary>
    [Benchmark]
    public int Reports() => Read(_reports);

    /// <summary>2,000 longer ones.</summary>
    [Benchmark]
    public int LongerReports() => Read(_longer);

    /// <summary>A million characters in one text, and half and a quarter of them: in proportion.</summary>
    [Benchmark]
    [Arguments(250_000)]
    [Arguments(500_000)]
    [Arguments(1_000_000)]
    public int LongText(int characters) => _reader.Read(new ReportText(_long[..characters], MadeUpReports.Published)).Mentions.Count;

    private int Read(ReportText[] reports)
    {
        var incidents = 0;
        foreach (var report in reports) incidents += _reader.Read(report).Incidents.Count;
        return incidents;
    }
}
