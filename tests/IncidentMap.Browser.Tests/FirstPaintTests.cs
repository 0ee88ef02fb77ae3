using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class FirstPaintTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Fact]
    public async Task The_map_stands_also_where_the_browser_never_draws_a_frame()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.AddInitScriptAsync("window.requestAnimationFrame = () => 0");
        await opened.Page.GotoAsync("/?lang=en");
        await Expect(opened.Page.Locator("leaflet-map .leaflet-pane").First).ToBeAttachedAsync(new LocatorAssertionsToBeAttachedOptions { Timeout = 15_000 });
        Assert.Empty(opened.Faults);
    }
}
