using IncidentMap.Exchange.Import.Files;
using Spectre.Console;

namespace IncidentMap.Web.Commands;

/// <summary>A bar for eyes, on standard error so that a redirected answer stays free of it; none where that is no terminal.</summary>
internal static class ImportProgress
{
    internal static T Show<T>(DataFile file, Func<T> work)
    {
        if (Console.IsErrorRedirected) return work();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(file.Name), maxValue: Math.Max(1, file.Length));
            using var ticking = new Timer(_ => bar.Value = file.Position, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
            return work();
        });
    }
}
