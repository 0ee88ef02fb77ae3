using System.Globalization;
using Microsoft.Playwright;

namespace IncidentMap.Benchmarks.Map;

/// <summary>
/// The map page in headless Chromium, moved by a real mouse. A step's time is what the page's main thread was busy with it, script, style,
/// layout and paint together (TaskDuration of the DevTools protocol).
/// </summary>
internal sealed class MapPage(IBrowser browser, string url) : IAsyncDisposable
{
    private const string Watch = """
        document.addEventListener("leafletpointsdrawn", (e) => { if (e.target.marks.length > 0) window.firstClusters ??= performance.now(); });
        document.addEventListener("im:columns", () => { window.allColumns ??= performance.now(); });
        """;

    private const string TwoFrames = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))";

    private const string CountFrames = "() => { window.framesDrawn = 0; const next = () => { window.framesDrawn++; requestAnimationFrame(next); }; next(); }";

    private IBrowserContext? _context;
    private IPage _page = null!;
    private ICDPSession _tools = null!;

    /// <summary>Opens the page with nothing cached.</summary>
    /// <returns>Milliseconds from the navigation to the first clusters, and to the last of the columns.</returns>
    internal async Task<(double First, double All)> OpenAsync()
    {
        if (_context is not null) await _context.CloseAsync();
        _context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        _page = await _context.NewPageAsync();
        await _page.AddInitScriptAsync(Watch);
        _tools = await _context.NewCDPSessionAsync(_page);
        await _tools.SendAsync("Performance.enable");
        await _page.GotoAsync(url + "/?lang=en", new() { Timeout = 120_000 });
        await _page.WaitForFunctionAsync("() => window.allColumns && window.firstClusters", null, new() { Timeout = 120_000 });
        return (await _page.EvaluateAsync<double>("window.firstClusters"), await _page.EvaluateAsync<double>("window.allColumns"));
    }

    /// <summary>Drags the last day over the whole timeline and back.</summary>
    internal async Task<Times> BrushAsync(int steps)
    {
        var box = (await _page.Locator("[data-histogram]").BoundingBoxAsync())!;
        var at = (int i) => box.X + box.Width * (0.05f + 0.9f * MathF.Abs(1 - 2f * i / steps));
        return await DragAsync(at(0), box.Y + 30, steps, i => (at(i), box.Y + 30), box.X + box.Width * 0.02f);
    }

    /// <summary>Drags the map to and fro.</summary>
    internal async Task<Times> PanAsync(int steps)
    {
        var box = (await _page.Locator("leaflet-map").BoundingBoxAsync())!;
        var (x, y) = (box.X + box.Width * 0.6f, box.Y + box.Height * 0.55f);
        await ZoomAsync(4);
        return await DragAsync(x, y, steps, i => (x + 180 * MathF.Sin(i / 9f), y + 120 * MathF.Sin(i / 14f)), null);
    }

    /// <summary>Zooms in and out with the wheel; a step ends when the map stands still again.</summary>
    internal async Task<Times> ZoomAsync(int steps)
    {
        var box = (await _page.Locator("leaflet-map").BoundingBoxAsync())!;
        await _page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        var times = new List<double>();
        await _page.EvaluateAsync(CountFrames);
        for (var i = 0; i < steps; i++)
        {
            var (before, frames) = (await BusyAsync(), await FramesAsync());
            await _page.Mouse.WheelAsync(0, i / 6 % 2 == 0 ? -240 : 240);
            await _page.WaitForTimeoutAsync(600);
            await _page.EvaluateAsync(TwoFrames);
            // An animated zoom is many frames, some of them empty: this is their mean.
            times.Add((await BusyAsync() - before) / Math.Max(1, await FramesAsync() - frames));
        }
        return new Times(times);
    }

    /// <summary>The proportional set size of the page's renderer in megabytes, after a collection of garbage.</summary>
    internal async Task<double> MemoryAsync()
    {
        await _tools.SendAsync("HeapProfiler.collectGarbage");
        await _page.WaitForTimeoutAsync(2_000);
        return Pss(await RendererAsync());
    }

    /// <summary>The process that works when the page does: others belong to pages that the browser keeps ready.</summary>
    private async Task<int> RendererAsync()
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        var answer = await session.SendAsync("SystemInfo.getProcessInfo");
        int[] renderers = [.. answer!.Value.GetProperty("processInfo").EnumerateArray().Where(p => p.GetProperty("type").GetString() == "renderer").Select(p => p.GetProperty("id").GetInt32())];
        var before = renderers.Select(Ticks).ToArray();
        await _page.EvaluateAsync("() => { for (const end = performance.now() + 300; performance.now() < end;); }");
        return renderers.Zip(before).MaxBy(r => Ticks(r.First) - r.Second).First;
    }

    /// <summary>What a renderer takes before a page asks for anything: of an answer of one word.</summary>
    internal async Task<double> EmptyMemoryAsync()
    {
        await DisposeAsync();
        _context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        _page = await _context.NewPageAsync();
        _tools = await _context.NewCDPSessionAsync(_page);
        await _page.GotoAsync(url + "/healthz");
        return await MemoryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.CloseAsync();
        _context = null;
    }

    private async Task<Times> DragAsync(float x, float y, int steps, Func<int, (float X, float Y)> at, float? from)
    {
        await _page.Mouse.MoveAsync(from ?? x, y);
        await _page.Mouse.DownAsync();
        await _page.Mouse.MoveAsync(x, y, new() { Steps = 4 });
        var times = new List<double>();
        for (var i = 1; i <= steps; i++)
        {
            var before = await BusyAsync();
            await _page.Mouse.MoveAsync(at(i).X, at(i).Y);
            await _page.EvaluateAsync(TwoFrames);
            times.Add(await BusyAsync() - before);
        }
        await _page.Mouse.UpAsync();
        return new Times(times);
    }

    private async Task<double> BusyAsync() => 1_000 * await MetricAsync("TaskDuration");

    private Task<double> FramesAsync() => _page.EvaluateAsync<double>("window.framesDrawn");

    private async Task<double> MetricAsync(string name)
    {
        var answer = await _tools.SendAsync("Performance.getMetrics");
        return answer!.Value.GetProperty("metrics").EnumerateArray().First(m => m.GetProperty("name").GetString() == name).GetProperty("value").GetDouble();
    }

    /// <summary>What a process has computed so far, in the kernel's ticks (proc(5), fields 14 and 15; the name before them may hold anything but ends with a bracket).</summary>
    private static long Ticks(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
    }

    private static double Pss(int process) =>
        File.ReadLines($"/proc/{process}/smaps_rollup").Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Select(line => double.Parse(line[4..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024).First();
}
