using System.Net;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Reconcile;

/// <summary>Asks the reconciliation service as its clients do.</summary>
public sealed class ReconcileClient : IDisposable
{
    private readonly MapApp _app = new();

    public ReconcileClient() => Http = _app.CreateClient();

    public HttpClient Http { get; }

    /// <summary>The answer to a batch that is sent as a form, the primary way of the specification.</summary>
    public Task<JsonElement> Query(string batch, string path = "/reconcile") => PostAsync(path, "queries", batch);

    public Task<JsonElement> Extend(string query, string path = "/reconcile") => PostAsync(path, "extend", query);

    public async Task<JsonElement> Get(string path) => await JsonOf(await Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>A form as a page of another site sends it.</summary>
    public async Task<HttpResponseMessage> Send(string path, string field, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create(field, json)]) };
        request.Headers.Add("Origin", "https://elsewhere.example");
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _app.Dispose();

    private async Task<JsonElement> PostAsync(string path, string field, string json) => await JsonOf(await Send(path, field, json));

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
