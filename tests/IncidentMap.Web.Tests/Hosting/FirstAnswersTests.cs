using System.Collections.Concurrent;
using IncidentMap.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace IncidentMap.Web.Tests.Hosting;

public sealed class FirstAnswersTests(MapApp app) : IClassFixture<MapApp>
{
    public static TheoryData<string> Paths => [.. FirstAnswers.Paths, FirstAnswers.Counted];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whatever_the_program_asks_itself_at_its_start_has_an_answer(string path)
    {
        using var answer = await app.CreateClient().GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
    }

    [Fact]
    public async Task A_program_that_listens_is_asked_each_of_them_twice_and_for_what_is_counted_again_and_again()
    {
        var asked = new ConcurrentBag<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var listening = builder.Build();
        listening.Run(context =>
        {
            asked.Add(context.Request.Path + context.Request.QueryString);
            return Task.CompletedTask;
        });
        await listening.StartAsync(TestContext.Current.CancellationToken);
        await FirstAnswers.AskAsync(listening);
        IEnumerable<string> expected = [.. FirstAnswers.Paths, .. FirstAnswers.Paths, .. Enumerable.Repeat(FirstAnswers.Counted, FirstAnswers.Turns * FirstAnswers.TimesATurn)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080/")]
    [InlineData("http://127.0.0.1:81/map", "http://127.0.0.1:81/")]
    [InlineData("http://*:80", "http://localhost/")]
    [InlineData("http://[::]:5080", "http://localhost:5080/")]
    [InlineData("http://[::1]:5080", "http://[::1]:5080/")]
    [InlineData("https://localhost:5081", null)]
    [InlineData("http://unix:/run/incidentmap.sock", null)]
    public void It_asks_over_an_address_that_this_machine_reaches(string listening, string? asked) => Assert.Equal(asked, FirstAnswers.AddressOf(listening)?.ToString());
}
