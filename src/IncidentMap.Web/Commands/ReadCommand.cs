using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Api;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>read [FILE] [--published DATE] [--input FILE|-] [--json]</c>: what a report says. With <c>--input</c>, one JSON object a
/// line with <c>id</c>, <c>text</c> and <c>published</c>; one JSON line out for each line in, in the same order. Nothing is stored.
/// </summary>
internal static class ReadCommand
{
    private static readonly Argument<FileInfo?> File = new("FILE") { Description = "A text file in UTF-8.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Published = new("--published") { Description = "Day of publication, yyyy-MM-dd, or an instant; relative dates need it." };
    private static readonly Option<string?> Input = new("--input") { Description = "File of reports, a JSON object a line; - reads standard input." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON lines." };

    internal static Command Create()
    {
        var command = new Command("read", "Say what a report tells: who was harmed, where, when, by whom, and who says so.") { File, Published, Input, Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var (file, input) = (parse.GetValue(File), parse.GetValue(Input));
        if (file is null && input is null) return Faults.Print([new Fault("read", "Give a file, or --input FILE (- for standard input).")]);
        var opened = Lines.Open(input ?? file!.FullName);
        if (!opened.IsOk) return Faults.Print(opened.Faults);
        using var text = opened.Value;
        await using var output = Lines.Out();
        await using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
        var reader = services.GetRequiredService<TwoReaders>();
        return input is null
            ? await ReadOneAsync(parse, services.GetRequiredService<IGazetteer>(), reader, text, output, stop)
            : await ReadLinesAsync(services.GetRequiredService<IGazetteer>(), reader, text, output, stop);
    }

    private static async Task<int> ReadOneAsync(ParseResult parse, IGazetteer gazetteer, TwoReaders reader, TextReader text, TextWriter output, CancellationToken stop)
    {
        var json = JsonSerializer.SerializeToElement(new { text = await text.ReadToEndAsync(stop), published = parse.GetValue(Published) });
        var request = ReadRequest.Of(json, isLine: true);
        if (!request.IsOk) return Faults.Print(request.Faults);
        var report = request.Value.Report;
        var reading = await reader.ReadAsync(report, stop);
        await output.WriteLineAsync(parse.GetValue(Json)
            ? ReadingJson.Of(parse.GetValue(File)!.Name, reading, gazetteer).ToJsonString(Lines.Readable)
            : ReadingSummary.Of(report.Text, reading.Reading, gazetteer) + Second(reading));
        return 0;
    }

    private static string Second(TwoReadings two) =>
        two.ReadBy != TwoReadings.ByRules ? $"{Environment.NewLine}Read by {two.ReadBy}."
        : string.Concat(two.Refused.Select(f => $"{Environment.NewLine}Second reading refused: {f}"));

    private static async Task<int> ReadLinesAsync(IGazetteer gazetteer, TwoReaders reader, TextReader lines, TextWriter output, CancellationToken stop)
    {
        var code = 0;
        for (var number = 1; await lines.ReadLineAsync(stop) is { } line; number++)
        {
            var request = Parse(line);
            if (request.IsOk)
            {
                await output.WriteLineAsync(ReadingJson.Of(request.Value.Id, await reader.ReadAsync(request.Value.Report, stop), gazetteer).ToJsonString(Lines.Readable));
                continue;
            }
            code = CommandTree.BadInput;
            var error = string.Create(CultureInfo.InvariantCulture, $"line {number}: {string.Join(" ", request.Faults)}");
            await output.WriteLineAsync(new JsonObject { ["id"] = null, ["error"] = error, ["incidents"] = new JsonArray(), ["claims"] = new JsonArray() }.ToJsonString(Lines.Readable));
        }
        return code;
    }

    private static Result<ReadRequest> Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 16 });
            return ReadRequest.Of(json.RootElement, isLine: true);
        }
        catch (JsonException)
        {
            return Result<ReadRequest>.Fail(new Fault("line", "Expected a JSON object with id, text and published."));
        }
    }
}
