using System.Net;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.Pages;

public sealed class NumbersPageTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task The_sums_stand_in_a_table_and_each_leads_to_its_list()
    {
        var html = (await app.Get("/numbers?from=1999-01-01&to=1999-12-31&lang=en")).Html;
        Assert.Equal(["3", "26–41", "20–35", "0", "2", "1 (33%)"], Sums(html));
        foreach (var link in Links(html).Where(l => l.StartsWith("/?", StringComparison.Ordinal) || l.StartsWith("/table?", StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.OK, (await app.Get(link)).Status);
    }

    [Theory]
    [InlineData("/numbers?lang=en")]
    [InlineData("/numbers?lang=en&from=2017-01-01&to=2019-12-31&grade=fair,confirmed")]
    public async Task A_place_or_party_of_the_table_counts_exactly_what_its_link_lists(string path)
    {
        var html = (await app.Get(path)).Html;
        var rows = Regex.Matches(html, "<th scope=\"row\"><bdi>[^<]*</bdi></th>\\s*<td class=\"number\"><a href=\"([^\"]+)\"><bdi dir=\"ltr\">([\\d,]+)</bdi>");
        Assert.True(rows.Count > 6);
        foreach (Match row in rows.Take(12))
        {
            var list = (await app.Get(WebUtility.HtmlDecode(row.Groups[1].Value))).Html;
            Assert.Equal(row.Groups[2].Value, Regex.Match(Plain(list), "<h2>([\\d,]+) incident").Groups[1].Value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("place=gn:173480")]
    [InlineData("place=PLACE")]
    [InlineData("party=us-led-coalition")]
    [InlineData("party=us-led-coalition,russia&grade=fair,confirmed")]
    [InlineData("q=strike&party=us-led-coalition")]
    public async Task No_group_of_a_selection_counts_more_than_the_selection_and_each_opens_exactly_what_it_counts(string words)
    {
        var governorate = Regex.Match((await app.Get("/numbers?lang=en")).Html, "place=(gn:\\d+)").Groups[1].Value;
        var html = (await app.Get($"/numbers?lang=en&{words.Replace("PLACE", governorate, StringComparison.Ordinal)}")).Html;
        var all = int.Parse(Sums(html).First(), System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        var rows = Regex.Matches(html, "<th scope=\"row\"><bdi>[^<]*</bdi></th>\\s*<td class=\"number\"><a href=\"([^\"]+)\"><bdi dir=\"ltr\">([\\d,]+)</bdi>");
        Assert.NotEmpty(rows);
        foreach (Match row in rows)
        {
            Assert.InRange(int.Parse(row.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), 1, all);
            var list = (await app.Get(WebUtility.HtmlDecode(row.Groups[1].Value))).Html;
            Assert.Equal(row.Groups[2].Value, Regex.Match(Plain(list), "<h2>([\\d,]+) incident").Groups[1].Value);
        }
    }

    [Fact]
    public async Task Two_periods_are_compared_and_their_differences_are_ranges()
    {
        var html = (await app.Get("/numbers?from=1999-06-01&to=1999-06-30&against-from=1999-07-01&against-to=1999-08-31&lang=en")).Html;
        // June: one incident, 20–35 killed; July and August: two incidents, 3 killed each.
        Assert.Contains("<td class=\"number\">−1</td>", Plain(html), StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">+14 to +29</td>", Plain(html), StringComparison.Ordinal);
        // Nobody says how many civilians were killed in July and August: no difference is made up.
        Assert.Contains("<td class=\"number\">unknown</td>", Plain(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2017-06-01&to=2017-06-30", "against-from=2017-05-01&against-to=2017-05-31", "against-from=2016-06-01&against-to=2016-06-30")]
    [InlineData("from=2017-02-01&to=2017-02-28", "against-from=2017-01-01&against-to=2017-01-31", "against-from=2016-02-01&against-to=2016-02-29")]
    [InlineData("from=2017-06-10&to=2017-06-19", "against-from=2017-05-31&against-to=2017-06-09", "against-from=2016-06-10&against-to=2016-06-19")]
    public async Task The_period_before_and_the_year_before_are_one_link_away(string dates, string before, string year)
    {
        var links = Links((await app.Get($"/numbers?{dates}")).Html);
        Assert.Contains($"/numbers?{dates}&{before}", links);
        Assert.Contains($"/numbers?{dates}&{year}", links);
    }

    [Theory]
    [InlineData("/numbers?against-from=2017-02-01")]
    [InlineData("/numbers?against-from=2017-02-01&against-to=2017-01-01")]
    [InlineData("/numbers?against-from=soon&against-to=2017-01-01&from=2017-02-31")]
    public async Task A_period_that_is_none_gets_400(string path)
    {
        var (status, html) = await app.Get(path);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<code>against-from</code>", html, StringComparison.Ordinal);
    }

    private static string Plain(string html) => Regex.Replace(WebUtility.HtmlDecode(html), "</?(?:bdi|strong)[^>]*>", "");

    private static IEnumerable<string> Sums(string html) =>
        Regex.Matches(Plain(html[..html.IndexOf("class=\"compare\"", StringComparison.Ordinal)]), "<td class=\"number\">(?:<a[^>]*>)?([^<]*)").Select(m => m.Groups[1].Value.Trim());

    private static List<string> Links(string html) => [.. Regex.Matches(html, "href=\"([^\"]+)\"").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
}
