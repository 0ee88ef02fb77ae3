using System.Net;
using System.Text.RegularExpressions;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Tests.Pages;

public sealed class PlacePageTests(PlacePageTests.App app) : IClassFixture<PlacePageTests.App>
{
    private const string Mayadin = "/places/gn:173480";

    [Fact]
    public async Task Incidents_in_the_place_and_those_within_five_kilometres_stand_apart_with_their_counts_and_ranges()
    {
        var html = await Get(Mayadin + "?lang=en");
        var (here, around) = (Section(html, "Incidents here"), Section(html, "Other incidents within 5 km"));
        Assert.Contains("id=SY-2017-06-26-1", here, StringComparison.Ordinal);
        Assert.Contains("2 incidents. 45–75 people killed", Words(here), StringComparison.Ordinal);
        Assert.Contains("data-histogram", here, StringComparison.Ordinal);
        Assert.Contains("id=SY-2018-03-03-1", around, StringComparison.Ordinal);
        Assert.Contains("1 incident. 7 people killed", Words(around), StringComparison.Ordinal);
        Assert.DoesNotContain("SY-2018-03-03-1", here, StringComparison.Ordinal);
        Assert.DoesNotContain("SY-2018-05-05-1", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/?place=gn%3A173480", Regex.Replace(html, "gn:173480", "gn%3A173480"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_place_that_was_made_coarser_does_not_show_on_the_page_of_the_exact_one(string language)
    {
        var html = await Get($"{Mayadin}?lang={language}");
        Assert.DoesNotContain("SY-2019-04-04-1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_stands_for_a_wider_area_is_counted_beside_and_not_listed()
    {
        var around = Section(await Get("/places/gn:170794?lang=en"), "Other incidents within 5 km");
        Assert.Contains("Placed only to a wider area around here, and not counted: 1.", Words(around), StringComparison.Ordinal);
        Assert.DoesNotContain("SY-2019-05-05-1", around, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Syria", "governorate", "±3 km", "Arabic")]
    [InlineData("ar", "سوريا", "محافظة", "±3 كم", "العربية")]
    public async Task The_path_the_radius_and_the_names_are_told_in_the_language_of_the_page(string language, string country, string level, string radius, string arabic)
    {
        var html = await Get($"{Mayadin}?lang={language}");
        var path = Regex.Match(html, "<ol class=\"admin-path\">.*?</ol>", RegexOptions.Singleline).Value;
        Assert.Contains(country, path, StringComparison.Ordinal);
        Assert.Contains(level, path, StringComparison.Ordinal);
        Assert.Contains("SY09", path, StringComparison.Ordinal);
        Assert.Contains("/places/gn%3A170792", path, StringComparison.Ordinal);
        Assert.Contains(radius, Words(html), StringComparison.Ordinal);
        Assert.Contains($"<td>{arabic}</td>", html, StringComparison.Ordinal);
        Assert.Contains("geonames", html, StringComparison.Ordinal);
        Assert.Contains("radius=\"3000\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gn:170792", "en", "An area, not a point")]
    [InlineData("im:euphrates", "ar", "منطقة لا نقطة")]
    [InlineData("ne:SY", "en", "An area, not a point")]
    public async Task An_area_says_that_it_is_one_and_has_no_surroundings_of_five_kilometres(string id, string language, string note)
    {
        var html = await Get($"/places/{id}?lang={language}");
        Assert.Contains(note, html, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "en" ? "within 5 km" : "ضمن 5", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_borders_lists_what_its_circle_holds_and_claims_no_peace_beside_it()
    {
        var html = await Get("/places/im:syrian-jazira?lang=en");
        Assert.Contains("No incident is recorded under its name alone.", Words(Section(html, "Incidents here")), StringComparison.Ordinal);
        var circle = Section(html, "Incidents within its circle");
        Assert.Contains("id=SY-2019-07-07-1", circle, StringComparison.Ordinal);
        Assert.DoesNotContain("SY-2019-08-08-1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("recorded here", Section(html, "Incidents here") + circle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Namesakes_are_linked_with_their_governorates()
    {
        var html = await Get("/places?q=Suran&lang=en");
        var links = Regex.Matches(html, "href=\"(/places/[^\"?]+)").Select(m => m.Groups[1].Value).ToList();
        Assert.True(links.Count > 1);
        var section = Section(await Get(links[0] + "?lang=en"), "Other places of this name");
        Assert.Contains(links[1], section, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places?q=deir+e&lang=en", "Deir ez-Zor")]
    [InlineData("/places?q=%D8%AF%D9%8A%D8%B1+%D8%A7%D9%84%D8%B2&lang=ar", "دير الزور")]
    public async Task The_form_without_script_finds_a_name_that_is_half_typed(string path, string name) =>
        Assert.Contains(name, await Get(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("SY-2017-06-26-1", true)]
    [InlineData("SY-2019-04-04-1", true)]
    [InlineData("SY-1900-01-01-1", false)]
    public async Task The_code_of_an_incident_leads_to_its_page(string code, bool isKnown) =>
        Assert.Equal(isKnown, (await Get($"/places?q={code}&lang=en")).Contains($"href=\"/incidents/{code}?lang=en\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/method", HttpStatusCode.OK)]
    [InlineData(Mayadin, HttpStatusCode.OK)]
    [InlineData("/places/gn:0", HttpStatusCode.NotFound)]
    [InlineData("/api/places?q=Raqqa", HttpStatusCode.OK)]
    [InlineData("/lib/app.css", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task HEAD_is_answered_as_GET_without_a_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.NotNull(answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private Task<string> Get(string path) => app.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The section under a heading.</summary>
    private static string Section(string html, string heading) =>
        Regex.Match(html, $"<section>\\s*<h2>{Regex.Escape(heading)}</h2>.*?</section>", RegexOptions.Singleline).Value;

    private static string Words(string html) => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html, "</?(?:bdi|strong)[^>]*>", "")), "<[^>]*>|\\s+", " ").Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>The program with incidents in, beside and around al-Mayadin.</summary>
    public sealed class App : IDisposable
    {
        private readonly MapApp _app = new();

        public App()
        {
            var mayadin = new Where { Point = new LonLat(40.45154, 35.01982), PlaceId = "gn:173480", Within = ["gn:173480", "gn:170792", "ne:SY"], Name = "al-Mayadin", Accuracy = GeolocationAccuracy.Town };
            using (var store = SqliteStore.Open(_app.DataFolder))
            {
                store.Save(
                [
                    MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.Range(42, 70)) with { Where = mayadin },
                    MadeUp.Incident("SY-2017-07-01-1", "2017-07-01", killed: Count.Range(3, 5)) with { Where = mayadin },
                    MadeUp.Incident("SY-2018-03-03-1", "2018-03-03", killed: Count.Exactly(7)) with { Where = new() { Point = new(40.46, 35.03), Name = "Beside", Accuracy = GeolocationAccuracy.Village } },
                    MadeUp.Incident("SY-2018-05-05-1", "2018-05-05", killed: Count.Exactly(7)) with { Where = new() { Point = new(40.55, 35.1), Name = "Further", Accuracy = GeolocationAccuracy.Village } },
                    MadeUp.Incident("SY-2019-04-04-1", "2019-04-04") with
                    {
                        Where = mayadin with { Name = "canary", ReportedName = "canary", Accuracy = GeolocationAccuracy.Exact },
                        PublishedWhere = new() { Point = new(40.2807, 35.1547), PlaceId = "gn:170792", Within = ["gn:170792", "ne:SY"], Name = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Governorate },
                    },
                    MadeUp.Incident("SY-2019-05-05-1", "2019-05-05") with { Where = new() { Point = new(40.14, 35.33), Name = "Somewhere in the district", Accuracy = GeolocationAccuracy.District } },
                    MadeUp.Incident("SY-2019-07-07-1", "2019-07-07") with { Where = new() { Point = new(40.6, 36.4), Name = "In the Jazira", Accuracy = GeolocationAccuracy.Village } },
                    MadeUp.Incident("SY-2019-08-08-1", "2019-08-08") with { Where = new() { Point = new(37.1, 36.2), Name = "Far from it", Accuracy = GeolocationAccuracy.Village } },
                ], new Change(DateTimeOffset.UnixEpoch, "somebody", "import", "made up", null));
            }
            Client = _app.CreateClient();
        }

        public HttpClient Client { get; }

        public void Dispose() => _app.Dispose();
    }
}
