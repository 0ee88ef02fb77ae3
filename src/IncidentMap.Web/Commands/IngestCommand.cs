using System.CommandLine;
using System.Globalization;
using System.Text;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>ingest FILE…</c>: reads reports and stores what they tell as proposed.</summary>
internal static class IngestCommand
{
    private static readonly Argument<FileInfo[]> Files = new("FILE") { Description = "Text files in UTF-8, a report each.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Published = new("--published") { Description = "Local day of publication, yyyy-MM-dd; relative dates need it." };

    private static readonly Option<string?> Publisher = new("--publisher") { Description = "Who published the report." };

    private static readonly Option<string?> Url = new("--url") { Description = "Its address, http or https." };

    /// <summary>More than these are no help at a glance; <c>review</c> and the review page show all.</summary>
    private const int MostCandidates = 3;

    internal static Command Create()
    {
        var command = new Command("ingest", "Read reports; what they tell is stored as proposed.") { Files, Published, Publisher, Url, DecisionCommands.By };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var faults = new List<Fault>();
        var day = ReadDay(parse.GetValue(Published), faults);
        var texts = parse.GetValue(Files)!.Select(file => (file.Name, Text: ReadText(file, faults))).ToList();
        if (faults.Count > 0) return Faults.Print(faults);

        await using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
        var journey = services.GetRequiredService<Journey>();
        var readers = services.GetRequiredService<TwoReaders>();
        foreach (var (name, text) in texts)
        {
            var report = new ReportText(text!, day, parse.GetValue(Publisher), parse.GetValue(Url));
            var read = ReportCheck.Faults(report).Count == 0 ? await readers.ReadAsync(report, stop) : null;
            foreach (var fault in read?.Refused ?? []) await Console.Error.WriteLineAsync($"{name}: second reading refused, the rules' stands: {fault}");
            var taken = journey.Take(report, parse.GetValue(DecisionCommands.By)!, read?.Reading);
            if (taken.IsOk) Tell(name, taken.Value);
            else faults.AddRange(taken.Faults.Select(f => f with { Where = $"{name}, {f.Where}" }));
        }
        return faults.Count > 0 ? Faults.Print(faults) : 0;
    }

    private static void Tell(string name, Ingested taken)
    {
        if (taken.AlreadyKnown) Console.WriteLine($"{name}: already known; nothing changed.");
        else if (taken.Incidents.Count == 0) Console.WriteLine($"{name}: no incident was found.");
        foreach (var told in taken.Incidents)
        {
            var what = told.Outcome switch { IngestOutcome.Joined => "claims added to", IngestOutcome.Known => "holds", _ => "proposed" };
            Console.WriteLine($"{name}: {what} {IncidentLine.Of(told.Incident)}");
            foreach (var candidate in told.Candidates.Take(MostCandidates)) Console.WriteLine($"  {Why(told, candidate)}");
        }
    }

    /// <summary>How it compares with an incident that is held: what was done about it, the score, and the reasons.</summary>
    private static string Why(IngestedIncident told, JoinCandidate candidate)
    {
        var code = candidate.Incident.Code;
        var what = candidate != told.Candidates[0] ? $"like {code}"
            : told.Outcome switch
            {
                IngestOutcome.Joined => $"joined to {code}",
                IngestOutcome.Addition => $"an addition to {code}, for a person to join",
                _ => $"may be {code}",
            };
        return $"{what}: {CandidateLine.Of(candidate)}";
    }

    private static DateOnly? ReadDay(string? text, List<Fault> faults)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        faults.Add(new Fault("--published", $"'{text}' is not a day; expected yyyy-MM-dd."));
        return null;
    }

    private static string? ReadText(FileInfo file, List<Fault> faults)
    {
        // A character takes up to three bytes in UTF-8; what is longer is refused before it is read.
        if (!file.Exists) faults.Add(new Fault(file.Name, "There is no such file."));
        else if (file.Length > ReportCheck.MaxLength * 3L)
            faults.Add(new Fault(file.Name, string.Create(CultureInfo.InvariantCulture, $"The file has {file.Length:N0} bytes; expected a report of at most {ReportCheck.MaxLength:N0} characters.")));
        else return Decode(file, faults);
        return null;
    }

    private static string? Decode(FileInfo file, List<Fault> faults)
    {
        try
        {
            return File.ReadAllText(file.FullName, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(file.Name, $"The file cannot be read: {e.Message}"));
            return null;
        }
    }
}
