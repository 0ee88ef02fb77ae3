using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class PlacePageTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Theory]
    [InlineData("town-en-light", "/places/gn:173480?lang=en&theme=light", 1440, 900)]
    [InlineData("town-ar-dark", "/places/gn:173480?lang=ar&theme=dark", 1440, 900)]
    [InlineData("city-ar-phone", "/places/gn:172955?lang=ar&theme=light", 390, 844)]
    [InlineData("area-en-dark", "/places/gn:170792?lang=en&theme=dark", 1440, 900)]
    [InlineData("area-ar-phone", "/places/gn:173811?lang=ar&theme=dark", 390, 844)]
    public async Task The_map_draws_the_place_and_axe_finds_nothing_to_mend(string name, string path, int width, int height)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height } });
        var page = opened.Page;
        await page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(page.Locator(".leaflet-circle-label")).Not.ToBeEmptyAsync();
        await page.WaitForFunctionAsync(PictureTests.DrawnPixels + " > 0");
        Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "The page is wider than the window.");
        PictureTests.Write($"place-{name}", await page.ScreenshotAsync(new() { FullPage = true }));
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_circle_of_the_map_leads_to_the_page_of_its_incident()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GoAsync("/places/gn:173480?lang=en", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        // Pressed until the page has its scripts and follows.
        await opened.Page.WaitForFunctionAsync("""
            () => location.pathname.startsWith('/incidents/')
              || (document.dispatchEvent(new CustomEvent('im:select', { detail: { code: 'SY-2017-06-26-1' } })), false)
            """, null, new() { PollingInterval = 300 });
        await opened.Page.ArriveAsync(@"/incidents/SY-2017-06-26-1\?lang=en$");
        Assert.Empty(opened.Faults);
    }
}
