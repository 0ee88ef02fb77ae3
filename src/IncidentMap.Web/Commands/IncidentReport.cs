using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Web.Commands;

/// <summary>What an import of incidents did, in words and as JSON.</summary>
internal static class IncidentReport
{
    /// <summary>The sums on standard output, each refused or noted record on a line of standard error.</summary>
    internal static void Tell(ImportReport report, DataFile file, bool dryRun)
    {
        foreach (var row in report.Refused)
            foreach (var fault in row.Faults) Console.Error.WriteLine($"line {row.Line}, {fault.Where}: refused: {fault.Message}");
        foreach (var row in report.Noted)
            foreach (var note in row.Notes) Console.Error.WriteLine($"line {row.Line}, {note.Where}: {note.Message}");
        if (file.Guess is { } encoding) Console.Error.WriteLine($"guessed: {file.Name}: {encoding}");
        foreach (var guess in report.Guesses) Console.Error.WriteLine(Invariant($"guessed of {guess.Records} from line {guess.FirstLine}: {guess.Field}: {guess.Message}"));
        foreach (var sum in report.Sums)
            Console.WriteLine(Invariant($"{sum.Column}: {sum.InFile} in the file {(sum.Holds ? "=" : "≠")} {sum.Stored} {(dryRun ? "would be stored" : "stored")}{(sum.Refused > 0 ? Invariant($" + {sum.Refused} refused") : "")}"));
        Console.WriteLine(Invariant($"{report.Accepted} {(dryRun ? "would be imported" : "imported")}, {report.Unchanged} already there, {report.Refused.Count} refused."));
    }

    internal static JsonObject Json(ImportReport report, DataFile file, bool dryRun) => new()
    {
        ["file"] = file.Name,
        ["encoding"] = file.IsText ? file.Encoding.WebName : null,
        ["dryRun"] = dryRun,
        ["accepted"] = report.Accepted,
        ["unchanged"] = report.Unchanged,
        ["refused"] = Rows(report.Refused, row => row.Faults),
        ["noted"] = Rows(report.Noted, row => row.Notes),
        ["guesses"] = new JsonArray([
            .. file.Guess is { } encoding ? [new JsonObject { ["field"] = "encoding", ["message"] = encoding, ["records"] = report.Records, ["firstLine"] = 1 }] : Array.Empty<JsonNode>(),
            .. report.Guesses.Select(g => new JsonObject { ["field"] = g.Field, ["message"] = g.Message, ["records"] = g.Records, ["firstLine"] = g.FirstLine }),
        ]),
        ["sums"] = new JsonArray([.. report.Sums.Select(s => new JsonObject { ["column"] = s.Column, ["inFile"] = s.InFile, ["refused"] = s.Refused, ["stored"] = s.Stored, ["holds"] = s.Holds })]),
    };

    private static JsonArray Rows(IReadOnlyList<ImportRow> rows, Func<ImportRow, IReadOnlyList<Fault>> told) => new(
        [.. from row in rows from fault in told(row) select new JsonObject { ["line"] = row.Line, ["field"] = fault.Where, ["reason"] = fault.Message }]);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
