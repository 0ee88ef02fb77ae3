namespace IncidentMap.Benchmarks.Map;

/// <summary>The map page, moved as a reader moves it.</summary>
internal sealed class MapPage(BrowserPage page) : IAsyncDisposable
{
    private const string Watch = """
        document.addEventListener("leafletpointsdrawn", (e) => { if (e.target.marks.length > 0) window.firstClusters ??= performance.now(); });
        document.addEventListener("im:columns", () => { window.allColumns ??= performance.now(); });
        """;

    private const string CountFrames = "window.framesDrawn = 0; (function next() { window.framesDrawn++; requestAnimationFrame(next); })()";

    /// <summary>Opens the page with nothing cached.</summary>
    internal static async Task<MapPage> OpenAsync(Chromium browser, string url)
    {
        var page = await browser.OpenAsync();
        await page.BeforeAsync(Watch);
        await page.GoAsync(url + "/?lang=en");
        // Asking the page in the meantime would take time from it.
        await Task.Delay(2_500);
        await page.UntilAsync("window.allColumns && window.firstClusters");
        return new MapPage(page);
    }

    /// <summary>Milliseconds from the navigation to the first clusters, and to the last of the columns.</summary>
    internal async Task<(double First, double All)> OpenedAsync() =>
        ((await page.EvaluateAsync("window.firstClusters")).GetDouble(), (await page.EvaluateAsync("window.allColumns")).GetDouble());

    /// <summary>Drags the last day over the whole timeline and back.</summary>
    internal async Task<Times> BrushAsync(int steps)
    {
        var box = await page.BoxAsync("[data-histogram]");
        return await page.DragAsync((box.X + box.Width * 0.02, box.Y + 30), steps, i => (box.X + box.Width * (0.05 + 0.9 * Math.Abs(1 - 2.0 * i / steps)), box.Y + 30));
    }

    /// <summary>Drags the map to and fro.</summary>
    internal async Task<Times> PanAsync(int steps)
    {
        var box = await page.BoxAsync("leaflet-map");
        var (x, y) = (box.X + box.Width * 0.6, box.Y + box.Height * 0.55);
        for (var i = 0; i < 4; i++) await page.WheelAsync(box, -240, 600);
        return await page.DragAsync((x, y), steps, i => (x + 180 * Math.Sin(i / 9.0), y + 120 * Math.Sin(i / 14.0)));
    }

    /// <summary>Zooms in and out with the wheel; a step ends when the map stands still again.</summary>
    internal async Task<Times> ZoomAsync(int steps)
    {
        var box = await page.BoxAsync("leaflet-map");
        var times = new List<double>();
        await page.EvaluateAsync(CountFrames);
        for (var i = 0; i < steps; i++)
        {
            var (before, frames) = (await page.BusyAsync(), await FramesAsync());
            await page.WheelAsync(box, i / 6 % 2 == 0 ? -240 : 240, 600);
            // An animated zoom is many frames, some of them empty: this is their mean.
            times.Add((await page.BusyAsync() - before) / Math.Max(1, await FramesAsync() - frames));
        }
        return new Times(times);
    }

    /// <inheritdoc cref="BrowserPage.MemoryAsync"/>
    internal Task<double> MemoryAsync() => page.MemoryAsync();

    public ValueTask DisposeAsync() => page.DisposeAsync();

    private async Task<double> FramesAsync() => (await page.EvaluateAsync("window.framesDrawn")).GetDouble();
}
