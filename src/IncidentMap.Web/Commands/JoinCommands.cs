using System.CommandLine;
using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>join</c>, <c>split</c>, <c>undo</c>: which claims tell of one event, and taking a decision back. Nothing is lost by any of them.</summary>
internal static class JoinCommands
{
    private static readonly Argument<string> Id = new("ID") { Description = "Code (SY-2017-06-26-1) or id of the incident." };

    private static readonly Argument<string> Into = new("INTO-ID") { Description = "The incident that tells of it from now on." };

    private static readonly Argument<string[]> Claims = new("CLAIM") { Description = "Claims (c2), or the code of a record that was joined.", Arity = ArgumentArity.OneOrMore };

    private static readonly Argument<string?> Change = new("CHANGE") { Description = "Number of the change in the history, from 1 (default: the last).", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> Reason = new("--reason") { Description = "Why; kept in the history.", Required = true };

    internal static IEnumerable<Command> Create()
    {
        var join = new Command("join", "Say that an incident is the same event as another; its address leads there.") { Id, Into, Reason, DecisionCommands.By };
        join.SetAction(parse => Decide(parse, (services, hand) => One(services.GetRequiredService<Joins>().Join(parse.GetValue(Id)!, parse.GetValue(Into)!, hand))));
        var split = new Command("split", "Part claims that do not belong to an incident; what was joined comes back as it was.") { Id, Claims, Reason, DecisionCommands.By };
        split.SetAction(parse => Decide(parse, (services, hand) => services.GetRequiredService<Joins>().Split(parse.GetValue(Id)!, parse.GetValue(Claims)!, hand)));
        var undo = new Command("undo", "Take a decision back, and all that was decided later.") { Id, Change, Reason, DecisionCommands.By };
        undo.SetAction(parse => Decide(parse, (services, hand) => Undo(services, parse, hand)));
        return [join, split, undo];
    }

    private static Result<IReadOnlyList<Incident>> Undo(ServiceProvider services, ParseResult parse, Hand hand)
    {
        if (parse.GetValue(Change) is not { } text) return One(services.GetRequiredService<Undoing>().Undo(parse.GetValue(Id)!, null, hand));
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? One(services.GetRequiredService<Undoing>().Undo(parse.GetValue(Id)!, number, hand))
            : Result<IReadOnlyList<Incident>>.Fail(new Fault("CHANGE", $"'{text}' is not the number of a change; expected one from 1."));
    }

    private static int Decide(ParseResult parse, Func<ServiceProvider, Hand, Result<IReadOnlyList<Incident>>> decide)
    {
        using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
        var decided = decide(services, DecisionCommands.HandOf(parse, Reason));
        if (!decided.IsOk) return Faults.Print(decided.Faults);
        foreach (var incident in decided.Value) Console.WriteLine(IncidentLine.Of(incident));
        return 0;
    }

    private static Result<IReadOnlyList<Incident>> One(Result<Incident> result) =>
        result.IsOk ? Result<IReadOnlyList<Incident>>.Ok([result.Value]) : Result<IReadOnlyList<Incident>>.Fail(result.Faults);
}
