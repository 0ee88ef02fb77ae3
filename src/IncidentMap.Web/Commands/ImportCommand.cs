using System.CommandLine;
using IncidentMap.Exchange;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>import FILE [--format csv] [--dry-run]</c>: brings a table of incidents in, all accepted records at once or none.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The file to read; - for standard input." };
    private static readonly Option<string> Format = new("--format") { Description = "csv: the native CSV, as export writes it.", DefaultValueFactory = _ => "csv" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be imported and write nothing." };

    internal static Command Create()
    {
        var command = new Command("import", "Bring incidents in from a file; what is there already is never overwritten.") { File, Format, DryRun };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var (file, format) = (parse.GetValue(File)!, parse.GetValue(Format)!);
        if (!string.Equals(format, "csv", StringComparison.OrdinalIgnoreCase)) return Faults.Print([new Fault("format", $"'{format}' cannot be imported; known is csv")]);
        var gazetteer = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!gazetteer.IsOk) return Faults.Print(gazetteer.Faults);
        await using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName, loadSample: false);
        try
        {
            await using var stream = file == "-" ? Console.OpenStandardInput() : System.IO.File.OpenRead(file);
            var name = file == "-" ? "standard input" : Path.GetFileName(file);
            var rows = NativeCsvReader.Read(stream, name, GazetteerPlaces.Of(gazetteer.Value));
            var change = new Change(DateTimeOffset.UtcNow, "import", "import", $"Imported from {name}.", null);
            var dryRun = parse.GetValue(DryRun);
            var report = new IncidentImport(services.GetRequiredService<IIncidentStore>()).Run(rows, change, dryRun);
            return Tell(report, dryRun);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Cannot read {file}: {e.Message}");
            return CommandTree.BadInput;
        }
    }

    /// <summary>The sums on standard output, each refused or noted record on a line of standard error.</summary>
    private static int Tell(ImportReport report, bool dryRun)
    {
        foreach (var row in report.Refused)
            foreach (var fault in row.Faults) Console.Error.WriteLine($"line {row.Line}, {fault.Where}: refused: {fault.Message}");
        foreach (var row in report.Noted)
            foreach (var note in row.Notes) Console.Error.WriteLine($"line {row.Line}, {note.Where}: {note.Message}");
        Console.WriteLine($"{report.Accepted} {(dryRun ? "would be imported" : "imported")}, {report.Unchanged} already there, {report.Refused.Count} refused.");
        return report.Refused.Count == 0 ? 0 : report.Accepted + report.Unchanged > 0 ? 1 : CommandTree.BadInput;
    }
}
