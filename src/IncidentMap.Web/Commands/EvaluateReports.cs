using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary><c>evaluate reports FILE [--wrong]</c>: how many reports with known answers are read right, by language, and how long one takes.</summary>
internal static class EvaluateReports
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "Reports with known answers, a JSON object a line: text, published_date, lang, truth, text_truth." };
    private static readonly Option<bool> Wrong = new("--wrong") { Description = "List each wrong answer." };

    internal static Command Create()
    {
        var command = new Command("reports", "How many reports are read right, measure by measure.") { File, Wrong };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var file = parse.GetValue(File)!;
        if (!file.Exists) return Faults.Print([new Fault(file.FullName, "There is no such file.")]);
        var gazetteer = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!gazetteer.IsOk) return Faults.Print(gazetteer.Faults);
        var scores = new ReportScores(gazetteer.Value);
        var reader = new ReportReader(gazetteer.Value);
        var (reports, elapsed, number) = (0, TimeSpan.Zero, 0);
        using var output = Lines.Out();
        foreach (var line in System.IO.File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line) is not { } known) return Faults.Print([new Fault($"{file.Name}, line {number}", "Expected a JSON object with text and truth.")]);
            var start = Stopwatch.GetTimestamp();
            var reading = reader.Read(new ReportText(known.Body, known.Published));
            elapsed += Stopwatch.GetElapsedTime(start);
            reports++;
            foreach (var wrong in scores.Add(known, reading))
                if (parse.GetValue(Wrong)) output.WriteLine($"{known.Id} {wrong}");
        }
        Print(output, scores, reports, elapsed);
        return 0;
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

    private static void Print(StreamWriter output, ReportScores scores, int reports, TimeSpan elapsed)
    {
        output.WriteLine($"{reports} reports; exact matches for the main incident");
        output.WriteLine($"{"",-26}{"Arabic",14}{"English",14}");
        foreach (var measure in ReportScores.Measures)
            output.WriteLine($"{measure,-26}{Cell(scores.Of(measure, "ar")),14}{Cell(scores.Of(measure, "en")),14}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(reports == 0 ? 0 : elapsed.TotalMilliseconds / reports):0.0} ms a report"));
    }

    private static string Cell(Score score) => score.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{score.Right}/{score.Count} {100.0 * score.Right / score.Count:0} %");
}
