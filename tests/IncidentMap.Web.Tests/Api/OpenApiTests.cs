using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Web.Api.Documented;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Api;

public sealed class OpenApiTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    /// <summary>Rooms whose standard wants a description of its own: /ogc/api, and the manifest of the reconciliation service.</summary>
    private static readonly string[] DescribedElsewhere = ["ogc", "reconcile"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_has_every_endpoint_that_answers_data_and_no_other()
    {
        using var document = await DocumentAsync();
        var documented = Operations(document).Select(o => $"{o.Method} {o.Path}").Order();
        var mapped = app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.PathSegments is [var first, ..] && first.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart { Content: var room } && room is "api" or "tiles" or "feeds")
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} /{e.RoutePattern.RawText!.Trim('/')}"))
            .Where(e => !DescribedElsewhere.Any(r => e.Contains($" /{r}", StringComparison.Ordinal))).Order();
        Assert.Equal(mapped, documented);
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_in_both_languages_and_what_its_words_mean()
    {
        using var document = await DocumentAsync();
        Assert.StartsWith("3.", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var (_, path, operation) in Operations(document))
        {
            Assert.True(operation.GetProperty("summary").GetString()!.Length > 10 && operation.GetProperty("x-summary-ar").GetString()!.Length > 10, path);
            var words = operation.TryGetProperty("parameters", out var p) ? p.EnumerateArray().ToArray() : [];
            Assert.All(words, w => Assert.False(string.IsNullOrEmpty(w.GetProperty("description").GetString()) || string.IsNullOrEmpty(w.GetProperty("example").GetString()), $"{path} {w}"));
            Assert.Equal(path.Split('{').Skip(1).Select(s => s.Split('}')[0]).Order(), words.Where(w => w.GetProperty("in").GetString() == "path").Select(w => w.GetProperty("name").GetString()!).Order());
        }
    }

    [Fact]
    public async Task Every_example_works_as_it_stands_and_gives_what_is_said()
    {
        using var document = await DocumentAsync();
        foreach (var (method, path, operation) in Operations(document))
        {
            if (!operation.TryGetProperty("x-example", out var example)) continue;
            using var request = method == "GET"
                ? new HttpRequestMessage(HttpMethod.Get, example.GetString())
                : new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(example.GetString()!, Encoding.UTF8, "application/json") };
            var response = await app.Client.SendAsync(request, Stop);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NoContent, $"{example}: {response.StatusCode}");
            if (response.StatusCode == HttpStatusCode.OK)
                Assert.Equal(operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single().Name, response.Content.Headers.ContentType!.MediaType);
        }
    }

    /// <summary>An unknown word is refused, so a word that is documented and refused, or taken and not documented, parts document and code.</summary>
    [Fact]
    public async Task Every_word_of_the_document_is_taken_and_no_other()
    {
        Assert.Equal(IncidentFilter.Words, FilterNotes.Words.Select(w => w.Name));
        using var document = await DocumentAsync();
        foreach (var (method, path, operation) in Operations(document))
        {
            if (method != "GET" || path.Contains("{hash}", StringComparison.Ordinal) || !operation.TryGetProperty("parameters", out var parameters)) continue;
            var address = parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "path").Aggregate(path, (a, p) => a.Replace($"{{{p.GetProperty("name")}}}", p.GetProperty("example").GetString(), StringComparison.Ordinal));
            var query = string.Join('&', parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => $"{p.GetProperty("name")}={Uri.EscapeDataString(p.GetProperty("example").GetString()!)}"));
            if (query.Length == 0) continue;
            Assert.True((await app.Client.GetAsync($"{address}?{query}", Stop)).IsSuccessStatusCode, $"{address}?{query}");
            Assert.Equal((address, HttpStatusCode.BadRequest), (address, (await app.Client.GetAsync($"{address}?{query}&not_a_word=1", Stop)).StatusCode));
        }
    }

    [Theory]
    [InlineData("en", "For programs", "Everything public of one incident")]
    [InlineData("ar", "للبرامج", "كل ما هو منشور عن حادث واحد")]
    public async Task The_page_lists_every_operation_in_the_readers_language(string language, string title, string says)
    {
        var html = WebUtility.HtmlDecode(await app.Client.GetStringAsync($"/openapi?lang={language}", Stop));
        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.Contains(says, html, StringComparison.Ordinal);
        using var document = await DocumentAsync();
        foreach (var (method, path, _) in Operations(document)) Assert.Contains($">{method} {path}</code>", html, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> DocumentAsync() => (await app.Client.GetFromJsonAsync<JsonDocument>(OpenApiSetup.Path, Stop))!;

    private static List<(string Method, string Path, JsonElement Operation)> Operations(JsonDocument document) =>
        [.. document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => (o.Name.ToUpperInvariant(), p.Name, o.Value)))];
}
