using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>Letters twice as large (WCAG 2.2, 1.4.4), as a reader sets them, on the narrowest window, a phone and a desktop: nothing is cut off.</summary>
public sealed class LargeTextTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private static readonly string[] Pages =
    [
        "/?", "/?id=SY-2017-06-26-1&", "/?grade=confirmed&from=2019-01-01&to=2019-01-02&", "/table?", "/incidents/SY-2017-06-26-1?", "/embed?",
        "/numbers?from=2017-01-01&to=2017-12-31&against-from=2016-01-01&against-to=2016-12-31&", "/method?", "/places?q=Raqqa&", "/read?", "/openapi?",
    ];

    [Theory]
    [InlineData(320, "en")]
    [InlineData(320, "ar")]
    [InlineData(390, "ar")]
    [InlineData(1280, "en")]
    public async Task Letters_twice_as_large_are_neither_cut_off_nor_make_a_page_scroll_sideways(int width, string language)
    {
        await using var opened = await browser.OpenWithLargeTextAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var found = new List<string>();
        foreach (var path in Pages)
        {
            await opened.Page.GoAsync($"{path}lang={language}", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            Assert.Equal("28px", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontSize"));
            found.AddRange((await opened.Page.EvaluateAsync<string[]>(CutOff)).Select(fault => $"{path} {fault}"));
        }
        Assert.Equal("", string.Join('\n', found));
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData(320, "/?lang=en&id=SY-2017-06-26-1")]
    [InlineData(390, "/?lang=ar")]
    [InlineData(1280, "/?lang=en&id=SY-2017-06-26-1")]
    [InlineData(1280, "/table?lang=ar")]
    public async Task Nor_are_they_where_only_the_letters_grow_and_the_page_keeps_the_arrangement_of_its_width(int width, string path)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await opened.Page.GoAsync(path);
        await opened.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Assert.Equal("", string.Join('\n', await opened.Page.EvaluateAsync<string[]>(CutOff)));
    }

    /// <summary>Text that an element with hidden overflow cuts, that reaches out of its block, or that lies beside the window where nothing scrolls to it.</summary>
    private const string CutOff = """
        () => {
          const found = new Set(), wide = document.documentElement.clientWidth;
          const say = (what, e) => found.add(`${what}: ${e.outerHTML.slice(0, 120)}`);
          if (document.documentElement.scrollWidth > wide + 1) found.add(`the page is ${document.documentElement.scrollWidth} wide in a window of ${wide}`);
          const scrolled = e => { for (let a = e.parentElement; a; a = a.parentElement) if (/auto|scroll/.test(getComputedStyle(a).overflowX)) return true; return false; };
          // What is there for the ear alone is clipped away as a whole.
          const heard = e => { for (let a = e; a; a = a.parentElement) if (getComputedStyle(a).clipPath === 'inset(50%)') return true; return false; };
          for (const e of document.querySelectorAll('body *')) {
            if (!e.textContent.trim() || !e.checkVisibility({ visibilityProperty: true }) || e.closest('svg, .for-ears, .leaflet-host')) continue;
            if (heard(e)) continue;
            const { overflowX, overflowY, display } = getComputedStyle(e), box = e.getBoundingClientRect();
            if (/hidden|clip/.test(overflowX) && e.scrollWidth > e.clientWidth + 1) say('cut at its side', e);
            if (/hidden|clip/.test(overflowY) && e.scrollHeight > e.clientHeight + 2) say('cut below', e);
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
            const range = document.createRange();
            range.selectNodeContents(e);
            const text = range.getBoundingClientRect();
            if (!/inline$|contents/.test(display) && overflowX === 'visible' && (text.right > box.right + 2 || text.left < box.left - 2)) say('reaches out of its block', e);
            if (text.width > 1 && !scrolled(e) && (text.right > wide + 2 || text.left < -2)) say('beside the window', e);
          }
          return [...found].slice(0, 8);
        }
        """;
}
