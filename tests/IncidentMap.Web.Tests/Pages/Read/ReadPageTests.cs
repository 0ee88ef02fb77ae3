using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.Pages.Read;

public sealed partial class ReadPageTests(MapApp app) : IClassFixture<MapApp>
{
    private const string Report = """
        قال المرصد السوري لحقوق الإنسان إن 57 شخصاً قتلوا في غارة للتحالف الدولي على مدينة الميادين فجر الاثنين.
        وأوضح أن بين القتلى 42 مدنياً و15 من عناصر تنظيم داعش.
        وكان في السجن نحو مئة محتجز.
        """;

    [Fact]
    public async Task A_pasted_report_comes_back_marked_with_its_counts_place_day_and_speaker()
    {
        var (status, html, headers) = await Post(("text", Report), ("published", "2017-06-27"), ("publisher", "A paper"));
        Assert.Equal(HttpStatusCode.OK, status);
        var words = Words(html);
        Assert.Matches("<mark id=\"in-f0\" class=\"marked-count\" data-mark=\"f0\">57 [^<]*<sup>a</sup></mark>", html);
        Assert.Contains("57 killed", words, StringComparison.Ordinal);
        Assert.Contains("of them 42 civilians", words, StringComparison.Ordinal);
        Assert.Contains("42 + 15 = 57", words, StringComparison.Ordinal);
        Assert.Contains("Monday 26 June 2017", words, StringComparison.Ordinal);
        Assert.Contains("al-Mayadin, Deir ez-Zor", words, StringComparison.Ordinal);
        Assert.Contains("US-led Coalition", words, StringComparison.Ordinal);
        Assert.Contains("One origin", words, StringComparison.Ordinal);
        Assert.Contains("A paper", words, StringComparison.Ordinal);
        Assert.Contains("no harm to them is stated", words, StringComparison.Ordinal);
        Assert.Equal("no-store", headers.CacheControl?.ToString());
        Assert.False(headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_letter_and_number_beside_the_text_leads_to_its_words_and_back()
    {
        var (_, html, _) = await Post(("text", Report), ("published", "2017-06-27"));
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var targets = Fragments().Matches(html).Select(m => m.Groups[1].Value).Where(t => t.StartsWith("in-", StringComparison.Ordinal) || t.StartsWith("at-", StringComparison.Ordinal)).ToList();
        Assert.True(targets.Count > 10);
        Assert.Empty(targets.Except(ids));
    }

    [Fact]
    public async Task In_Arabic_every_sentence_is_Arabic_and_letters_too()
    {
        var (_, html, _) = await Post("/read?lang=ar", ("text", Report), ("published", "2017-06-27"));
        var words = Words(html);
        Assert.Contains("57 قتيلًا", words, StringComparison.Ordinal);
        Assert.Contains("42 مدنيًا", words, StringComparison.Ordinal);
        Assert.Contains("الاثنين 26 حزيران/يونيو 2017", words, StringComparison.Ordinal);
        Assert.Contains("المرصد السوري لحقوق الإنسان", words, StringComparison.Ordinal);
        Assert.Contains("لم يُذكر أنهم تضرروا", words, StringComparison.Ordinal);
        Assert.Contains("<sup>ب</sup>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Syrian Observatory", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_report_stays_text()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> Five civilians were killed in an air strike on Raqqa.</textarea><b>";
        var (_, html, _) = await Post(("text", hostile), ("publisher", "<i>\u202Epaper</i>"));
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
    }

    [Fact]
    public async Task A_text_without_violence_says_so_and_what_was_looked_for()
    {
        var (status, html, _) = await Post(("text", "The weather in Aleppo stays fine for three days."));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("no act of armed violence", Words(html), StringComparison.Ordinal);
        Assert.Contains("Looked for were strikes", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_not_known_is_not_guessed_and_leads_to_the_search()
    {
        var (_, html, _) = await Post(("text", "Five civilians were killed on Monday in an air strike on the village of Qwxyzabad."), ("published", "2017-06-27"));
        Assert.Contains("No place that the gazetteer knows", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_that_is_not_known_keeps_its_name_beside_what_lies_around_it()
    {
        var (_, html, _) = await Post(("text", "Five civilians were killed on Monday in an air strike on the village of Qwxyzabad in the countryside of Manbij."), ("published", "2017-06-27"));
        var words = Words(html);
        Assert.Contains("Manbij, Aleppo", words, StringComparison.Ordinal);
        Assert.Contains("placed to the subdistrict", words, StringComparison.Ordinal);
        Assert.Matches("Qwxyzabad\\s*:\\s*not in the gazetteer", words);
    }

    [Theory]
    [InlineData("text", "", "There is no text")]
    [InlineData("text", "a\0b", "signs that are no letters")]
    [InlineData("published", "2017-02-31", "no day of the calendar")]
    [InlineData("url", "javascript:alert(1)", "begins with http")]
    public async Task A_fault_is_said_beside_its_field_and_what_was_typed_stays(string field, string value, string said)
    {
        var fields = new Dictionary<string, string> { ["text"] = "Five civilians were killed.", ["publisher"] = "A paper", [field] = value };
        var (status, html, _) = await Post([.. fields.Select(f => (f.Key, f.Value))]);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(said, WebUtility.HtmlDecode(Regex.Match(html, $"<p class=\"read-fault\" id=\"read-{field}-fault\">([^<]*)").Groups[1].Value), StringComparison.Ordinal);
        Assert.Matches($"name=\"{field}\"[^>]*aria-invalid=\"true\"", html);
        Assert.Contains("A paper", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_its_day_and_publisher_fill_the_form_and_what_was_typed_wins()
    {
        const string page = """<meta property="article:published_time" content="2017-06-27"><meta property="og:site_name" content="A site"><article><p>Five civilians were killed on Monday in an air strike on Raqqa.</p></article>""";
        using var form = Form(("publisher", "Typed"));
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(page)), "file", "a.html");
        var (status, html, _) = await Send("/read?lang=en", form);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Monday 26 June 2017", Words(html), StringComparison.Ordinal);
        Assert.Contains("value=\"Typed\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A site", html, StringComparison.Ordinal);
        Assert.Contains("Taken from the file", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_fault_of_its_field()
    {
        using var form = Form();
        form.Add(new ByteArrayContent("%PDF-1.7"u8.ToArray()), "file", "report.pdf");
        var (status, html, _) = await Send("/read?lang=en", form);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"read-file-fault\"", html, StringComparison.Ordinal);
        Assert.Contains("copy the text", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_at_once_are_not_read_as_one()
    {
        using var form = Form();
        foreach (var name in new[] { "a.txt", "b.txt" }) form.Add(new ByteArrayContent("Five were killed."u8.ToArray()), "file", name);
        var (status, html, _) = await Send("/read?lang=en", form);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"read-file-fault\"", html, StringComparison.Ordinal);
        Assert.Contains("Several files came together", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_in_Arabic_digits_is_a_day()
    {
        var (status, html, _) = await Post(("text", "An air strike on Raqqa killed five people today."), ("published", "٢٠١٧-٠٦-٢٧"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("value=\"2017-06-27\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_brings_too_much_gets_the_page_with_the_fault_and_not_a_bare_answer()
    {
        using var form = Form();
        form.Add(new ByteArrayContent(new byte[5 << 20]), "file", "report.txt");
        var (status, html, _) = await Send("/read?lang=ar", form);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("id=\"read-file-fault\"", html, StringComparison.Ordinal);
        Assert.Contains("الملف أكبر من", Words(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--y")]
    [InlineData("application/json", "{}")]
    public async Task A_body_that_is_no_form_is_the_senders_fault(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach (var path in new[] { "/read", "/read.json" })
        {
            using var answer = await app.CreateClient().PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }

    [Fact]
    public async Task The_form_gives_the_JSON_of_the_API_too()
    {
        using var form = Form(("text", Report), ("published", "2017-06-27"));
        using var answer = await app.CreateClient().PostAsync(new Uri("/read.json", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(57, json.RootElement.GetProperty("incidents")[0].GetProperty("killed").GetProperty("min").GetInt32());
    }

    [Fact]
    public async Task A_text_of_a_million_letters_is_answered_in_a_page_of_bounded_size()
    {
        var text = string.Concat(Enumerable.Repeat("Five civilians were killed in an air strike on Raqqa on Monday. ", 15_000));
        var (status, html, _) = await Post(("text", text));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(Regex.Count(html, "<mark ") <= 2_100);
        Assert.Contains("Not all words found are marked", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_empty_form_offers_texts_of_our_own_and_each_of_them_is_read()
    {
        foreach (var lang in new[] { "en", "ar" })
        {
            var html = await app.CreateClient().GetStringAsync(new Uri($"/read?lang={lang}", UriKind.Relative), TestContext.Current.CancellationToken);
            foreach (var sample in new[] { "ar", "en" })
            {
                Assert.Contains($"href=\"/read?lang={lang}&amp;sample={sample}\"", html, StringComparison.Ordinal);
                var read = await app.CreateClient().GetStringAsync(new Uri($"/read?lang={lang}&sample={sample}", UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Contains("57", Words(read), StringComparison.Ordinal);
                Assert.Contains("42 + 15 = 57", Words(read), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Nothing_of_a_text_is_stored()
    {
        await Post(("text", $"{Report} unmistakable-words"));
        foreach (var file in Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("unmistakable-words", Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.Ordinal);
        }
    }

    private Task<(HttpStatusCode, string, HttpResponseHeaders)> Post(params (string Name, string Value)[] fields) => Post("/read?lang=en", fields);

    private async Task<(HttpStatusCode, string, HttpResponseHeaders)> Post(string path, params (string Name, string Value)[] fields)
    {
        using var form = Form(fields);
        return await Send(path, form);
    }

    private async Task<(HttpStatusCode, string, HttpResponseHeaders)> Send(string path, MultipartFormDataContent form)
    {
        using var answer = await app.CreateClient().PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers);
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new StringContent("read"), "_handler" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return form;
    }

    /// <summary>The page as a reader sees it.</summary>
    private static string Words(string html) =>
        Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "</?(?:bdi|strong|sup|a|span|text|small)\\b[^>]*>", ""), "<[^>]*>", " ")), "\\s+", " ");

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"/read[^\"#]*#([^\"]+)\"")]
    private static partial Regex Fragments();
}
