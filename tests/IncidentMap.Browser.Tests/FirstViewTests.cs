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

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_map_page_runs_a_script_for_itself_and_one_for_its_map_and_knows_its_letters_beforehand(string language)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        await opened.Page.GoAsync($"/?lang={language}");
        await opened.Page.WaitForFunctionAsync("() => document.querySelector('leaflet-points').marks?.length > 0 && document.fonts.status === 'loaded'");
        var scripts = await opened.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js')).map(r => r.name.split('/').at(-1).split('.')[0])");
        // What prints is fetched once the page stands.
        Assert.Equal(["first", "leaflet", "map", "page"], scripts.Except(["print"]).Order());
        var unnamed = await opened.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(r => new URL(r.name).pathname).filter(f => f.endsWith('.woff2') && !document.querySelector(`link[rel=preload][href='${f}']`))");
        Assert.Empty(unnamed);
    }
}
