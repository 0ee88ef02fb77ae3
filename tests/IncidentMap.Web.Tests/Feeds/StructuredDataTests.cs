using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentMap.Web.Tests.Api;

namespace IncidentMap.Web.Tests.Feeds;

public sealed partial class StructuredDataTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    [Fact]
    public async Task The_page_of_an_incident_describes_it_as_an_event_at_its_published_place()
    {
        using var json = await OnAsync("/incidents/SY-2017-06-26-1");
        Assert.Equal(("Event", "2017-06-26", "Strike on a prison in Al-Mayadin"), (Text(json, "@type"), Text(json, "startDate"), Text(json, "name")));
        Assert.Equal(40.45, json.RootElement.GetProperty("location").GetProperty("geo").GetProperty("longitude").GetDouble());
        using var coarse = await OnAsync("/incidents/SY-2019-03-03-1");
        Assert.Equal(40, coarse.RootElement.GetProperty("location").GetProperty("geo").GetProperty("longitude").GetDouble());
    }

    [Fact]
    public async Task The_map_describes_what_it_shows_as_a_data_set_with_every_form_of_it()
    {
        using var json = await OnAsync("/?from=2017-01-01&to=2017-12-31");
        Assert.Equal(("Dataset", "2017-01-01/2017-12-31"), (Text(json, "@type"), Text(json, "temporalCoverage")));
        foreach (var address in json.RootElement.GetProperty("distribution").EnumerateArray().Select(d => new Uri(d.GetProperty("contentUrl").GetString()!).PathAndQuery))
            Assert.True((await app.Client.GetAsync(address, TestContext.Current.CancellationToken)).IsSuccessStatusCode, address);
    }

    [Fact]
    public async Task A_title_that_would_end_the_block_stays_inside_it()
    {
        using var json = await OnAsync("/incidents/SY-2018-01-05-1");
        Assert.Equal("<script>alert(1)</script>", Text(json, "name"));
    }

    /// <summary>The one block of the page, as a browser cuts it out: up to the first end tag.</summary>
    private async Task<JsonDocument> OnAsync(string path)
    {
        var html = await app.Client.GetStringAsync(path, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(Assert.Single(Block().Matches(html).ToArray()).Groups[1].Value);
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script", RegexOptions.Singleline)]
    private static partial Regex Block();
}
