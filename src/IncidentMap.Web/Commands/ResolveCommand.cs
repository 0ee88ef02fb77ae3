using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>resolve [NAME…] [--input FILE|-] [--json]</c>: names to places. With <c>--input</c>, one JSON object or bare name a
/// line; one JSON line out for each line in, in the same order. A bad line gets a line with its number and fault, and
/// the exit code is 2 at the end.
/// </summary>
internal static class ResolveCommand
{
    private const int CandidatesShown = 10;

    private static readonly Argument<string[]> Names = new("names") { Description = "Place names, in any script and spelling.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Input = new("--input") { Description = "File of names, one a line; - reads standard input." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON lines." };

    internal static Command Create()
    {
        var command = new Command("resolve", "Find the places that names stand for.") { Names, Input, Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var names = parse.GetValue(Names) ?? [];
        var input = parse.GetValue(Input);
        if (names.Length == 0 && input is null) return Faults.Print([new Fault("resolve", "Give names, or --input FILE (- for standard input).")]);
        var loaded = GazetteerFile.Load(DataOption.GazetteerPath(parse));
        if (!loaded.IsOk) return Faults.Print(loaded.Faults);
        await using var output = Lines.Out();
        foreach (var name in names)
        {
            var answer = loaded.Value.Resolve(new PlaceQuery(name), CandidatesShown);
            await output.WriteLineAsync(parse.GetValue(Json) ? JsonOf(answer) : TextOf(answer));
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
            if (query.IsOk) await output.WriteLineAsync(JsonOf(gazetteer.Resolve(query.Value, CandidatesShown)));
            else
            {
                code = CommandTree.BadInput;
                await output.WriteLineAsync(new JsonObject { ["line"] = number, ["error"] = string.Join(" ", query.Faults.Select(f => f.Message)) }.ToJsonString(Lines.Readable));
            }
        }
        return code;
    }

    private static string JsonOf(Resolution answer) => PlaceJson.Of(answer).ToJsonString(Lines.Readable);

    private static string TextOf(Resolution answer)
    {
        var lines = answer.Candidates.Take(3).Select(c => string.Create(CultureInfo.InvariantCulture,
            $"  {c.Score:0.00}  {c.Place.Name} {c.Place.NameAr}, {c.Place.Feature}, {c.Place.Admin1 ?? c.Place.Country}, lon {c.Place.Point.Lon:0.####} lat {c.Place.Point.Lat:0.####} ({c.Place.Id})"));
        return string.Join(Environment.NewLine, lines.Prepend($"{answer.Name}: {Token.Of(answer.Status)}"));
    }
}
