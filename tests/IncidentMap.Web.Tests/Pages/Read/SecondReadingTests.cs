using System.Net;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Pages.Read;

public sealed class SecondReadingTests(MapApp app) : IClassFixture<MapApp>
{
    private const string Report = "Shelling of the town of Binnish killed nine people on Tuesday, the Syrian Observatory said. A drone had circled over the town before.";

    private static string Answer(string words) => $$$"""
        {"incidents":[{"dateStart":"2019-03-12","dateWords":"Tuesday","kind":"drone-strike","place":{"asWritten":"Binnish"}}],
         "claims":[{"incident":0,"speaker":"Syrian Observatory","origin":"sohr","words":"killed nine people","figures":[{"id":"a","outcome":"killed","min":9,"max":9,"words":"{{{words}}}"}]}]}
        """;

    [Fact]
    public async Task The_page_says_whose_reading_it_shows()
    {
        var html = await ReadAsync(Answer("nine people"));
        Assert.Contains("Read by another reader", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>model:tester</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("Drone strike", html, StringComparison.Ordinal);
        Assert.Contains("data-mark=\"f0\">nine people<sup>a</sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_why_a_second_reading_was_refused_and_shows_that_of_the_rules()
    {
        var html = await ReadAsync(Answer("nine civilians"));
        Assert.Contains("Read by the rules.", html, StringComparison.Ordinal);
        Assert.Contains("its reading does not stand", html, StringComparison.Ordinal);
        Assert.Contains("<code>claims[0].figures[0]", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Drone strike", html, StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string answer)
    {
        await using var asked = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton(provider =>
            new TwoReaders(provider.GetRequiredService<IReportReader>(), provider.GetRequiredService<IGazetteer>(), new Second(answer)))));
        using var form = new MultipartFormDataContent { { new StringContent("read"), "_handler" }, { new StringContent(Report), "text" }, { new StringContent("2019-03-13"), "published" } };
        using var sent = await asked.CreateClient().PostAsync(new Uri("/read?lang=en", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class Second(string answer) : ISecondReader
    {
        public string Name => "model:tester";

        public Task<Result<string>> AskAsync(ReportText report, CancellationToken stop) => Task.FromResult(Result<string>.Ok(answer));
    }
}
