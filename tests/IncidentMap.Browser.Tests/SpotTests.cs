using System.Globalization;
using Deque.AxeCore.Playwright;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace IncidentMap.Browser.Tests;

public sealed class SpotTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    private const int Many = 3_000;

    [Fact]
    public async Task Three_thousand_incidents_at_one_point_are_a_list_to_scroll_and_to_walk_by_keyboard()
    {
        live.Services.GetRequiredService<IIncidentStore>().Save([.. Enumerable.Range(1, Many).Select(One)], new Change(DateTimeOffset.UnixEpoch, "test", "import", "many", null));
        await using var opened = await browser.OpenAsync(live.Url);
        var page = opened.Page;
        await page.GoAsync("/?lang=en&from=2009-01-01&to=2009-12-31&map=34.2,38.2,12");
        await page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.some(m => m.count === 3000)");
        await page.Locator(".leaflet-points-pane canvas").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".map-spot h2")).ToContainTextAsync("3,000");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help}"));
        var made = await page.Locator(".map-spot li").CountAsync();
        Assert.InRange(made, 20, 200);
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(3, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('.map-spot li')].indexOf(document.activeElement.closest('li'))"));
        await page.EvaluateAsync("() => { const list = document.querySelector('.map-spot ul'); list.scrollTop = list.scrollHeight; }");
        await page.WaitForFunctionAsync("made => document.querySelectorAll('.map-spot li').length > made", made);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/*id=SY-2009-*");
        Assert.Empty(opened.Faults);
    }

    private static Incident One(int number)
    {
        var day = new DateOnly(2009, 1, 1).AddDays(number % 300);
        return new Incident
        {
            Id = Guid.NewGuid(),
            Code = string.Create(CultureInfo.InvariantCulture, $"SY-{day:yyyy-MM-dd}-{number}"),
            When = new() { Start = day, End = day },
            Where = new() { Point = new(38.2, 34.2), Accuracy = GeolocationAccuracy.Town, Name = "Somewhere" },
            Kind = IncidentKind.Airstrike,
            TitleEn = $"Strike {number}",
            TitleAr = $"غارة {number}",
            State = IncidentState.Published,
        };
    }
}
