using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks.Reading;

/// <summary>
/// Our reader beside rule-based readers of English, in turn in one run: a machine that drifts moves both. Theirs find people, places,
/// organisations, numbers and dates; ours those of harm, and makes incidents of them.
/// </summary>
internal static class ReadRun
{
    private const int Reports = 250;
    private const int WarmUps = 15;
    private const int RivalWarmUps = 2;
    private const int Rounds = 9;

    internal static void Run(string file)
    {
        var gazetteer = GazetteerFile.Load(file);
        if (!gazetteer.IsOk) throw new InvalidOperationException(string.Join('\n', gazetteer.Faults));
        var reports = MadeUpReports.Of((CompiledGazetteer)gazetteer.Value).Where((_, i) => i % 2 == 1).Take(Reports).Select(MadeUpReports.Short).ToArray();
        var reader = new ReportReader(gazetteer.Value);
        using var rival = new NodeReaders(reports);
        for (var i = 0; i < WarmUps; i++) Read(reader, reports);
        for (var i = 0; i < RivalWarmUps; i++) rival.Read();
        var times = Enumerable.Range(0, Rounds).Select(_ => (Ours: Read(reader, reports), Theirs: rival.Read())).ToList();
        var (ours, theirs) = (Median(times.Select(t => t.Ours)), Median(times.Select(t => t.Theirs)));
        Print($"{Reports} English reports of {reports.Average(r => r.Text.Length):0} characters, medians of {Rounds} in turn");
        Print($"  ours                                   {ours,8:0.0} ms");
        Print($"  compromise and chrono-node (rivals)    {theirs,8:0.0} ms");
        Print($"  ratio, ours to theirs                  {ours / theirs,8:0.000}   (from {times.Min(t => t.Ours / t.Theirs):0.000} to {times.Max(t => t.Ours / t.Theirs):0.000})");
    }

    private static double Read(ReportReader reader, ReportText[] reports)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var report in reports) reader.Read(report);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
