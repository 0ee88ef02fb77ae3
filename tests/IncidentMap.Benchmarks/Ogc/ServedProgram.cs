using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace IncidentMap.Benchmarks.Ogc;

/// <summary>The program, serving a data folder in a process of its own, and a client that reads whole answers.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly byte[] _buffer = new byte[256 * 1024];

    private ServedProgram(Process process, string url) =>
        (_process, Url, _http) = (process, url, new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(20) });

    internal string Url { get; }

    internal long ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts it and waits until it has read all incidents.</summary>
    internal static async Task<ServedProgram> StartAsync(string dataFolder)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository(), "src/IncidentMap.Web/bin/Release/net10.0/incidentmap.dll"), "serve", "--urls", url, "--data", dataFolder]) { RedirectStandardOutput = true };
        var served = new ServedProgram(Process.Start(start)!, url);
        await served._process.StandardOutput.ReadLineAsync();
        await served.TimeAsync("/ogc/collections/incidents/items?limit=1");
        return served;
    }

    /// <summary>Milliseconds from the request to the last byte of the answer.</summary>
    internal async Task<double> TimeAsync(string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        while (await body.ReadAsync(_buffer) > 0)
        {
        }
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    internal async Task<int> MatchedAsync(string path) => (await JsonAsync(path)).GetProperty("numberMatched").GetInt32();

    /// <summary>The word before the number in the cursor of the next page.</summary>
    internal async Task<string> CursorAsync(string path)
    {
        var next = (await JsonAsync(path)).GetProperty("links").EnumerateArray().First(l => l.GetProperty("rel").GetString() == "next").GetProperty("href").GetString()!;
        return next.Split("cursor=")[1].Split('-')[0];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await _http.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    internal static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "IncidentMap.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
