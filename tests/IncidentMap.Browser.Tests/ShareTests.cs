using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>What a reader takes away: a link, the map for another page, a picture, paper.</summary>
public sealed class ShareTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private const string Year = "/?lang=en&from=2017-01-01&to=2017-12-31";

    [Theory]
    [InlineData(390, 600)]
    [InlineData(640, 480)]
    [InlineData(1000, 700)]
    public async Task In_a_frame_of_any_size_map_timeline_and_words_stand_one_below_the_other_from_edge_to_edge(int width, int height)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        await opened.Page.GoAsync("/embed?lang=ar&from=2017-01-01&to=2017-12-31");
        var edges = await opened.Page.EvaluateAsync<float[]>(
            "() => ['.map-slot', '.timeline', '.embed-foot'].map(s => document.querySelector(s).getBoundingClientRect()).flatMap(b => [b.left, b.top, b.right, b.bottom])");
        Assert.Equal([0, 0, width], edges[..3]);
        Assert.Equal([0, edges[3], width], edges[4..7]);
        Assert.Equal([0, edges[7], width, height], edges[8..]);
        Assert.True(edges[3] > height / 4f, $"the map is {edges[3]} pixels high");
    }

    [Fact]
    public async Task A_shared_link_opens_to_the_same_view_for_somebody_else()
    {
        string link, heading, counts, place;
        await using (var sender = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { Locale = "ar", ColorScheme = ColorScheme.Dark }))
        {
            await sender.Page.GoAsync("/?lang=ar&grade=confirmed,fair&from=2017-01-01&to=2018-12-31&colour=party&map=35.3,40.1,8&theme=dark&id=SY-2017-06-26-1");
            await Drawn(sender.Page);
            await sender.Page.ClickAsync(".share > summary");
            link = await sender.Page.InputValueAsync("[data-share-link]");
            (heading, counts, place) = await Shown(sender.Page);
            Assert.Empty(sender.Faults);
        }
        Assert.DoesNotContain("theme=", link, StringComparison.Ordinal);
        await using var receiver = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { Locale = "en-GB" });
        await receiver.Page.GoAsync(link);
        await Drawn(receiver.Page);
        Assert.Equal((heading, counts, place), await Shown(receiver.Page));
        await Assertions.Expect(receiver.Page.Locator("[data-open='SY-2017-06-26-1']")).ToBeVisibleAsync();
        Assert.All(View(link).Zip(View(receiver.Page.Url)), pair => Assert.Equal(pair.First, pair.Second, 0.01));
        Assert.Empty(receiver.Faults);
    }

    [Fact]
    public async Task The_code_for_another_page_shows_the_same_incidents_in_its_frame()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GoAsync($"{Year}&grade=confirmed");
        await Drawn(opened.Page);
        var shown = await opened.Page.GetAttributeAsync("[data-map]", "data-shown");
        await opened.Page.ClickAsync(".share > summary");
        var code = await opened.Page.InputValueAsync("[data-share-embed]");
        await opened.Page.RouteAsync("**/host-of-the-frame", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!DOCTYPE html><title>Another page</title>{code}" }));
        await opened.Page.GotoAsync("/host-of-the-frame");
        var frame = opened.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator($"[data-map][data-shown='{shown}']")).ToBeVisibleAsync();
        await Assertions.Expect(frame.Locator("[data-histogram]")).ToBeVisibleAsync();
        Assert.Equal(0, await frame.Locator(".filters, .side, .top").CountAsync());
        var back = await frame.Locator(".embed-foot a").GetAttributeAsync("href");
        Assert.Contains("grade=confirmed", back, StringComparison.Ordinal);
        Assert.DoesNotContain("/embed", back, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "light", 1440, 900)]
    [InlineData("ar", "dark", 390, 844)]
    public async Task A_picture_is_a_light_PNG_with_map_timeline_and_caption(string lang, string theme, int width, int height)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, AcceptDownloads = true });
        var page = opened.Page;
        await page.GoAsync($"/?lang={lang}&theme={theme}&from=2017-01-01&to=2017-12-31&grade=confirmed,fair");
        await Drawn(page);
        await page.ClickAsync(".acts .menu:not(.share) > summary");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-picture]"));
        Assert.Equal("incidentmap_2017-01-01_2017-12-31_confirmed-fair.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(bytes, 0, 4));
        var (wide, high) = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.True(wide >= 1440 && high > wide / 2, $"{wide} x {high}");
        // Down the left margin of the caption the surface of the light scheme shows, whatever the scheme of the page.
        var corner = await page.EvaluateAsync<int[]>(
            """
            async (png) => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + png;
              await image.decode();
              const c = document.createElement('canvas');
              [c.width, c.height] = [image.width, image.height];
              const x = c.getContext('2d');
              x.drawImage(image, 0, 0);
              return [...x.getImageData(4, image.height - 6, 1, 1).data];
            }
            """, Convert.ToBase64String(bytes));
        Assert.Equal([255, 255, 255, 255], corner);
        Assert.Equal(theme, await page.GetAttributeAsync("html", "data-theme"));
        PictureTests.Write($"png-{lang}-{theme}", bytes);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task On_paper_stand_the_map_the_sums_the_list_and_what_the_caption_must_say_in_the_light_scheme()
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        var page = opened.Page;
        await page.GoAsync($"{Year}&grade=confirmed");
        await Drawn(page);
        // What paper needs is fetched last.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        foreach (var seen in new[] { ".print-map", ".list-head h2", ".row", ".print-caption", "[data-histogram]" })
            await Assertions.Expect(page.Locator(seen).First).ToBeVisibleAsync();
        foreach (var hidden in new[] { ".top", ".filters", ".map-slot", ".time-bar" })
            await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        var caption = await page.InnerTextAsync(".print-caption");
        foreach (var said in new[] { "2017, graded confirmed", "Counts are claims by named sources", "CC BY 4.0", DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), map.Url })
            Assert.Contains(said, caption, StringComparison.Ordinal);
        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await page.Locator(".print-map").CountAsync());
        Assert.Empty(opened.Faults);
    }

    /// <summary>Latitude, longitude and zoom level of an address.</summary>
    private static double[] View(string address) =>
        [.. Regex.Match(Uri.UnescapeDataString(address), "map=([^&]+)").Groups[1].Value.Split(',').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];

    private static Task<IJSHandle> Drawn(IPage page) => page.WaitForFunctionAsync("() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0");

    private static async Task<(string Heading, string Counts, string Place)> Shown(IPage page) => (
        await page.Locator(".filters h1").InnerTextAsync(),
        await page.Locator("[data-counts]").First.InnerTextAsync(),
        await page.GetAttributeAsync("[data-map]", "data-shown") ?? "");
}
