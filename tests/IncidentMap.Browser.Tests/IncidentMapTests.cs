using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class IncidentMapTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    /// <summary>A view that holds all of Syria and its neighbours at the smallest zoom level.</summary>
    private const string Whole = "/?lang=en&map=35,38.8,6";

    private IncidentSnapshot Snapshot => live.Services.GetRequiredService<ISnapshotSource>().Current;

    [Fact]
    public async Task The_numbers_on_the_map_add_up_to_the_incidents_and_nothing_is_asked_of_another_host()
    {
        await using var opened = await OpenAsync(Whole);
        var drawn = await opened.Page.EvaluateAsync<int>("() => document.querySelector('leaflet-points').marks.reduce((n, m) => n + m.count, 0)");
        var withoutPoint = Enumerable.Range(0, Snapshot.Count).Count(row => Snapshot.Incident(row).PublicWhere.Point is null);
        Assert.Equal(Snapshot.Count - withoutPoint, drawn);
        Assert.Equal(Snapshot.Count, await ShownAsync(opened.Page));
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("/?lang=en", 1440, 900)]
    [InlineData("/?lang=ar", 390, 844)]
    [InlineData("/?lang=en&map=36.2,37,7.5", 1440, 900)]
    [InlineData("/?lang=ar&map=35.9,36.7,9", 390, 844)]
    public async Task No_count_is_covered_by_a_circle_or_runs_into_another_count(string path, int width, int height)
    {
        await using var opened = await OpenAsync(path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CrowdedCounts));
        var counts = await opened.Page.EvaluateAsync<int>("() => document.querySelector('leaflet-points').marks.filter(m => m.label).length");
        Assert.Equal(counts, await opened.Page.EvaluateAsync<int>("() => document.querySelector('leaflet-points').marks.filter(m => m.count > 1).length"));
        Assert.NotEqual(0, counts);
        Assert.Empty(opened.Faults);
    }

    /// <summary>Counts of the map that lie under a later circle without a halo, over another circle, or over another count.</summary>
    private const string CrowdedCounts = """
        () => {
          const marks = document.querySelector('leaflet-points').marks, said = marks.filter(m => m.label);
          const under = (l, m) => Math.hypot(Math.max(0, Math.abs(m.px - l.x) - l.halfWidth), Math.max(0, Math.abs(m.py - l.y) - l.halfHeight)) < m.radius;
          const apart = (a, b) => Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth || Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight;
          return said.flatMap((m, i) => [
            ...marks.filter(o => o !== m && under(m.label, o) && (!m.label.inside || m.label.bare)).map(o => `${m.label.text} touches the circle of ${o.count}`),
            ...said.slice(i + 1).filter(o => !apart(m.label, o.label)).map(o => `${m.label.text} runs into ${o.label.text}`)]);
        }
        """;

    [Fact]
    public async Task A_span_of_days_shows_what_the_server_counts_for_it_without_another_request()
    {
        await using var opened = await OpenAsync(Whole);
        var requests = 0;
        opened.Page.Request += (_, request) => requests += request.Url.Contains("/columns", StringComparison.Ordinal) ? 1 : 0;
        foreach (var year in new[] { 2015, 2017, 2019 })
        {
            var filter = new IncidentFilter { From = new(year, 3, 1), To = new(year, 11, 30) };
            var days = new { from = SnapshotColumns.DayOf(filter.From.Value), to = SnapshotColumns.DayOf(filter.To.Value), final = false };
            await opened.Page.EvaluateAsync("detail => document.dispatchEvent(new CustomEvent('im:dates', { detail }))", days);
            await Expect(opened.Page.Locator("[data-map]")).ToHaveAttributeAsync("data-shown", Snapshot.Select(filter).Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        Assert.Equal(0, requests);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_click_on_a_circle_opens_its_incident()
    {
        var row = Enumerable.Range(0, Snapshot.Count).First(r => Snapshot.Incident(r) is { PublicWhere.Point: not null } i && IsAlone(i));
        var (code, at) = (Snapshot.Incident(row).Code, Snapshot.Incident(row).PublicWhere.Point!.Value);
        await using var opened = await OpenAsync(FormattableString.Invariant($"/?lang=en&map={at.Lat},{at.Lon},13"));
        var spot = await opened.Page.EvaluateAsync<float[]>(
            "() => { const points = document.querySelector('leaflet-points'); const m = points.marks.find(m => m.count === 1); const box = document.querySelector('.leaflet-points-pane canvas').getBoundingClientRect(); return [box.left + m.px, box.top + m.py]; }");
        await opened.Page.Mouse.ClickAsync(spot[0], spot[1]);
        await opened.Page.WaitForURLAsync(url => url.Contains($"id={code}", StringComparison.Ordinal));
        await Expect(opened.Page.Locator("leaflet-points")).ToHaveAttributeAsync("selected", code);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_selected_incident_among_others_of_its_spot_is_drawn_by_itself_and_the_others_are_counted_without_it()
    {
        await using var opened = await OpenAsync("/?lang=en&id=SY-2017-06-26-1");
        var row = Enumerable.Range(0, Snapshot.Count).Single(r => Snapshot.Incident(r).Code == "SY-2017-06-26-1");
        var near = Enumerable.Range(0, Snapshot.Count).Count(r => Snapshot.Incident(r).PublicWhere.Point is { } p && p.DistanceTo(Snapshot.Incident(row).PublicWhere.Point!.Value) < 100);
        var marks = await opened.Page.EvaluateAsync<int[]>("row => { const marks = document.querySelector('leaflet-points').marks; const own = marks.find(m => m.row === row); return [own.count, marks.filter(m => m !== own && Math.hypot(m.px - own.px, m.py - own.py) < own.radius + m.radius).length, marks.filter(m => Math.hypot(m.px - own.px, m.py - own.py) < 60).reduce((n, m) => n + m.count, 0)]; }", row);
        Assert.True(near > 1);
        Assert.Equal([1, 0, near], marks);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Arrow_keys_go_from_circle_to_circle_and_Enter_brings_closer_or_opens()
    {
        await using var opened = await OpenAsync(Whole);
        var page = opened.Page;
        await page.Locator(".leaflet-points-pane canvas").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".leaflet-points-live")).Not.ToBeEmptyAsync();
        var first = await page.Locator(".leaflet-points-live").TextContentAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator(".leaflet-points-live")).Not.ToHaveTextAsync(first!);
        var zoom = await page.EvaluateAsync<double>("() => document.querySelector('leaflet-map').map.getZoom()");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("before => document.querySelector('leaflet-map').map.getZoom() > before || location.search.includes('id=')", zoom);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_place_that_was_searched_for_is_flown_to_and_ringed()
    {
        await using var opened = await OpenAsync(Whole);
        await opened.Page.EvaluateAsync("() => document.dispatchEvent(new CustomEvent('im:flyto', { detail: { lon: 40.45, lat: 35.02, radius: 3000, name: 'Al-Mayadin' } }))");
        await opened.Page.WaitForFunctionAsync("() => { const c = document.querySelector('leaflet-map').map.getCenter(); return Math.abs(c.lng - 40.45) < 0.01 && Math.abs(c.lat - 35.02) < 0.01; }");
        await Expect(opened.Page.Locator(".leaflet-circle-label")).ToHaveTextAsync("Al-Mayadin");
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    [InlineData(2560, 1300)]
    public async Task Syria_fills_the_first_view_and_the_edge_of_the_basemap_is_never_in_sight(int width, int height)
    {
        await using var opened = await OpenAsync("/?lang=en", new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height } });
        const string look = """
            () => {
              const element = document.querySelector('leaflet-map'), map = element.map, [above, below] = [element.coveredAbove(), element.coveredBelow()];
              const [nw, se] = [map.latLngToContainerPoint([37.32, 35.73]), map.latLngToContainerPoint([32.31, 42.37])];
              const size = map.getSize(), seen = map.getBounds();
              return { whole: nw.x >= 0 && nw.y >= above && se.x <= size.x && se.y <= size.y - below,
                       share: Math.max((se.x - nw.x) / size.x, (se.y - nw.y) / (size.y - above - below)),
                       inside: seen.getWest() > 29.95 && seen.getEast() < 49.05 && seen.getSouth() > 27.95 && seen.getNorth() < 42.05 };
            }
            """;
        var first = await opened.Page.EvaluateAsync<System.Text.Json.JsonElement>(look);
        Assert.True(first.GetProperty("whole").GetBoolean());
        Assert.InRange(first.GetProperty("share").GetDouble(), 0.75, 1);
        await opened.Page.EvaluateAsync("() => { const map = document.querySelector('leaflet-map').map; map.setZoom(0, { animate: false }); map.panBy([3000, 3000], { animate: false }); }");
        // The map slides back by itself, to within a pixel or two.
        await opened.Page.WaitForFunctionAsync($"() => ({look})().inside");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_circle_under_the_pointer_is_drawn_with_a_thicker_edge_and_says_that_it_can_be_opened()
    {
        await using var opened = await OpenAsync("/?lang=en", new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 800 } });
        const string ink = """
            () => { const canvas = document.querySelector('.leaflet-points-pane canvas'), copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
              copy.drawImage(canvas, 0, 0); return copy.getImageData(0, 0, canvas.width, canvas.height).data.reduce((n, v, i) => n + (i % 4 === 3 ? v : 0), 0); }
            """;
        var spot = await opened.Page.EvaluateAsync<float[]>(
            "() => { const m = document.querySelector('leaflet-points').marks[0], box = document.querySelector('.leaflet-points-pane canvas').getBoundingClientRect(); return [box.left + m.px, box.top + m.py]; }");
        var before = await opened.Page.EvaluateAsync<long>(ink);

        await opened.Page.Mouse.MoveAsync(spot[0], spot[1]);
        await opened.Page.WaitForFunctionAsync("() => document.querySelector('leaflet-map').map.getContainer().style.cursor === 'pointer'");
        await opened.Page.WaitForFunctionAsync($"before => ({ink})() > before", before);
        await opened.Page.Mouse.MoveAsync(5, 5);
        await opened.Page.WaitForFunctionAsync($"before => ({ink})() === before", before);

        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Clear_all_takes_every_filter_away_from_page_address_and_map()
    {
        await using var opened = await OpenAsync("/?lang=en&grade=confirmed&party=russia&from=2016-01-01", new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 800 } });
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).Filter(new() { Visible = true }).First.ClickAsync();

        await opened.Page.WaitForFunctionAsync("() => !location.search.includes('grade') && !location.search.includes('party') && !location.search.includes('from')");
        await opened.Page.WaitForFunctionAsync($"() => document.querySelector('leaflet-points').marks.reduce((n, m) => n + m.count, 0) === {Snapshot.Count}");
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("ar", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task The_map_stays_left_to_right_and_is_drawn_in_the_colours_of_the_scheme(string lang, ColorScheme scheme)
    {
        await using var opened = await OpenAsync($"/?lang={lang}", new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 844 } });
        Assert.Equal("ltr", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('leaflet-map')).direction"));
        // The land under the middle of Syria has the colour that the style sheet names.
        var (drawn, named) = (await LandAsync(opened.Page), await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--land').trim()"));
        Assert.Equal(named.ToLowerInvariant(), drawn);
        Assert.Empty(opened.Faults);
    }

    private bool IsAlone(Incident incident) => Enumerable.Range(0, Snapshot.Count)
        .Count(r => Snapshot.Incident(r).PublicWhere.Point is { } p && p.DistanceTo(incident.PublicWhere.Point!.Value) < 5_000) == 1;

    private static async Task<string> LandAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => document.querySelector('[data-base=syria]').data");
        return await page.EvaluateAsync<string>("""
            async () => {
              await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
              const map = document.querySelector('leaflet-map').map;
              const canvas = document.querySelector('.leaflet-geojson-pane canvas');
              const at = map.latLngToContainerPoint([34.4, 38.9]);
              const [host, box] = [map.getContainer().getBoundingClientRect(), canvas.getBoundingClientRect()];
              const ratio = canvas.width / box.width;
              // A finished picture is shown, not drawn on: it is read from a copy.
              const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
              copy.drawImage(canvas, 0, 0);
              const p = copy.getImageData((host.left + at.x - box.left) * ratio, (host.top + at.y - box.top) * ratio, 1, 1).data;
              return '#' + [...p].slice(0, 3).map(n => n.toString(16).padStart(2, '0')).join('');
            }
            """);
    }

    private async Task<WatchedPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        var opened = await browser.OpenAsync(live.Url, options);
        await opened.Page.GoAsync(address);
        await opened.Page.WaitForFunctionAsync("() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0");
        return opened;
    }

    private static async Task<int> ShownAsync(IPage page) =>
        int.Parse((await page.Locator("[data-map]").GetAttributeAsync("data-shown"))!, System.Globalization.CultureInfo.InvariantCulture);
}
