using System.Text.Json;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>OGC API – Features, Part 2: Coordinate Reference Systems by Reference (18-058r1).</summary>
public sealed class Part2CrsTests(OgcClient ogc) : IClassFixture<OgcClient>
{
    private const string Class = "ogcapi-features-2/1.0/conf/crs";

    [Fact, Trait("conformance", Class)]
    public async Task Fc_md_crs_list_and_storage_crs__a_collection_lists_its_systems_the_default_first()
    {
        foreach (var collection in (await ogc.Json("/ogc/collections")).GetProperty("collections").EnumerateArray())
        {
            Assert.Equal(Crs.All.Select(c => c.Uri), collection.GetProperty("crs").EnumerateArray().Select(c => c.GetString()));
            Assert.Equal("http://www.opengis.net/def/crs/OGC/1.3/CRS84", collection.GetProperty("storageCrs").GetString());
        }
    }

    [Theory, Trait("conformance", Class)]
    [InlineData("", "http://www.opengis.net/def/crs/OGC/1.3/CRS84", 40.45, 35.02)]
    [InlineData("?crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84", 40.45, 35.02)]
    [InlineData("?crs=http://www.opengis.net/def/crs/EPSG/0/4326", "http://www.opengis.net/def/crs/EPSG/0/4326", 35.02, 40.45)]
    [InlineData("?crs=http://www.opengis.net/def/crs/EPSG/0/3857", "http://www.opengis.net/def/crs/EPSG/0/3857", 4502873.403, 4166599.396)]
    public async Task Crs_response_and_ogc_crs_header__coordinates_come_in_the_system_and_axis_order_asked_for(string query, string crs, double first, double second)
    {
        foreach (var path in new[] { "/ogc/collections/incidents/items", "/ogc/collections/incidents/items/SY-2017-06-26-1" })
        {
            using var answer = await ogc.Send(path + query);
            Assert.Equal($"<{crs}>", answer.Headers.GetValues("Content-Crs").Single());
            var root = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
            var feature = root.TryGetProperty("features", out var features) ? features[1] : root;
            Assert.Equal([first, second], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(n => Math.Round(n.GetDouble(), 3)));
            Assert.Equal(40.45, feature.GetProperty("properties").GetProperty("lon").GetDouble());
        }
    }

    [Fact, Trait("conformance", Class)]
    public async Task Crs_response__a_feature_without_a_geometry_has_none_in_any_system()
    {
        var feature = await ogc.Json("/ogc/collections/incidents/items/SY-2018-01-05-1?crs=http://www.opengis.net/def/crs/EPSG/0/3857");
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
    }

    [Theory, Trait("conformance", Class)]
    [InlineData("bbox=35,40,35.5,41&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326")]
    [InlineData("bbox=40,35,41,35.5&bbox-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84")]
    [InlineData("bbox=4452779,4163881,4564099,4231500&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857")]
    public async Task Bbox_crs__a_box_is_read_in_its_own_system_and_axis_order(string query) =>
        Assert.Contains("SY-2017-06-26-1", await ogc.Codes(query));

    [Theory, Trait("conformance", Class)]
    [InlineData("crs=http://www.opengis.net/def/crs/EPSG/0/32637", "crs")]
    [InlineData("bbox=1,2,3,4&bbox-crs=EPSG:4326", "bbox-crs")]
    public async Task Crs_and_bbox_crs__a_system_that_is_not_listed_is_a_fault(string query, string word) =>
        Assert.Equal([word], await ogc.Refused($"/ogc/collections/incidents/items?{query}"));
}
