using System.Text.Json;

namespace IncidentMap.Benchmarks.Map;

/// <summary>Lighthouse's four scores of the first view, 0 to 100.</summary>
internal static class Lighthouse
{
    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    internal static async Task<IReadOnlyList<(string Category, int Score)>> RunAsync(string url)
    {
        var modules = await Shell.NpmAsync("lighthouse@12.8.2");
        var report = Path.Combine(Path.GetTempPath(), "incidentmap-benchmark-lighthouse.json");
        Environment.SetEnvironmentVariable("CHROME_PATH", Chromium.Path);
        await Shell.RunAsync("node",
        [
            Path.Combine(modules, "lighthouse", "cli", "index.js"), url + "/?lang=en", "--quiet", "--output=json", $"--output-path={report}",
            $"--only-categories={string.Join(',', Categories)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        ], Path.GetTempPath());
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        return [.. Categories.Select(c => (c, (int)Math.Round(100 * json.RootElement.GetProperty("categories").GetProperty(c).GetProperty("score").GetDouble())))];
    }
}
