using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests;

public sealed class ColumnEndpointTests : IClassFixture<MapApp>
{
    private readonly MapApp _app;
    private readonly HttpClient _client;

    public ColumnEndpointTests(MapApp app)
    {
        (_app, _client) = (app, app.CreateClient());
        app.Services.GetRequiredService<IIncidentStore>().Save([Made("X-1", IncidentKind.Raid), Made("X-2", IncidentKind.Missile)], new Change(DateTimeOffset.UnixEpoch, "test", "import", "two", null));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manifest_names_chunks_that_hold_every_published_incident()
    {
        var manifest = await ManifestAsync("");
        var published = _app.Services.GetRequiredService<ISnapshotSource>().Current.Count;
        Assert.Equal(published, manifest.GetProperty("count").GetInt32());
        Assert.Equal(published, manifest.GetProperty("chunks").EnumerateArray().Sum(c => c.GetProperty("rows").GetInt32()));
        foreach (var chunk in manifest.GetProperty("chunks").EnumerateArray())
        {
            var answer = await _client.GetAsync(chunk.GetProperty("url").GetString(), Stop);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
            Assert.Equal("IMC2"u8.ToArray(), bytes[..4]);
            Assert.Equal(chunk.GetProperty("rows").GetInt32(), BitConverter.ToInt32(bytes, 4));
        }
    }

    [Fact]
    public async Task A_page_of_all_incidents_brings_their_manifest_along_and_names_its_newest_chunks()
    {
        var manifest = await _client.GetStringAsync("/api/incidents/columns", Stop);
        var page = await _client.GetStringAsync("/?lang=en&page=1", Stop);
        Assert.Contains($"data-columns=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(manifest)}\"", page, StringComparison.Ordinal);
        foreach (var chunk in JsonDocument.Parse(manifest).RootElement.GetProperty("chunks").EnumerateArray().Take(3))
            Assert.Contains($"rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{chunk.GetProperty("url").GetString()}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-columns", await _client.GetStringAsync("/?lang=en&kind=raid", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_the_reader_has_is_not_sent_again()
    {
        var first = await _client.GetAsync("/api/incidents/columns", Stop);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/incidents/columns");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again, Stop)).StatusCode);
    }

    [Fact]
    public async Task The_filter_narrows_the_columns_and_its_dates_do_not()
    {
        Assert.Equal(await CountAsync("kind=raid"), await CountAsync("kind=raid&from=1990-01-01&to=1990-01-02"));
        Assert.True(await CountAsync("kind=raid") < await CountAsync(""));
    }

    [Fact]
    public async Task A_chunk_is_compressed_for_those_who_take_it()
    {
        var url = (await ManifestAsync("kind=raid")).GetProperty("chunks")[0].GetProperty("url").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        Assert.Equal("br", Assert.Single((await _client.SendAsync(request, Stop)).Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Chunks_come_newest_first_and_say_where_their_rows_stand()
    {
        var old = Enumerable.Range(0, IncidentColumnSet.PackedRows).Select(i => Made("Y-" + i, IncidentKind.Raid) with { Id = Guid.NewGuid(), When = new() { Start = new(2011, 3, 1), End = new(2011, 3, 1) } });
        _app.Services.GetRequiredService<IIncidentStore>().Save([.. old], new Change(DateTimeOffset.UnixEpoch, "test", "import", "many", null));
        var chunks = (await ManifestAsync("")).GetProperty("chunks").EnumerateArray().ToList();
        Assert.True(chunks.Count > 1);
        foreach (var (newer, older) in chunks.Zip(chunks.Skip(1)))
        {
            Assert.Equal(older.GetProperty("start").GetInt32() + older.GetProperty("rows").GetInt32(), newer.GetProperty("start").GetInt32());
            Assert.True(newer.GetProperty("first").GetInt32() >= older.GetProperty("first").GetInt32());
        }
        Assert.Equal(0, chunks[^1].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task An_unknown_chunk_and_unknown_words_are_problems_that_say_why()
    {
        var lost = await _client.GetAsync("/api/incidents/columns/0123456789abcdef0123456789abcdef", Stop);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Equal("application/problem+json", lost.Content.Headers.ContentType!.MediaType);
        var bad = await _client.GetAsync("/api/incidents/columns?from=2017-02-31&colour=red", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        var text = await bad.Content.ReadAsStringAsync(Stop);
        Assert.Contains("from", text, StringComparison.Ordinal);
        Assert.Contains("colour", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_basemap_is_served_once_and_then_only_confirmed()
    {
        var first = await _client.GetAsync("/basemap.json", Stop);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/basemap.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again, Stop)).StatusCode);
    }

    private async Task<JsonElement> ManifestAsync(string query) =>
        JsonDocument.Parse(await _client.GetStringAsync($"/api/incidents/columns?{query}", Stop)).RootElement;

    private async Task<int> CountAsync(string query) => (await ManifestAsync(query)).GetProperty("count").GetInt32();

    private static Incident Made(string code, IncidentKind kind) => new()
    {
        Id = new Guid(code == "X-1" ? "018f0000-0000-7000-8000-000000000001" : "018f0000-0000-7000-8000-000000000002"),
        Code = code,
        When = new() { Start = new(2018, 3, 1), End = new(2018, 3, 1) },
        Where = new() { Point = new(40, 35), Accuracy = GeolocationAccuracy.Town },
        Kind = kind,
        TitleEn = code,
        TitleAr = code,
        State = IncidentState.Published,
    };
}
