using System.Diagnostics;
using System.Text;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>What a run of the program gave.</summary>
public sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Runs the program as a user does: a process of its own, from a working directory that is not the program's.</summary>
public static class ProgramProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "incidentmap.dll");

    /// <param name="arguments">As on the command line.</param>
    /// <param name="input">Text for standard input, UTF-8; null closes it at once.</param>
    /// <param name="workingDirectory">Null: the folder for temporary files.</param>
    /// <param name="environment">Variables to set for it.</param>
    public static async Task<ProgramRun> RunAsync(
        IEnumerable<string> arguments, string? input = null, string? workingDirectory = null, Dictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardInput.WriteAsync((input ?? "").AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
