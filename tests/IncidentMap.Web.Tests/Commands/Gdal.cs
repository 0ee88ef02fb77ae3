using System.Diagnostics;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>Debian's gdal-bin, which tests/run installs: another's reading of what we write.</summary>
internal static class Gdal
{
    internal static async Task<ProgramRun> InfoAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("ogrinfo", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}
