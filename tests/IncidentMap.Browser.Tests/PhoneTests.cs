using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>The map under a thumb: a sheet with three stands that keeps the timeline, filters as a drawer.</summary>
public sealed class PhoneTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };

    [Theory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=ar&from=2017-01-01&to=2017-12-31")]
    public async Task The_sheet_goes_through_its_three_stands_and_keeps_the_timeline(string path)
    {
        await using var opened = await browser.OpenAsync(map.Url, new(Phone));
        var page = opened.Page;
        await page.GoAsync(path);
        var half = await Top(page);
        Assert.InRange(half, 300, 520);
        await page.ClickAsync("[data-sheet]");
        Assert.InRange(await Top(page), 50, 70);
        await TimelineStands(page);
        await page.Mouse.WheelAsync(0, 700);
        await page.WaitForFunctionAsync("() => scrollY > 300");
        await TimelineStands(page);
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await page.ClickAsync("[data-sheet]");
        Assert.InRange(await Top(page), half + 60, 700);
        await TimelineStands(page);
        await page.ClickAsync("[data-sheet]");
        Assert.Equal(half, await Top(page), 1.0);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_sheet_follows_a_finger()
    {
        await using var opened = await browser.OpenAsync(map.Url, new(Phone));
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await Drag(page, -120);
        Assert.InRange(await Top(page), 50, 70);
        await Drag(page, 500);
        Assert.InRange(await Top(page), 460, 700);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_switch_of_views_shows_the_present_one_and_a_press_brings_the_others()
    {
        await using var opened = await browser.OpenAsync(map.Url, new(Phone));
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        var (circles, density) = (page.Locator("[data-view=circles]"), page.Locator("[data-view=density]"));
        await Assertions.Expect(circles).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.False(await density.IsVisibleAsync());
        await circles.ClickAsync();
        await density.ClickAsync();
        await Assertions.Expect(circles).ToBeHiddenAsync();
        await Assertions.Expect(density).ToHaveAttributeAsync("aria-pressed", "true");
        await page.WaitForURLAsync("**/*show=density*");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_phone_held_sideways_shows_map_and_timeline_side_by_side()
    {
        await using var opened = await browser.OpenAsync(map.Url, new() { ViewportSize = new() { Width = 640, Height = 400 }, HasTouch = true });
        await opened.Page.GoAsync("/?lang=en");
        var (drawn, plot) = ((await opened.Page.Locator("leaflet-map").BoundingBoxAsync())!, (await opened.Page.Locator(".time-plot").BoundingBoxAsync())!);
        Assert.True(drawn.Height >= 300 && plot.X >= drawn.X + drawn.Width && plot.Y + 60 < 400, $"map {drawn.Height} high, plot at {plot.X}, {plot.Y}");
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Filters_are_a_drawer_behind_which_nothing_can_be_reached_and_Escape_closes_it()
    {
        await using var opened = await browser.OpenAsync(map.Url, new(Phone));
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.ClickAsync(".map-chip >> nth=0");
        await Assertions.Expect(page.Locator("#f-q")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-drawer-close]")).ToBeFocusedAsync();
        for (var i = 0; i < 40; i++) await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.activeElement.closest('.filters') !== null"));
        await page.ClickAsync(".facet-row:has(#f-grade-confirmed)");
        await page.WaitForURLAsync("**/*grade=confirmed*");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#f-q")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".map-chip.chosen")).ToHaveTextAsync("Grade: Confirmed");
        Assert.Empty(opened.Faults);
    }

    private static async Task<float> Top(IPage page) => (await page.Locator(".sheet").BoundingBoxAsync())!.Y;

    /// <summary>The plot is in view, right under the handle or the bar at the top.</summary>
    private static async Task TimelineStands(IPage page)
    {
        var box = (await page.Locator(".time-plot").BoundingBoxAsync())!;
        Assert.InRange(box.Y, 50, 780 - box.Height);
    }

    private static async Task Drag(IPage page, int down)
    {
        var box = (await page.Locator("[data-sheet]").BoundingBoxAsync())!;
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x, y + down, new MouseMoveOptions { Steps = 4 });
        await page.Mouse.UpAsync();
    }
}
