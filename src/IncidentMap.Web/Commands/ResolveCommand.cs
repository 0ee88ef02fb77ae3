using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>resolve [NAME…] [--within AREA] [--near LON,LAT] [--input FILE|-] [--json]</c>: names to places. With <c>--input</c>, one JSON object or bare name a
/// line; one JSON line out for each line in, in the same order. A bad line gets a line with its number and fault, and
/// the exit code is 2 at the end.
/// </summary>
internal static class ResolveCommand
{
    private const int CandidatesShown = 10;

    private static readonly Argument<string[]> Names = new("names") { Description = "Place names, in any script and spelling.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Input = new("--input") { Description = "File of names, one a line; - reads standard input." };
    private static readonly Option<string?> Within = new("--within") { Description = "The governorate, district or subdistrict that the names given lie in: a name in any spelling, a p-code or a place id." };
    private static readonly Option<string?> Near = new("--near") { Description = "A point that the names given lie near: longitude,latitude in degrees." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON lines." };

    internal static Command Create()
    {
        var command = new Command("resolve", "Find the places that names stand for.") { Names, Within, Near, Input, Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var names = parse.GetValue(Names) ?? [];
        var input = parse.GetValue(Input);
        if (names.Length == 0 && input is null) return Faults.Print([new Fault("resolve", "Give names, or --input FILE (- for standard input).")]);
        var near = NearOf(parse.GetValue(Near));
        if (!near.IsOk) return Faults.Print(near.Faults);
        var loaded = GazetteerFile.Load(DataOption.GazetteerPath(parse), Console.Error.WriteLine);
        if (!loaded.IsOk) return Faults.Print(loaded.Faults);
        await using var output = Lines.Out();
        foreach (var name in names)
        {
            var query = new PlaceQuery(name, near.Value, parse.GetValue(Within));
            var answer = loaded.Value.Resolve(query, CandidatesShown);
            await output.WriteLineAsync(parse.GetValue(Json) ? JsonOf(answer, loaded.Value) : ResolutionText.Of(query, answer, loaded.Value));
        }
        if (input is null) return 0;
        var opened = Lines.Open(input);
        if (!opened.IsOk) return Faults.Print(opened.Faults);
        using var reader = opened.Value;
        return await AnswerLinesAsync(loaded.Value, reader, output, stop);
    }

    private static async Task<int> AnswerLinesAsync(IGazetteer gazetteer, TextReader reader, TextWriter output, CancellationToken stop)
    {
        var code = 0;
        for (var number = 1; await reader.ReadLineAsync(stop) is { } line; number++)
        {
            var query = PlaceQueryLine.Parse(line, number);
            if (query.IsOk) await output.WriteLineAsync(JsonOf(gazetteer.Resolve(query.Value, CandidatesShown), gazetteer));
            else
            {
                code = CommandTree.BadInput;
                await output.WriteLineAsync(JsonOf(number, query.Faults));
            }
        }
        return code;
    }

    /// <summary>A bad line has the members of an answer, too, so that whoever reads them in turn meets no gap.</summary>
    private static string JsonOf(int line, IReadOnlyList<Fault> faults) => new JsonObject
    {
        ["name"] = "",
        ["status"] = Token.Of(ResolutionStatus.Unknown),
        ["candidates"] = new JsonArray(),
        ["line"] = line,
        ["error"] = string.Join(" ", faults.Select(f => f.Message)),
    }.ToJsonString(Lines.Readable);

    private static string JsonOf(Resolution answer, IGazetteer gazetteer) => PlaceJson.Of(answer, gazetteer).ToJsonString(Lines.Readable);

    private static Result<LonLat?> NearOf(string? words)
    {
        if (words is null) return Result<LonLat?>.Ok(null);
        var degrees = words.Split(',').Select(w => double.TryParse(w, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? d : double.NaN).ToList();
        return degrees is [var lon, var lat] && new LonLat(lon, lat) is { IsValid: true } point
            ? Result<LonLat?>.Ok(point)
            : Result<LonLat?>.Fail(new Fault("--near", $"'{words}' is no point; expected longitude,latitude in degrees, such as 40.45,35.02."));
    }
}
