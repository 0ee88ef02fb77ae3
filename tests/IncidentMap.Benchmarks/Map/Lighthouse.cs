using System.Text.Json;

namespace IncidentMap.Benchmarks.Map;

/// <summary>Lighthouse's four scores of the first view, 0 to 100, and what the first of them is made of: medians of five runs.</summary>
internal static class Lighthouse
{
    private const int Runs = 5;

    /// <summary>It now and then loses the beginning of its own trace (NO_NAVSTART); the run is then made again.</summary>
    private const int Attempts = 4;

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    private static readonly (string Audit, string What)[] Parts =
    [
        ("first-contentful-paint", "first paint, ms"), ("largest-contentful-paint", "largest paint, ms"), ("total-blocking-time", "blocked, ms"), ("cumulative-layout-shift", "layout shift"),
    ];

    internal static async Task<IReadOnlyList<(string What, double Value)>> RunAsync(string url)
    {
        var modules = await Shell.NpmAsync("lighthouse@12.8.2");
        Environment.SetEnvironmentVariable("CHROME_PATH", Chromium.Path);
        var runs = new List<(string What, double Value)[]>();
        for (var i = 0; i < Runs; i++) runs.Add(await OnceAsync(Path.Combine(modules, "lighthouse", "cli", "index.js"), url));
        return [.. runs[0].Select((part, n) => (part.What, runs.Select(r => r[n].Value).Order().ElementAt(Runs / 2)))];
    }

    private static async Task<(string What, double Value)[]> OnceAsync(string program, string url)
    {
        var report = Path.Combine(Path.GetTempPath(), "incidentmap-benchmark-lighthouse.json");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Shell.RunAsync("node",
                [
                    program, url + "/?lang=en", "--quiet", "--output=json", $"--output-path={report}",
                    $"--only-categories={string.Join(',', Categories)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
                ], Path.GetTempPath());
                break;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Again.
            }
        }
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        var (categories, audits) = (json.RootElement.GetProperty("categories"), json.RootElement.GetProperty("audits"));
        return
        [
            .. Categories.Select(c => (c, Math.Round(100 * categories.GetProperty(c).GetProperty("score").GetDouble()))),
            .. Parts.Select(p => (p.What, audits.GetProperty(p.Audit).GetProperty("numericValue").GetDouble())),
        ];
    }
}
