using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Evaluation;

namespace IncidentMap.Web.Commands;

/// <summary><c>evaluate WHAT FILE</c>: accuracy tables over known answers. What can be evaluated is one subcommand each.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<FileInfo> Table = new("file") { Description = "Tab-separated spellings with columns variant, lat, lon, adm1_pcode…" };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };
    private static readonly Option<string?> Figure = new("--figure") { Description = "Write the calibration of the scores to this file, as a picture (SVG)." };

    internal static Command Create()
    {
        var gazetteer = new Command("gazetteer", "How many known spellings resolve to within 5 km of their place.") { Table, Json, Figure };
        gazetteer.SetAction(EvaluateGazetteer);
        return new Command("evaluate", "Print an accuracy table over known answers.") { gazetteer, EvaluateReports.Create(), EvaluateJoins.Create() };
    }

    private static int EvaluateGazetteer(ParseResult parse)
    {
        var file = parse.GetValue(Table)!;
        if (!file.Exists) return Faults.Print([new Fault(file.FullName, "There is no such file.")]);
        var gazetteer = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!gazetteer.IsOk) return Faults.Print(gazetteer.Faults);
        using var reader = file.OpenText();
        var spellings = SpellingTable.Read(reader, file.Name);
        if (!spellings.IsOk) return Faults.Print(spellings.Faults);
        var table = GazetteerEvaluation.Of(gazetteer.Value, spellings.Value);
        if (parse.GetValue(Figure) is { } figure && FaultOf(figure, table) is { } fault) return Faults.Print([fault]);
        if (parse.GetValue(Json)) Console.WriteLine(JsonSerializer.Serialize(table, JsonSerializerOptions.Web));
        else Print(table);
        return 0;
    }

    /// <summary>Writes the figure; a file that cannot be written is a fault.</summary>
    private static Fault? FaultOf(string figure, GazetteerEvaluation table)
    {
        try
        {
            CalibrationFigure.Write(figure, table);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Fault(figure, $"Cannot write the figure: {e.Message}");
        }
    }

    private static void Print(GazetteerEvaluation table)
    {
        Console.WriteLine($"Gazetteer {table.Version}");
        Console.WriteLine("best, five: the best answer, or one of five, within 5 km; km: mean distance of the best from the truth;");
        Console.WriteLine("sure: of the right ones, those with a score of 0.8 or more; far: of all names, those with such a score over 15 km off");
        Console.WriteLine($"{"",-56}{"names",7}{"best",8}{"five",8}{"wrong",8}{"unknown",9}{"km",8}{"sure",8}{"far",8}");
        foreach (var row in table.Rows)
        {
            var title = row.Group + (row.Context ? ", governorate given" : "");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{title,-56}{row.Count,7}{Share(row.Right, row.Count),8}{Share(row.RightInFive, row.Count),8}{Share(row.Wrong, row.Count),8}{Share(row.Unknown, row.Count),9}{row.MeanKm,8:0.0}{Share(row.RightAndSure, row.Right),8}{Share(row.FarAndSure, row.Count),8}"));
        }
        Console.WriteLine("Scores: of the answers in each tenth their mean score, and the share that was right");
        foreach (var c in table.Calibration)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {c.From:0.0} to {c.To:0.0}: {100 * c.MeanScore,5:0.0} {100.0 * c.Right / c.Answers,5:0.0} % of {c.Answers}"));
    }

    private static string Share(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 0 : 100.0 * part / whole):0.0}%");
}
