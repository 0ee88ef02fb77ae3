using System.Text.RegularExpressions;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class MapFaultTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    [Theory]
    [InlineData("**/basemap.json", "Land, borders and names could not be loaded")]
    [InlineData("**/api/incidents/columns**", "The map could not load its incidents")]
    public async Task What_could_not_be_loaded_is_said_the_list_and_exports_stay_and_another_try_mends_it(string address, string words)
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.RouteAsync(address, route => route.AbortAsync("failed"));
        await page.GotoAsync("/?lang=en");
        var note = page.Locator("[data-map-note]");
        await Expect(note).ToContainTextAsync(words);
        Assert.True(await page.Locator("[data-select]").CountAsync() > 10);
        Assert.True(await page.Locator("a[href^='/api/incidents.geojson']").CountAsync() > 0);
        await page.UnrouteAllAsync();
        await note.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(note).ToBeHiddenAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[data-base=syria]').data && document.querySelector('leaflet-points').marks?.length > 0");
    }

    [Fact]
    public async Task A_page_kept_since_before_the_data_changed_asks_for_what_there_is_now()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        var lost = 0;
        await page.RouteAsync("**/api/incidents/columns/*", route => Interlocked.Increment(ref lost) == 1 ? route.FulfillAsync(new() { Status = 404 }) : route.ContinueAsync());
        await page.GotoAsync("/?lang=en");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points')?.marks?.length > 0");
        await Expect(page.Locator("[data-map-note]")).ToBeHiddenAsync();
        Assert.True(lost > 1);
    }

    [Fact]
    public async Task Whoever_waits_for_the_first_incidents_is_told_which_years_are_on_their_way()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        var released = new TaskCompletionSource();
        await page.RouteAsync("**/api/incidents/columns/*", async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/?lang=en");
        var note = page.Locator("[data-map-note]");
        await Expect(note).ToHaveTextAsync(new Regex(@"^Loading: \d{4} of \d{4}–\d{4}$"));
        released.SetResult();
        await Expect(note).ToBeHiddenAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.length > 0");
    }

    [Fact]
    public async Task Incidents_of_one_spot_are_listed_and_one_of_them_is_chosen()
    {
        var snapshot = live.Services.GetRequiredService<ISnapshotSource>().Current;
        var spot = Enumerable.Range(0, snapshot.Count).Select(snapshot.Incident).First(i => i.Code == "SY-2017-06-26-1").PublicWhere.Point!.Value;
        var there = Enumerable.Range(0, snapshot.Count).Count(r => snapshot.Incident(r).PublicWhere.Point is { } p && p.DistanceTo(spot) < 1);
        Assert.True(there > 1);
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GotoAsync(FormattableString.Invariant($"/?lang=en&map={spot.Lat},{spot.Lon},17"));
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points')?.marks?.some(m => m.count > 1)");
        var at = await page.EvaluateAsync<float[]>(
            "() => { const m = document.querySelector('leaflet-points').marks.find(m => m.count > 1); const box = document.querySelector('.leaflet-points-pane canvas').getBoundingClientRect(); return [box.left + m.px, box.top + m.py]; }");
        await page.Mouse.ClickAsync(at[0], at[1]);
        await Expect(page.Locator(".map-spot li")).ToHaveCountAsync(there);
        await page.Locator(".map-spot button").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("id=SY-", StringComparison.Ordinal));
        await Expect(page.Locator(".map-spot")).ToHaveCountAsync(0);
        Assert.Empty(opened.Faults);
    }
}
