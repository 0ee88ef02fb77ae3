using System.Net;
using System.Text.RegularExpressions;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Review;

/// <summary>The whole program on a free port of this machine, with reports taken in, and an editor's browser without script.</summary>
public sealed partial class ReviewDesk : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-review-").FullName;

    public ReviewDesk()
    {
        UseKestrel(0);
        StartServer();
        Browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = ClientOptions.BaseAddress };
    }

    public HttpClient Browser { get; }

    public IIncidentStore Store => Services.GetRequiredService<IIncidentStore>();

    /// <summary>A report of our own wording; each number of killed makes another text, and another proposal.</summary>
    public Incident Take(int killed, int year, string target = "market") => Services.GetRequiredService<Journey>().Take(
        new ReportText($"At least {killed} people were killed on 26 June {year} when a US-led coalition air strike hit a {target} in Raqqa, activists said. <script>alert({killed})</script>", new DateOnly(year, 6, 27), "Paper <b>"), "tests").Value!.Incidents[0].Incident;

    public async Task<string> GetAsync(string path) => await (await Browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The fields of a form as the page fills them in.</summary>
    public static Dictionary<string, string> Form(string html, string name)
    {
        var form = FormPattern().Matches(html).Select(m => m.Value).Single(f => f.Contains($"name=\"_handler\" value=\"{name}\"", StringComparison.Ordinal));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in InputPattern().Matches(form).Select(m => m.Value).Where(t => !t.Contains("checkbox", StringComparison.Ordinal)))
            fields[Attribute(tag, "name")] = Attribute(tag, "value");
        foreach (Match select in SelectPattern().Matches(form))
            fields[select.Groups[1].Value] = OptionPattern().Matches(select.Groups[2].Value) is var options && options.FirstOrDefault(o => o.Value.Contains("selected", StringComparison.Ordinal)) is { } chosen ? chosen.Groups[1].Value : options[0].Groups[1].Value;
        return fields;
    }

    /// <summary>Fills in a form and sends it.</summary>
    public async Task<(HttpStatusCode Status, string? Location, string Html)> SendAsync(string path, Dictionary<string, string> form, params (string Name, string Value)[] entered)
    {
        var sent = new Dictionary<string, string>(form, StringComparer.Ordinal);
        foreach (var (name, value) in entered) sent[name] = value;
        using var content = new FormUrlEncodedContent(sent);
        using var answer = await Browser.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("data", _folder);

    protected override void Dispose(bool disposing)
    {
        Browser.Dispose();
        base.Dispose(disposing);
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    [GeneratedRegex("<form method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormPattern();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex InputPattern();

    [GeneratedRegex("<select[^>]* name=\"([^\"]*)\".*?>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex SelectPattern();

    [GeneratedRegex("<option value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex OptionPattern();
}
