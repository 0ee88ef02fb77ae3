using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Web.Feeds;
using IncidentMap.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Feeds;

public sealed class FeedTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("grade=confirmed")]
    [InlineData("killed=0..0")]
    [InlineData("from=2030-01-01")]
    public async Task Both_forms_hold_what_the_filter_shows_and_nothing_else(string query)
    {
        var expected = IncidentsApp.Matching(query).Order().ToArray();
        var atom = XDocument.Parse(await app.Client.GetStringAsync($"/feeds/incidents.atom?{query}", Stop));
        Assert.Equal(expected, atom.Descendants(Atom + "entry").Select(e => Code(e.Element(Atom + "link")!.Attribute("href")!.Value)).Order());
        using var json = JsonDocument.Parse(await app.Client.GetStringAsync($"/feeds/incidents.json?{query}", Stop));
        Assert.Equal(expected, json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("_incident").GetProperty("code").GetString()!).Order());
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task What_changed_last_comes_first_and_an_incident_stands_there_once()
    {
        using var own = new IncidentsApp();
        var store = own.Services.GetRequiredService<IIncidentStore>();
        store.Save([MadeUp.Incident("SY-2021-01-01-1", "2021-01-01"), MadeUp.Incident("SY-2021-01-02-1", "2021-01-02")], At("2026-03-01"));
        store.Save([MadeUp.Incident("SY-2021-01-01-1", "2021-01-01") with { TitleEn = "Edited & <b>" }], At("2026-03-02"));
        var feed = XDocument.Parse(await own.Client.GetStringAsync("/feeds/incidents.atom?from=2021-01-01", Stop)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["Edited & <b> 2026-03-02T00:00:00Z", "Strike 2026-03-01T00:00:00Z"], entries.Select(e => $"{e.Element(Atom + "title")!.Value} {e.Element(Atom + "updated")!.Value}"));
        Assert.Equal("2026-03-02T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        // RFC 4287, 4.1.1: id, title, updated, an author, and a link to itself.
        Assert.Contains("/feeds/incidents.atom?from=2021-01-01&lang=en", feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.All(new[] { "id", "title", "author", "rights" }, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.All(entries, e => Assert.StartsWith("urn:uuid:", e.Element(Atom + "id")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_withdrawn_is_told_to_whoever_may_hold_it_and_what_never_was_public_is_not()
    {
        using var own = new IncidentsApp();
        var store = own.Services.GetRequiredService<IIncidentStore>();
        var (told, proposed) = (MadeUp.Incident("SY-2021-02-01-1", "2021-02-01"), MadeUp.Incident("SY-2021-02-02-1", "2021-02-02") with { State = IncidentState.Proposed });
        store.Save([told, proposed], At("2026-03-01"));
        store.Save([told with { State = IncidentState.Withdrawn, StateReason = "told <twice>" }, proposed with { State = IncidentState.Withdrawn, StateReason = "secret" }], At("2026-03-02"));
        store.Save([told with { State = IncidentState.Withdrawn, StateReason = "told <twice>", TitleEn = "Edited" }], At("2026-03-03"));
        XNamespace tombstones = "http://purl.org/atompub/tombstones/1.0";
        var feed = XDocument.Parse(await own.Client.GetStringAsync("/feeds/incidents.atom?from=2021-02-01", Stop)).Root!;
        Assert.Empty(feed.Elements(Atom + "entry"));
        var gone = Assert.Single(feed.Elements(tombstones + "deleted-entry"));
        Assert.Equal(($"urn:uuid:{told.Id}", "2026-03-02T00:00:00Z"), (gone.Attribute("ref")!.Value, gone.Attribute("when")!.Value));
        Assert.Contains("told <twice>", gone.Element(tombstones + "comment")!.Value, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await own.Client.GetStringAsync("/feeds/incidents.json?from=2021-02-01&lang=ar", Stop));
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal((told.Code, true), (item.GetProperty("_incident").GetProperty("code").GetString(), item.GetProperty("_incident").GetProperty("withdrawn").GetBoolean()));
        Assert.StartsWith("سُحبت: ", item.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Empty(XDocument.Parse(await own.Client.GetStringAsync("/feeds/incidents.atom?from=2022-01-01", Stop)).Root!.Elements(tombstones + "deleted-entry"));
    }

    [Fact]
    public async Task A_feed_speaks_Arabic_when_asked_and_tells_bad_words()
    {
        using var json = JsonDocument.Parse(await app.Client.GetStringAsync("/feeds/incidents.json?grade=confirmed&lang=ar", Stop));
        var item = json.RootElement.GetProperty("items")[0];
        Assert.Equal(("ar", "غارة على سجن في الميادين"), (json.RootElement.GetProperty("language").GetString(), item.GetProperty("title").GetString()));
        Assert.Contains("42–70", item.GetProperty("content_text").GetString()!, StringComparison.Ordinal);
        var bad = await app.Client.GetAsync("/feeds/incidents.atom?lang=xx&from=tomorrow", Stop);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (bad.StatusCode, bad.Content.Headers.ContentType!.MediaType));
        var text = await bad.Content.ReadAsStringAsync(Stop);
        Assert.Contains("\"lang\"", text, StringComparison.Ordinal);
        Assert.Contains("\"from\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/incidents.atom")]
    [InlineData("/feeds/incidents.json")]
    [InlineData("/incidents/SY-2019-03-03-1")]
    [InlineData("/")]
    public async Task No_exact_place_of_a_coarser_one_and_no_victim_is_told(string path)
    {
        var text = await app.Client.GetStringAsync(path, Stop);
        Assert.Contains("SY-2019-03-03-1", text, StringComparison.Ordinal);
        foreach (var canary in new[] { "123456", "987654", "canary" }) Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feeds/incidents.atom");
        request.Headers.IfNoneMatch.Add((await app.Client.GetAsync("/feeds/incidents.atom", Stop)).Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await app.Client.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task The_site_map_leads_to_every_incident_and_robots_to_the_site_map()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var robots = await app.Client.GetStringAsync("/robots.txt", Stop);
        Assert.Contains("Disallow: /review", robots, StringComparison.Ordinal);
        var index = XDocument.Parse(await app.Client.GetStringAsync(new Uri(robots.Split("Sitemap: ")[1].Trim()).AbsolutePath, Stop));
        var part = new Uri(Assert.Single(index.Descendants(ns + "loc")).Value).AbsolutePath;
        var pages = XDocument.Parse(await app.Client.GetStringAsync(part, Stop)).Descendants(ns + "loc").Select(l => new Uri(l.Value).AbsolutePath).ToList();
        Assert.Equal(IncidentsApp.Matching("").Order(), pages.Where(p => p.StartsWith("/incidents/", StringComparison.Ordinal)).Select(Code).Order());
        foreach (var page in pages) Assert.Equal((page, HttpStatusCode.OK), (page, (await app.Client.GetAsync(page, Stop)).StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync("/sitemap-2.xml", Stop)).StatusCode);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(49_995, 1)]
    [InlineData(49_996, 2)]
    [InlineData(99_996, 3)]
    public void The_last_incidents_have_a_part_of_the_site_map_though_the_pages_take_room_in_the_first(int incidents, int parts) =>
        Assert.Equal(parts, SitemapEndpoints.Parts(incidents));

    private static string Code(string address) => address.Split("/incidents/")[1].Split('?')[0];

    private static Change At(string day) => new(new DateTimeOffset(MadeUp.Day(day), TimeOnly.MinValue, TimeSpan.Zero), "x", "edit", "x", null);
}
