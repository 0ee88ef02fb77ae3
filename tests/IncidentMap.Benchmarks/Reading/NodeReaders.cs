using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks.Reading;

/// <summary>npm's compromise and chrono-node in a Node process that lives as long as this: it reads the same reports again at each call.</summary>
internal sealed class NodeReaders : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-bench").FullName;
    private readonly Process _process;

    internal NodeReaders(IEnumerable<ReportText> reports)
    {
        var file = Path.Combine(_folder, "reports.json");
        File.WriteAllText(file, JsonSerializer.Serialize(reports.Select(r => r.Text)));
        var rivals = Path.Combine(AppContext.BaseDirectory, "Reading", "rivals");
        if (!Directory.Exists(Path.Combine(rivals, "node_modules"))) Start("npm", rivals, "ci", "--no-audit", "--no-fund", "--loglevel=error").WaitForExit();
        _process = Start("node", rivals, "read.mjs", file, MadeUpReports.Published.ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>Reads all reports once.</summary>
    /// <returns>The milliseconds that Node took, without what the way to it takes.</returns>
    /// <exception cref="InvalidOperationException">Node has ended or could not find the packages.</exception>
    internal double Read()
    {
        _process.StandardInput.WriteLine();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The rival, which Node runs, has ended.");
        return double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Start(string program, string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"Cannot start {program}, which the rival needs.");
}
