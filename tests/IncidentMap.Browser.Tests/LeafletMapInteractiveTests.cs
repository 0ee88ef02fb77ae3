using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class LeafletMapInteractiveTests(BrowserFixture browser, InteractiveMap host) : IClassFixture<InteractiveMap>
{
    private const string View = "() => { const m = document.querySelector('#map').map; const c = m.getCenter(); return [c.lng, c.lat, m.getZoom()]; }";

    [Fact]
    public async Task A_parameter_set_in_CSharp_moves_the_map_in_the_browser()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        // Leaflet keeps the view on whole pixels: half of one is 0.003 degrees here.
        Assert.Equal(40.44, (await ViewAsync(page))[0], 0.003);
        Assert.Equal(8, (await ViewAsync(page))[2]);

        await page.ClickAsync("#closer");
        await page.WaitForFunctionAsync("() => document.querySelector('#map').map?.getZoom() === 10");

        await page.ClickAsync("#elsewhere");
        await page.WaitForFunctionAsync("() => Math.abs(document.querySelector('#map').map.getCenter().lng - 36.2) < 0.001");
        await Expect(page.Locator("#moved")).ToHaveTextAsync("36.200 36.200 10 True");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task What_the_reader_does_with_the_map_reaches_CSharp()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        var box = (await page.Locator("#map").BoundingBoxAsync())!;

        await page.Mouse.ClickAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await Expect(page.Locator("#clicked")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^40\.4\d\d 35\.0\d\d$"));

        await page.Mouse.MoveAsync(box.X + 400, box.Y + 200);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 300, box.Y + 200, new MouseMoveOptions { Steps = 8 });
        // Leaflet forgets where the hand was more than 50 ms ago: one at rest is no flick, and the map stays where it was let go.
        await page.WaitForTimeoutAsync(200);
        await page.Mouse.UpAsync();
        // 100 pixels at zoom 8 are 100 * 360 / (256 * 2^8) = 0.549 degrees.
        await page.WaitForFunctionAsync("() => document.querySelector('#map').map.getCenter().lng.toFixed(3) === document.querySelector('#moved').textContent.split(' ')[0]");
        var told = (await page.TextContentAsync("#moved"))!.Split(' ');
        Assert.InRange(double.Parse(told[0], CultureInfo.InvariantCulture), 40.44 + 0.5, 40.44 + 0.6);
        Assert.Equal("True", told[3]);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_layer_added_and_removed_in_CSharp_comes_and_goes_on_the_map()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        await page.ClickAsync("#mark");
        await Expect(page.Locator(".leaflet-circle-label")).ToHaveTextAsync("20 km");
        await page.ClickAsync("#mark");
        await Expect(page.Locator(".leaflet-circle-label")).ToHaveCountAsync(0);
        Assert.Empty(opened.Faults);
    }

    private async Task<WatchedPage> OpenAsync()
    {
        var opened = await browser.OpenAsync(host.Url, new BrowserNewContextOptions { ViewportSize = new() { Width = 800, Height = 600 } });
        await opened.Page.GotoAsync("/");
        // Until the circuit takes over, the page shows what the server rendered first, and then puts another map in its place.
        await opened.Page.WaitForFunctionAsync("() => document.querySelector('#live')?.textContent === 'True' && document.querySelector('#map')?.map");
        return opened;
    }

    private static Task<double[]> ViewAsync(IPage page) => page.EvaluateAsync<double[]>(View);
}
