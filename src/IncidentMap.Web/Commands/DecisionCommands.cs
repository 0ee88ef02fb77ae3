using System.CommandLine;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>accept</c>, <c>edit</c>, <c>discount</c>, <c>withdraw</c>: what a person decides about an incident, with the reason.</summary>
internal static class DecisionCommands
{
    private static readonly Argument<string> Id = new("ID") { Description = "Code (SY-2017-06-26-1) or id of the incident." };

    private static readonly Option<string> Reason = new("--reason") { Description = "Why; kept in the history and shown.", Required = true };

    private static readonly Option<string> OptionalReason = new("--reason") { Description = "Why; needed only for one that was withdrawn." };

    private static readonly Option<bool> NoPlace = new("--no-place") { Description = "Accept although the place is not known." };

    private static readonly Argument<string[]> Fields = new("FIELD=VALUE")
    {
        Description = $"Fields: {string.Join(", ", EditFields.Names)}.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Argument<string?> ClaimId = new("CLAIM") { Description = "A claim to leave out; none discounts the incident.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Who decides: the history names them.</summary>
    internal static Option<string> By { get; } = new("--by") { Description = "Who decides (default: your login).", DefaultValueFactory = _ => Environment.UserName };

    internal static IEnumerable<Command> Create() =>
    [
        Verb(new Command("accept", "Publish a proposed incident.") { Id, NoPlace, OptionalReason, By },
            (editor, parse) => editor.Accept(parse.GetValue(Id)!, parse.GetValue(NoPlace), HandOf(parse, OptionalReason))),
        Verb(new Command("edit", "Correct fields of an incident.") { Id, Fields, Reason, By },
            (editor, parse) => editor.Edit(parse.GetValue(Id)!, [.. parse.GetValue(Fields)!.Select(Split)], HandOf(parse, Reason))),
        Verb(new Command("discount", "Leave a claim out of the ranges, or grade an incident as discounted.") { Id, ClaimId, Reason, By },
            (editor, parse) => editor.Discount(parse.GetValue(Id)!, parse.GetValue(ClaimId), HandOf(parse, Reason))),
        Verb(new Command("withdraw", "Take an incident back; its address shows the reason.") { Id, Reason, By },
            (editor, parse) => editor.Withdraw(parse.GetValue(Id)!, HandOf(parse, Reason))),
    ];

    internal static Hand HandOf(ParseResult parse, Option<string> reason) => new(parse.GetValue(By)!, parse.GetValue(reason));

    private static Command Verb(Command command, Func<Editor, ParseResult, Result<Incident>> decide)
    {
        command.SetAction(parse =>
        {
            using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
            var decided = decide(services.GetRequiredService<Editor>(), parse);
            if (!decided.IsOk) return Faults.Print(decided.Faults);
            Console.WriteLine(IncidentLine.Of(decided.Value));
            return 0;
        });
        return command;
    }

    /// <summary>A word without "=" is a field of that name with no value, which the edit then refuses or clears.</summary>
    private static KeyValuePair<string, string> Split(string word)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? new(word, "") : new(word[..at].Trim(), word[(at + 1)..]);
    }
}
