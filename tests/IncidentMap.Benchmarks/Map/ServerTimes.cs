using System.Diagnostics;
using System.Text.Json;

namespace IncidentMap.Benchmarks.Map;

/// <summary>What the server takes for its answers, measured over HTTP on loopback.</summary>
internal sealed class ServerTimes(string url) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Waits until the data stand in memory: the first manifest is there.</summary>
    internal Task<byte[]> WarmAsync() => _client.GetByteArrayAsync("/api/incidents/columns");

    /// <summary>Columns of all incidents, made anew: a filter that leaves none out, but has not been asked for yet.</summary>
    internal async Task<double> ColumnsAsync()
    {
        var (milliseconds, manifest) = await GetAsync("/api/incidents/columns?accuracy=unknown");
        var all = JsonDocument.Parse(manifest).RootElement.GetProperty("count").GetInt32();
        var everything = JsonDocument.Parse(await WarmAsync()).RootElement.GetProperty("count").GetInt32();
        return all == everything ? milliseconds : throw new InvalidOperationException($"The filter left some out: {all} of {everything}.");
    }

    /// <summary>Manifest and chunks as they lie in memory.</summary>
    internal async Task<(double Milliseconds, long Bytes)> DownloadAsync()
    {
        var watch = Stopwatch.StartNew();
        var bytes = 0L;
        foreach (var chunk in JsonDocument.Parse(await WarmAsync()).RootElement.GetProperty("chunks").EnumerateArray())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, chunk.GetProperty("url").GetString());
            request.Headers.AcceptEncoding.ParseAdd("br");
            bytes += (await (await _client.SendAsync(request)).Content.ReadAsByteArrayAsync()).Length;
        }
        return (watch.Elapsed.TotalMilliseconds, bytes);
    }

    /// <summary>Histograms of boxes and spans of days, any of them, each asked for the first time.</summary>
    internal async Task<Times> HistogramsAsync(int runs)
    {
        var random = new Random(5);
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            var (lon, lat) = (35.5 + 5 * random.NextDouble(), 32 + 4 * random.NextDouble());
            var (width, height) = (0.2 + 6 * random.NextDouble(), 0.2 + 4 * random.NextDouble());
            var from = new DateOnly(2011, 1, 1).AddDays(random.Next(5_000));
            var to = from.AddDays(random.Next(5_600));
            var box = FormattableString.Invariant($"{lon:0.###},{lat:0.###},{lon + width:0.###},{lat + height:0.###}");
            times.Add((await GetAsync($"/api/incidents/histogram?bbox={box}&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}&by=month")).Milliseconds);
        }
        return new Times(times.Skip(Uncounted(runs)));
    }

    /// <summary>What the client and the way to the server take by themselves: an answer of one word, asked as often as the histograms.</summary>
    internal async Task<Times> FloorAsync(int runs)
    {
        var times = new List<double>();
        for (var i = 0; i < runs; i++) times.Add((await GetAsync("/healthz")).Milliseconds);
        return new Times(times.Skip(Uncounted(runs)));
    }

    /// <summary>A page of a span of days that was not asked for before.</summary>
    /// <param name="page">Its address up to the last word.</param>
    /// <param name="runs">How many.</param>
    internal async Task<Times> PagesAsync(string page, int runs)
    {
        var times = new List<double>();
        for (var i = 0; i < runs; i++) times.Add((await GetAsync($"{page}lang=en&from={new DateOnly(2012, 1, 1).AddDays(97 * i):yyyy-MM-dd}")).Milliseconds);
        return new Times(times);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The first answers are those of code that is not compiled to its end yet: the client's, too.</summary>
    private static int Uncounted(int runs) => Math.Min(50, runs / 4);

    private async Task<(double Milliseconds, byte[] Bytes)> GetAsync(string address)
    {
        var watch = Stopwatch.StartNew();
        var bytes = await _client.GetByteArrayAsync(address);
        return (watch.Elapsed.TotalMilliseconds, bytes);
    }
}
