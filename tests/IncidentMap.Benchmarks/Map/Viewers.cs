using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IncidentMap.Benchmarks.Map;

/// <summary>1,000 viewers at once, each loading the page, everything it names and the manifest, by wrk.</summary>
internal static partial class Viewers
{
    internal static async Task<(int Requests, int Errors, int Viewers, double Seconds)> RunAsync(string url)
    {
        var addresses = await AddressesAsync(url);
        var script = Path.Combine(Path.GetTempPath(), "incidentmap-benchmark-viewers.lua");
        await File.WriteAllTextAsync(script, Script(addresses));
        var output = await Shell.RunAsync("wrk", ["-t2", "-c1000", "-d60s", "--timeout", "60s", "-s", script, url], Path.GetTempPath());
        var requests = Number(Requests().Match(output));
        var sockets = SocketErrors().Match(output);
        var errors = sockets.Success ? Enumerable.Range(1, 4).Sum(i => int.Parse(sockets.Groups[i].Value, CultureInfo.InvariantCulture)) : 0;
        return (requests, errors + Number(OtherStatus().Match(output)), requests / addresses.Count, 60);
    }

    /// <summary>The page, its styles, scripts, modules and fonts as the browser asks for them, the basemap and the manifest.</summary>
    private static async Task<List<string>> AddressesAsync(string url)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var (found, next) = (new List<string>(), new Queue<string>(["/?lang=en"]));
        while (next.TryDequeue(out var address))
        {
            if (found.Contains(address)) continue;
            var answer = await client.GetAsync(address);
            if (!answer.IsSuccessStatusCode) continue;
            found.Add(address);
            if (answer.Content.Headers.ContentType?.MediaType is not ("text/html" or "text/css" or "text/javascript")) continue;
            foreach (var named in Named().Matches(await answer.Content.ReadAsStringAsync()).Select(m => m.Groups[1].Value))
                next.Enqueue(new Uri(new Uri(new Uri(url), address.StartsWith("/?", StringComparison.Ordinal) ? "/" : address), named).PathAndQuery);
        }
        return [.. found, "/basemap.json", "/api/incidents/columns"];
    }

    private static string Script(List<string> addresses)
    {
        var list = new StringBuilder();
        foreach (var address in addresses) list.Append(CultureInfo.InvariantCulture, $"\"{address}\",");
        // Each thread goes through the list again and again; its connections take the next address in turn.
        return $$"""
            local addresses = { {{list}} }
            local at = 0
            wrk.headers["Accept-Encoding"] = "br"
            request = function()
              at = at % #addresses + 1
              return wrk.format("GET", addresses[at])
            end
            """;
    }

    private static int Number(Match match) => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""(?:src|href|url\(|from |import )\s*=?\s*["']?([^"'()\s>]+\.(?:js|css|woff2|svg))["')]?""")]
    private static partial Regex Named();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)")]
    private static partial Regex SocketErrors();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex OtherStatus();
}
