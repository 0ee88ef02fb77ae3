using System.CommandLine;
using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>history ID</c>: every change of an incident, oldest first: when, who, what, why.</summary>
internal static class HistoryCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "Code or id of the incident." };

    internal static Command Create()
    {
        var command = new Command("history", "Tell every change of an incident.") { Id };
        command.SetAction(parse =>
        {
            using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
            var found = services.GetRequiredService<Editor>().Find(parse.GetValue(Id)!);
            if (!found.IsOk) return Faults.Print(found.Faults);
            foreach (var (number, change) in services.GetRequiredService<IIncidentStore>().History(found.Value.Id).Index()) Console.WriteLine(IncidentLine.Plain($"{number + 1,3}  {Line(change)}"));
            return 0;
        });
        return command;
    }

    private static string Line(Change change) =>
        $"{change.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)}  {change.By}  {change.Action}  {change.Summary}"
        + (change.Reason is null ? "" : $"  because: {change.Reason}");
}
