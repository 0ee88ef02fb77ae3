namespace IncidentMap.Web.Tests;

public sealed class FirstPageTests(MapApp app) : IClassFixture<MapApp>
{
    [Fact]
    public async Task The_map_page_and_the_health_check_answer()
    {
        var client = app.CreateClient();
        Assert.Contains("IncidentMap", await client.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_style_of_the_page_is_served()
    {
        var css = await app.CreateClient().GetAsync("/lib/app.css", TestContext.Current.CancellationToken);
        Assert.True(css.IsSuccessStatusCode);
    }
}
