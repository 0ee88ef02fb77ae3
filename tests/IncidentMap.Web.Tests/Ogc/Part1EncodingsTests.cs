using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentMap.Web.Ogc;
using IncidentMap.Web.Ogc.Tables;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>OGC API – Features, Part 1 (17-069r4): the classes OpenAPI 3.0 and HTML.</summary>
public sealed partial class Part1EncodingsTests(OgcClient ogc) : IClassFixture<OgcClient>
{
    private const string OpenApi = "ogcapi-features-1/1.0/conf/oas30", Html = "ogcapi-features-1/1.0/conf/html";

    [Fact, Trait("conformance", OpenApi)]
    public async Task Oas_definition__the_document_is_openapi_3_of_its_media_type_and_every_reference_leads_somewhere()
    {
        using var answer = await ogc.Send("/ogc/api", "application/vnd.oai.openapi+json;version=3.0");
        Assert.Equal("application/vnd.oai.openapi+json; version=3.0", answer.Content.Headers.ContentType?.ToString().Replace(";v", "; v", StringComparison.Ordinal));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var document = JsonDocument.Parse(text).RootElement;
        Assert.StartsWith("3.0.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (Match reference in Reference().Matches(text))
        {
            var at = document;
            foreach (var part in reference.Groups[1].Value.Split('/')) Assert.True(at.TryGetProperty(part, out at), reference.Value);
        }
    }

    [Fact, Trait("conformance", OpenApi)]
    public async Task Oas_impl__the_document_describes_every_resource_there_is_and_no_other()
    {
        var paths = (await ogc.Json("/ogc/api")).GetProperty("paths").EnumerateObject().Select(p => p.Name == "/" ? "/ogc" : "/ogc" + p.Name).Order(StringComparer.Ordinal);
        var routes = ogc.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Where(r => r == "/ogc" || r.StartsWith("/ogc/", StringComparison.Ordinal))
            .SelectMany(r => r.Contains("{id}", StringComparison.Ordinal) ? Collections.All.Select(c => r.Replace("{id}", c.Id, StringComparison.Ordinal)) : [r])
            .Select(r => r.Replace("{feature}", "{featureId}", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(routes, paths);
    }

    [Theory, Trait("conformance", OpenApi)]
    [InlineData("incidents")]
    [InlineData("claims")]
    [InlineData("places")]
    public async Task Oas_impl__the_parameters_described_are_those_that_are_read(string collection)
    {
        var document = await ogc.Json("/ogc/api");
        var described = document.GetProperty("paths").GetProperty($"/collections/{collection}/items").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(p => p.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1] : p.GetProperty("name").GetString()!).ToList();
        Assert.Equal([.. ItemsQuery.Words, .. ItemsQuery.WordsOf(Collections.Find(collection)!)], described);
        // None of them is unknown: what is refused is refused for its value.
        var refused = await ogc.Refused($"/ogc/collections/{collection}/items?nonsense=1&{string.Join('&', described.Select(d => $"{d}="))}");
        Assert.Equal(["nonsense"], refused);
    }

    [Fact, Trait("conformance", OpenApi)]
    public async Task Oas_impl__the_examples_of_the_document_are_answered()
    {
        var document = await ogc.Json("/ogc/api");
        var items = document.GetProperty("paths").GetProperty("/collections/incidents/items").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Concat(document.GetProperty("components").GetProperty("parameters").EnumerateObject().Select(p => p.Value));
        foreach (var parameter in items.Where(p => p.TryGetProperty("example", out _)))
            await ogc.Json($"/ogc/collections/incidents/items?{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(parameter.GetProperty("example").GetString()!)}");
    }

    [Theory, Trait("conformance", Html)]
    [InlineData("/ogc", "OGC API – Features", "الأقوال")]
    [InlineData("/ogc/api", "GET /ogc/conformance", "عناوين وأماكن|الواجهة البرمجية")]
    [InlineData("/ogc/conformance", "conf/spatial-functions", "أصناف المطابقة")]
    [InlineData("/ogc/collections", "Places", "الأماكن")]
    [InlineData("/ogc/collections/claims", "Claims", "يقوله كل مصدر")]
    [InlineData("/ogc/collections/incidents/queryables", "killedMin", "القتلى، الأدنى")]
    [InlineData("/ogc/collections/incidents/sortables", "killedMin", "القتلى، الأدنى")]
    [InlineData("/ogc/collections/incidents/items", "&lt;script&gt;alert(1)&lt;/script&gt;", "غارة على سجن في الميادين")]
    [InlineData("/ogc/collections/incidents/items/SY-2017-06-26-1", "Strike on a prison in Al-Mayadin", "ضربة|غارة جوية")]
    public async Task Html_content__every_resource_is_a_page_in_both_languages_for_whoever_prefers_html(string path, string english, string arabic)
    {
        using var answer = await ogc.Send(path + "?lang=en", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(english, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        var turned = await ogc.Http.GetStringAsync(new Uri(path + "?lang=ar&f=html", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("dir=\"rtl\"", turned, StringComparison.Ordinal);
        Assert.Contains(arabic.Split('|'), a => turned.Contains(a, StringComparison.Ordinal));
    }

    [Fact, Trait("conformance", Html)]
    public async Task Html_content__the_page_of_items_keeps_what_was_asked_in_its_links()
    {
        var page = await ogc.Http.GetStringAsync(new Uri("/ogc/collections/incidents/items?f=html&limit=1&filter=killedMin%3E0&lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        var next = WebUtility.HtmlDecode(Next().Match(page).Groups[1].Value);
        var second = await ogc.Http.GetStringAsync(new Uri(next), TestContext.Current.CancellationToken);
        Assert.Contains("2 to 2 of 2", second, StringComparison.Ordinal);
        var turned = WebUtility.HtmlDecode(Turned().Match(page).Groups[1].Value);
        Assert.Equal("/ogc/collections/incidents/items?f=html&limit=1&filter=killedMin%3E0&lang=ar", turned);
    }

    [GeneratedRegex("\"\\$ref\":\"#/([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();

    [GeneratedRegex("hreflang=\"ar\" href=\"([^\"]+)\"")]
    private static partial Regex Turned();
}
