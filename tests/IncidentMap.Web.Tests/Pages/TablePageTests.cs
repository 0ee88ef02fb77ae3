using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.Pages;

public sealed partial class TablePageTests(PageApp app) : IClassFixture<PageApp>
{
    private const string Year = "from=1999-01-01&to=1999-12-31";

    [Theory]
    [InlineData("", "TT-1999-06-26-1", "TT-1999-08-01-1", "TT-1999-07-01-1")]
    [InlineData("&sort=-killed", "TT-1999-07-01-1", "TT-1999-08-01-1", "TT-1999-06-26-1")]
    [InlineData("&sort=date", "TT-1999-08-01-1", "TT-1999-07-01-1", "TT-1999-06-26-1")]
    [InlineData("&sort=-date", "TT-1999-06-26-1", "TT-1999-07-01-1", "TT-1999-08-01-1")]
    [InlineData("&sort=civilians", "TT-1999-06-26-1", "TT-1999-08-01-1", "TT-1999-07-01-1")]
    [InlineData("&sort=-civilians", "TT-1999-07-01-1", "TT-1999-08-01-1", "TT-1999-06-26-1")]
    [InlineData("&sort=grade", "TT-1999-06-26-1", "TT-1999-08-01-1", "TT-1999-07-01-1")]
    [InlineData("&sort=accuracy", "TT-1999-08-01-1", "TT-1999-06-26-1", "TT-1999-07-01-1")]
    [InlineData("&sort=party", "TT-1999-06-26-1", "TT-1999-08-01-1", "TT-1999-07-01-1")]
    public async Task Every_column_puts_the_table_in_order_and_turns_it_round(string words, params string[] codes) =>
        Assert.Equal(codes, Code().Matches((await app.Get($"/table?{Year}{words}")).Html).Select(m => m.Groups[1].Value));

    [Theory]
    [InlineData("en", "[a-z]")]
    [InlineData("ar", "[\u0621-\u064a]")]
    public async Task Places_are_ordered_by_their_name_in_the_language_of_the_page(string language, string letter)
    {
        var html = WebUtility.HtmlDecode((await app.Get($"/table?from=2017-01-01&to=2017-12-31&sort=place&lang={language}")).Html);
        var names = Regex.Matches(html, "<th scope=\"row\"><a[^>]*><bdi>([^<]+)</bdi>").Select(m => m.Groups[1].Value).ToList();
        Assert.True(names.Count > 10);
        Assert.All(names, name => Assert.Matches(letter, name));
        var culture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(names.Order(culture.CompareInfo.GetStringComparer(CompareOptions.IgnoreCase)), names);
    }

    [Fact]
    public async Task The_column_in_order_says_so_and_leads_to_its_reverse()
    {
        var (_, html) = await app.Get($"/table?{Year}&sort=date&lang=en");
        Assert.Contains($"<th scope=\"col\" aria-sort=\"descending\"><a href=\"/table?from=1999-01-01&amp;to=1999-12-31&amp;lang=en&amp;sort=-date\"", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "aria-sort="));
    }

    [Fact]
    public async Task The_table_holds_what_the_map_lists_with_its_filters_sums_and_exports()
    {
        var list = (await app.Get($"/?{Year}&grade=confirmed&lang=en")).Html;
        var table = (await app.Get($"/table?{Year}&grade=confirmed&lang=en")).Html;
        Assert.Equal(Regex.Matches(list, "data-code=\"([^\"]+)\"").Select(m => m.Groups[1].Value), Code().Matches(table).Select(m => m.Groups[1].Value));
        foreach (var same in new[] { "data-filters", "bar-grade-confirmed", "/api/incidents.csv?from=1999-01-01&amp;to=1999-12-31&amp;grade=confirmed", "1 incident." })
        {
            Assert.Contains(same, list, StringComparison.Ordinal);
            Assert.Contains(same, table, StringComparison.Ordinal);
        }
        Assert.Contains("action=\"/table\"", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_a_long_table_follow_one_another_without_a_gap()
    {
        var first = Code().Matches((await app.Get("/table?sort=date")).Html).Select(m => m.Groups[1].Value).ToList();
        var second = Code().Matches((await app.Get("/table?sort=date&page=2")).Html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(50, first.Count);
        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public async Task Hostile_names_stay_text_and_a_coarser_place_stays_coarse()
    {
        var (_, html) = await app.Get($"/table?{Year}");
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        Assert.DoesNotContain(PageIncidents.SecretPlace, html, StringComparison.Ordinal);
        Assert.Contains("Wide District", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_order_is_told_with_400()
    {
        var (status, html) = await app.Get("/table?sort=beauty");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<code>sort</code>", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("<td><bdi dir=\"ltr\">(TT-[^<]+|SY-[^<]+)</bdi></td>")]
    private static partial Regex Code();
}
