using System.CommandLine;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;
using IncidentMap.Storage.Sqlite;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>evaluate joins FILE</c>: takes reports with known answers into a store that is thrown away, and counts how many were joined and
/// how many of those rightly: two reports whose <c>truth</c> is the same tell of one incident.
/// </summary>
internal static class EvaluateJoins
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "Reports with known answers, one JSON object a line: {id, text, published_date?, truth}." };
    private static readonly Option<int?> First = new("--first") { Description = "Only so many reports, from the top of the file." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };
    private static readonly Option<bool> Wrong = new("--wrong") { Description = "List wrong joins with their reasons." };

    /// <summary>The thresholds of the table, the one in use among them.</summary>
    private static readonly IReadOnlyList<double> Certains = [.. new[] { 0.7, 0.75, 0.8, 0.85, JoinThresholds.Default.Certain, 0.9, 0.95, 0.98 }.Distinct().Order()];

    internal static Command Create()
    {
        var joins = new Command("joins", "How many reports of one incident are joined, and how many joins are right.") { File, First, Json, Wrong };
        joins.SetAction(Run);
        return joins;
    }

    private static int Run(ParseResult parse)
    {
        var file = parse.GetValue(File)!;
        if (!file.Exists) return Faults.Print([new Fault(file.FullName, "There is no such file.")]);
        var lines = System.IO.File.ReadLines(file.FullName).Where(l => l.Length > 0).Take(parse.GetValue(First) ?? int.MaxValue);
        var reports = lines.Select(Parse).ToList();
        if (reports.FindIndex(r => r is null) is >= 0 and var bad) return Faults.Print([new Fault($"{file.Name}, line {bad + 1}", "Expected a JSON object with text and truth.")]);

        var gazetteer = DataGazetteer.Load(DataOption.GazetteerPath(parse));
        var runs = Certains.Select(certain => Take([.. reports.OfType<KnownReport>()], gazetteer, JoinThresholds.Default with { Certain = certain })).ToList();
        if (parse.GetValue(Json)) Console.WriteLine(JoinScores.ToJson(runs));
        else JoinScores.Print(Console.Out, runs);
        if (parse.GetValue(Wrong)) foreach (var line in runs.Single(r => r.Thresholds == JoinThresholds.Default).WrongJoins) Console.WriteLine(IncidentLine.Plain(line));
        return 0;
    }

    /// <summary>Each threshold takes all reports in anew, into a store of its own: what joins first decides what can join later.</summary>
    private static JoinScores Take(IReadOnlyList<KnownReport> reports, IGazetteer gazetteer, JoinThresholds thresholds)
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-joins-").FullName;
        try
        {
            using var store = SqliteStore.Open(folder);
            var journey = new Journey(new ReportReader(gazetteer), gazetteer, store, TimeProvider.System, thresholds);
            var scores = new JoinScores(thresholds);
            foreach (var report in reports)
            {
                var taken = journey.Take(new ReportText(report.Body, report.Published), "evaluate");
                if (taken.IsOk && !taken.Value.AlreadyKnown) scores.Add(report.Id, report.Truth.GetRawText(), taken.Value);
            }
            return scores;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static KnownReport? Parse(string line)
    {
        try
        {
            var json = JsonDocument.Parse(line).RootElement.Clone();
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("truth", out var truth) && truth.ValueKind == JsonValueKind.Object ? new KnownReport(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
