using System.Diagnostics;
using System.Text.Json;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>SymSpell at distance 1 as npm's mnemonist has it, in Node: times are taken there, around each search.</summary>
internal static class SymSpellRival
{
    /// <summary>The answers in the order of the queries, and the times in milliseconds.</summary>
    internal static (string[] Answers, double[] Times) Run(IEnumerable<string> names, IEnumerable<string> queries)
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-bench").FullName;
        try
        {
            string In(string name) => Path.Combine(folder, name);
            File.WriteAllLines(In("names"), names);
            File.WriteAllLines(In("queries"), queries);
            var rivals = Path.Combine(AppContext.BaseDirectory, "Gazetteer", "rivals");
            if (!Directory.Exists(Path.Combine(rivals, "node_modules"))) Process("npm", rivals, "ci", "--no-audit", "--no-fund");
            var printed = Process("node", rivals, "symspell.mjs", In("names"), In("queries"), In("answers"));
            return (File.ReadAllText(In("answers")).TrimEnd('\n').Split('\n'), JsonSerializer.Deserialize<double[]>(printed)!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Process(string program, string folder, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"Cannot start {program}, which the rival needs.");
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
