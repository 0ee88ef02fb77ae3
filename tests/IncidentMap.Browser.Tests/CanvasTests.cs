using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>When the canvases of the map are drawn.</summary>
public sealed class CanvasTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    /// <summary>Counts the finished pictures that the ground is given.</summary>
    private const string CountGround = """
        window.grounds = 0;
        const shown = ImageBitmapRenderingContext.prototype.transferFromImageBitmap;
        ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (picture) {
          if (this.canvas.closest(".leaflet-geojson-pane")) window.grounds++;
          return shown.call(this, picture);
        };
        """;

    private const string Whole = "() => Number(document.querySelector('[data-map]')?.dataset.shown) > 0 && document.querySelector('.leaflet-geojson-pane canvas')?.width > 300";

    /// <summary>Makes the map higher and looks at its canvases after the map has learned of it, before the frame is painted.</summary>
    private const string BareAfterGrowth = """
        () => new Promise((done) => {
          const map = document.querySelector("leaflet-map");
          let seen = 0;
          new ResizeObserver(() => {
            if (seen++ === 0) requestAnimationFrame(() => (map.style.cssText = `position: absolute; inset: 0 0 auto 0; height: ${map.clientHeight + 240}px`));
            else queueMicrotask(() => {
              const box = map.getBoundingClientRect();
              const short = (canvas) => { const own = canvas.getBoundingClientRect(); return own.top > box.top || own.bottom < box.bottom || own.left > box.left || own.right < box.right; };
              done([...map.querySelectorAll("canvas")].filter(short).map((canvas) => canvas.parentElement.className));
            });
          }).observe(map.querySelector(".leaflet-host"));
        })
        """;

    [Fact]
    public async Task A_map_that_has_grown_is_filled_in_the_very_frame_that_shows_it()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        await opened.Page.GoAsync("/?lang=en");
        await opened.Page.WaitForFunctionAsync(Whole);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(BareAfterGrowth));
        Assert.Empty(opened.Faults);
    }

    /// <summary>Canvases of the incidents: how wide each is in its own pixels, and how many of them hold colour.</summary>
    private const string Incidents = """
        () => [...document.querySelectorAll(".leaflet-points-pane canvas")].map((canvas) => {
          const data = canvas.width > 0 ? canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data : [];
          let inked = 0;
          for (let i = 3; i < data.length; i += 4) if (data[i] > 0) inked++;
          return [canvas.width, inked];
        })
        """;

    [Fact]
    public async Task While_dates_are_dragged_the_circles_stand_on_a_canvas_of_their_own_and_look_the_same_once_the_hand_lets_go()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en");
        await page.WaitForFunctionAsync(Whole);
        var before = Assert.Single(await page.EvaluateAsync<int[][]>(Incidents));
        var box = (await page.Locator("[data-histogram]").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width * 0.02f, box.Y + 30);
        await page.Mouse.DownAsync();
        foreach (var share in new[] { 0.5f, 0.6f, 0.7f, 0.8f })
        {
            await page.Mouse.MoveAsync(box.X + box.Width * share, box.Y + 30);
            await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
        }
        var during = await page.EvaluateAsync<int[][]>(Incidents);
        Assert.Equal(2, during.Length);
        Assert.Equal(0, during[0][0]);
        Assert.Equal(before[0], during[1][0]);
        await page.Mouse.UpAsync();
        var after = Assert.Single(await page.EvaluateAsync<int[][]>(Incidents));
        Assert.Equal(during[1], after);
        Assert.NotEqual(before[1], after[1]);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task The_ground_is_drawn_once_and_not_anew_for_a_short_drag_that_it_fills_as_well()
    {
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.AddInitScriptAsync(CountGround);
        await page.GoAsync("/?lang=en");
        await page.WaitForFunctionAsync(Whole);
        await page.WaitForFunctionAsync("() => document.fonts.status === 'loaded'");
        var drawn = await page.EvaluateAsync<int>("window.grounds");
        var box = (await page.Locator("leaflet-map").BoundingBoxAsync())!;
        await DragAsync(page, box, 20);
        Assert.Equal(drawn, await page.EvaluateAsync<int>("window.grounds"));
        await DragAsync(page, box, 200);
        Assert.True(await page.EvaluateAsync<int>("window.grounds") > drawn);
        Assert.Empty(opened.Faults);
    }

    private static async Task DragAsync(IPage page, LocatorBoundingBoxResult box, int by)
    {
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height * 0.8f);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + by, y, new() { Steps = 4 });
        // A hand that rests before it lets go throws nothing.
        await page.WaitForTimeoutAsync(150);
        await page.Mouse.UpAsync();
        await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
