using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Api;

public sealed class ExportHttpTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("from=2017-06-26&to=2017-06-26")]
    [InlineData("grade=confirmed")]
    [InlineData("party=russia,us-led-coalition")]
    [InlineData("killed=1..")]
    [InlineData("killed=0..0")]
    [InlineData("bbox=40,35,41,36")]
    [InlineData("place=im:b")]
    [InlineData("q=%D8%B3%D8%AC%D9%86")]
    [InlineData("from=2030-01-01")]
    public async Task Every_form_of_the_export_holds_what_the_filter_matches_and_nothing_else(string query)
    {
        var expected = IncidentsApp.Matching(query).ToArray();
        using var collection = JsonDocument.Parse(await app.Client.GetStringAsync($"/api/incidents.geojson?{query}", Stop));
        Assert.Equal(expected, collection.RootElement.GetProperty("features").EnumerateArray().Select(Code));
        var lines = await app.Client.GetStringAsync($"/api/incidents.geojsonl?{query}", Stop);
        Assert.Equal(expected, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Code(JsonDocument.Parse(l).RootElement)));
        var csv = await app.Client.GetStringAsync($"/api/incidents.csv?{query}", Stop);
        Assert.Equal(expected, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[1]));
    }

    [Theory]
    [InlineData("geojson", "application/geo+json")]
    [InlineData("geojsonl", "application/x-ndjson")]
    [InlineData("geojsons", "application/geo+json-seq")]
    [InlineData("csv", "text/csv")]
    [InlineData("hxl.csv", "text/csv")]
    [InlineData("kml", "application/vnd.google-earth.kml+xml")]
    [InlineData("gpkg", "application/geopackage+sqlite3")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_is_named_after_its_filter(string extension, string mediaType)
    {
        var response = await app.Client.GetAsync($"/api/incidents.{extension}?from=2017-06-01&to=2017-06-30&grade=confirmed&q=سجن", Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"incidentmap_2017-06-01_2017-06-30_confirmed_search.{extension}", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var readme = Assert.Single(response.Headers.GetValues("Link")).Split('>')[0][1..];
        Assert.Contains("June 2017", await app.Client.GetStringAsync(readme, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_gives_the_same_headers_and_no_body()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/api/incidents.geojson?grade=confirmed");
        var response = await app.Client.SendAsync(head, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/geo+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task An_export_that_has_not_changed_is_not_sent_again()
    {
        using var other = new IncidentsApp();
        var tag = (await other.Client.GetAsync("/api/incidents.csv?grade=fair", Stop)).Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(other, "/api/incidents.csv?grade=fair", tag));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/api/incidents.csv?grade=weak", tag));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/api/incidents.geojson?grade=fair", tag));
        var store = other.Services.GetRequiredService<IIncidentStore>();
        store.Save([MadeUp.Incident("SY-2021-01-01-1", "2021-01-01")], new Change(DateTimeOffset.UnixEpoch, "x", "import", "x", null));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/api/incidents.csv?grade=fair", tag));
        Assert.Contains("SY-2021-01-01-1", await other.Client.GetStringAsync("/api/incidents.csv?grade=fair", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/incidents.geojson")]
    [InlineData("/api/incidents.geojsonl")]
    [InlineData("/api/incidents.csv")]
    [InlineData("/api/incidents.kml")]
    [InlineData("/api/incidents/SY-2019-03-03-1")]
    public async Task No_exact_place_of_a_coarser_one_and_no_victim_is_answered(string path)
    {
        var text = await app.Client.GetStringAsync(path, Stop);
        Assert.Contains("SY-2019-03-03-1", text, StringComparison.Ordinal);
        foreach (var canary in new[] { "123456", "987654", "canary" }) Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_incident_is_found_by_its_code_and_by_its_id()
    {
        using var byCode = JsonDocument.Parse(await app.Client.GetStringAsync("/api/incidents/SY-2017-06-26-1", Stop));
        using var byId = JsonDocument.Parse(await app.Client.GetStringAsync($"/api/incidents/{IncidentsApp.All[0].Id}", Stop));
        Assert.Equal(byCode.RootElement.GetRawText(), byId.RootElement.GetRawText());
        Assert.Equal(42, byCode.RootElement.GetProperty("properties").GetProperty("killedMin").GetInt32());
        var history = Assert.Single(byCode.RootElement.GetProperty("history").EnumerateArray().ToArray());
        Assert.Equal("import", history.GetProperty("action").GetString());
        Assert.DoesNotContain("somebody", byCode.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_incident_is_gone_with_its_reason()
    {
        var response = await app.Client.GetAsync("/api/incidents/SY-2020-01-01-1", Stop);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("It was the same as another.", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SY-2020-01-02-1")]
    [InlineData("SY-1999-01-01-1")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("%3Cscript%3E")]
    public async Task A_proposed_incident_is_not_there_for_the_public_like_one_that_never_was(string id)
    {
        var response = await app.Client.GetAsync($"/api/incidents/{id}", Stop);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_histogram_counts_by_month_and_keeps_unknown_apart_from_zero()
    {
        using var answer = JsonDocument.Parse(await app.Client.GetStringAsync("/api/incidents/histogram?by=year", Stop));
        var buckets = answer.RootElement.GetProperty("buckets").EnumerateArray().ToArray();
        Assert.Equal(["2017-01-01 2 45  0 1", "2018-01-01 1 0 0 0 0", "2019-01-01 2   2 0"], buckets.Select(b =>
        {
            var killed = b.GetProperty("killed");
            return $"{b.GetProperty("start").GetString()} {b.GetProperty("incidents")} {killed.GetProperty("min")} {killed.GetProperty("max")} {killed.GetProperty("unknown")} {killed.GetProperty("openEnded")}";
        }));
        Assert.Equal(5, answer.RootElement.GetProperty("incidents").GetInt32());
    }

    private static string? Code(JsonElement feature) => feature.GetProperty("properties").GetProperty("code").GetString();

    private static async Task<HttpStatusCode> StatusAsync(IncidentsApp app, string path, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        return (await app.Client.SendAsync(request, Stop)).StatusCode;
    }
}
