using System.Net;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.Pages;

public sealed partial class MapPageTests(PageApp app) : IClassFixture<PageApp>
{
    private const string Year = "/?from=1999-01-01&to=1999-12-31";

    [Fact]
    public async Task The_list_the_filters_the_histogram_and_the_exports_stand_in_the_page_without_script()
    {
        var (status, html) = await app.Get($"{Year}&lang=en");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(3, ListRow().Count(html));
        Assert.Contains("name=\"grade\" value=\"confirmed\"", html, StringComparison.Ordinal);
        Assert.Contains("bar-grade-confirmed", html, StringComparison.Ordinal);
        Assert.Contains("/api/incidents.geojson?from=1999-01-01&amp;to=1999-12-31", html, StringComparison.Ordinal);
        Assert.Contains("/api/incidents.csv?from=1999-01-01&amp;to=1999-12-31", html, StringComparison.Ordinal);
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_says_in_words_what_is_shown()
    {
        var words = Spaces().Replace(await app.Words($"{Year}&lang=en&party=us-led-coalition"), " ");
        Assert.Contains("1999 Attributed to the US-led Coalition 1 incident. 20–35 people killed, 20–35 of them civilians. 100% graded fair or better.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_in_words_what_is_asked_for_beside_the_dates()
    {
        var words = Spaces().Replace(await app.Words($"{Year}&lang=en&party=us-led-coalition&grade=confirmed,fair"), " ");
        Assert.Contains("1999 Attributed to the US-led Coalition, graded confirmed or fair 1 incident.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=1998-01-01&to=1998-12-31&party=us-led-coalition&lang=en", "No incidents match. Widen the dates (")]
    [InlineData("from=1999-01-01&to=1999-12-31&grade=contested&lang=en", "or clear Contested (3 more).")]
    [InlineData("from=1999-01-01&to=1999-12-31&grade=contested&lang=ar", "أو امسح متنازَع فيه (3 إضافية).")]
    [InlineData("from=1999-01-01&to=1999-12-31&party=us-led-coalition&kind=raid&q=prison&lang=en", "No incidents match. Clear Ground raid (1 more).")]
    public async Task An_empty_result_says_what_to_loosen_and_how_much_that_would_show(string words, string expected)
    {
        var text = Spaces().Replace(await app.Words($"/?{words}"), " ").Replace(" (", "(", StringComparison.Ordinal).Replace("(", " (", StringComparison.Ordinal);
        Assert.Contains(expected, text.Replace("( ", "(", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_stand_beside_tiers_of_accuracy_and_steps_of_killed_and_say_what_choosing_them_shows()
    {
        var html = WebUtility.HtmlDecode((await app.Get($"{Year}&lang=en")).Html);
        Assert.Contains("village or finer (1)", html, StringComparison.Ordinal);
        Assert.Contains("town or finer (2)", html, StringComparison.Ordinal);
        Assert.Contains("1–9 (2)", html, StringComparison.Ordinal);
        Assert.Contains("10–49 (1)", html, StringComparison.Ordinal);
        Assert.Contains("100+ (0)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task A_page_names_its_language_and_direction(string language, string direction)
    {
        var (_, html) = await app.Get($"/?lang={language}");
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_visit_speaks_the_language_that_the_browser_asks_for()
    {
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", (await app.Get("/", "ar-SY,ar;q=0.9,en;q=0.5")).Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" dir=\"ltr\"", (await app.Get("/", "fr,en;q=0.7,ar;q=0.3")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_titles_names_and_claims_are_text_and_never_markup()
    {
        foreach (var path in new[] { Year, $"{Year}&id=TT-1999-08-01-1", $"{Year}&id=TT-1999-08-01-1&lang=ar" })
        {
            var (_, html) = await app.Get(path);
            Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"data:", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_place_made_coarser_and_the_names_of_victims_appear_nowhere()
    {
        foreach (var path in new[] { Year, $"{Year}&id=TT-1999-07-01-1", "/incidents/TT-1999-07-01-1", "/api/incidents/TT-1999-07-01-1", "/api/incidents.geojson?q=TT-1999-07-01-1", "/api/incidents.csv?q=TT-1999-07-01-1" })
        {
            var (_, html) = await app.Get(path);
            Assert.DoesNotContain("Secret Well", html, StringComparison.Ordinal);
            Assert.DoesNotContain("38.123456", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Canary Name", html, StringComparison.Ordinal);
        }
        Assert.Contains("Wide District", (await app.Get($"{Year}&id=TT-1999-07-01-1")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("TT-1999-07-01-1", (await app.Get("/api/incidents.csv?q=canary")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_made_a_change_is_not_told_to_the_public()
    {
        foreach (var path in new[] { "/incidents/TT-1999-06-26-1", $"{Year}&id=TT-1999-06-26-1", "/api/incidents/TT-1999-06-26-1" })
        {
            var (_, html) = await app.Get(path);
            Assert.Contains("made for a test", html, StringComparison.Ordinal);
            Assert.DoesNotContain("login-of-a-recorder", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bad_words_get_400_with_every_fault_and_the_filters_to_start_again()
    {
        var (status, html) = await app.Get("/?from=1999-02-31&grade=splendid&colour=red&page=0&nonsense=1&lang=en");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        foreach (var word in new[] { "from", "grade", "colour", "page", "nonsense" })
            Assert.Contains($"<code>{word}</code>", html, StringComparison.Ordinal);
        Assert.Contains("data-filters", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_incident_shows_range_conceded_grade_marked_words_and_their_arithmetic()
    {
        var path = $"{Year}&id=TT-1999-06-26-1&lang=en";
        var words = Spaces().Replace(await app.Words(path), " ");
        Assert.Contains("20–35 civilians killed", words, StringComparison.Ordinal);
        Assert.Contains("6 civilians killed", words, StringComparison.Ordinal);
        Assert.Contains("Saturday 26 June 1999, dawn · exact date", words, StringComparison.Ordinal);
        Assert.Contains("Confirmed.", words, StringComparison.Ordinal);
        Assert.Contains("20 + 10 = 30", words, StringComparison.Ordinal);
        Assert.Contains("civilian prisoners + belligerent guards", words, StringComparison.Ordinal);
        var (_, html) = await app.Get(path);
        Assert.Contains("<mark data-figure=\"b\">20 civilian prisoners", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener nofollow\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_taken_back_answers_410_with_its_reason_and_an_unknown_one_404()
    {
        var (status, html) = await app.Get($"{Year}&id=TT-1999-09-01-1");
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains("It was told twice.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Title that was taken back", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Get("/?id=TT-0000-00-00-0")).Status);
    }

    [Fact]
    public async Task Every_script_style_and_image_of_the_page_answers()
    {
        var (_, html) = await app.Get("/");
        var files = Asset().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(f => !f.StartsWith("data:", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count >= 5, $"Only {files.Count} files were found in the page.");
        foreach (var file in files)
            Assert.True((await app.Client().GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode, file);
    }

    [Fact]
    public async Task The_page_holds_no_inline_script_style_or_handler_which_its_policy_would_forbid()
    {
        var (_, html) = await app.Get($"{Year}&id=TT-1999-06-26-1");
        // A block of JSON-LD is data: no browser runs it, and no policy asks for it.
        Assert.DoesNotMatch("<script(?![^>]*\\bsrc=)(?! type=\"application/ld\\+json\">)", html);
        Assert.DoesNotMatch("\\sstyle=\"", html);
        Assert.DoesNotMatch("<[^>]+\\son[a-z]+=\"", html);
    }

    [GeneratedRegex("<li class=\"row ")]
    private static partial Regex ListRow();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("(?:<script[^>]*\\ssrc|<link[^>]*\\shref|<img[^>]*\\ssrc)=\"([^\"]+)\"")]
    private static partial Regex Asset();
}
