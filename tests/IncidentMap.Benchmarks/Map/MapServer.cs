using System.Diagnostics;

namespace IncidentMap.Benchmarks.Map;

/// <summary>The published program on a free port of this machine.</summary>
internal sealed class MapServer : IDisposable
{
    /// <summary>What a program at rest computes in a second at the most.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(0.1);

    private readonly Process _process;

    private MapServer(Process process, string url) => (_process, Url) = (process, url);

    /// <summary>Its address, without a slash at the end.</summary>
    internal string Url { get; }

    /// <summary>Publishes the program; the folder is used again by all servers of a run.</summary>
    internal static async Task<string> PublishAsync(string root)
    {
        var folder = Path.Combine(Path.GetTempPath(), "incidentmap-benchmark-published");
        Console.WriteLine("Publishing …");
        // No compiler may stay behind that holds this program's output open.
        await Shell.RunAsync("dotnet", ["publish", Path.Combine(root, "src", "IncidentMap.Web"), "-c", "Release", "-o", folder, "-v", "q", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"], root);
        return folder;
    }

    /// <summary>Starts it and waits until it answers.</summary>
    internal static async Task<MapServer> StartAsync(string published, string data)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(published, "incidentmap.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", data])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at < 0) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new MapServer(process, line[at..].Split(' ')[0].TrimEnd('/'));
        }
        throw new InvalidOperationException("The server ended before it listened.");
    }

    /// <summary>Waits until it has done, behind its answers, what a start beside a store of another build or a bulk import leaves to do.</summary>
    internal async Task RestAsync()
    {
        for (var before = -Idle; _process.TotalProcessorTime - before > Idle;)
        {
            before = _process.TotalProcessorTime;
            await Task.Delay(TimeSpan.FromSeconds(1));
            _process.Refresh();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
