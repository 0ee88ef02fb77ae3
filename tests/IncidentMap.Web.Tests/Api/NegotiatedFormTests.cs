using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Api;

public sealed class NegotiatedFormTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    [Theory]
    [InlineData("/incidents/SY-2017-06-26-1", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("/incidents/SY-2017-06-26-1", null, "text/html")]
    [InlineData("/incidents/SY-2017-06-26-1", "*/*", "text/html")]
    [InlineData("/incidents/SY-2017-06-26-1", "application/json", "application/json")]
    [InlineData("/incidents/SY-2017-06-26-1", "application/geo+json, application/json;q=0.5", "application/geo+json")]
    [InlineData("/incidents/SY-2017-06-26-1", "text/html;q=0.1, application/*", "application/json")]
    [InlineData("/incidents/SY-2017-06-26-1", "image/png", "text/html")]
    [InlineData("/?grade=confirmed&lang=ar&sort=killed", "application/geo+json", "application/geo+json")]
    [InlineData("/?grade=confirmed", "application/json", "application/json")]
    [InlineData("/?grade=confirmed", "text/html", "text/html")]
    public async Task The_same_address_answers_in_the_form_that_is_preferred_and_caches_keep_them_apart(string path, string? accept, string mediaType)
    {
        var response = await GetAsync(path, accept);
        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Accept", response.Headers.Vary);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("SY-2017-06-26-1", text, StringComparison.Ordinal);
        if (mediaType == "text/html") return;
        using var json = JsonDocument.Parse(text);
        Assert.Equal(path[1] == '?' ? "FeatureCollection" : "Feature", json.RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("/incidents/SY-1999-01-01-1", HttpStatusCode.NotFound)]
    [InlineData("/incidents/SY-2020-01-01-1", HttpStatusCode.Gone)]
    [InlineData("/?from=2017-02-31", HttpStatusCode.BadRequest)]
    public async Task A_fault_is_told_in_the_form_of_the_API(string path, HttpStatusCode status)
    {
        var response = await GetAsync(path, "application/geo+json");
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("/api/incidents.csv")]
    [InlineData("/tiles/incidents.json")]
    [InlineData("/feeds/incidents.atom")]
    public async Task The_scripts_of_every_site_may_read_what_is_public(string path)
    {
        Assert.Equal(["*"], (await GetAsync(path, null)).Headers.GetValues("Access-Control-Allow-Origin"));
        using var asking = new HttpRequestMessage(HttpMethod.Options, path);
        asking.Headers.Add("Origin", "https://example.org");
        asking.Headers.Add("Access-Control-Request-Method", "GET");
        asking.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        var answer = await app.Client.SendAsync(asking, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NoContent, "GET, HEAD"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods"))));
    }

    [Fact]
    public async Task No_other_site_is_given_leave_to_send_a_text_here()
    {
        using var asking = new HttpRequestMessage(HttpMethod.Options, "/api/reports/read");
        asking.Headers.Add("Origin", "https://example.org");
        asking.Headers.Add("Access-Control-Request-Method", "POST");
        asking.Headers.Add("Access-Control-Request-Headers", "content-type");
        var answer = await app.Client.SendAsync(asking, TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/review")]
    [InlineData("/incidents/SY-2017-06-26-1")]
    public async Task Pages_stay_with_this_site(string path) => Assert.False((await GetAsync(path, "text/html")).Headers.Contains("Access-Control-Allow-Origin"));

    private async Task<HttpResponseMessage> GetAsync(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
