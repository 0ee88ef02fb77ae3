using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace IncidentMap.Web.Hosting;

/// <summary>
/// Asks the program that has just started for what is asked of it most, twice, over its own address: the code of an answer is compiled when
/// it is first needed, and no visitor need wait for that. What must always be quick is asked more often. What goes wrong here goes wrong for nobody.
/// </summary>
internal static class FirstAnswers
{
    private const int Rounds = 2;

    /// <summary>
    /// .NET compiles once more, as well as it can, what was called thirty times (tiered compilation), and does so beside whoever asks then. It begins
    /// to count once nothing was called for the first time for 100 ms: what is asked before, while the program starts, counts for nothing.
    /// </summary>
    internal const int Turns = 4, TimesATurn = 33;

    private static readonly TimeSpan BetweenTurns = TimeSpan.FromSeconds(0.5);

    /// <summary>What is asked: first the columns, which the page names once they are made.</summary>
    internal static readonly string[] Paths =
    [
        "/api/incidents/columns", "/", "/api/incidents/histogram?by=day", "/api/incidents.geojson?from=2017-06-01&to=2017-06-30",
        "/ogc/collections/incidents/items?limit=1000", "/ogc/collections/incidents/items?limit=1000&sortby=-killedMin",
        "/ogc/collections/incidents/items?limit=1000&bbox=35,32,43,38&datetime=2017-06-01/2017-06-30&filter=killedMin%20%3E%3D%201",
        "/tiles/incidents/6/38/25.mvt", "/tiles/incidents/12/2508/1622.mvt",
    ];

    /// <summary>What is asked until its code is compiled to the end: of a box that holds some days whole, some in part and some not at all.</summary>
    internal const string Counted = "/api/incidents/histogram?by=month&bbox=36,34.5,38.5,36.5&from=2012-03-04&to=2022-05-06";

    /// <param name="app">The program, started. Where it is held in memory and listens nowhere, nothing is asked: somebody else may listen there.</param>
    internal static async Task AskAsync(WebApplication app)
    {
        if (app.Services.GetRequiredService<IServer>().GetType().Assembly != typeof(KestrelServer).Assembly) return;
        if (app.Urls.Select(AddressOf).FirstOrDefault(a => a is not null) is not { } address) return;
        var stop = app.Lifetime.ApplicationStopping;
        using var client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            for (var round = 0; round < Rounds; round++)
                foreach (var path in Paths) await ReadAsync(client, path, stop);
            for (var turn = 0; turn < Turns; turn++)
            {
                await Task.Delay(BetweenTurns, stop);
                for (var time = 0; time < TimesATurn; time++) await ReadAsync(client, Counted, stop);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // The next one to ask is the first, as ever.
        }
    }

    /// <summary>Where this machine reaches an address that was listened on; null for what is encrypted or no port at all.</summary>
    internal static Uri? AddressOf(string url)
    {
        var bound = BindingAddress.Parse(url);
        if (bound.Scheme != Uri.UriSchemeHttp || bound.IsUnixPipe || bound.IsNamedPipe) return null;
        var host = bound.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : bound.Host;
        return new Uri($"http://{host}:{bound.Port}");
    }

    private static async Task ReadAsync(HttpClient client, string path, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        await body.CopyToAsync(Stream.Null, stop);
    }
}
