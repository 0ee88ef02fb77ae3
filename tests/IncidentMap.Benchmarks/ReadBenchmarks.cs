using System.Globalization;
using BenchmarkDotNet.Attributes;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks;

/// <summary>
/// Reading 2,000 reports one after the other on one thread, and one text of a megabyte. The reports are made up for this: two
/// languages, several sentences, another place and other numbers each.
/// </summary>
[Config(typeof(FewRuns))]
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private static readonly DateOnly Published = new(2018, 3, 8);

    private static readonly string[] Forms =
    [
        "قال المرصد السوري لحقوق الإنسان إن {0} مدنيين قُتلوا وأصيب {1} آخرون، بينهم طفلان وامرأة، جراء غارة جوية استهدفت سوقاً في {2} فجر الثلاثاء 6 آذار.\nوأضاف أن القصف أدى إلى دمار {3} منازل. ويرتفع بذلك عدد القتلى منذ مطلع العام إلى {4}.\nوكان {5} أشخاص قُتلوا الأسبوع الماضي بقصف مدفعي على بلدة بنش بريف إدلب.",
        "At least {0} people were killed and {1} wounded when warplanes bombed a market in {2} on Tuesday morning, the Syrian Observatory for Human Rights said.\nAmong the dead were two children and a woman, it added; {3} houses were destroyed.\nSince the beginning of the year, {4} people have been killed in such strikes. On 1 March, {5} civilians died in shelling of the town of Binnish.",
    ];

    private ReportText[] _reports = [];
    private ReportText _long = new("");
    private ReportReader _reader = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var gazetteer = GazetteerFile.Load(Environment.GetEnvironmentVariable("INCIDENTMAP_GAZETTEER") ?? "geodata/gazetteer.jsonl");
        if (!gazetteer.IsOk) throw new InvalidOperationException(string.Join('\n', gazetteer.Faults));
        _reader = new ReportReader(gazetteer.Value);
        var places = gazetteer.Value is CompiledGazetteer compiled ? compiled.Data.Places.Where(p => p.Country == "SY" && p.NameAr is not null).ToList() : [];
        _reports = [.. Enumerable.Range(0, 2_000).Select(i => new ReportText(Text(i, places[i * 7 % places.Count]), Published))];
        var text = string.Join("\n\n", _reports.Select(r => r.Text));
        while (text.Length < 1_000_000) text += "\n\n" + text;
        _long = new ReportText(text[..1_000_000], Published);
    }

    /// <summary>2,000 reports: under a second is 2,000 a second.</summary>
    [Benchmark]
    public int Reports()
    {
        var incidents = 0;
        foreach (var report in _reports) incidents += _reader.Read(report).Incidents.Count;
        return incidents;
    }

    /// <summary>A million characters in one text.</summary>
    [Benchmark]
    public int Megabyte() => _reader.Read(_long).Mentions.Count;

    private static string Text(int i, Place place) =>
        string.Format(CultureInfo.InvariantCulture, Forms[i % 2], 3 + i % 7, 4 + i % 9, i % 2 == 0 ? place.NameAr : place.Name, 2 + i % 5, 40 + i % 300, 3 + i % 4);
}
