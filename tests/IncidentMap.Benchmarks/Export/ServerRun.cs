using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace IncidentMap.Benchmarks.Export;

/// <summary>The program itself on a store: how much memory it holds with everything loaded and asked for, and how long an uncached tile takes.</summary>
internal static class ServerRun
{
    private static readonly string[] Tiles = ["6/38/25", "7/77/50", "8/155/101", "9/311/203", "10/622/406", "11/1254/811", "12/2508/1622"];

    /// <summary>Each a question that the program has not been asked before, though others like it: it asks itself some at its start.</summary>
    private static readonly string[] FirstAsked = ["/tiles/incidents/6/39/25.mvt", "/tiles/incidents/9/311/203.mvt", "/ogc/collections/incidents/items?limit=1000&from=2016-01-01", "/ogc/collections/incidents/items?limit=1000&sortby=-killedMax"];

    /// <summary>In which the program asks itself.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    internal static async Task RunAsync(string folder)
    {
        var program = Path.Combine(Root(), "src", "IncidentMap.Web", "bin", "Release", "net10.0", "incidentmap.dll");
        var host = $"http://127.0.0.1:{FreePort()}";
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--urls", host, "--data", folder]) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(host), Timeout = TimeSpan.FromMinutes(20) };
            var start = Stopwatch.StartNew();
            await ReadyAsync(client);
            await ReadAsync(client, "/ogc/collections/incidents/items?limit=1");
            Console.WriteLine($"the program, from start to first answer{start.Elapsed.TotalSeconds,7:0.00} s");
            await Task.Delay(Settling);
            foreach (var path in FirstAsked) Console.WriteLine($"first of its kind, {path,-20}{await TimedAsync(client, path),8:0.0} ms");
            foreach (var path in new[] { "/api/incidents.geojson", "/api/incidents/columns", "/", "/tiles/incidents/6/38/25.mvt" }) await ReadAsync(client, path);
            foreach (var tile in Tiles)
            {
                var times = new List<double>();
                for (var round = 0; round < 5; round++) times.Add(await TimedAsync(client, $"/tiles/incidents/{tile}.mvt"));
                Console.WriteLine($"tile {tile,-34}{times.Order().ElementAt(2),8:0.0} ms");
            }
            foreach (var line in (await File.ReadAllLinesAsync($"/proc/{process.Id}/status")).Where(l => l.StartsWith("VmRSS", StringComparison.Ordinal) || l.StartsWith("VmHWM", StringComparison.Ordinal))) Console.WriteLine($"server {line}");
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<double> TimedAsync(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        await ReadAsync(client, path);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task ReadyAsync(HttpClient client)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await ReadAsync(client, "/healthz");
                return;
            }
            catch (HttpRequestException) when (tries < 3000)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.CopyToAsync(Stream.Null);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "IncidentMap.sln"))) return folder.FullName;
        throw new InvalidOperationException("Run it from the repository.");
    }
}
