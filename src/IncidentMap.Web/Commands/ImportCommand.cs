using System.CommandLine;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Mapped;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>import FILE [--format F] [--dry-run]</c>: brings a data set of incidents in, all accepted records at once or none.</summary>
internal static class ImportCommand
{
    /// <summary>Exit code of a program that its user interrupted (128 and SIGINT).</summary>
    private const int Interrupted = 130;

    private static readonly Argument<string> File = new("FILE") { Description = "The file: plain, .gz or .zip; - for standard input." };
    private static readonly Option<string?> Format = new("--format")
    {
        Description = $"What the file is: {string.Join("; ", ImportFormats.All.Select(f => $"{f.Name} ({f.Description})"))}; {MappedFormat.Name} (any CSV or XLSX, with --map). Without it, geojson by the file's ending, else csv.",
    };
    private static readonly Option<string?> Map = new("--map") { Description = "The mapping file of a mapped table." };
    private static readonly Option<string?> Sources = new("--sources") { Description = "TimeMap's file of sources." };
    private static readonly Option<bool> Suggest = new("--suggest") { Description = "Print a first draft of a mapping file and import nothing." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be imported and write nothing." };
    private static readonly Option<bool> OtherCountries = new("--other-countries") { Description = "Take records too that say they lie in another country than Syria." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as JSON, every row of it." };
    private static readonly Option<string?> Report = new("--report") { Description = "Write the report as JSON to this file." };

    internal static Command Create()
    {
        var command = new Command("import", "Bring incidents in from a file; what is there already is never overwritten.") { File, Format, Map, Sources, Suggest, DryRun, OtherCountries, Json, Report };
        command.SetAction((parse, stop) => Task.FromResult(Run(parse, stop)));
        return command;
    }

    private static int Run(ParseResult parse, CancellationToken stop)
    {
        var path = parse.GetValue(File)!;
        using var input = path == "-" ? Console.OpenStandardInput() : null;
        var opened = input is null ? DataFile.Open(path) : DataFile.Open(input, "standard input");
        if (!opened.IsOk) return Faults.Print(opened.Faults);
        using var file = opened.Value;
        if (parse.GetValue(Suggest)) return Draft(file);
        var beside = parse.GetValue(Sources) is { } sources ? DataFile.Open(sources) : null;
        var format = FormatOf(parse, path);
        List<Fault> faults = [.. format.Faults, .. beside?.Faults ?? []];
        if (faults.Count > 0) return Faults.Print(faults);
        using var second = beside?.Value;
        return Import(parse, file, second, format.Value!, stop);
    }

    private static Result<ImportFormat> FormatOf(ParseResult parse, string file)
    {
        if (parse.GetValue(Format) is not { } name) return Result<ImportFormat>.Ok(ImportFormats.OfFile(file));
        if (ImportFormats.Find(name) is { } known) return Result<ImportFormat>.Ok(known);
        if (name != MappedFormat.Name)
            return Result<ImportFormat>.Fail(new Fault("format", $"'{name}' cannot be imported; known are {string.Join(", ", ImportFormats.All.Select(f => f.Name))} and {MappedFormat.Name}"));
        if (parse.GetValue(Map) is not { } path) return Result<ImportFormat>.Fail(new Fault("map", "a mapped table needs its mapping file; import FILE --suggest drafts one"));
        try
        {
            var mapping = TableMapping.Read(System.IO.File.ReadAllText(path));
            return mapping.IsOk ? Result<ImportFormat>.Ok(MappedFormat.Of(mapping.Value)) : Result<ImportFormat>.Fail([.. mapping.Faults.Select(f => f with { Where = $"{Path.GetFileName(path)}, {f.Where}" })]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<ImportFormat>.Fail(new Fault("map", $"Cannot read {path}: {e.Message}"));
        }
    }

    private static int Draft(DataFile file)
    {
        var draft = MappingSuggestion.Of(file);
        if (!draft.IsOk) return Faults.Print(draft.Faults);
        Console.WriteLine(draft.Value.Write());
        return 0;
    }

    private static int Import(ParseResult parse, DataFile file, DataFile? beside, ImportFormat format, CancellationToken stop)
    {
        var gazetteer = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!gazetteer.IsOk) return Faults.Print(gazetteer.Faults);
        using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName, loadSample: false);
        var context = new ImportContext(file.Name, GazetteerPlaces.Of(gazetteer.Value)) { OtherCountries = parse.GetValue(OtherCountries), Beside = beside };
        var change = new Change(DateTimeOffset.UtcNow, "import", "import", $"Imported from {file.Name}.", null);
        var dryRun = parse.GetValue(DryRun);
        try
        {
            var import = new IncidentImport(services.GetRequiredService<IIncidentStore>());
            var report = ImportProgress.Show(file, () => import.Run(format.Reader(file, context), format, change, dryRun, stop));
            if (parse.GetValue(Report) is { } path) System.IO.File.WriteAllText(path, IncidentReport.Json(report, file, dryRun).ToJsonString(Lines.Readable));
            if (parse.GetValue(Json)) Console.WriteLine(IncidentReport.Json(report, file, dryRun).ToJsonString(Lines.Readable));
            else IncidentReport.Tell(report, file, dryRun);
            return report.Refused.Count == 0 ? 0 : report.Accepted + report.Unchanged > 0 ? 1 : CommandTree.BadInput;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted; nothing was imported.");
            return Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"Cannot read {file.Name}: {e.Message} Nothing was imported.");
            return CommandTree.BadInput;
        }
    }
}
