using Deque.AxeCore.Playwright;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>The pages for editors in a real browser; pictures of them are written under artifacts/pictures to be looked at.</summary>
public sealed class ReviewTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private const string Text = "At least 20 people were killed on Monday when a US-led coalition air strike hit a prison in the town of Mayadin, activists told Reuters. Eleven children were injured. About a hundred people were held there.";

    private string Code => map.Services.GetRequiredService<Journey>().Take(new ReportText(Text, new DateOnly(2017, 6, 27), "A paper"), "tests").Value!.Incidents[0].Incident.Code;

    [Theory]
    [InlineData("review-en-light", 1440, 900, "lang=en&theme=light")]
    [InlineData("review-ar-dark", 1440, 900, "lang=ar&theme=dark")]
    [InlineData("review-phone-ar", 390, 844, "lang=ar&theme=light")]
    public async Task Axe_finds_nothing_to_mend_and_nothing_runs_out_of_the_page(string name, int width, int height, string words)
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        foreach (var path in new[] { "/review", $"/review/{Code}" })
        {
            await opened.Page.GotoAsync($"{path}?{words}", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            var found = await opened.Page.RunAxe();
            Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
            Assert.True(await opened.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            PictureTests.Write(path == "/review" ? name + "-queue" : name, await opened.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = width < 500 }));
        }
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_point_is_set_by_pressing_the_map_and_moved_by_keys_and_the_form_follows_both_ways()
    {
        await using var opened = await OpenAsync();
        var (page, lon) = (opened.Page, opened.Page.Locator("#edit-lon"));
        var before = await lon.InputValueAsync();
        var point = page.GetByRole(AriaRole.Button, new() { Name = "Point of the incident" });
        await point.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var moved = await lon.InputValueAsync();
        Assert.True(Degrees(moved) > Degrees(before), $"{before} → {moved}");
        await page.Keyboard.PressAsync("Shift+ArrowLeft");
        Assert.True(Degrees(await lon.InputValueAsync()) < Degrees(before));

        await page.Locator(".review-map").ClickAsync(new() { Position = new Position { X = 60, Y = 200 } });
        Assert.True(Degrees(await lon.InputValueAsync()) < Degrees(before));
        await lon.FillAsync("40.5");
        var at = await point.BoundingBoxAsync();
        await page.Locator("#edit-lat").FillAsync("35.1");
        Assert.NotEqual(at!.Y, (await point.BoundingBoxAsync())!.Y);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_correction_is_made_with_the_keyboard_alone_and_the_words_of_a_figure_light_up_with_it()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        await page.Locator(".review-figure").First.HoverAsync();
        await page.Locator(".marked mark.lit").First.WaitForAsync();

        await page.Locator("#edit-killed").FocusAsync();
        await page.Keyboard.TypeAsync("20..25");
        await page.Locator("#edit-reason").FocusAsync();
        await page.Keyboard.TypeAsync("the video");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Kept in the history.").WaitForAsync();
        Assert.Equal("20..25", await page.Locator("#edit-killed").InputValueAsync());
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Typing_a_name_offers_places_and_the_one_that_is_chosen_moves_the_point_and_is_kept()
    {
        await using var opened = await OpenAsync();
        var (page, place) = (opened.Page, opened.Page.Locator("#edit-place"));
        var before = Degrees(await page.Locator("#edit-lat").InputValueAsync());
        await place.FillAsync("");
        await place.PressSequentiallyAsync("tal tamr");
        var offered = page.Locator("#review-places option", new() { HasText = "Tall Tamr" }).First;
        await offered.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var id = (await offered.GetAttributeAsync("value"))!;
        // What a browser does when an option of a list is pressed.
        await page.RunAndWaitForResponseAsync(() => place.FillAsync(id), answer => answer.Url.EndsWith($"/api/places/{Uri.EscapeDataString(id)}", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("before => Math.abs(Number(document.getElementById('edit-lat').value) - before) > 1", before);
        Assert.Equal((40.3, 36.7, "town"), (Math.Floor(Degrees(await page.Locator("#edit-lon").InputValueAsync()) * 10) / 10, Math.Round(Degrees(await page.Locator("#edit-lat").InputValueAsync()), 1), await page.Locator("#edit-accuracy").InputValueAsync()));
        Assert.Equal("Tall Tamr", await page.Locator("[data-review-place-name]").InnerTextAsync());
        var (point, map) = (await page.GetByRole(AriaRole.Button, new() { Name = "Point of the incident" }).BoundingBoxAsync(), await page.Locator(".review-map").BoundingBoxAsync());
        Assert.True(point!.X > map!.X && point.X < map.X + map.Width && point.Y > map.Y && point.Y < map.Y + map.Height, "The map shows the point.");

        await page.Locator("#edit-reason").FillAsync("the video");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Kept in the history.").WaitForAsync();
        Assert.Equal(id, await place.InputValueAsync());
        Assert.Empty(opened.Faults);
    }

    private async Task<WatchedPage> OpenAsync()
    {
        var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GotoAsync($"/review/{Code}?lang=en", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Point of the incident" }).WaitForAsync();
        return opened;
    }

    private static double Degrees(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
