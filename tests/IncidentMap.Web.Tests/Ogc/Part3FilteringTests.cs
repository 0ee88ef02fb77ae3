using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>
/// OGC API – Features, Part 3: Filtering (19-079r2), and each conformance class of CQL2 (21-065r2) asked over HTTP in both encodings; what
/// every single operator selects is tested where the language lives.
/// </summary>
public sealed class Part3FilteringTests(OgcClient ogc) : IClassFixture<OgcClient>
{
    private const string Filter = "ogcapi-features-3/1.0/conf/filter", Features = "ogcapi-features-3/1.0/conf/features-filter", Queryables = "ogcapi-features-3/1.0/conf/queryables";
    private const string A = "SY-2017-06-01-1", B = "SY-2017-06-26-1", C = "SY-2018-01-05-1", D = "SY-2019-02-02-1", E = "SY-2019-03-03-1";

    [Theory, Trait("conformance", Queryables)]
    [InlineData("incidents")]
    [InlineData("claims")]
    [InlineData("places")]
    public async Task Get_queryables_response__a_json_schema_says_what_can_be_asked_and_everything_in_it_can(string collection)
    {
        var link = OgcClient.Link(await ogc.Json($"/ogc/collections/{collection}"), "http://www.opengis.net/def/rel/ogc/1.0/queryables");
        using var answer = await ogc.Send(link, "application/schema+json");
        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
        var schema = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal((link, "object", false), (schema.GetProperty("$id").GetString(), schema.GetProperty("type").GetString(), schema.GetProperty("additionalProperties").GetBoolean()));
        var features = (await ogc.Json($"/ogc/collections/{collection}/items")).GetProperty("numberMatched").GetInt32();
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var either = await ogc.Json($"/ogc/collections/{collection}/items?limit=1&filter={property.Name}%20IS%20NULL%20OR%20{property.Name}%20IS%20NOT%20NULL");
            Assert.Equal((property.Name, features), (property.Name, either.GetProperty("numberMatched").GetInt32()));
        }
    }

    [Fact, Trait("conformance", Queryables)]
    public async Task Expression_construction__a_property_that_is_no_queryable_is_a_fault() =>
        Assert.Equal(["filter"], await ogc.Refused("/ogc/collections/incidents/items?filter=this_is_not_a_queryable%20IS%20NULL"));

    [Fact, Trait("conformance", Filter)]
    public async Task Filter_and_filter_lang_param__both_encodings_are_read_and_another_is_a_fault()
    {
        var json = Uri.EscapeDataString("""{"op":"=","args":[{"property":"grade"},"confirmed"]}""");
        Assert.Equal([B], await ogc.Codes("filter-lang=cql2-text&filter=grade%3D'confirmed'"));
        Assert.Equal([B], await ogc.Codes($"filter-lang=cql2-json&filter={json}"));
        Assert.Equal([B], await ogc.Codes($"filter={json}"));
        Assert.Equal(["filter-lang"], await ogc.Refused("/ogc/collections/incidents/items?filter=grade%3D'confirmed'&filter-lang=ecql"));
        Assert.Equal(["filter"], await ogc.Refused($"/ogc/collections/incidents/items?filter-lang=cql2-text&filter={json}"));
    }

    [Fact, Trait("conformance", Filter)]
    public async Task Filter_crs_wgs84_and_filter_crs_param__coordinates_are_of_crs84_unless_another_is_named()
    {
        Assert.Equal([A, B], await ogc.Filtered("S_INTERSECTS(geometry,POINT(40.45 35.02))"));
        Assert.Equal([A, B], await ogc.Codes("filter-crs=http://www.opengis.net/def/crs/EPSG/0/4326&filter=" + Uri.EscapeDataString("S_INTERSECTS(geometry,POINT(35.02 40.45))")));
        Assert.Equal([A, B], await ogc.Codes("filter-crs=http://www.opengis.net/def/crs/EPSG/0/3857&filter=" + Uri.EscapeDataString("S_WITHIN(geometry,BBOX(4502800,4166500,4502900,4166700))")));
        Assert.Equal(["filter-crs"], await ogc.Refused("/ogc/collections/incidents/items?filter-crs=EPSG:4326&filter=true"));
    }

    [Fact, Trait("conformance", Features)]
    public async Task Features_filter_response__a_feature_must_fulfil_every_parameter_at_once()
    {
        Assert.Equal([B], await ogc.Codes("datetime=2017-06-26&bbox=40,35,41,36&filter=killedMin%3E10&grade=confirmed"));
        Assert.Empty(await ogc.Codes("datetime=2018-01-01/..&filter=killedMin%3E10"));
        Assert.Equal(3, (await ogc.Json("/ogc/collections/incidents/items?limit=1&filter=killedMin%20IS%20NOT%20NULL")).GetProperty("numberMatched").GetInt32());
    }

    [Theory]
    [InlineData("cql2/1.0/conf/basic-cql2", "NOT killedMin = 0 AND (dateStart >= DATE('2017-06-26') OR parties IS NULL)", $"{B}")]
    [InlineData("cql2/1.0/conf/basic-cql2", "placeId IS NULL", $"{C},{E}")]
    [InlineData("cql2/1.0/conf/advanced-comparison-operators", "titleEn LIKE '%prison%' OR killedMin BETWEEN 0 AND 2 OR grade IN ('confirmed')", $"{B},{C}")]
    [InlineData("cql2/1.0/conf/case-insensitive-comparison", "CASEI(titleEn) LIKE CASEI('%AL-MAYADIN')", B)]
    [InlineData("cql2/1.0/conf/accent-insensitive-comparison", "ACCENTI(titleAr) LIKE ACCENTI('غارة على سجن في الميادِين')", B)]
    [InlineData("cql2/1.0/conf/basic-spatial-functions", "S_INTERSECTS(geometry,BBOX(36,36,37,37)) OR S_INTERSECTS(geometry,POINT(40 35))", $"{D},{E}")]
    [InlineData("cql2/1.0/conf/basic-spatial-functions-plus", "S_INTERSECTS(geometry,POLYGON((40.4 35,40.5 35,40.5 35.1,40.4 35.1,40.4 35)))", $"{A},{B}")]
    [InlineData("cql2/1.0/conf/spatial-functions", "S_TOUCHES(geometry,BBOX(40,35,41,36)) OR S_EQUALS(geometry,POINT(36.2 36.2))", $"{D},{E}")]
    [InlineData("cql2/1.0/conf/temporal-functions", "T_INTERSECTS(INTERVAL(dateStart,dateEnd),INTERVAL('2017-06-30','..')) AND T_BEFORE(dateStart,DATE('2019-01-01'))", $"{A},{C}")]
    [InlineData("cql2/1.0/conf/array-functions", "A_CONTAINS(parties,('russia')) OR A_OVERLAPS(parties,('israel','us-led-coalition'))", $"{A},{B}")]
    [InlineData("cql2/1.0/conf/property-property", "killedMin < killedMax AND dateStart = dateEnd", B)]
    [InlineData("cql2/1.0/conf/arithmetic", "killedMax - killedMin = 28 OR killedMin * 2 = 6", $"{A},{B}")]
    [InlineData("cql2/1.0/conf/cql2-text", "\"code\" = 'SY-2017-06-26-1'", B)]
    [InlineData("cql2/1.0/conf/cql2-json", """{"op":"a_containedBy","args":[{"property":"parties"},["russia","turkiye"]]}""", $"{A},{C},{D},{E}")]
    public async Task Each_class_of_cql2_is_answered(string conformance, string filter, string codes) =>
        Assert.Equal((conformance, codes), (conformance, string.Join(',', await ogc.Filtered(filter))));

    [Fact, Trait("conformance", "cql2/1.0/conf/basic-cql2"), Trait("conformance", "cql2/1.0/conf/advanced-comparison-operators"),
     Trait("conformance", "cql2/1.0/conf/case-insensitive-comparison"), Trait("conformance", "cql2/1.0/conf/accent-insensitive-comparison"),
     Trait("conformance", "cql2/1.0/conf/basic-spatial-functions"), Trait("conformance", "cql2/1.0/conf/basic-spatial-functions-plus"),
     Trait("conformance", "cql2/1.0/conf/spatial-functions"), Trait("conformance", "cql2/1.0/conf/temporal-functions"),
     Trait("conformance", "cql2/1.0/conf/array-functions"), Trait("conformance", "cql2/1.0/conf/property-property"),
     Trait("conformance", "cql2/1.0/conf/arithmetic"), Trait("conformance", "cql2/1.0/conf/cql2-text"), Trait("conformance", "cql2/1.0/conf/cql2-json")]
    public async Task Each_declared_class_of_cql2_is_among_those_answered()
    {
        var declared = (await ogc.Json("/ogc/conformance")).GetProperty("conformsTo").EnumerateArray().Select(c => c.GetString()!).Where(c => c.Contains("/cql2/", StringComparison.Ordinal));
        var answered = GetType().GetMethod(nameof(Each_class_of_cql2_is_answered))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Select(d => $"http://www.opengis.net/spec/{d.Data[0]}").ToHashSet();
        Assert.Empty(declared.Except(answered));
    }

    [Fact]
    public async Task Sortables_are_a_schema_and_sortby_orders_by_them_unknown_values_last()
    {
        var sortables = (await ogc.Json("/ogc/collections/incidents/sortables")).GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        Assert.DoesNotContain("geometry", sortables);
        Assert.Equal([B, A, C, D, E], await ogc.Codes("sortby=-killedMin,%2Bcode"));
        Assert.Equal([C, A, B, D, E], await ogc.Codes("sortby=killedMin"));
        Assert.Equal([E, D, C, B, A], await ogc.Codes("sortby=-dateStart"));
        Assert.Equal([C, A, D, E, B], await ogc.Codes("sortby=titleEn,code"));
        foreach (var name in sortables) Assert.Equal(5, (await ogc.Codes($"sortby=-{name}")).Length);
        Assert.Equal(["sortby"], await ogc.Refused("/ogc/collections/incidents/items?sortby=nothing"));
    }

    [Fact]
    public async Task Properties_gives_only_those_asked_for()
    {
        var items = await ogc.Json("/ogc/collections/incidents/items?properties=code,claims,killedMax&limit=2");
        Assert.Equal("""{"code":"SY-2017-06-01-1","killedMax":null,"claims":[]}""", items.GetProperty("features")[0].GetProperty("properties").GetRawText());
        Assert.Equal(["type", "id", "geometry", "properties"], items.GetProperty("features")[1].EnumerateObject().Select(p => p.Name));
        Assert.Equal("First Monitor", items.GetProperty("features")[1].GetProperty("properties").GetProperty("claims")[0].GetProperty("speaker").GetString());
        Assert.Equal(["properties"], await ogc.Refused("/ogc/collections/incidents/items?properties=code,nothing"));
    }

    [Fact]
    public async Task Claims_are_those_of_the_incidents_that_the_same_words_give()
    {
        var claims = await ogc.Json("/ogc/collections/claims/items?datetime=2017-06-26&filter=" + Uri.EscapeDataString("speaker = 'First Monitor' AND killedMin IS NULL"));
        var claim = Assert.Single(claims.GetProperty("features").EnumerateArray());
        Assert.Equal("SY-2017-06-26-1:c1", claim.GetProperty("id").GetString());
        var properties = claim.GetProperty("properties");
        Assert.Equal((B, "A Paper", "https://example.org/1?a=b&c=d"), (properties.GetProperty("incidentCode").GetString(), properties.GetProperty("publisher").GetString(), properties.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task Places_are_found_by_names_of_every_kind()
    {
        var places = await ogc.Json("/ogc/collections/places/items?filter=" + Uri.EscapeDataString("ACCENTI(nameAr) = ACCENTI('الميادين') AND feature IN ('town','city')"));
        Assert.Equal("Syria", places.GetProperty("numberMatched").GetInt32() == 1 ? "Syria" : places.GetRawText());
    }

    [Fact]
    public async Task A_filter_that_is_too_long_or_no_text_is_refused_and_nothing_fails()
    {
        foreach (var filter in new[] { new string('(', 3000), "%ED%A0%80", "%00", "kind%20LIKE%20kind", "kind%20IN%20()", "INTERVAL(", "%7B%22op%22%3A1%7D", "%5B%5D" })
        {
            using var answer = await ogc.Send($"/ogc/collections/incidents/items?filter={filter}");
            Assert.Equal((filter, HttpStatusCode.BadRequest), (filter, answer.StatusCode));
        }
    }
}
