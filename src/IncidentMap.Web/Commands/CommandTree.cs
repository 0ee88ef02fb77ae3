using System.CommandLine;

namespace IncidentMap.Web.Commands;

/// <summary>Every verb of the program. A verb is one file in this folder; adding one is one line here.</summary>
internal static class CommandTree
{
    /// <summary>Exit code for a fault of the input, as opposed to 1 for an answer of "no".</summary>
    internal const int BadInput = 2;

    internal static async Task<int> RunAsync(string[] args)
    {
        // Test hosts pass settings of the generic host (--environment=…); they are the host's, not the user's.
        var hostArgs = args.Where(IsHostSetting).ToArray();
        var own = args.Where(a => !IsHostSetting(a)).ToArray();
        var root = new RootCommand("IncidentMap: reports of air strikes in Syria become a map. No verb: serve the map.");
        root.Options.Add(DataOption.Instance);
        root.Subcommands.Add(ServeCommand.Create(hostArgs));
        root.Subcommands.Add(GazetteerCommand.Create());
        root.Subcommands.Add(ResolveCommand.Create());
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(EvaluateCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(IngestCommand.Create());
        root.Subcommands.Add(ReviewCommand.Create());
        root.Subcommands.Add(HistoryCommand.Create());
        foreach (var command in DecisionCommands.Create()) root.Subcommands.Add(command);
        foreach (var command in JoinCommands.Create()) root.Subcommands.Add(command);
        foreach (var command in BackupCommands.Create()) root.Subcommands.Add(command);
        ServeCommand.MakeDefaultOf(root, hostArgs);
        try
        {
            return await root.Parse(own).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (StartupFault.Explain(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return BadInput;
        }
    }

    private static bool IsHostSetting(string arg) =>
        arg.StartsWith("--environment=", StringComparison.OrdinalIgnoreCase)
        || arg.StartsWith("--contentRoot=", StringComparison.OrdinalIgnoreCase)
        || arg.StartsWith("--applicationName=", StringComparison.OrdinalIgnoreCase);
}
