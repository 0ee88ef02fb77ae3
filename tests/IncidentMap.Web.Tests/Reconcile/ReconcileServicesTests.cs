using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Reconcile;

/// <summary>The services around the queries: suggest, preview, data extension.</summary>
public sealed class ReconcileServicesTests(ReconcileClient client) : IClassFixture<ReconcileClient>
{
    private const string Mayadin = "gn:173480";

    [Theory]
    [InlineData("/reconcile/suggest/entity?prefix=mayad", Mayadin)]
    [InlineData("/reconcile/suggest/entity?prefix=%D8%A7%D9%84%D9%85%D9%8A", Mayadin)]
    [InlineData("/reconcile/suggest/entity?prefix=gn:173480", Mayadin)]
    [InlineData("/reconcile/suggest/type?prefix=gov", "governorate")]
    [InlineData("/reconcile/suggest/type?prefix=%D9%85%D8%AD%D8%A7%D9%81", "governorate")]
    [InlineData("/reconcile/suggest/property?prefix=lon", "lon")]
    [InlineData("/reconcile/suggest/property?prefix=%D8%AE%D8%B7+%D8%A7%D9%84%D8%B7", "lon")]
    public async Task A_beginning_or_an_id_suggests_places_types_and_properties(string address, string id)
    {
        var first = (await client.Get(address)).GetProperty("result")[0];
        Assert.Equal(id, first.GetProperty("id").GetString());
        Assert.NotEqual("", first.GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_cursor_skips_what_was_seen_and_a_type_narrows()
    {
        var first = Ids(await client.Get("/reconcile/suggest/entity?prefix=al"));
        var second = Ids(await client.Get("/reconcile/suggest/entity?prefix=al&cursor=10"));
        Assert.Equal(10, first.Count);
        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
        var governorates = (await client.Get("/reconcile/suggest/entity?prefix=a&type=governorate")).GetProperty("result").EnumerateArray();
        Assert.All(governorates, g => Assert.Equal("governorate", g.GetProperty("notable")[0].GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("/reconcile/suggest/entity?prefix=a&cursor=-1")]
    [InlineData("/reconcile/suggest/entity?prefix=a&cursor=x")]
    public async Task A_cursor_that_is_no_number_is_refused(string address)
    {
        using var answer = await client.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/reconcile", "al-Mayadin", "town", "Deir ez-Zor")]
    [InlineData("/reconcile/ar", "الميادين", "بلدة", "دير الزور")]
    public async Task Names_types_and_areas_speak_the_language_of_the_address(string path, string name, string feature, string governorate)
    {
        var best = (await client.Query("""{"q0":{"query":"al-Mayadin"}}""", path)).GetProperty("q0").GetProperty("result")[0];
        Assert.Equal(name, best.GetProperty("name").GetString());
        Assert.StartsWith($"{feature} · {governorate}", best.GetProperty("description").GetString(), StringComparison.Ordinal);
        var row = (await client.Extend($$"""{"ids":["{{Mayadin}}"],"properties":[{"id":"admin1"}]}""", path)).GetProperty("rows").GetProperty(Mayadin);
        Assert.Equal(governorate, row.GetProperty("admin1")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Extension_gives_each_value_in_the_form_of_its_kind()
    {
        var answer = await client.Extend($$"""
            {"ids":["{{Mayadin}}","gn:0"],"properties":[{"id":"lon"},{"id":"lat"},{"id":"admin1"},{"id":"admin1_pcode"},{"id":"pcode"},{"id":"name_ar"},{"id":"name_en"},
             {"id":"feature"},{"id":"population"},{"id":"names"},{"id":"within"},{"id":"country"},{"id":"radius_m","settings":{"limit":"1"} }]}
            """);
        Assert.All(answer.GetProperty("meta").EnumerateArray(), m => Assert.NotEqual("", m.GetProperty("name").GetString()));
        Assert.Equal("governorate", answer.GetProperty("meta")[2].GetProperty("type").GetProperty("id").GetString());
        var row = answer.GetProperty("rows").GetProperty(Mayadin);
        Assert.Equal(40.45154, row.GetProperty("lon")[0].GetProperty("float").GetDouble(), 3);
        Assert.Equal(35.01982, row.GetProperty("lat")[0].GetProperty("float").GetDouble(), 3);
        Assert.Equal("gn:170792", row.GetProperty("admin1")[0].GetProperty("id").GetString());
        Assert.Equal("SY09", row.GetProperty("admin1_pcode")[0].GetProperty("str").GetString());
        Assert.Equal("الميادين", row.GetProperty("name_ar")[0].GetProperty("str").GetString());
        Assert.Equal("town", row.GetProperty("feature")[0].GetProperty("str").GetString());
        Assert.True(row.GetProperty("population")[0].GetProperty("int").GetInt32() > 10_000);
        Assert.True(row.GetProperty("names").GetArrayLength() > 5);
        Assert.Contains("Deir ez-Zor", row.GetProperty("within")[0].GetProperty("str").GetString(), StringComparison.Ordinal);
        // Every value has one member, as the schema has it, or is an entity with id and name.
        foreach (var value in row.EnumerateObject().SelectMany(p => p.Value.EnumerateArray()))
            Assert.Contains(string.Join(',', value.EnumerateObject().Select(m => m.Name)), new[] { "float", "int", "str", "id,name" });
        Assert.All(answer.GetProperty("rows").GetProperty("gn:0").EnumerateObject(), p => Assert.Equal(0, p.Value.GetArrayLength()));
    }

    [Fact]
    public async Task Every_property_that_is_proposed_can_be_fetched()
    {
        var proposed = await client.Get("/reconcile/properties?type=town");
        Assert.Equal("town", proposed.GetProperty("type").GetString());
        var ids = proposed.GetProperty("properties").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ToList();
        var query = JsonSerializer.Serialize(new { ids = new[] { Mayadin }, properties = ids.Select(id => new { id }) });
        Assert.Equal(ids, (await client.Extend(query)).GetProperty("rows").GetProperty(Mayadin).EnumerateObject().Select(p => p.Name));
        Assert.Equal(3, (await client.Get("/reconcile/properties?type=town&limit=3")).GetProperty("properties").GetArrayLength());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("{\"ids\":[1],\"properties\":[]}")]
    [InlineData("{\"ids\":[\"gn:173480\"],\"properties\":[{\"id\":\"colour\"}]}")]
    public async Task An_extension_that_is_not_understood_is_refused(string query)
    {
        using var answer = await client.Send("/reconcile", "extend", query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_field_and_a_body_that_is_no_form_are_refused()
    {
        using var empty = await client.Send("/reconcile", "other", "{}");
        using var json = await client.Http.PostAsync(new Uri("/reconcile", UriKind.Relative), new StringContent("{}", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
    }

    [Theory]
    [InlineData("/reconcile/preview/gn%3A173480", "al-Mayadin", "dir=\"ltr\"")]
    [InlineData("/reconcile/ar/preview/gn%3A173480", "الميادين", "dir=\"rtl\"")]
    public async Task A_preview_is_a_small_page_that_may_stand_in_a_frame_and_runs_nothing(string address, string name, string direction)
    {
        using var answer = await client.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(name, html, StringComparison.Ordinal);
        Assert.Contains(direction, html, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 4_000);
    }

    [Fact]
    public async Task A_preview_of_nothing_is_not_found_and_quotes_nothing()
    {
        using var answer = await client.Http.GetAsync(new Uri("/reconcile/preview/%3Cscript%3E", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_itself_may_not_be_framed()
    {
        using var answer = await client.Http.GetAsync(new Uri("/reconcile", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.EndsWith("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static List<string?> Ids(JsonElement answer) => [.. answer.GetProperty("result").EnumerateArray().Select(r => r.GetProperty("id").GetString())];
}
