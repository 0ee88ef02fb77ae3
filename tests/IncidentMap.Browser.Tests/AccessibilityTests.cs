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
    public async Task Axe_finds_nothing_to_mend(string path)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }

    [Fact]
    public async Task Axe_finds_nothing_to_mend_on_a_phone()
    {
        await using var opened = await browser.OpenAsync(map.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await opened.Page.GotoAsync("/?lang=en", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var found = await opened.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
