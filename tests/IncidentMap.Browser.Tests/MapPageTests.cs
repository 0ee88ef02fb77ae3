using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

public sealed partial class MapPageTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Fact]
    public async Task Brushing_the_timeline_sets_the_dates_and_back_brings_everything_again()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        var all = await Shown(page);
        var (x, y, width) = await Plot(page);
        await page.Mouse.MoveAsync(x + width * 0.2f, y + 30);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + width * 0.3f, y + 30, new MouseMoveOptions { Steps = 6 });
        await page.Mouse.MoveAsync(x + width * 0.35f, y + 30, new MouseMoveOptions { Steps = 6 });
        var answered = page.WaitForResponseAsync(r => r.Url.Contains("from=", StringComparison.Ordinal) && !r.Url.Contains("/api/", StringComparison.Ordinal));
        await page.Mouse.UpAsync();
        await answered;
        await page.WaitForFunctionAsync("() => !document.body.classList.contains('waiting')");
        Assert.Matches("from=20\\d\\d-\\d\\d-\\d\\d&to=20\\d\\d-\\d\\d-\\d\\d", page.Url);
        var some = await Shown(page);
        Assert.InRange(some, 0, all - 1);
        Assert.Equal(FromAddress(page.Url, "from"), await page.InputValueAsync("#f-from"));
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("n => document.querySelector('.list-head h2').textContent.includes(n)", all.ToString(CultureInfo.InvariantCulture));
        Assert.DoesNotContain("from=", page.Url, StringComparison.Ordinal);
        Assert.Equal("", await page.InputValueAsync("#f-from"));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Back_and_Forward_lead_through_filters_and_the_open_incident_and_take_the_view_of_the_map_with_them()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points')?.marks?.length > 0");
        var steps = new List<(string Address, string Heading, string View)> { await Stand(page) };
        foreach (var press in new[] { ".facet-row:has([value=confirmed])", ".facet-row:has([value=russia])", ".rows .row a" })
        {
            var before = page.Url;
            await page.Locator(press).First.ClickAsync();
            await page.WaitForFunctionAsync("before => location.href !== before && !document.body.classList.contains('waiting')", before);
            // The view that a flight ends with is written once the map rests.
            if (press.StartsWith(".rows", StringComparison.Ordinal)) await page.WaitForURLAsync("**/*map=*");
            steps.Add(await Stand(page));
        }
        Assert.Equal(4, steps.Distinct().Count());
        Assert.NotEqual(steps[0].View, steps[3].View);
        foreach (var step in Enumerable.Reverse(steps).Skip(1))
        {
            await page.GoBackAsync();
            await ArriveAsync(page, step);
        }
        foreach (var step in steps.Skip(1))
        {
            await page.GoForwardAsync();
            await ArriveAsync(page, step);
        }
        Assert.Empty(opened.Faults);
    }

    private const string Standing = """
        () => [location.search, document.querySelector('.list-head h2').textContent, (m => `${m.getZoom()} ${m.getCenter().lat.toFixed(2)} ${m.getCenter().lng.toFixed(2)}`)(document.querySelector('leaflet-map').map)]
        """;

    private static async Task<(string, string, string)> Stand(IPage page) =>
        await page.EvaluateAsync<string[]>(Standing) is [var address, var heading, var view] ? (address, heading, view) : throw new InvalidOperationException("the page does not stand");

    private static async Task ArriveAsync(IPage page, (string Address, string Heading, string View) step)
    {
        for (var tries = 0; tries < 100 && await Stand(page) != step; tries++) await page.WaitForTimeoutAsync(50);
        Assert.Equal(step, await Stand(page));
    }

    [Fact]
    public async Task Without_script_the_page_says_so_filters_lists_and_exports()
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = opened.Page;
        await page.GotoAsync("/?lang=ar");
        Assert.True(await page.Locator(".map-slot .note-box").IsVisibleAsync());
        Assert.False(await page.Locator(".map-legend").IsVisibleAsync());
        await page.Locator("input[value=confirmed]").CheckAsync(new() { Force = true });
        await page.Locator(".apply").First.ClickAsync();
        Assert.Contains("grade=confirmed", page.Url, StringComparison.Ordinal);
        var rows = await page.Locator(".rows .row").CountAsync();
        Assert.Contains(rows.ToString(CultureInfo.InvariantCulture), await page.Locator(".list-head h2").TextContentAsync(), StringComparison.Ordinal);
        await page.Locator(".acts .menu:not(.share) > summary").ClickAsync();
        var address = await page.Locator("a[href*='incidents.csv'], a[href*='incidents.geojson']").First.GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(map.Url + address);
        Assert.True(answer.Ok && address!.Contains("grade=confirmed", StringComparison.Ordinal), address);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_handles_move_by_keyboard_and_say_their_day()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2017-06-01&to=2017-06-30");
        await page.FocusAsync("#handle-from");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForURLAsync("**/*from=2017-06-02*");
        await page.Keyboard.PressAsync("Shift+ArrowLeft");
        await page.WaitForURLAsync("**/*from=2017-05-23*");
        await Assertions.Expect(page.Locator("#handle-from")).ToHaveAttributeAsync("aria-valuetext", "23 May 2017");
        await page.Keyboard.PressAsync("Home");
        await page.WaitForURLAsync("**/*from=2014-01-01*");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Dates_are_typed_in_either_set_of_digits_and_a_bad_one_is_marked()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=ar");
        await page.FillAsync("#f-from", "١ حزيران ٢٠١٧");
        await page.FillAsync("#f-to", "٣٠/٦/٢٠١٧");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/*from=2017-06-01&to=2017-06-30*");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-region=summary] h1').textContent.includes('حزيران 2017')");
        await page.FillAsync("#f-from", "31 February");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("true", await page.GetAttributeAsync("#f-from", "aria-invalid"));
        Assert.Contains("from=2017-06-01", page.Url, StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Selecting_opens_the_incident_the_language_keeps_it_and_back_returns()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2017-06-01&to=2017-06-30");
        await page.ClickAsync("[data-select='SY-2017-06-26-1']");
        await page.WaitForSelectorAsync("[data-open='SY-2017-06-26-1']");
        Assert.Contains("42–70", await page.InnerTextAsync(".figures"), StringComparison.Ordinal);
        Assert.True(await page.Locator(".words mark").CountAsync() > 0);
        await page.ClickAsync("a[hreflang=ar]");
        await page.WaitForSelectorAsync("html[dir=rtl] [data-open='SY-2017-06-26-1']");
        Assert.Contains("from=2017-06-01", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await page.WaitForSelectorAsync("html.scripted[dir=ltr] [data-open]");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => !document.querySelector('[data-open]')");
        Assert.DoesNotContain("id=", page.Url, StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_export_holds_exactly_as_many_incidents_as_the_page_shows()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.ClickAsync(".facet-row:has(#f-grade-confirmed)");
        await page.WaitForURLAsync("**/*grade=confirmed*");
        var link = await page.GetAttributeAsync("a[href^='/api/incidents.geojson'][href*='grade=confirmed']", "href");
        var answer = await page.APIRequest.GetAsync(map.Url + link);
        using var json = JsonDocument.Parse(await answer.TextAsync());
        var exported = json.RootElement.GetProperty("features").GetArrayLength();
        Assert.True(exported > 0);
        await Assertions.Expect(page.Locator(".list-head h2")).ToContainTextAsync(new Regex($"(?<!\\d){exported}(?!\\d)")); // the list is drawn again behind the address
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("/?lang=en", 320)]
    [InlineData("/?lang=ar&id=SY-2017-06-26-1", 320)]
    [InlineData("/method?lang=ar", 320)]
    [InlineData("/incidents/SY-2017-06-26-1?lang=en", 320)]
    [InlineData("/?lang=ar", 800)]
    [InlineData("/table?lang=en", 320)]
    [InlineData("/numbers?lang=ar&from=2017-01-01&to=2017-12-31&against-from=2016-01-01&against-to=2016-12-31", 320)]
    public async Task Nothing_scrolls_sideways_on_a_narrow_screen(string path, int width)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 640 } });
        await opened.Page.GoAsync(path);
        var over = await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, over);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_words_counted_during_a_drag_are_those_of_the_server_at_its_end(string lang)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync($"/?lang={lang}");
        await page.WaitForFunctionAsync("() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0");
        var before = await page.Locator("[data-counts]").First.TextContentAsync();
        var (x, y, width) = await Plot(page);
        await page.Mouse.MoveAsync(x + width * 0.1f, y + 30);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + width * 0.45f, y + 30, new MouseMoveOptions { Steps = 6 });
        await page.WaitForFunctionAsync("before => document.querySelector('[data-counts]').textContent !== before", before);
        // Words follow at a pace that can be read, and have caught up with the map once the hand rests.
        await page.WaitForFunctionAsync("() => document.querySelector('.list-head h2').textContent.match(/\\d+/)?.[0] === document.querySelector('[data-map]').dataset.shown");
        var during = Plain((await page.Locator("[data-counts]").First.TextContentAsync())!);
        var answered = page.WaitForResponseAsync(r => r.Url.Contains("from=", StringComparison.Ordinal) && !r.Url.Contains("/api/", StringComparison.Ordinal));
        await page.Mouse.UpAsync();
        await answered;
        await page.WaitForFunctionAsync("() => !document.body.classList.contains('waiting')");
        Assert.Equal(Plain((await page.Locator("[data-counts]").First.TextContentAsync())!), during);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task On_a_phone_an_open_incident_comes_before_the_summary_and_List_returns()
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2017-01-01&to=2017-12-31&id=SY-2017-06-26-1");
        Assert.False(await page.Locator(".summary-sheet [data-counts]").IsVisibleAsync());
        Assert.InRange((await page.Locator("#panel-title").BoundingBoxAsync())!.Y, 0, 780);
        Assert.DoesNotContain(" ,", await page.Locator(".position").InnerTextAsync(), StringComparison.Ordinal);
        await page.ClickAsync("[data-close]");
        await page.WaitForFunctionAsync("() => !document.querySelector('[data-open]')");
        Assert.True(await page.Locator(".summary-sheet [data-counts]").IsVisibleAsync());
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("/?lang=en", 320)]
    [InlineData("/?lang=en", 390)]
    [InlineData("/?lang=ar&from=2017-06-01&to=2017-06-30", 390)]
    [InlineData("/?lang=ar&from=2017-06-01&to=2017-06-30", 1440)]
    [InlineData("/?lang=ar&from=2016-06-01&to=2017-06-30", 800)]
    public async Task Labels_along_the_timeline_never_touch(string path, int width)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 } });
        await opened.Page.GoAsync(path);
        foreach (var row in new[] { ".histogram > g > .axis", "[data-part=overview] .axis" })
        {
            var ends = await opened.Page.EvaluateAsync<double[][]>(
                "row => [...document.querySelectorAll(row)].map(e => e.getBoundingClientRect()).filter(b => b.width > 0).map(b => [b.left, b.right])", row);
            // The overview says nothing twice: while the whole time is shown, its years stand right above it.
            Assert.Equal(row.Contains("overview", StringComparison.Ordinal) && !path.Contains("from", StringComparison.Ordinal), ends.Length == 0);
            Assert.All(ends.Zip(ends.Skip(1)), pair => Assert.True(pair.First[1] + 2 <= pair.Second[0], $"{pair.First[1]} and {pair.Second[0]}"));
        }
    }

    [Fact]
    public async Task The_list_of_keys_opens_and_single_keys_stay_switched_off()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.Keyboard.PressAsync("?");
        await page.WaitForSelectorAsync("#keys[open]");
        await page.UncheckAsync("#keys-single");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => !document.querySelector('#keys').open");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        Assert.NotEqual("search", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.PressAsync("?");
        Assert.False(await page.EvaluateAsync<bool>("() => document.querySelector('#keys').open"));
        await page.ClickAsync("[data-keys]");
        Assert.False(await page.IsCheckedAsync("#keys-single"));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_explanation_of_a_first_visit_goes_for_good_once_it_is_understood()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=ar");
        await page.ClickAsync("[data-understood]");
        Assert.False(await page.Locator("[data-welcome]").IsVisibleAsync());
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("#handle-from");
        Assert.False(await page.Locator("[data-welcome]").IsVisibleAsync());
        Assert.Empty(opened.Faults);
    }

    private static string Plain(string words) => Regex.Replace(words, "\\s+", " ").Trim();

    private static async Task<(float X, float Y, float Width)> Plot(IPage page)
    {
        await page.WaitForSelectorAsync("#handle-from");
        var box = (await page.Locator("[data-histogram]").BoundingBoxAsync())!;
        return (box.X, box.Y, box.Width);
    }

    private static async Task<int> Shown(IPage page) =>
        int.Parse(Digits().Match((await page.Locator(".list-head h2").TextContentAsync())!.Replace(",", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture);

    private static string FromAddress(string url, string word) => Regex.Match(url, $"{word}=([^&]+)").Groups[1].Value;

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();
}
