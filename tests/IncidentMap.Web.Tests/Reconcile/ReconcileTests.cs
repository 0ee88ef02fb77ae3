using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Reconcile;

/// <summary>The service by the sections of the Reconciliation Service API 0.2; forms are checked as its JSON schemas demand them.</summary>
public sealed class ReconcileTests(ReconcileClient client) : IClassFixture<ReconcileClient>
{
    private const string Mayadin = "gn:173480", Raqqa = "gn:172955", RaqqaGovernorate = "gn:172957";

    [Theory]
    [InlineData("/reconcile")]
    [InlineData("/reconcile/ar")]
    public async Task The_manifest_names_version_spaces_and_addresses_that_answer(string path)
    {
        var manifest = await client.Get(path);
        Assert.Contains("0.2", manifest.GetProperty("versions").EnumerateArray().Select(v => v.GetString()));
        foreach (var word in new[] { "name", "identifierSpace", "schemaSpace" }) Assert.NotEqual("", manifest.GetProperty(word).GetString());
        foreach (var part in new[] { "view", "preview" }) Assert.Contains("{{id}}", manifest.GetProperty(part).GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.True(manifest.GetProperty("preview").GetProperty("width").GetInt32() > 0 && manifest.GetProperty("preview").GetProperty("height").GetInt32() > 0);
        Assert.All(manifest.GetProperty("defaultTypes").EnumerateArray(), IsType);
        foreach (var kind in new[] { "entity", "type", "property" }) Assert.NotEmpty((await client.Get(PathOf(manifest.GetProperty("suggest").GetProperty(kind)) + "?prefix=" + (kind == "entity" ? "raq" : ""))).GetProperty("result").EnumerateArray());
        Assert.NotEmpty((await client.Get(PathOf(manifest.GetProperty("extend").GetProperty("propose_properties")) + "?type=town")).GetProperty("properties").EnumerateArray());
        using var view = await client.Http.GetAsync(new Uri(manifest.GetProperty("view").GetProperty("url").GetString()!.Replace("{{id}}", Uri.EscapeDataString(Mayadin), StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, view.StatusCode);
    }

    [Fact]
    public async Task A_batch_is_answered_under_its_keys_by_form_and_by_address_alike()
    {
        const string batch = """{"q0":{"query":"al-Mayadeen"},"q1":{"query":"الرقة","limit":2},"q2":{"query":"Qwertystan"}}""";
        var posted = await client.Query(batch);
        Assert.Equal(["q0", "q1", "q2"], posted.EnumerateObject().Select(p => p.Name));
        foreach (var answer in posted.EnumerateObject()) Assert.All(answer.Value.GetProperty("result").EnumerateArray(), IsCandidate);
        Assert.Equal(Mayadin, Best(posted, "q0").GetProperty("id").GetString());
        Assert.True(Best(posted, "q0").GetProperty("match").GetBoolean());
        Assert.InRange(Best(posted, "q0").GetProperty("score").GetDouble(), 80, 100);
        Assert.Equal(Raqqa, Best(posted, "q1").GetProperty("id").GetString());
        Assert.InRange(posted.GetProperty("q1").GetProperty("result").GetArrayLength(), 1, 2);
        Assert.Equal(0, posted.GetProperty("q2").GetProperty("result").GetArrayLength());
        Assert.Equal(posted.GetRawText(), (await client.Get("/reconcile?queries=" + Uri.EscapeDataString(batch))).GetRawText());
    }

    [Theory]
    [InlineData("\"governorate\"", RaqqaGovernorate)]
    [InlineData("[\"governorate\"]", RaqqaGovernorate)]
    [InlineData("[{\"id\":\"governorate\",\"name\":\"governorate\"}]", RaqqaGovernorate)]
    [InlineData("[\"city\",\"town\"]", Raqqa)]
    [InlineData("\"settlement\"", Raqqa)]
    [InlineData("\"place\"", Raqqa)]
    public async Task A_type_or_several_choose_among_places_of_one_name(string type, string id)
    {
        var answer = await client.Query($$"""{"q0":{"query":"Raqqa","type":{{type}} } }""");
        Assert.Equal(id, Best(answer, "q0").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Places_of_another_type_are_shown_without_a_match_unless_the_type_is_strict()
    {
        var lenient = await client.Query("""{"q0":{"query":"al-Mayadin","type":"river"}}""");
        Assert.All(lenient.GetProperty("q0").GetProperty("result").EnumerateArray(), c => Assert.False(c.GetProperty("match").GetBoolean()));
        Assert.Equal(Mayadin, Best(lenient, "q0").GetProperty("id").GetString());
        var strict = await client.Query("""{"q0":{"query":"al-Mayadin","type":"river","type_strict":"all"}}""");
        Assert.Equal(0, strict.GetProperty("q0").GetProperty("result").GetArrayLength());
    }

    [Theory]
    [InlineData("""[{"pid":"admin1","v":"Hama"}]""", "SY05")]
    [InlineData("""[{"pid":"admin1","v":"محافظة حلب"}]""", "SY02")]
    [InlineData("""[{"pid":"admin1_pcode","v":"SY02"}]""", "SY02")]
    [InlineData("""[{"pid":"governorate","v":{"id":"gn:170015","name":"Hama"}}]""", "SY05")]
    [InlineData("""[{"pid":"within","v":["Qwertystan","Aleppo"]}]""", "SY02")]
    [InlineData("""[{"pid":"lon","v":36.75},{"pid":"lat","v":"35.28"}]""", "SY05")]
    [InlineData("""[{"pid":"near","v":"36.75,35.28"},{"pid":"colour","v":true}]""", "SY05")]
    public async Task Properties_are_the_context_that_decides_between_namesakes(string properties, string pcode)
    {
        var answer = await client.Query($$"""{"q0":{"query":"Suran","properties":{{properties}} } }""");
        var values = await client.Extend($$"""{"ids":["{{Best(answer, "q0").GetProperty("id").GetString()}}"],"properties":[{"id":"admin1_pcode"}]}""");
        Assert.Equal(pcode, values.GetProperty("rows").EnumerateObject().Single().Value.GetProperty("admin1_pcode")[0].GetProperty("str").GetString());
    }

    [Fact]
    public async Task Only_what_is_resolved_is_called_a_match()
    {
        var answer = await client.Query("""{"q0":{"query":"Hamidiyah"},"q1":{"query":"Hamidiyah","properties":[{"pid":"admin1","v":"Tartus"}]}}""");
        Assert.DoesNotContain(answer.GetProperty("q0").GetProperty("result").EnumerateArray(), c => c.GetProperty("match").GetBoolean());
        Assert.Single(answer.GetProperty("q1").GetProperty("result").EnumerateArray(), c => c.GetProperty("match").GetBoolean());
        var scores = answer.GetProperty("q0").GetProperty("result").EnumerateArray().Select(c => c.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public async Task An_id_finds_itself_and_a_point_without_a_name_its_neighbours()
    {
        var answer = await client.Query("""{"id":{"query":"gn:173480"},"near":{"properties":[{"pid":"near","v":"40.45,35.02"}]},"none":{"properties":[{"pid":"admin1","v":"Hama"}]}}""");
        Assert.Equal(Mayadin, Best(answer, "id").GetProperty("id").GetString());
        Assert.True(Best(answer, "id").GetProperty("match").GetBoolean());
        Assert.Equal(Mayadin, Best(answer, "near").GetProperty("id").GetString());
        Assert.False(Best(answer, "near").GetProperty("match").GetBoolean());
        Assert.Equal(0, answer.GetProperty("none").GetProperty("result").GetArrayLength());
    }

    [Fact]
    public async Task A_p_code_names_its_place_whatever_the_name_beside_it()
    {
        var answer = await client.Query("""{"a":{"query":"SY09"},"b":{"query":"Raqqa","properties":[{"pid":"pcode","v":"sy09"}]},"c":{"properties":[{"pid":"pcode","v":"SY99"}]}}""");
        foreach (var key in new[] { "a", "b" })
        {
            Assert.Equal("gn:170792", Best(answer, key).GetProperty("id").GetString());
            Assert.Single(answer.GetProperty(key).GetProperty("result").EnumerateArray(), c => c.GetProperty("match").GetBoolean());
        }
        Assert.Equal(0, answer.GetProperty("c").GetProperty("result").GetArrayLength());
    }

    [Theory]
    [InlineData("not json", "queries")]
    [InlineData("[]", "queries")]
    [InlineData("{\"q0\":7}", "q0")]
    [InlineData("{\"q0\":{}}", "q0.query")]
    [InlineData("{\"q0\":{\"query\":\"  \"},\"q1\":{\"query\":\"a\",\"limit\":0}}", "q0.query,q1.limit")]
    [InlineData("{\"q0\":{\"query\":\"a\",\"type_strict\":\"never\"}}", "q0.type_strict")]
    [InlineData("{\"q0\":{\"query\":\"a\",\"properties\":[{\"v\":1}]}}", "q0.properties[0]")]
    public async Task A_batch_that_is_not_understood_is_refused_with_every_fault(string batch, string where)
    {
        using var answer = await client.Send("/reconcile", "queries", batch);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var errors = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("errors");
        Assert.All(where.Split(','), word => Assert.True(errors.TryGetProperty(word, out _), $"{word} is not among {errors}"));
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task A_batch_may_hold_what_the_manifest_says_and_not_more()
    {
        var size = (await client.Get("/reconcile")).GetProperty("batchSize").GetInt32();
        string Batch(int queries) => "{" + string.Join(',', Enumerable.Range(0, queries).Select(i => $"\"q{i}\":{{\"query\":\"Raqqa\"}}")) + "}";
        using var full = await client.Send("/reconcile", "queries", Batch(size));
        using var over = await client.Send("/reconcile", "queries", Batch(size + 1));
        Assert.Equal(HttpStatusCode.OK, full.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, over.StatusCode);
    }

    [Theory]
    [InlineData("'; DROP TABLE places; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eab\u0000")]
    public async Task A_hostile_or_endless_name_has_no_candidates_and_harms_nobody(string name)
    {
        var batch = JsonSerializer.Serialize(new { q0 = new { query = name }, q1 = new { query = new string('ا', 10_000) } });
        foreach (var answer in (await client.Query(batch)).EnumerateObject()) Assert.Equal(0, answer.Value.GetProperty("result").GetArrayLength());
    }

    [Fact]
    public async Task Ten_queries_of_one_batch_are_answered_each_under_its_key()
    {
        var names = new[] { "Meyadin", "حلب", "Deir Ezzor", "Hama", "تل أبيض", "Kobane", "Idlib", "Nowhereville", "Saraqeb", "دوما" };
        var batch = JsonSerializer.Serialize(names.Select((n, i) => (n, i)).ToDictionary(p => $"q{p.i}", p => new { query = p.n, limit = 5 }));
        var answers = (await client.Query(batch)).EnumerateObject().ToList();
        Assert.Equal(names.Select((_, i) => $"q{i}"), answers.Select(a => a.Name));
        Assert.Equal("Nowhereville", Assert.Single(names.Where((_, i) => answers[i].Value.GetProperty("result").GetArrayLength() == 0)));
    }

    [Theory]
    [InlineData("/reconcile")]
    [InlineData("/reconcile/suggest/entity?prefix=a")]
    [InlineData("/reconcile/ar/suggest/type?prefix=a")]
    [InlineData("/reconcile/preview/gn:173480")]
    public async Task Every_site_may_read_it(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/review")]
    [InlineData("/places/gn:173480")]
    public async Task Pages_are_not_opened_to_other_sites(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    /// <summary>reconciliation-result-batch: id, name and score are needed; types and features have their forms.</summary>
    private static void IsCandidate(JsonElement candidate)
    {
        Assert.NotEqual("", candidate.GetProperty("id").GetString());
        Assert.NotEqual("", candidate.GetProperty("name").GetString());
        Assert.InRange(candidate.GetProperty("score").GetDouble(), 0, 100);
        Assert.True(candidate.GetProperty("match").ValueKind is JsonValueKind.True or JsonValueKind.False);
        Assert.All(candidate.GetProperty("type").EnumerateArray(), IsType);
        var features = candidate.GetProperty("features").EnumerateArray().ToList();
        Assert.All(features, f => Assert.True(f.GetProperty("value").ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False));
        Assert.Equal(features.Count, features.Select(f => f.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(features, f => Assert.False(f.GetProperty("value") is { ValueKind: JsonValueKind.Number } value && value.GetInt32() == 0)); // not counted is not zero
    }

    private static void IsType(JsonElement type)
    {
        Assert.NotEqual("", type.GetProperty("id").GetString());
        Assert.NotEqual("", type.GetProperty("name").GetString());
    }

    private static string PathOf(JsonElement service) => service.GetProperty("service_path").GetString()!;

    private static JsonElement Best(JsonElement answer, string key) => answer.GetProperty(key).GetProperty("result")[0];
}
