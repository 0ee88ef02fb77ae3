using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Api;

public sealed class PlaceApiTests(MapApp app) : IClassFixture<MapApp>
{
    [Fact]
    public async Task A_name_is_answered_with_ranked_candidates()
    {
        var answer = await Get("/api/places?q=%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86&limit=3");
        Assert.Equal("resolved", answer.GetProperty("status").GetString());
        var best = answer.GetProperty("candidates")[0];
        Assert.Equal("gn:173480", best.GetProperty("id").GetString());
        Assert.InRange(best.GetProperty("score").GetDouble(), 0.8, 1);
        Assert.NotEqual("", best.GetProperty("matchedName").GetString());
    }

    [Theory]
    [InlineData("Euphrates", "river", "governorate", 50_000)]
    [InlineData("Aleppo governorate", "governorate", "governorate", 50_000)]
    [InlineData("Hauran", "region", "district", 20_000)]
    [InlineData("Jazira", "region", "district", 100_000)]
    [InlineData("Iraq", "country", "country", 100_000)]
    public async Task The_name_of_an_area_is_answered_with_its_radius(string name, string feature, string accuracy, int least)
    {
        var best = (await Get($"/api/places?q={name}")).GetProperty("candidates")[0];
        Assert.Equal((feature, accuracy), (best.GetProperty("feature").GetString(), best.GetProperty("accuracy").GetString()));
        Assert.True(best.GetProperty("radiusMetres").GetInt32() >= least);
    }

    [Fact]
    public async Task An_unknown_name_is_no_error_and_has_no_candidates()
    {
        var answer = await Get("/api/places?q=Qwertystan");
        Assert.Equal("unknown", answer.GetProperty("status").GetString());
        Assert.Equal(0, answer.GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public async Task The_area_asked_for_decides_between_places_of_one_name()
    {
        var hama = await Get("/api/places?q=Suran&within=Hama");
        var aleppo = await Get("/api/places?q=Suran&within=SY02");
        var near = await Get("/api/places?q=Suran&near=36.75,35.28");
        Assert.Equal("SY05", Best(hama, "admin1Pcode"));
        Assert.Equal("SY02", Best(aleppo, "admin1Pcode"));
        Assert.Equal("SY05", Best(near, "admin1Pcode"));
    }

    [Fact]
    public async Task An_area_that_nobody_knows_is_said_to_be_unknown()
    {
        Assert.True((await Get("/api/places?q=Suran&within=Qwertystan")).GetProperty("withinUnknown").GetBoolean());
        Assert.False((await Get("/api/places?q=Suran&within=Hama")).TryGetProperty("withinUnknown", out _));
    }

    [Fact]
    public async Task Equal_candidates_say_in_both_languages_what_tells_them_apart_and_a_clear_answer_says_nothing()
    {
        var open = await Get("/api/places?q=al-Salihiyah");
        Assert.Equal("ambiguous", open.GetProperty("status").GetString());
        Assert.All(open.GetProperty("candidates").EnumerateArray(), c => Assert.Matches(" km .* of ", c.GetProperty("apart").GetProperty("en").GetString()));
        Assert.All(open.GetProperty("candidates").EnumerateArray(), c => Assert.Contains(" كم ", c.GetProperty("apart").GetProperty("ar").GetString(), StringComparison.Ordinal));
        Assert.All((await Get("/api/places?q=Mayadin")).GetProperty("candidates").EnumerateArray(), c => Assert.False(c.TryGetProperty("apart", out _)));
        var suggested = (await Get("/api/places/suggest?q=al-Salhiyah")).GetProperty("suggestions").EnumerateArray().Concat((await Get("/api/places/suggest?q=al-Salihiyah")).GetProperty("suggestions").EnumerateArray()).ToList();
        Assert.Contains(suggested, s => s.GetProperty("apartEn").GetString() is { Length: > 0 } && s.GetProperty("apartAr").GetString() is { Length: > 0 });
    }

    [Theory]
    [InlineData("/api/places", "q")]
    [InlineData("/api/places?q=Raqqa&limit=0", "limit")]
    [InlineData("/api/places?q=Raqqa&limit=101", "limit")]
    [InlineData("/api/places?q=Raqqa&near=39", "near")]
    [InlineData("/api/places?q=Raqqa&near=390,35", "near")]
    [InlineData("/api/places?q=Raqqa&colour=red", "colour")]
    [InlineData("/api/places/suggest", "q")]
    [InlineData("/api/places/suggest?q=r&limit=51&near=1,2", "limit,near")]
    [InlineData("/api/places/at?lon=39", "lat")]
    [InlineData("/api/places/at?lon=x&lat=95", "lon,lat")]
    public async Task Every_bad_value_is_named_in_one_problem(string address, string words)
    {
        var response = await app.CreateClient().GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var errors = (await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), default, TestContext.Current.CancellationToken))
            .RootElement.GetProperty("errors");
        Assert.All(words.Split(','), word => Assert.True(errors.TryGetProperty(word, out _), $"{word} is not among {errors}"));
    }

