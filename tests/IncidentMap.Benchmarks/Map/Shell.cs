using System.Diagnostics;

namespace IncidentMap.Benchmarks.Map;

/// <summary>Other programs that the run needs: npm for the rivals and Lighthouse, wrk for the viewers.</summary>
internal static class Shell
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    internal static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{await error}");
    }

    /// <summary>A folder into which npm has installed these packages.</summary>
    internal static async Task<string> NpmAsync(params string[] packages)
    {
        var folder = Path.Combine(Path.GetTempPath(), "incidentmap-benchmark-npm");
        Directory.CreateDirectory(folder);
        await RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", .. packages], folder);
        return Path.Combine(folder, "node_modules");
    }
}
