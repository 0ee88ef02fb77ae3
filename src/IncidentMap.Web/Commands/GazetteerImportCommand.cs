using System.CommandLine;
using IncidentMap.Gazetteer.Import;

namespace IncidentMap.Web.Commands;

/// <summary><c>gazetteer import FILE --format F [--json] [--report FILE]</c>: merges places of other sources into the data folder's gazetteer.</summary>
internal static class GazetteerImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The file: plain, .gz or .zip." };
    private static readonly Option<string> Format = new("--format")
    {
        Description = $"What the file is: {string.Join(", ", ImportFormats.All.Select(f => f.Name))}.",
        Required = true,
    };
    private static readonly Option<string?> Name = new("--name") { Description = "The name to keep it under, in place of an earlier import of that name (default: format and file name)." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as JSON, every row of it." };
    private static readonly Option<string?> Report = new("--report") { Description = "Write the report as JSON to this file." };

    internal static Command Create()
    {
        var command = new Command("import", "Merge places of other sources into the data folder's gazetteer; on any fault all stays as it was.") { File, Format, Name, Json, Report };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var format = parse.GetValue(Format)!;
        if (ImportFormats.Find(format) is not { } known)
            return Faults.Print([new Fault("format", $"'{format}' cannot be imported; known are {string.Join(", ", ImportFormats.All.Select(f => f.Name))}")]);
        var gazetteer = new OwnGazetteer(parse.GetValue(DataOption.Instance)!.FullName, TimeProvider.System);
        var report = gazetteer.Import(new ImportRequest(parse.GetValue(File)!, known, parse.GetValue(Name)));
        if (!report.IsOk) return Faults.Print(report.Faults);
        var json = ImportReportJson.Of(report.Value);
        if (parse.GetValue(Report) is { } path) System.IO.File.WriteAllText(path, json.ToJsonString(Lines.Readable));
        if (parse.GetValue(Json)) Console.WriteLine(json.ToJsonString(Lines.Readable));
        else Tell(report.Value);
        return report.Value.Refused.Count == 0 ? 0 : 1;
    }

    /// <summary>The sums on standard output, each refused row on a line of standard error.</summary>
    internal static void Tell(ImportReport report)
    {
        foreach (var fault in report.Refused) Console.Error.WriteLine($"{fault.Where}: refused: {fault.Message}");
        Console.WriteLine($"{report.Added.Count} places added, {report.Merged.Count} merged, {report.Unchanged} already there, {report.Removed} gone, {report.Refused.Count} refused.");
        foreach (var (reason, count) in report.Skipped.OrderByDescending(s => s.Value)) Console.WriteLine($"  {count} passed over: {reason}");
        Console.WriteLine($"Gazetteer {report.Version}: {report.Places} places, {report.Names} names. Kept as {report.Import.Name}.");
    }
}
