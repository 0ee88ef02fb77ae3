namespace IncidentMap.Benchmarks.Map;

/// <summary>A page of one word: what the measuring itself takes.</summary>
internal sealed class EmptyPage(BrowserPage page) : IAsyncDisposable
{
    internal static async Task<EmptyPage> OpenAsync(Chromium browser, string url)
    {
        var page = await browser.OpenAsync();
        await page.GoAsync(url + "/healthz");
        await Task.Delay(500);
        return new EmptyPage(page);
    }

    /// <summary>The mouse is dragged and nothing follows.</summary>
    internal Task<Times> DragAsync(int steps) => page.DragAsync((300, 300), steps, i => (300 + 400 * Math.Abs(Math.Sin(i / 9.0)), 300));

    /// <inheritdoc cref="BrowserPage.MemoryAsync"/>
    internal Task<double> MemoryAsync() => page.MemoryAsync();

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
