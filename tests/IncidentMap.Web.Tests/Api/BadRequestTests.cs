using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Api;

public sealed class BadRequestTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[]> BadQueries => new()
    {
        { "from=2017-02-31", ["from"] },
        { "from=yesterday&to=2017-13-01", ["from", "to"] },
        { "from=2017-07-01&to=2017-06-30", ["from"] },
        { "bbox=41,34,38,36", ["bbox"] },
        { "bbox=38,36,41,34", ["bbox"] },
        { "bbox=38,34,4239,36", ["bbox"] },
        { "bbox=38,34,41", ["bbox"] },
        { "grade=certain", ["grade"] },
        { "kind=bomb&party=%3Cscript%3E&accuracy=near", ["accuracy", "kind", "party"] },
        { "killed=5..2", ["killed"] },
        { "q=a%00b", ["q"] },
        { "place=Dayr+az+Zawr", ["place"] },
        { "from=2017-01-01&from=2018-01-01", ["from"] },
        { "colour=red&%3Cb%3E=1", ["<b>", "colour"] },
        { "from=2017-02-31&bbox=1&grade=x&killed=a&wat=1", ["bbox", "from", "grade", "killed", "wat"] },
    };

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task Every_fault_of_a_filter_is_told_in_one_problem(string query, string[] words)
    {
        foreach (var path in new[] { "/api/incidents.geojson", "/api/incidents.geojsonl", "/api/incidents.csv", "/api/incidents/histogram" })
        {
            using var problem = await ProblemAsync(await app.Client.GetAsync($"{path}?{query}", Stop), HttpStatusCode.BadRequest);
            Assert.Equal(words, problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_search_text_that_is_too_long_is_refused() =>
        (await ProblemAsync(await app.Client.GetAsync($"/api/incidents.csv?q={new string('x', 201)}", Stop), HttpStatusCode.BadRequest)).Dispose();

    [Fact]
    public async Task Markup_in_a_query_comes_back_escaped()
    {
        var text = await (await app.Client.GetAsync("/api/incidents.csv?grade=%3Cscript%3Ealert(1)%3C/script%3E", Stop)).Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_width_of_the_histogram_is_told_beside_the_faults_of_the_filter()
    {
        using var problem = await ProblemAsync(await app.Client.GetAsync("/api/incidents/histogram?by=hour&from=x", Stop), HttpStatusCode.BadRequest);
        Assert.Equal(["by", "from"], problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order());
    }

    [Fact]
    public async Task An_address_of_the_api_that_is_not_there_is_a_problem_even_for_a_browser()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/nothing");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        (await ProblemAsync(await app.Client.SendAsync(request, Stop), HttpStatusCode.NotFound)).Dispose();
    }

    [Fact]
    public async Task Another_method_is_a_problem() =>
        (await ProblemAsync(await app.Client.PostAsync("/api/incidents.geojson", new StringContent("{}"), Stop), HttpStatusCode.MethodNotAllowed)).Dispose();

    [Fact]
    public async Task A_body_of_20_megabytes_is_refused() =>
        (await ProblemAsync(await app.Client.PostAsync("/api/reports/read", new ByteArrayContent(new byte[20_000_000]), Stop), HttpStatusCode.RequestEntityTooLarge)).Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/lib/app.css")]
    [InlineData("/healthz")]
    [InlineData("/api/incidents.csv")]
    [InlineData("/api/incidents.csv?from=x")]
    [InlineData("/api/nothing")]
    public async Task Every_answer_says_that_only_this_server_may_be_trusted(string path)
    {
        var headers = (await app.Client.GetAsync(path, Stop)).Headers;
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.True(headers.Contains("Permissions-Policy"));
    }

    private static async Task<JsonDocument> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        return problem;
    }
}