    [Theory]
    [InlineData("raqq", "gn:172955")]
    [InlineData("الرق", "gn:172955")]
    [InlineData("deir ez", "gn:170794")]
    public async Task A_beginning_in_either_script_suggests_places_with_what_tells_them_apart(string typed, string id)
    {
        var first = (await Get($"/api/places/suggest?q={Uri.EscapeDataString(typed)}&limit=3")).GetProperty("suggestions")[0];
        Assert.Equal(id, first.GetProperty("id").GetString());
        foreach (var word in new[] { "name", "nameAr", "admin1", "admin1Ar", "featureEn", "featureAr", "matchedName" })
            Assert.NotEqual("", first.GetProperty(word).GetString());
        Assert.True(first.GetProperty("radiusMetres").GetInt32() > 0);
    }

    [Fact]
    public async Task Suggestions_may_be_kept_until_the_gazetteer_changes()
    {
        using var client = app.CreateClient();
        using var first = await client.GetAsync("/api/places/suggest?q=may", TestContext.Current.CancellationToken);
        Assert.Equal("public, max-age=300", first.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/places/suggest?q=may");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_place_is_told_whole_by_its_id_and_a_wrong_id_is_not_found()
    {
        var place = await Get("/api/places/gn:172955");
        Assert.Equal("الرقة", place.GetProperty("nameAr").GetString());
        Assert.Equal("SY11", place.GetProperty("admin1Pcode").GetString());
        Assert.Equal("city", place.GetProperty("accuracy").GetString());
        Assert.True(place.GetProperty("names").GetArrayLength() > 5);
        Assert.Equal(["country", "governorate"], place.GetProperty("path").EnumerateArray().Select(s => s.GetProperty("feature").GetString()).Take(2));
        Assert.Equal("SY11", place.GetProperty("path")[1].GetProperty("pcode").GetString());
        foreach (var word in new[] { "pcode", "admin2", "admin2Pcode", "admin3", "admin3Pcode", "reportCount" }) Assert.True(place.TryGetProperty(word, out _), word);
        var missing = await app.CreateClient().GetAsync("/api/places/%3Cscript%3E", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_point_has_its_governorate_and_nearest_place_and_the_open_sea_has_neither()
    {
        var raqqa = await Get("/api/places/at?lon=39.01&lat=35.95");
        Assert.Equal("SY11", raqqa.GetProperty("governorate").GetProperty("admin1Pcode").GetString());
        Assert.Equal("gn:172955", raqqa.GetProperty("nearest").GetProperty("id").GetString());
        var sea = await Get("/api/places/at?lon=-30&lat=40");
        Assert.Equal(JsonValueKind.Null, sea.GetProperty("governorate").ValueKind);
        Assert.Equal(JsonValueKind.Null, sea.GetProperty("nearest").ValueKind);
    }

    private static string? Best(JsonElement answer, string field) => answer.GetProperty("candidates")[0].GetProperty(field).GetString();

    private async Task<JsonElement> Get(string address)
    {
        var text = await app.CreateClient().GetStringAsync(address, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text).RootElement;
    }
}
