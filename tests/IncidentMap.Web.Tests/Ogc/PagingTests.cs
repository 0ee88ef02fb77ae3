using System.Net;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Web.Ogc;
using IncidentMap.Web.Ogc.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Ogc;

public sealed class PagingTests : IDisposable
{
    private readonly OgcClient _ogc = new();

    [Theory]
    [InlineData("incidents", "")]
    [InlineData("incidents", "&sortby=-code")]
    [InlineData("incidents", "&filter=dateStart%3E%3DDATE('2017-06-01')")]
    [InlineData("claims", "")]
    public async Task No_page_repeats_or_misses_a_feature_while_others_write(string collection, string more)
    {
        var store = _ogc.Services.GetRequiredService<IIncidentStore>();
        var change = new Change(DateTimeOffset.UnixEpoch, "somebody", "import", "made up", null);
        store.Save([.. Enumerable.Range(1, 40).Select(n => One(n, n % 28 + 1))], change);
        var expected = await Ids($"/ogc/collections/{collection}/items?limit=10000{more}");
        var (seen, address, written) = (new List<string>(), $"/ogc/collections/{collection}/items?limit=7{more}", 0);
        while (address is not null)
        {
            var page = await _ogc.Json(address);
            Assert.Equal(expected.Count, page.GetProperty("numberMatched").GetInt32());
            seen.AddRange(page.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()!));
            address = OgcClient.LinkOrNone(page, "next");
            // Between two pages one incident comes and one moves to another day.
            written++;
            store.Save([One(100 + written, 1), One(written, 28 - written)], change);
        }
        Assert.True(written > 3);
        Assert.Equal(expected, seen);
        Assert.NotEqual(expected, await Ids($"/ogc/collections/{collection}/items?limit=10000{more}"));
    }

    [Fact]
    public async Task Pages_of_a_state_that_is_no_longer_kept_are_refused_rather_than_continued_on_another()
    {
        using var answer = await _ogc.Send("/ogc/collections/incidents/items?limit=2&cursor=0123456789-2");
        Assert.Equal((HttpStatusCode.Gone, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["cursor"], await _ogc.Refused("/ogc/collections/incidents/items?cursor=nonsense"));
        // A page of one collection is none of another.
        var next = OgcClient.Link(await _ogc.Json("/ogc/collections/incidents/items?limit=2"), "next");
        using var other = await _ogc.Send(next.Replace("/incidents/", "/places/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Gone, other.StatusCode);
    }

    [Fact]
    public async Task A_cursor_beyond_the_end_gives_an_empty_page()
    {
        var next = OgcClient.Link(await _ogc.Json("/ogc/collections/incidents/items?limit=2"), "next");
        var page = await _ogc.Json(next.Replace("-2", "-2147483647", StringComparison.Ordinal));
        Assert.Equal((0, 5), (page.GetProperty("numberReturned").GetInt32(), page.GetProperty("numberMatched").GetInt32()));
    }

    [Fact]
    public void A_state_is_kept_while_it_is_asked_for_and_no_more_than_four_of_a_collection()
    {
        var clock = new Clock();
        var shelf = new SnapshotShelf(clock, _ogc.Services.GetRequiredService<ISnapshotSource>());
        FeatureTable[] tables = [.. Enumerable.Range(0, 5).Select(n => IncidentTable.Of(IncidentSnapshot.Build([], n)))];
        string[] tokens = [.. tables.Select(t => { clock.Now += TimeSpan.FromSeconds(1); return shelf.Keep(t); })];
        Assert.Equal(tokens[4], shelf.Keep(tables[4]));
        Assert.Equal([null, tables[1], tables[2], tables[3], tables[4]], tokens.Select(shelf.Find));
        clock.Now += TimeSpan.FromMinutes(14);
        Assert.Same(tables[2], shelf.Find(tokens[2]));
        clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal([null, null, tables[2], null, null], tokens.Select(shelf.Find));
        for (var minutes = 16; minutes <= 60; minutes += 10) (_, clock.Now) = (shelf.Find(tokens[2]), clock.Now + TimeSpan.FromMinutes(10));
        Assert.Null(shelf.Find(tokens[2]));
    }

    [Theory]
    [InlineData("incidents", true)]
    [InlineData("incidents", false)]
    [InlineData("claims", true)]
    [InlineData("claims", false)]
    public async Task No_page_goes_on_showing_what_was_withdrawn_or_made_coarser_meanwhile(string collection, bool isWithdrawn)
    {
        var store = _ogc.Services.GetRequiredService<IIncidentStore>();
        var change = new Change(DateTimeOffset.UnixEpoch, "somebody", "import", "made up", null);
        store.Save([.. Enumerable.Range(1, 5).Select(n => One(n, n))], change);
        var next = OgcClient.Link(await _ogc.Json($"/ogc/collections/{collection}/items?limit=2"), "next");
        store.Save([One(1, 3)], change);
        Assert.NotEmpty((await _ogc.Json(next)).GetProperty("features").EnumerateArray());
        var taken = isWithdrawn
            ? One(5, 5) with { State = IncidentState.Withdrawn, StateReason = "test" }
            : One(5, 5) with { PublishedWhere = new Where { Name = "Raqqa", Accuracy = GeolocationAccuracy.Governorate } };
        store.Save([taken], change);
        using var answer = await _ogc.Send(next);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    public void Dispose() => _ogc.Dispose();

    private sealed class Clock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private static Incident One(int number, int day) => MadeUp.Incident($"SY-PAGE-{number:000}", $"2020-05-{day:00}") with { Claims = [new() { Id = "c1", Speaker = "A", Origin = "a" }, new() { Id = "c2", Speaker = "B", Origin = "b" }] };

    private async Task<List<string>> Ids(string path) =>
        [.. (await _ogc.Json(path)).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];
}
