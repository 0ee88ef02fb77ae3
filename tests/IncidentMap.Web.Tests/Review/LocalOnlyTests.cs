using System.Net;
using Microsoft.AspNetCore.Http;

namespace IncidentMap.Web.Tests.Review;

/// <summary>Whom the pages for editors answer: the machine that they run on, and nobody else.</summary>
public sealed class LocalOnlyTests(MapApp app) : IClassFixture<MapApp>
{
    private const string Here = "127.0.0.1";

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", "127.0.0.1", "127.0.0.1:5080")]
    [InlineData("::1", "::1", "[::1]:5080")]
    [InlineData("::ffff:127.0.0.1", "::ffff:127.0.0.1", "LOCALHOST:5080")]
    public async Task This_machine_is_answered(string remote, string local, string host) =>
        Assert.Equal(200, await AskAsync("/review", remote, local, host));

    [Theory]
    [InlineData("192.168.1.7", "192.168.1.2")]
    [InlineData("203.0.113.9", "127.0.0.1")]
    [InlineData("127.0.0.1", "192.168.1.2")]
    [InlineData("::ffff:203.0.113.9", "::1")]
    [InlineData(null, "127.0.0.1")]
    [InlineData("127.0.0.1", null)]
    public async Task A_connection_with_another_machine_at_either_end_is_refused(string? remote, string? local) =>
        Assert.Equal(403, await AskAsync("/review", remote, local, "localhost"));

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=127.0.0.1;host=localhost")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Original-Host", "localhost")]
    public async Task What_came_through_a_proxy_is_refused_whatever_the_header_claims(string header, string value) =>
        Assert.Equal(403, await AskAsync("/review", Here, Here, "localhost", (header, value)));

    [Theory]
    [InlineData("example.org")]
    [InlineData("localhost.example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("192.168.1.2:5080")]
    [InlineData("")]
    public async Task A_name_that_is_not_this_machines_own_is_refused(string host) =>
        Assert.Equal(403, await AskAsync("/review", Here, Here, host));

    [Theory]
    [InlineData("/review/SY-2017-06-26-1")]
    [InlineData("/REVIEW/SY-2017-06-26-1")]
    [InlineData("/review/")]
    public async Task Every_review_page_is_guarded_and_no_public_page_is(string path)
    {
        Assert.Equal(403, await AskAsync(path, "203.0.113.9", "203.0.113.1", "map.example.org"));
        Assert.Equal(200, await AskAsync("/method", "203.0.113.9", "203.0.113.1", "map.example.org", ("X-Forwarded-For", "198.51.100.4")));
    }

    [Theory]
    [InlineData("en", "answers on its own machine only")]
    [InlineData("ar", "لا تجيب إلا على جهازها نفسه")]
    public async Task A_refusal_says_why_in_the_readers_language_and_shows_nothing_of_an_incident(string language, string words)
    {
        var (status, body) = await AnswerAsync($"/review/SY-2017-06-26-1?lang={language}", "203.0.113.9", Here, "localhost");
        Assert.Equal(403, status);
        Assert.Contains(words, body, StringComparison.Ordinal);
        Assert.DoesNotContain("SY-2017", body, StringComparison.Ordinal);
    }

    private async Task<int> AskAsync(string path, string? remote, string? local, string host, params (string Name, string Value)[] headers) =>
        (await AnswerAsync(path, remote, local, host, headers)).Status;

    private async Task<(int Status, string Body)> AnswerAsync(string path, string? remote, string? local, string host, params (string Name, string Value)[] headers)
    {
        var answer = await app.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
            context.Connection.LocalIpAddress = local is null ? null : IPAddress.Parse(local);
            context.Request.Method = "GET";
            var cut = path.Split('?');
            context.Request.Path = cut[0];
            context.Request.QueryString = new QueryString(cut.Length > 1 ? "?" + cut[1] : "");
            context.Request.Headers.Host = host;
            foreach (var (name, value) in headers) context.Request.Headers[name] = value;
        }, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(answer.Response.Body);
        return (answer.Response.StatusCode, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
