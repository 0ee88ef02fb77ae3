using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Theory]
    [InlineData("/?lang=en&theme=light")]
    [InlineData("/?lang=ar&theme=dark")]
    [InlineData("/?lang=en&theme=dark&from=2017-06-01&to=2017-06-30&id=SY-2017-06-26-1")]
    [InlineData("/?lang=ar&theme=light&from=2017-06-01&to=2017-06-30&id=SY-2017-06-26-1")]
    [InlineData("/?lang=en&grade=nonsense")]
    [InlineData("/method?lang=ar")]
    [InlineData("/places?q=Raqqa&lang=en")]
    [InlineData("/incidents/SY-2017-06-26-1?lang=ar")]
    [InlineData("/table?lang=en&theme=dark")]
    [InlineData("/table?lang=ar&sort=-place&theme=light")]
    [InlineData("/numbers?lang=ar&theme=dark&from=2017-01-01&to=2017-12-31&against-from=2016-01-01&against-to=2016-12-31")]
    [InlineData("/?lang=en&from=2017-01-01&to=2017-01-02&grade=discounted")]
    [InlineData("/?lang=ar&theme=dark&place=gn:0&q=zzz")]
    [InlineData("/embed?lang=ar&from=2017-01-01&to=2017-12-31")]
    [InlineData("/openapi?lang=en")]
    [InlineData("/openapi?lang=ar&theme=dark")]
    [InlineData("/?lang=en&show=density")]
    [InlineData("/?lang=ar&theme=dark&show=governorates")]
    [InlineData("/ogc?lang=en&f=html&theme=dark")]
    [InlineData("/ogc/api?lang=ar&f=html")]
    [InlineData("/ogc/collections?lang=ar&f=html&theme=light")]
    [InlineData("/ogc/collections/incidents/queryables?lang=en&f=html")]
    [InlineData("/ogc/collections/incidents/items?lang=ar&f=html&limit=10")]
    [InlineData("/ogc/collections/places/items?lang=en&f=html&limit=10")]
    [InlineData("/ogc/collections/claims/items/SY-2017-06-26-1:c1?lang=en&f=html")]
    public async Task Axe_finds_nothing_to_mend(string path)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    [Theory]
    [InlineData("/?lang=en&theme=dark", 1440, ".share > summary")]
    [InlineData("/?lang=ar&theme=light", 1440, ".acts .menu:not(.share) > summary")]
    [InlineData("/?lang=ar&theme=dark", 1440, "[data-keys]")]
    [InlineData("/?lang=en&theme=light", 1000, "[data-drawer]")]
    [InlineData("/?lang=ar&theme=dark", 390, "[data-sheet]")]
    public async Task Axe_finds_nothing_to_mend_in_what_a_press_opens(string path, int width, string pressed)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 } });
        await opened.Page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await opened.Page.Locator(pressed).First.ClickAsync();
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    [Theory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=ar&from=2017-01-01&to=2017-12-31&id=SY-2017-06-26-1")]
    [InlineData("/table?lang=ar")]
    [InlineData("/openapi?lang=ar&theme=dark")]
    [InlineData("/numbers?lang=en&from=2017-01-01&to=2017-12-31")]
    public async Task Axe_finds_nothing_to_mend_on_a_phone_and_every_target_is_large_enough_to_touch(string path)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await opened.Page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(SmallTargets));
    }

    [Theory]
    [InlineData("/?lang=en&from=2017-01-01&to=2017-12-31&id=SY-2017-06-26-1", 1440, ColorScheme.Light)]
    [InlineData("/?lang=ar&grade=confirmed", 390, ColorScheme.Dark)]
    public async Task With_the_few_colours_that_a_reader_forces_what_is_chosen_still_shows_and_axe_finds_nothing_to_mend(string path, int width, ColorScheme scheme)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ForcedColors = ForcedColors.Active,
            ColorScheme = scheme,
        });
        await opened.Page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.True(await opened.Page.EvaluateAsync<bool>("""
            () => ['.segment-box a[aria-current]', '.map-views button[aria-pressed=true]'].map(s => document.querySelector(s))
              .every(e => getComputedStyle(e).backgroundColor !== getComputedStyle(e.parentElement).backgroundColor && getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)')
            """));
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    [Theory]
    [InlineData("/?lang=en&theme=dark", 320)]
    [InlineData("/?lang=ar&theme=light", 1440)]
    public async Task Axe_finds_nothing_to_mend_while_the_days_are_played(string path, int width)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 } });
        await opened.Page.GoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await opened.Page.ClickAsync("[data-play]");
        var found = await opened.Page.RunAxe();
        Assert.Equal("true", await opened.Page.GetAttributeAsync("[data-play]", "aria-pressed"));
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    /// <summary>What can be pressed, is seen, stands in no sentence and is smaller than 24 CSS pixels in either direction (WCAG 2.2, 2.5.8).</summary>
    private const string SmallTargets = """
        () => [...document.querySelectorAll('.stage :is(a[href], button, input, select, summary), .top :is(a[href], button, input, summary)')]
          .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !e.closest('p:not(.form-ends), svg, .leaflet-control-attribution'))
          .map(e => ({ e, box: (e.matches('.search input') ? e.parentElement : e).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.width < 23.5 || box.height < 23.5))
          .map(({ e, box }) => `${e.outerHTML.slice(0, 120)} ${Math.round(box.width)}x${Math.round(box.height)}`)
        """;
}
