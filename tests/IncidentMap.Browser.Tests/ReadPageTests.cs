using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class ReadPageTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private const string TwoIncidents = """
        Five civilians were killed on Monday when an air strike by Russian warplanes hit a market in Idlib, the White Helmets said.

        In Raqqa, two children were killed and three people were injured on Sunday when a landmine exploded in a house, the Syrian Observatory for Human Rights said.
        """;

    [Fact]
    public async Task Pointing_at_a_number_marks_its_words_and_pointing_at_words_marks_the_number()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/read?lang=en&sample=en");
        await page.HoverAsync(".read-claims [data-mark='f1']");
        await Expect(page.Locator("mark[data-mark='f1']")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\blit\\b"));
        await Expect(page.Locator(".read-bars [data-mark='f1']")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\blit\\b"));
        await Expect(page.Locator("mark[data-mark='f2']").First).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\blit\\b"));
        await page.HoverAsync("mark[data-mark='f2']");
        await Expect(page.Locator(".read-claims [data-mark='f2']")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\blit\\b"));
        // The same by the keyboard.
        await page.FocusAsync("a:has(> mark[data-mark='p0'])");
        await Expect(page.Locator("#at-p0")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\blit\\b"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("#at-p0", page.Url, StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("en", "ltr")]
    public async Task The_text_stands_at_the_start_side_and_what_was_read_at_the_end_side(string lang, string direction)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync($"/read?lang={lang}&sample={lang}");
        Assert.Equal(direction, await page.GetAttributeAsync("html", "dir"));
        var text = (await page.Locator(".read-text").BoundingBoxAsync())!;
        var side = (await page.Locator(".read-side").BoundingBoxAsync())!;
        Assert.Equal(direction == "rtl", text.X > side.X);
        var bars = await page.Locator(".read-bars [data-depth='0']").AllAsync();
        Assert.Equal(2, bars.Count);
        var (civilians, belligerents) = ((await bars[0].BoundingBoxAsync())!, (await bars[1].BoundingBoxAsync())!);
        Assert.InRange(civilians.Width / belligerents.Width, 42 / 15.0 - 0.15, 42 / 15.0 + 0.15);
        await page.WaitForFunctionAsync("() => document.querySelector('.read-map [data-base=syria]')?.data");
        // The place stands in the middle of its map, whenever the map got its size.
        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
              const { map } = document.querySelector('.read-map leaflet-map');
              const at = document.querySelector('.read-map leaflet-map');
              return map.getSize().y > 0 && Math.abs(map.getCenter().lat - Number(at.getAttribute('lat'))) < 0.02 && Math.abs(map.getCenter().lng - Number(at.getAttribute('lon'))) < 0.02;
            }
            """));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_dropped_file_is_read_and_the_other_language_keeps_it()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/read?lang=en");
        await DropAsync(page, "report.html", "<nav>99 killed</nav><article><time datetime='2017-06-27'>27 June</time><p>Five civilians were killed on Monday in an air strike on Raqqa.</p></article>");
        await Expect(page.Locator(".read-total")).ToContainTextAsync("5 civilians killed");
        await Expect(page.Locator(".read-incident")).ToContainTextAsync("Monday 26 June 2017");
        Assert.DoesNotContain("killed", page.Url, StringComparison.Ordinal);
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'"); // the script that keeps the text has run by then
        await page.ClickAsync(".top a[hreflang=ar]");
        await page.WaitForSelectorAsync("html[dir=rtl] .read-total");
        await Expect(page.Locator(".read-incident")).ToContainTextAsync("الاثنين 26 حزيران/يونيو 2017");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_dropped_file_that_is_too_large_is_not_sent()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.GoAsync("/read?lang=en");
        await DropAsync(page, "report.txt", new string('a', 2_000_001));
        Assert.Contains("2 MB", await page.EvaluateAsync<string>("() => document.querySelector('#read-file').validationMessage"), StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Several_incidents_are_tabs_that_the_arrows_move_between()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await ReadAsync(page, "/read?lang=ar", TwoIncidents);
        await Expect(page.GetByRole(AriaRole.Tab)).ToHaveCountAsync(2);
        await Expect(page.Locator("#incident-2")).ToBeHiddenAsync();
        await page.FocusAsync("#tab-1");
        await page.Keyboard.PressAsync("ArrowLeft"); // the way that an Arabic line goes on
        await Expect(page.Locator("#incident-2")).ToBeVisibleAsync();
        await Expect(page.Locator("#incident-1")).ToBeHiddenAsync();
        // Words of the hidden one bring it back.
        await page.ClickAsync("a:has(> mark[data-mark='p0'])");
        await Expect(page.Locator("#incident-1")).ToBeVisibleAsync();
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Without_script_a_text_is_pasted_read_and_all_its_incidents_shown()
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = opened.Page;
        await ReadAsync(page, "/read?lang=en", TwoIncidents);
        await Expect(page.Locator("#incident-1")).ToBeVisibleAsync();
        await Expect(page.Locator("#incident-2")).ToBeVisibleAsync();
        await Expect(page.Locator(".read-map").First).ToBeHiddenAsync();
        await page.ClickAsync(".read-tabs a >> nth=1");
        Assert.EndsWith("#incident-2", page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("#incident-2")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Hostile_words_run_nothing_and_turn_nothing_around()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await ReadAsync(page, "/read?lang=en", "\u202E<img src=x onerror=\"document.title='run'\"> Five civilians were killed in an air strike on Raqqa.\n</textarea><script>document.title='run'</script> The end.");
        await Expect(page.Locator(".marked")).ToContainTextAsync("<img src=x");
        Assert.Equal(0, await page.Locator(".marked img, .marked script").CountAsync());
        Assert.DoesNotContain("run", await page.TitleAsync(), StringComparison.Ordinal);
        // The line after the one with the override begins at the left again: the sign ends with its line.
        var ends = await page.EvaluateAsync<double[]>("""
            () => { const last = [...document.querySelectorAll('.marked p')].at(-1); const range = document.createRange(); const words = last.lastChild;
              range.setStart(words, words.length - 8); range.setEnd(words, words.length - 7); const t = range.getBoundingClientRect().left;
              range.setStart(words, words.length - 1); range.setEnd(words, words.length); return [t, range.getBoundingClientRect().left]; }
            """);
        Assert.True(ends[0] < ends[1]);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_text_of_a_million_letters_is_marked_only_so_far_that_the_page_stays_light()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        var text = string.Concat(Enumerable.Repeat("Five civilians were killed in an air strike on Raqqa on Monday. ", 15_000));
        await page.GoAsync("/read?lang=en");
        await page.EvaluateAsync("text => { document.querySelector('#read-text').value = text; document.querySelector('[data-read-form]').requestSubmit(); }", text);
        await page.WaitForSelectorAsync(".read-side", new PageWaitForSelectorOptions { Timeout = 60_000 });
        // Times are for benchmarks; what makes a page slow is how much stands on it, here 15,000 sentences with several marks each.
        var (marks, elements) = (await page.Locator(".marked [data-mark]").CountAsync(), await page.Locator("body *").CountAsync());
        Assert.InRange(marks, 1, 2_000);
        Assert.InRange(elements, marks, 20_000);
        await page.Locator(".read-claims [data-mark]").First.HoverAsync();
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("/read?lang=en", null)]
    [InlineData("/read?lang=ar&theme=dark", null)]
    [InlineData("/read?lang=en&theme=light&sample=en", null)]
    [InlineData("/read?lang=ar&theme=dark&sample=ar", null)]
    [InlineData("/read?lang=en&theme=dark", "")]
    [InlineData("/read?lang=ar&theme=light", TwoIncidents)]
    [InlineData("/read?lang=en", "The weather stays fine.")]
    public async Task Axe_finds_nothing_to_mend(string path, string? text)
    {
        foreach (var width in new[] { 1440, 390 })
        {
            await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 } });
            var page = opened.Page;
            if (text is null) await page.GoAsync(path);
            else await ReadAsync(page, path, text);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var found = await page.RunAxe();
            Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Theory]
    [InlineData("/read?lang=ar")]
    [InlineData("/read?lang=en&sample=en")]
    [InlineData("/read?lang=ar&sample=ar")]
    public async Task Nothing_scrolls_sideways_on_a_narrow_screen(string path)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        await opened.Page.GoAsync(path);
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData("read-ar-light", 1440, 900, "/read?lang=ar&theme=light&sample=ar", null)]
    [InlineData("read-en-dark", 1440, 900, "/read?lang=en&theme=dark&sample=en", null)]
    [InlineData("read-two-ar", 1440, 900, "/read?lang=ar&theme=light", TwoIncidents)]
    [InlineData("read-form-en", 1440, 900, "/read?lang=en&theme=light", null)]
    [InlineData("read-faults-ar", 1440, 900, "/read?lang=ar&theme=dark", "")]
    [InlineData("read-phone-ar-dark", 390, 844, "/read?lang=ar&theme=dark&sample=ar", null)]
    [InlineData("read-phone-form", 390, 844, "/read?lang=en&theme=light", null)]
    public async Task Pictures_to_be_looked_at(string name, int width, int height, string path, string? text)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        if (text is null) await opened.Page.GoAsync(path);
        else await ReadAsync(opened.Page, path, text);
        await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        PictureTests.Write(name, await opened.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = width < 900 }));
        // An answer that says 400 is told by the browser as an error of its console; nothing else may go wrong.
        Assert.DoesNotContain(opened.Faults, f => text != "" || !f.Contains("400", StringComparison.Ordinal));
    }

    private static async Task ReadAsync(IPage page, string path, string text)
    {
        await page.GoAsync(path);
        await page.FillAsync("#read-text", text);
        await page.FillAsync("#read-published", "2017-06-27");
        await page.ClickAsync(".read-form .primary");
        await page.WaitForSelectorAsync(text.Length == 0 ? ".note-box" : ".read-side");
    }

    private static async Task DropAsync(IPage page, string name, string words) => await page.EvaluateAsync("""
        ([name, words]) => { const data = new DataTransfer(); data.items.add(new File([words], name));
          for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data })); }
        """, new[] { name, words });
}
