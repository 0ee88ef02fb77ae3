using System.Text;
using IncidentMap.Web.Tests.Api;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>A place that was published coarser on purpose stays hidden behind every parameter, and what is not published does not exist.</summary>
public sealed class NoLeakTests(OgcClient ogc) : IClassFixture<OgcClient>
{
    [Theory]
    [InlineData("bbox=40.1,35.9,40.2,36")]
    [InlineData("filter=S_INTERSECTS(geometry,BBOX(40.1,35.9,40.2,36))")]
    [InlineData("filter=S_INTERSECTS(geometry,POINT(40.123456789 35.987654321))")]
    [InlineData("filter=S_WITHIN(geometry,POLYGON((40.1 35.9,40.2 35.9,40.2 36,40.1 36,40.1 35.9)))")]
    [InlineData("filter=S_CONTAINS(BBOX(40.1,35.9,40.2,36),geometry)")]
    [InlineData("filter=lon BETWEEN 40.1 AND 40.2")]
    [InlineData("filter=placeId = 'im:canary'")]
    [InlineData("filter=placeName LIKE '%canary%'")]
    [InlineData("placeId=im:canary")]
    [InlineData("place=im:canary")]
    [InlineData("q=canary")]
    public async Task Nothing_asked_of_the_exact_place_finds_the_incident(string query) =>
        Assert.DoesNotContain("SY-2019-03-03-1", await ogc.Codes(query.Contains("filter=", StringComparison.Ordinal) ? "filter=" + Uri.EscapeDataString(query[7..]) : query));

    [Fact]
    public async Task The_published_point_is_what_filters_find() =>
        Assert.Equal(["SY-2019-03-03-1"], await ogc.Filtered("S_INTERSECTS(geometry,POINT(40 35)) AND placeMadeCoarser = TRUE"));

    [Theory]
    [InlineData("/ogc/collections/incidents")]
    [InlineData("/ogc/collections/incidents/items")]
    [InlineData("/ogc/collections/incidents/items?f=html")]
    [InlineData("/ogc/collections/incidents/items?crs=http://www.opengis.net/def/crs/EPSG/0/3857")]
    [InlineData("/ogc/collections/incidents/items?properties=placeName,lon,claims,sources")]
    [InlineData("/ogc/collections/incidents/items?sortby=lon,placeId")]
    [InlineData("/ogc/collections/incidents/items/SY-2019-03-03-1")]
    [InlineData("/ogc/collections/incidents/items/SY-2019-03-03-1?f=html")]
    [InlineData("/ogc/collections/claims/items")]
    public async Task No_form_of_answer_holds_the_exact_place_a_victim_or_what_is_not_published(string path)
    {
        var body = Encoding.UTF8.GetString(await ogc.Http.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        foreach (var hidden in new[] { IncidentsApp.Exact, "35.98765", "canary", "SY-2020-01-01-1", "SY-2020-01-02-1" }) Assert.DoesNotContain(hidden, body, StringComparison.Ordinal);
    }
}
