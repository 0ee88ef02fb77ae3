using System.Net;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Pages;

public sealed class ReadingPageTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task An_incident_has_a_page_under_its_code_and_under_its_id()
    {
        foreach (var id in new[] { PageIncidents.Prison.Code, PageIncidents.Prison.Id.ToString() })
        {
            var (status, html) = await app.Get($"/incidents/{id}?lang=en");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("<h1 id=\"panel-title\"><bdi>Strike on a prison in Testville</bdi></h1>", html, StringComparison.Ordinal);
        }
        Assert.Contains("ضربة على سجن", (await app.Get($"/incidents/{PageIncidents.Prison.Code}?lang=ar")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_incident_has_a_map_on_which_it_stands_out()
    {
        var html = (await app.Get($"/incidents/{PageIncidents.Prison.Code}?lang=en")).Html;
        Assert.Contains("class=\"place-map\"", html, StringComparison.Ordinal);
        Assert.Contains($"data-selected=\"{PageIncidents.Prison.Code}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_speaks_is_named_in_Arabic_on_Arabic_pages_and_as_the_claim_has_it_elsewhere()
    {
        var claim = new Claim { Id = "c1", Speaker = "SOHR", Origin = "sohr" };
        Assert.Equal(("SOHR", "المرصد السوري لحقوق الإنسان"), (OriginLabels.Speaker(claim, Language.En), OriginLabels.Speaker(claim, Language.Ar)));
        Assert.Equal("A paper", OriginLabels.Speaker(claim with { Speaker = "A paper", Origin = "a-paper" }, Language.Ar));
    }

    [Fact]
    public async Task An_incident_that_was_taken_back_is_gone_with_its_reason()
    {
        var (status, html) = await app.Get($"/incidents/{PageIncidents.Withdrawn.Code}");
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains("It was told twice.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Title that was taken back", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/incidents/SY-0000-00-00-0")]
    [InlineData("/incidents/%3Cscript%3E")]
    [InlineData("/places/gn:0")]
    public async Task What_does_not_exist_answers_404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.Get(path)).Status);

    [Theory]
    [InlineData("/incidents/TT-0000-00-00-0?lang=en", "There is no such incident")]
    [InlineData("/places/none%3A0?lang=en", "The gazetteer holds no such place")]
    [InlineData("/?id=TT-0000-00-00-0&lang=en", "data-filters")]
    public async Task What_does_not_exist_is_told_by_a_whole_page(string path, string words)
    {
        var (status, html) = await app.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains("</html>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_leads_to_places_and_a_place_to_its_names_with_their_sources()
    {
        var (status, html) = await app.Get("/places?q=%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86&lang=en");
        Assert.Equal(HttpStatusCode.OK, status);
        var link = System.Text.RegularExpressions.Regex.Match(html, "href=\"(/places/[^\"?]+)");
        Assert.True(link.Success, "No place was found.");
        var place = (await app.Get(link.Groups[1].Value + "?lang=en")).Html;
        Assert.Contains("الميادين", place, StringComparison.Ordinal);
        Assert.Contains("geonames", place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_markup_is_answered_as_text()
    {
        var (_, html) = await app.Get("/places?q=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "±3 km")]
    [InlineData("ar", "±3")]
    public async Task The_method_prints_the_rules_own_radii_and_the_sources(string language, string radius)
    {
        var words = await app.Words($"/method?lang={language}");
        Assert.Contains(radius.Split(' ')[0], words, StringComparison.Ordinal);
        Assert.Contains("Natural Earth", words, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_embedded_map_holds_map_timeline_and_the_way_back()
    {
        var (status, html) = await app.Get("/embed?from=1999-01-01&to=1999-12-31&lang=en");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("data-histogram", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/?from=1999-01-01&amp;to=1999-12-31&amp;lang=en\"", html, StringComparison.Ordinal);
    }
}
