using System.Net;
using System.Text.Json;
using IncidentMap.Web.Tests.Api;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>Asks the whole program at <c>/ogc</c> as a client of the standard does.</summary>
public sealed class OgcClient : IDisposable
{
    private readonly IncidentsApp _app = new();

    internal HttpClient Http => _app.Client;

    internal string DataFolder => _app.DataFolder;

    internal IServiceProvider Services => _app.Services;

    internal async Task<HttpResponseMessage> Send(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The JSON of an answer that must be a success.</summary>
    internal async Task<JsonElement> Json(string path)
    {
        using var answer = await Send(path);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The codes of the incidents that a query gives, in its order.</summary>
    internal async Task<string[]> Codes(string query) =>
        [.. (await Json($"/ogc/collections/incidents/items?{query}")).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("code").GetString()!)];

    internal Task<string[]> Filtered(string filter) => Codes("filter=" + Uri.EscapeDataString(filter));

    /// <summary>The words that a refused request names as faulty.</summary>
    internal async Task<string[]> Refused(string path)
    {
        using var answer = await Send(path);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        return [.. problem.GetProperty("errors").EnumerateObject().Select(e => e.Name)];
    }

    internal static string Link(JsonElement resource, string rel) =>
        resource.GetProperty("links").EnumerateArray().First(l => l.GetProperty("rel").GetString() == rel).GetProperty("href").GetString()!;

    internal static string? LinkOrNone(JsonElement resource, string rel) =>
        resource.GetProperty("links").EnumerateArray().Where(l => l.GetProperty("rel").GetString() == rel).Select(l => l.GetProperty("href").GetString()).FirstOrDefault();

    public void Dispose() => _app.Dispose();
}
