using System.Diagnostics;
using System.Text.RegularExpressions;

namespace IncidentMap.Benchmarks.Map;

/// <summary>
/// Headless Chromium, driven by the DevTools protocol alone. What drives browsers in tests records all answers within the page, so that
/// they could be asked for: that takes memory and time which no reader's browser takes.
/// </summary>
internal sealed partial class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _profile;
    private readonly Uri _address;
    private readonly DevTools _browser;

    private Chromium(Process process, string profile, Uri address, DevTools browser) => (_process, _profile, _address, _browser) = (process, profile, address, browser);

    /// <summary>Where it lies.</summary>
    internal static string Path { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("No Chromium: install Debian's package chromium, or name one in CHROMIUM.");

    internal static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("incidentmap-benchmark-chromium-").FullName;
        var start = new ProcessStartInfo(Path, ["--headless", "--no-sandbox", "--disable-gpu", "--js-flags=--max-old-space-size=8192", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"])
        {
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is not { Success: true } match) continue;
            _ = process.StandardError.ReadToEndAsync();
            var address = new Uri(match.Groups[1].Value);
            return new Chromium(process, profile, address, await DevTools.ConnectAsync(address));
        }
        throw new InvalidOperationException("Chromium ended before it listened.");
    }

    /// <summary>A page of 1440 × 900 pixels with nothing cached, in a process of its own.</summary>
    internal async Task<BrowserPage> OpenAsync()
    {
        var context = (await _browser.SendAsync("Target.createBrowserContext")).GetProperty("browserContextId").GetString()!;
        var target = (await _browser.SendAsync("Target.createTarget", new { url = "about:blank", browserContextId = context, width = 1440, height = 900 })).GetProperty("targetId").GetString()!;
        var tools = await DevTools.ConnectAsync(new UriBuilder(_address) { Path = $"/devtools/page/{target}" }.Uri);
        await tools.SendAsync("Page.enable");
        await tools.SendAsync("Performance.enable");
        await tools.SendAsync("Emulation.setDeviceMetricsOverride", new { width = 1440, height = 900, deviceScaleFactor = 1, mobile = false });
        return new BrowserPage(tools, () => _browser.SendAsync("Target.disposeBrowserContext", new { browserContextId = context }), RenderersAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task<int[]> RenderersAsync() =>
        [.. (await _browser.SendAsync("SystemInfo.getProcessInfo")).GetProperty("processInfo").EnumerateArray()
            .Where(p => p.GetProperty("type").GetString() == "renderer").Select(p => p.GetProperty("id").GetInt32())];

    [GeneratedRegex(@"DevTools listening on (ws://\S+)")]
    private static partial Regex Listening();
}
