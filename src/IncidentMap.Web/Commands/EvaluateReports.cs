using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>evaluate reports FILE… [--json] [--wrong]</c>: how many reports with known answers are read right, by measure, language and
/// trap, and by file where there are several, how long one takes, and which answers were wrong.
/// </summary>
internal static class EvaluateReports
{
    private static readonly Argument<FileInfo[]> Files = new("file")
    {
        Description = "Reports with known answers, a JSON object a line: text, published_date, lang, truth, text_truth. Several files are counted together and each alone.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Wrong = new("--wrong") { Description = "List each wrong answer with what was expected." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };

    internal static Command Create()
    {
        var command = new Command("reports", "How many reports are read right, measure by measure.") { Files, Json, Wrong };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var files = parse.GetValue(Files)!;
        var missing = files.Where(static f => !f.Exists).Select(static f => new Fault(f.FullName, "There is no such file.")).ToList();
        if (missing.Count > 0) return Faults.Print(missing);
        var gazetteer = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!gazetteer.IsOk) return Faults.Print(gazetteer.Faults);
        var scores = ScoresOf(files, gazetteer.Value);
        if (!scores.IsOk) return Faults.Print(scores.Faults);
        using var output = Lines.Out();
        if (parse.GetValue(Json)) output.WriteLine(JsonSerializer.Serialize(scores.Value, Lines.Readable));
        else Print(output, scores.Value, parse.GetValue(Wrong));
        return 0;
    }

    private static Result<ReportScores> ScoresOf(FileInfo[] files, IGazetteer gazetteer)
    {
        var (scores, measures, reader, faults) = (new ReportScores(gazetteer.Version), new ReportMeasures(gazetteer), new ReportReader(gazetteer), new List<Fault>());
        foreach (var file in files)
        {
            foreach (var known in Known(file, faults))
            {
                if (faults.Count > 0) continue;
                var start = Stopwatch.GetTimestamp();
                var reading = reader.Read(new ReportText(known.Body, known.Published));
                scores.Milliseconds += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                scores.Add(known, measures.Of(known, reading), files.Length > 1 ? file.Name : null);
            }
        }
        return faults.Count == 0 ? Result<ReportScores>.Ok(scores) : Result<ReportScores>.Fail(faults);
    }

    private static IEnumerable<KnownReport> Known(FileInfo file, List<Fault> faults)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (KnownReport.Parse(line) is not { } known) faults.Add(new Fault($"{file.Name}, line {number}", "Expected a JSON object with text and truth."));
            else if (!known.IsMeasured) faults.Add(new Fault($"{file.Name}, line {number}", $"Nothing in its truth is known here; expected one of {string.Join(", ", KnownReport.Keys)}, or a text_truth."));
            else yield return known;
        }
    }

    private static void Print(StreamWriter output, ReportScores scores, bool wrong)
    {
        if (wrong)
            foreach (var miss in scores.Wrong) output.WriteLine($"{miss.Report} {miss.Measure}: expected {miss.Expected}; read {miss.Read}");
        output.WriteLine($"{scores.Reports} reports; the main incident of each; gazetteer {scores.Gazetteer}");
        output.WriteLine($"{"",-24}{"Arabic",15}{"English",15}{"all",17}");
        foreach (var measure in ReportMeasures.All)
            if (scores.Of(measure) is { } all)
                output.WriteLine($"{measure,-24}{Cell(scores.Of(measure, "ar")),15}{Cell(scores.Of(measure, "en")),15}{Cell(all),17}");
        PrintFiles(output, scores);
        PrintTraps(output, scores);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(scores.Reports == 0 ? 0 : scores.Milliseconds / scores.Reports):0.00} ms a report"));
    }

    // One row a file, as there may be many of them; the measures are few.
    private static void PrintFiles(StreamWriter output, ReportScores scores)
    {
        if (scores.Files.Count == 0) return;
        var measures = ReportMeasures.All.Where(m => scores.Of(m) is not null).ToList();
        output.WriteLine($"{"",-30}{string.Concat(measures.Select(static m => $"{m,23}"))}");
        foreach (var file in scores.Files) output.WriteLine($"{file,-30}{string.Concat(measures.Select(m => $"{Cell(scores.Of(m, ReportScores.GroupOf(file))),23}"))}");
    }

    private static void PrintTraps(StreamWriter output, ReportScores scores)
    {
        string[] shown = ["killed", "injured", "place within 10 km", "explicit date"];
        if (!scores.Traps.Any()) return;
        output.WriteLine($"{"",-30}{string.Concat(shown.Select(s => $"{s,20}"))}");
        foreach (var trap in scores.Traps) output.WriteLine($"{trap,-30}{string.Concat(shown.Select(s => $"{Cell(scores.Of(s, trap)),20}"))}");
    }

    private static string Cell(Score? score) =>
        score is null or { Count: 0 } ? "-" : string.Create(CultureInfo.InvariantCulture, $"{score.Right}/{score.Count} {100.0 * score.Right / score.Count:0} %");
}
