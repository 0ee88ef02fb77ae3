using System.Globalization;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class MapViewsTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    private const string Drawn = "() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0";
    private const string Areas = "() => document.querySelector('leaflet-points').marks.map(m => [m.key, m.count, m.area.name])";

    private IncidentSnapshot Snapshot => live.Services.GetRequiredService<ISnapshotSource>().Current;

    [Fact]
    public async Task Governorates_count_what_the_list_shows_once_one_is_opened()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en&map=35,38.8,6");
        await page.ClickAsync("[data-view=governorates]");
        await page.WaitForURLAsync("**/*show=governorates*");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.some(m => m.area && m.count > 0)");
        await Expect(page.Locator("[data-view=governorates]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Locator(".leaflet-points-pane canvas").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var spoken = page.Locator(".leaflet-points-live");
        await Expect(spoken).Not.ToBeEmptyAsync();
        var count = await page.EvaluateAsync<int>("() => Number(document.querySelector('.leaflet-points-live').textContent.match(/Incidents: ([\\d,]+)/)[1])");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/*place=*");
        await Expect(page.Locator(".list-head h2")).ToContainTextAsync(count == 0 ? "No incidents" : count.ToString(CultureInfo.InvariantCulture));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_view_named_in_the_address_is_shown_and_the_next_one_stands_there_too()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=ar&show=governorates");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.some(m => m.area)");
        var all = Snapshot.Select(new IncidentFilter { Place = "gn:170062" }).Length;
        var told = (await page.EvaluateAsync<object[][]>(Areas)).Single(a => (string)a[2] == "حلب");
        Assert.Equal(all, Convert.ToInt32(told[1], CultureInfo.InvariantCulture));
        await page.ClickAsync("[data-view=density]");
        await page.WaitForURLAsync("**/*show=density*");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.length === 0");
        await page.ReloadAsync();
        await Expect(page.Locator("leaflet-points")).ToHaveAttributeAsync("show-as", "density");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Playback_grows_or_moves_the_span_and_stops_when_asked()
    {
        await using var opened = await browser.OpenAsync(live.Url, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.NoPreference });
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2016-01-01&to=2016-01-31&by=month&span=2015-01-01..2018-12-31");
        await page.WaitForFunctionAsync(Drawn);
        await page.SelectOptionAsync("[data-play-mode]", "growing");
        await page.SelectOptionAsync("[data-play-speed]", "4");
        await page.ClickAsync("[data-play]");
        await page.WaitForFunctionAsync("() => document.querySelector('#f-to').value > '2016-03-01'");
        Assert.Equal("2016-01-01", await page.InputValueAsync("#f-from"));
        await page.ClickAsync("[data-play]");
        await Expect(page.Locator("[data-play]")).ToHaveAttributeAsync("aria-pressed", "false");
        await page.WaitForFunctionAsync("() => !document.body.classList.contains('waiting')");
        Assert.Equal("growing", await page.InputValueAsync("[data-play-mode]"));
        var stopped = await page.InputValueAsync("#f-to");
        Assert.Contains($"from=2016-01-01&to={stopped}", page.Url, StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, 6, 10)]
    [InlineData(ReducedMotion.Reduce, 2, 2)]
    public async Task Playback_at_four_times_the_speed_takes_a_step_every_125_milliseconds_or_one_and_a_half_seconds_where_less_motion_is_wanted(ReducedMotion motion, int least, int most)
    {
        await using var opened = await browser.OpenAsync(live.Url, new BrowserNewContextOptions { ReducedMotion = motion });
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2016-01-01&to=2016-01-31&by=month&span=2015-01-01..2018-12-31");
        await page.WaitForFunctionAsync(Drawn);
        await page.SelectOptionAsync("[data-play-speed]", "4");
        await page.EvaluateAsync("() => { window.steps = 0; document.addEventListener('im:dates', () => window.steps++); }");
        await page.Clock.InstallAsync();
        await page.ClickAsync("[data-play]");
        await page.EvaluateAsync("() => { window.steps = 0; }");
        await page.Clock.RunForAsync(motion == ReducedMotion.Reduce ? 3_100 : 1_010);
        Assert.InRange(await page.EvaluateAsync<int>("() => window.steps"), least, most);
    }

    [Fact]
    public async Task The_wheel_brings_the_timeline_closer_at_once_and_the_address_keeps_it()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.WaitForSelectorAsync("#handle-from");
        var box = (await page.Locator("[data-histogram]").BoundingBoxAsync())!;
        var before = await page.GetAttributeAsync("[data-part=bars]", "viewBox");
        await page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + 30);
        await page.Mouse.WheelAsync(0, -240);
        await page.WaitForFunctionAsync("before => document.querySelector('[data-part=bars]').getAttribute('viewBox') !== before", before);
        await page.WaitForURLAsync("**/*span=*");
        Assert.Empty(opened.Faults);
    }
}
