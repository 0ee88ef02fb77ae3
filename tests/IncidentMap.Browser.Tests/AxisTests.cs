using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

public sealed class AxisTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    [Fact]
    public async Task Numbers_of_six_digits_beside_the_timeline_stand_whole_within_the_window_and_clear_of_the_handle()
    {
        live.Services.GetRequiredService<IIncidentStore>().Save([Deadly], new Change(DateTimeOffset.UnixEpoch, "test", "import", "large", null));
        foreach (var (path, width) in new[] { ("/?lang=ar", 390), ("/?lang=en", 1440), ("/embed?lang=ar", 390), ("/table?lang=en", 320) })
        {
            await using var opened = await browser.OpenAsync(live.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 } });
            await opened.Page.GoAsync(path);
            var (words, left, right, handle) = (
                await opened.Page.Locator(".histogram .tick").Last.TextContentAsync(),
                await Edge(opened.Page, ".histogram .tick", "left"), await Edge(opened.Page, ".histogram .tick", "right"), await Edge(opened.Page, ".handle .grip", "left"));
            Assert.Equal("200,000", words);
            Assert.True(left >= 0 && right <= handle, $"{path} at {width}: from {left} to {right}, the handle at {handle}");
            Assert.Empty(opened.Faults);
        }
    }

    /// <summary>The outermost edge of the elements.</summary>
    private static Task<float> Edge(IPage page, string selector, string side) =>
        page.EvaluateAsync<float>("([selector, side]) => { const all = [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect()[side]); return side === 'left' ? Math.min(...all) : Math.max(...all); }", new[] { selector, side });

    private static Incident Deadly { get; } = new()
    {
        Id = Guid.NewGuid(),
        Code = "SY-2016-05-05-9",
        When = new() { Start = new(2016, 5, 5), End = new(2016, 5, 5) },
        Where = new() { Point = new(38.2, 34.2), Accuracy = GeolocationAccuracy.Town, Name = "Somewhere" },
        Kind = IncidentKind.Airstrike,
        EditedFigures = [new(Measure.Killed, Count.Exactly(400_000), "test")],
        TitleEn = "Strike",
        TitleAr = "غارة",
        State = IncidentState.Published,
    };
}
