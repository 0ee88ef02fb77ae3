using System.CommandLine;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>export FILE [filter words] [--format F]</c>: writes what the filter shows; <c>-</c> is standard output.</summary>
internal sealed class ExportCommand
{
    private static readonly string Endings = string.Join(", ", ExportEndpoints.Formats.Select(f => f.Extension));
    private static readonly string Names = string.Join(", ", ExportEndpoints.Formats.Select(f => f.Name));

    private readonly Argument<string> _file = new("FILE") { Description = $"Where to write; the ending says the form: {Endings}; - for standard output." };
    private readonly Option<string?> _format = new("--format") { Description = $"One of {Names}, where the name of the file does not say it." };
    private readonly FilterOptions _filter = new();

    internal static Command Create()
    {
        var verb = new ExportCommand();
        var command = new Command("export", "Write the published incidents that a filter shows to a file.") { verb._file, verb._format };
        verb._filter.AddTo(command);
        command.SetAction(verb.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var file = parse.GetValue(_file)!;
        var (filter, name) = (_filter.Read(parse), parse.GetValue(_format) ?? (file == "-" ? "geojson" : file));
        var format = ExportFormat.Parse(ExportEndpoints.Formats, name);
        var faults = filter.Faults.ToList();
        if (format is null) faults.Add(new Fault("format", $"'{name}' is none of {Names}"));
        if (faults.Count > 0) return Faults.Print(faults);

        await using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
        var notes = new ExportNotes { Generated = DateTimeOffset.UtcNow, PlaceName = PlaceNames.In(services) };
        Task<int> WriteTo(Stream to) =>
            IncidentExport.WriteAsync(services.GetRequiredService<ISnapshotSource>().Current, filter.Value!, format!, notes, to, stop);
        if (file == "-")
        {
            await using var output = Console.OpenStandardOutput();
            await WriteTo(output);
            return 0;
        }
        var count = await WriteFileAsync(file, WriteTo);
        if (count is not { } written || !await WriteReadmeAsync(file, format!, filter.Value!, count.Value, notes)) return CommandTree.BadInput;
        Console.WriteLine($"{written} incidents ({filter.Value!.Describe("en", id => notes.PlaceName?.Invoke(id, "en"))}) written to {file}.");
        return 0;
    }

    /// <summary>A form that cannot tell about itself gets a README beside it.</summary>
    private static async Task<bool> WriteReadmeAsync(string file, ExportFormat format, IncidentFilter filter, int count, ExportNotes notes) =>
        format.TellsAboutItself || await WriteFileAsync(file + ".README.txt", async to =>
        {
            await using var text = new StreamWriter(to, leaveOpen: true);
            await text.WriteAsync(AboutExport.Readme(filter, count, notes));
            return count;
        }) is not null;

    /// <summary>Writes beside the file and puts it in its place when it is whole, so that a broken export replaces nothing.</summary>
    private static async Task<int?> WriteFileAsync(string file, Func<Stream, Task<int>> write)
    {
        var part = file + ".part";
        try
        {
            int count;
            await using (var stream = File.Create(part)) count = await write(stream);
            File.Move(part, file, overwrite: true);
            return count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Cannot write {file}: {e.Message}");
            return null;
        }
        finally
        {
            // Gone when all went well; where its folder is missing there is nothing to delete.
            if (File.Exists(part)) File.Delete(part);
        }
    }
}
