using System.Diagnostics;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>Programs of other making that tests/run installs from Debian (gdal-bin, python3-qgis, python3-owslib): another's reading of what we write.</summary>
internal static class InstalledProgram
{
    internal static async Task<ProgramRun> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // QGIS needs no screen for this.
        start.Environment["QT_QPA_PLATFORM"] = "offscreen";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}
