using Spectre.Console;

namespace IncidentMap.Web.Commands;

/// <summary>
/// Bars for eyes: on standard error, so that a redirected answer stays free of them, gone once the work is done, and none where that is
/// no terminal.
/// </summary>
internal static class ProgressBars
{
    /// <summary>The bars with these columns behind each; null where nobody looks.</summary>
    internal static Progress? With(params ProgressColumn[] columns) =>
        Console.IsErrorRedirected ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Progress().AutoClear(true)
            .Columns([new TaskDescriptionColumn(), new ProgressBarColumn(), .. columns]);
}
