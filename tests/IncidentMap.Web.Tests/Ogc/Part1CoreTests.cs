using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>OGC API – Features, Part 1: Core (17-069r4). A test is named by the requirement that it shows.</summary>
public sealed class Part1CoreTests(OgcClient ogc) : IClassFixture<OgcClient>
{
    private const string Core = "ogcapi-features-1/1.0/conf/core";

    [Fact, Trait("conformance", Core)]
    public async Task Root_op_and_root_success__the_landing_page_links_to_the_definition_the_conformance_and_the_data()
    {
        var landing = await ogc.Json("/ogc");
        string[] rels = [.. landing.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("rel").GetString()!)];
        foreach (var rel in new[] { "service-desc", "service-doc", "conformance", "data", "self", "alternate" }) Assert.Contains(rel, rels);
        foreach (var link in landing.GetProperty("links").EnumerateArray())
            Assert.Equal(HttpStatusCode.OK, (await ogc.Send(link.GetProperty("href").GetString()!)).StatusCode);
    }

    [Fact, Trait("conformance", Core)]
    public async Task Conformance_success__every_declared_class_is_shown_by_a_test_that_names_it()
    {
        var declared = (await ogc.Json("/ogc/conformance")).GetProperty("conformsTo").EnumerateArray().Select(c => c.GetString()!.Replace("http://www.opengis.net/spec/", "", StringComparison.Ordinal)).ToList();
        var shown = typeof(Part1CoreTests).Assembly.GetTypes().SelectMany(t => t.GetMethods()).SelectMany(m => m.GetCustomAttributesData())
            .Where(a => a.AttributeType == typeof(TraitAttribute) && (string?)a.ConstructorArguments[0].Value == "conformance")
            .Select(a => (string)a.ConstructorArguments[1].Value!).ToHashSet();
        Assert.Empty(declared.Except(shown));
        Assert.Empty(shown.Except(declared));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_md_success_and_sfc_md_success__each_collection_is_described_alike_in_the_list_and_alone()
    {
        var list = await ogc.Json("/ogc/collections");
        var collections = list.GetProperty("collections").EnumerateArray().ToList();
        Assert.Equal(["incidents", "claims", "places"], collections.Select(c => c.GetProperty("id").GetString()));
        foreach (var described in collections)
        {
            var alone = await ogc.Json(OgcClient.Link(described, "self"));
            Assert.Equal(described.GetRawText(), alone.GetRawText());
            Assert.Equal("feature", alone.GetProperty("itemType").GetString());
            Assert.NotNull(OgcClient.Link(alone, "items"));
            Assert.NotNull(OgcClient.Link(alone, "license"));
        }
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_md_extent__all_features_lie_within_the_extent_and_coarser_places_show_it_coarse()
    {
        var extent = (await ogc.Json("/ogc/collections/incidents")).GetProperty("extent");
        Assert.Equal([36.2, 35, 40.45, 36.2], extent.GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().Select(n => n.GetDouble()));
        Assert.Equal(["2017-06-01T00:00:00Z", "2019-03-03T23:59:59Z"], extent.GetProperty("temporal").GetProperty("interval")[0].EnumerateArray().Select(n => n.GetString()));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_response__a_collection_says_how_many_match_how_many_it_holds_and_when()
    {
        var items = await ogc.Json("/ogc/collections/incidents/items?limit=2");
        Assert.Equal((5, 2, 2), (items.GetProperty("numberMatched").GetInt32(), items.GetProperty("numberReturned").GetInt32(), items.GetProperty("features").GetArrayLength()));
        Assert.True(items.GetProperty("timeStamp").GetDateTime() > new DateTime(2020, 1, 1));
        Assert.Equal("FeatureCollection", items.GetProperty("type").GetString());
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_limit__one_to_ten_thousand_more_is_ten_thousand_and_less_is_a_fault()
    {
        Assert.Single((await ogc.Json("/ogc/collections/incidents/items?limit=1")).GetProperty("features").EnumerateArray());
        Assert.Equal(5, (await ogc.Json("/ogc/collections/incidents/items?limit=999999")).GetProperty("features").GetArrayLength());
        foreach (var limit in new[] { "0", "-1", "many", "1.5" }) Assert.Equal(["limit"], await ogc.Refused($"/ogc/collections/incidents/items?limit={limit}"));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_bbox_response__features_inside_or_on_the_edge_and_those_without_a_geometry()
    {
        Assert.Equal(["SY-2018-01-05-1", "SY-2019-02-02-1"], await ogc.Codes("bbox=36.2,36,37,37"));
        Assert.Equal(["SY-2018-01-05-1", "SY-2019-02-02-1"], await ogc.Codes("bbox=36.2,36,-100,37,37,100"));
        Assert.Equal(["SY-2018-01-05-1", "SY-2019-03-03-1"], await ogc.Codes("bbox=40,35,40,35"));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_bbox_response__a_box_whose_west_lies_east_crosses_the_antimeridian()
    {
        Assert.Equal(["SY-2018-01-05-1", "SY-2019-02-02-1"], await ogc.Codes("bbox=170,30,37,40"));
        Assert.Equal(["SY-2018-01-05-1"], await ogc.Codes("bbox=160.6,-55.95,-170,-25.89"));
    }

    [Theory, Trait("conformance", Core)]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,4,5")]
    [InlineData("a,2,3,4")]
    [InlineData("1,5,3,4")]
    [InlineData("1,2,3,94")]
    [InlineData("NaN,2,3,4")]
    public async Task Fc_bbox_definition__anything_but_four_or_six_numbers_of_the_earth_is_a_fault(string bbox) =>
        Assert.Equal(["bbox"], await ogc.Refused($"/ogc/collections/incidents/items?bbox={bbox}"));

    [Theory, Trait("conformance", Core)]
    [InlineData("2017-06-26", "SY-2017-06-01-1,SY-2017-06-26-1")]
    [InlineData("2017-06-26T03:00:00Z", "SY-2017-06-01-1,SY-2017-06-26-1")]
    [InlineData("2017-06-27T01:00:00%2B02:00", "SY-2017-06-01-1,SY-2017-06-26-1")]
    [InlineData("2017-06-27/2018-12-31", "SY-2017-06-01-1,SY-2018-01-05-1")]
    [InlineData("2017-07-01T00:00:00Z/2018-12-31T23:59:59Z", "SY-2018-01-05-1")]
    [InlineData("2017-07-01T/2018-12-31T", "SY-2018-01-05-1")]
    [InlineData("../2017-06-25", "SY-2017-06-01-1")]
    [InlineData("/2017-06-25", "SY-2017-06-01-1")]
    [InlineData("2019-03-03/..", "SY-2019-03-03-1")]
    [InlineData("2019-03-03/", "SY-2019-03-03-1")]
    [InlineData("2030-01-01/..", "")]
    public async Task Fc_time_response__features_whose_days_intersect_the_instant_or_interval(string datetime, string codes) =>
        Assert.Equal(codes.Split(',', StringSplitOptions.RemoveEmptyEntries), await ogc.Codes($"datetime={datetime}"));

    [Theory, Trait("conformance", Core)]
    [InlineData("2017")]
    [InlineData("2017-02-31")]
    [InlineData("2017-06-26T03:00:00")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("2017-01-01/2017-02-01/2017-03-01")]
    [InlineData("2018-01-01/2017-01-01")]
    public async Task Fc_time_definition__anything_else_is_a_fault(string datetime) =>
        Assert.Equal(["datetime"], await ogc.Refused($"/ogc/collections/incidents/items?datetime={datetime}"));

    [Fact, Trait("conformance", Core)]
    public async Task Fc_time_response__features_that_have_no_date_match_any()
    {
        var all = (await ogc.Json("/ogc/collections/places/items?limit=1")).GetProperty("numberMatched").GetInt32();
        Assert.Equal(all, (await ogc.Json("/ogc/collections/places/items?limit=1&datetime=1900-01-01")).GetProperty("numberMatched").GetInt32());
    }

    [Fact, Trait("conformance", Core)]
    public async Task Fc_links__pages_follow_one_another_forth_and_back_and_hold_every_feature_once()
    {
        var (seen, next) = (new List<string>(), "/ogc/collections/incidents/items?limit=2&f=json");
        JsonElement page = default;
        for (var address = next; address is not null; address = OgcClient.LinkOrNone(page, "next"))
        {
            page = await ogc.Json(address);
            Assert.Equal(5, page.GetProperty("numberMatched").GetInt32());
            seen.AddRange(page.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()!));
        }
        Assert.Equal((5, 5), (seen.Count, seen.Distinct().Count()));
        var before = await ogc.Json(OgcClient.Link(page, "prev"));
        Assert.Equal(seen[2..4], before.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()));
    }

    [Fact, Trait("conformance", Core)]
    public async Task F_success_and_f_links__each_feature_has_an_address_of_its_own()
    {
        foreach (var collection in new[] { "incidents", "claims", "places" })
        {
            var listed = (await ogc.Json($"/ogc/collections/{collection}/items?limit=1")).GetProperty("features")[0];
            var alone = await ogc.Json($"/ogc/collections/{collection}/items/{Uri.EscapeDataString(listed.GetProperty("id").GetString()!)}");
            Assert.Equal(listed.GetProperty("properties").GetRawText(), alone.GetProperty("properties").GetRawText());
            Assert.Equal(listed.GetProperty("geometry").GetRawText(), alone.GetProperty("geometry").GetRawText());
            Assert.EndsWith($"/ogc/collections/{collection}", OgcClient.Link(alone, "collection"), StringComparison.Ordinal);
            Assert.Equal(alone.GetProperty("id").GetString(), (await ogc.Json(OgcClient.Link(alone, "self"))).GetProperty("id").GetString());
        }
        Assert.Equal("SY-2017-06-26-1", (await ogc.Json("/ogc/collections/incidents/items/SY-2017-06-26-1")).GetProperty("properties").GetProperty("code").GetString());
    }

    [Theory, Trait("conformance", Core)]
    [InlineData("/ogc/collections/nothing")]
    [InlineData("/ogc/collections/nothing/items")]
    [InlineData("/ogc/collections/incidents/items/00000000-0000-0000-0000-000000000000")]
    [InlineData("/ogc/collections/claims/items/SY-2017-06-26-1:c9")]
    [InlineData("/ogc/nothing")]
    public async Task Http__what_is_not_there_is_told_as_problem_details(string path)
    {
        using var answer = await ogc.Send(path, "text/html,application/json;q=0.5");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Query_param_unknown_and_invalid__all_faults_of_a_request_are_told_together() =>
        Assert.Equal(["bbox", "crs", "datetime", "filter", "limit", "nonsense", "properties", "sortby"],
            (await ogc.Refused("/ogc/collections/incidents/items?nonsense=1&limit=x&bbox=1&datetime=x&crs=EPSG:1&filter=x%20%3D&sortby=geometry&properties=nothing")).Order());

    [Theory, Trait("conformance", Core)]
    [InlineData("/ogc?nonsense=1")]
    [InlineData("/ogc/api?nonsense=1")]
    [InlineData("/ogc/conformance?nonsense=1")]
    [InlineData("/ogc/collections?nonsense=1")]
    [InlineData("/ogc/collections/incidents?nonsense=1")]
    [InlineData("/ogc/collections/incidents/queryables?nonsense=1")]
    [InlineData("/ogc/collections/incidents/items/SY-2017-06-26-1?nonsense=1")]
    public async Task Query_param_unknown__an_unknown_word_is_a_fault_everywhere(string path) => Assert.Equal(["nonsense"], await ogc.Refused(path));

    [Fact, Trait("conformance", Core)]
    public async Task Fc_filters__a_property_as_a_word_of_its_own_asks_for_its_value_and_the_words_of_the_map_mean_what_they_mean_everywhere()
    {
        Assert.Equal(["SY-2018-01-05-1"], await ogc.Codes("killedMax=0"));
        Assert.Equal(["SY-2018-01-05-1"], await ogc.Codes("titleAr=" + Uri.EscapeDataString("=1+1")));
        Assert.Equal(["SY-2019-03-03-1"], await ogc.Codes("placeMadeCoarser=true"));
        Assert.Equal(["SY-2017-06-26-1"], await ogc.Codes("dateEnd=2017-06-26"));
        foreach (var words in new[] { "from=2017-06-26&to=2018-01-05", "grade=confirmed", "party=russia,us-led-coalition", "killed=3..5", "accuracy=town", "place=im:c", "q=mayadin", "kind=airstrike" })
            Assert.Equal(Api.IncidentsApp.Matching(words), await ogc.Codes(words));
        Assert.Equal(["killedMin"], await ogc.Refused("/ogc/collections/incidents/items?killedMin=many"));
        Assert.Equal(["kind"], await ogc.Refused("/ogc/collections/incidents/items?kind=nonsense"));
    }

    [Fact, Trait("conformance", Core)]
    public async Task Etag__a_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await ogc.Send("/ogc/collections/incidents/items");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ogc/collections/incidents/items");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await ogc.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/ogc/collections", "application/json", "collections")]
    [InlineData("/ogc/collections/incidents/items", "application/geo+json", "features")]
    [InlineData("/api/places?q=Raqqa", "application/json", "candidates")]
    public async Task An_address_of_data_answers_with_them_whatever_form_is_accepted(string path, string accept, string member)
    {
        using var answer = await ogc.Send(path, accept);
        Assert.True(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.TryGetProperty(member, out _));
    }

    [Fact, Trait("conformance", "ogcapi-features-1/1.0/conf/geojson")]
    public async Task Geojson_content__features_are_geojson_of_the_media_type_and_open_to_the_scripts_of_every_site()
    {
        using var answer = await ogc.Send("/ogc/collections/incidents/items", "application/geo+json");
        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var feature = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("features")[1];
        Assert.Equal("Feature", feature.GetProperty("type").GetString());
        Assert.Equal([40.45, 35.02], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()));
        Assert.Equal((42, 70), (feature.GetProperty("properties").GetProperty("killedMin").GetInt32(), feature.GetProperty("properties").GetProperty("killedMax").GetInt32()));
    }

    [Fact]
    public async Task The_features_of_the_export_and_of_the_collection_are_the_same()
    {
        var export = JsonDocument.Parse(await ogc.Http.GetStringAsync(new Uri("/api/incidents.geojson", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
        var items = await ogc.Json("/ogc/collections/incidents/items");
        Assert.Equal(export.GetProperty("features").GetRawText(), items.GetProperty("features").GetRawText());
    }
}
