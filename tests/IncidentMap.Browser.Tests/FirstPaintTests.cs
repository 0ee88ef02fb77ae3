using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class FirstPaintTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Fact]
    public async Task The_map_stands_also_where_the_browser_never_tells_that_it_has_painted()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.AddInitScriptAsync("PerformanceObserver.prototype.observe = () => {}");
        await opened.Page.GotoAsync("/?lang=en");
        await Expect(opened.Page.Locator("leaflet-map .leaflet-pane").First).ToBeAttachedAsync(new LocatorAssertionsToBeAttachedOptions { Timeout = 15_000 });
        Assert.Empty(opened.Faults);
    }
}
