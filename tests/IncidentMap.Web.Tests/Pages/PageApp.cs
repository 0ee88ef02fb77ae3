using System.Net;
using IncidentMap.Incidents;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Pages;

/// <summary>The program with the incidents of <see cref="PageIncidents"/> in its store.</summary>
public sealed class PageApp : IDisposable
{
    private readonly MapApp _app = new();

    public PageApp()
    {
        var store = _app.Services.GetRequiredService<IIncidentStore>();
        store.SaveReport(PageIncidents.Report);
        store.SaveReport(PageIncidents.SecretReport);
        store.Save(PageIncidents.All, new Change(DateTimeOffset.UnixEpoch, "login-of-a-recorder", "import", "made for a test", "to look at pages"));
        // As it was told before the place was made coarser.
        store.Save([PageIncidents.Coarse with { Target = "well" }], new Change(DateTimeOffset.UnixEpoch, "login-of-a-recorder", "edit", $"place: {PageIncidents.SecretPlace}", $"seen at {PageIncidents.SecretPlace}"));
    }

    /// <summary>A page as a browser asks for it.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Get(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (language is not null) request.Headers.Add("Accept-Language", language);
        using var answer = await _app.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The words of a page, decoded as a reader sees them.</summary>
    public async Task<string> Words(string path)
    {
        var html = System.Text.RegularExpressions.Regex.Replace((await Get(path)).Html, "</?(?:bdi|strong)[^>]*>", "");
        return WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", " "));
    }

    public HttpClient Client() => _app.CreateClient();

    public void Dispose() => _app.Dispose();
}
