using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IncidentMap.Web.Tests.SecondReader;

/// <summary>A chat service on this machine that answers as a test wants.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandIn(WebApplication app) => _app = app;

    /// <summary>The questions as they came, with the bearer token.</summary>
    internal List<(JsonElement Body, string? Key)> Questions { get; } = [];

    internal string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1";

    /// <summary>One that answers every question with this message.</summary>
    internal static Task<StandIn> SayingAsync(string content, CancellationToken stop) => StartAsync(
        http => http.Response.WriteAsJsonAsync(new { choices = new[] { new { message = new { role = "assistant", content } } } }, stop), stop);

    internal static async Task<StandIn> StartAsync(Func<HttpContext, Task> answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var standIn = new StandIn(app);
        app.MapPost("/v1/chat/completions", async http =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            lock (standIn.Questions) standIn.Questions.Add((body.RootElement.Clone(), http.Request.Headers.Authorization));
            await answer(http);
        });
        await app.StartAsync(stop);
        return standIn;
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(200)); // one that never answers is not waited for
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }
}
