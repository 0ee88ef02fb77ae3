namespace IncidentMap.Browser.Tests;

public sealed class FirstViewTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    [Fact]
    public async Task The_map_page_opens_without_a_script_error_and_asks_no_other_host()
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var answer = await opened.Page.GotoAsync("/");
        Assert.Equal(200, answer!.Status);
        Assert.Contains("IncidentMap", await opened.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Faults);
    }
}
