namespace IncidentMap.Browser.Tests;

/// <summary>The basemaps that an operator may set.</summary>
public sealed class TileTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_PMTiles_file_of_the_operator_lies_under_the_map_with_its_attribution_and_the_page_asks_no_other_host()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("incidentmap-tiles-").FullName, "water.pmtiles");
        await File.WriteAllBytesAsync(file, PmTilesArchive.OfWater(), TestContext.Current.CancellationToken);
        await using var map = new LiveMap(new() { ["Map:PmTiles"] = file, ["Map:TileAttribution"] = "Somebody <b>else</b>" });
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GotoAsync("/?lang=en&theme=light");
        // In the light style of Protomaps water is #80deea: the middle of Syria is covered by it.
        await page.WaitForFunctionAsync(
            """
            () => [...document.querySelectorAll('.leaflet-tile-pane canvas')].some(c => {
              const d = c.width ? c.getContext('2d').getImageData(c.width / 2, c.height / 2, 1, 1).data : [0, 0, 0, 0];
              return d[0] === 0x80 && d[1] === 0xde && d[2] === 0xea;
            })
            """);
        await page.WaitForFunctionAsync("() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0");
        Assert.Contains("Somebody <b>else</b> · ", await page.InnerTextAsync(".map-credits"), StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Raster_tiles_of_the_operator_may_come_from_the_server_that_he_set_and_from_no_other()
    {
        await using var map = new LiveMap(new() { ["Map:TileUrl"] = "https://tiles.example.org/{z}/{x}/{y}.png", ["Map:TileAttribution"] = "Example" });
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        var asked = 0;
        await page.RouteAsync("https://tiles.example.org/**", route =>
        {
            Interlocked.Increment(ref asked);
            return route.FulfillAsync(new() { ContentType = "image/png", BodyBytes = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") });
        });
        await page.GotoAsync("/?lang=en");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('img.leaflet-tile')].some(i => i.naturalWidth > 0)");
        Assert.True(asked > 0);
        Assert.All(opened.Faults, fault => Assert.StartsWith("request to another host: https://tiles.example.org/", fault));
        Assert.Equal(0, await page.Locator("leaflet-geojson[data-base=syria]").CountAsync());
    }
}
