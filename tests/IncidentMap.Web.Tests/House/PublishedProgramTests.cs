using System.Diagnostics;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.House;

/// <summary>The program as an operator gets it: published, started from another folder.</summary>
public sealed partial class PublishedProgramTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("incidentmap-published-").FullName;

    [Fact]
    public async Task The_published_program_runs_from_another_folder_with_its_map_whole()
    {
        var stop = TestContext.Current.CancellationToken;
        var program = Path.Combine(folder, "program");
        await RunAsync(Repository.Root, "publish", "src/IncidentMap.Web", "--no-build", "-c", Repository.Configuration, "-o", program, "-v", "q");
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder, "elsewhere")).FullName;
        using var server = Start(elsewhere, Path.Combine(program, "incidentmap.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(folder, "data"));
        try
        {
            var line = await server.StandardOutput.ReadLineAsync(stop).AsTask().WaitAsync(TimeSpan.FromSeconds(60), stop);
            using var client = new HttpClient { BaseAddress = new Uri(Address().Match(line!).Value) };
            var page = await client.GetStringAsync("/", stop);
            var met = new HashSet<string>();
            foreach (var link in Named(Links(), page, "/")) await FollowAsync(client, link, met);
            Assert.Contains(met, a => a.EndsWith(".js", StringComparison.Ordinal));
            Assert.Contains(met, a => a.EndsWith(".css", StringComparison.Ordinal));
            Assert.Contains(met, a => a.EndsWith(".woff2", StringComparison.Ordinal));
            await AnswersAsync(client, "/api/incidents.geojson");
            await AnswersAsync(client, "/basemap.json");
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Fetches a script or style and everything that it names in turn: modules, fonts, pictures.</summary>
    private async Task FollowAsync(HttpClient client, string address, HashSet<string> met)
    {
        if (!met.Add(address)) return;
        var text = await AnswersAsync(client, address);
        var inner = address.EndsWith(".js", StringComparison.Ordinal) ? Named(Imports(), Comments().Replace(text, ""), address)
            : address.EndsWith(".css", StringComparison.Ordinal) ? Named(StyleAddresses(), text, address)
            : [];
        foreach (var next in inner) await FollowAsync(client, next, met);
    }

    private static List<string> Named(Regex pattern, string text, string from) =>
        [.. pattern.Matches(text).Select(m => m.Groups[1].Value)
            .Where(a => Asset().IsMatch(a))
            .Select(a => new Uri(new Uri("http://map" + from), a))
            .Where(a => a.Host == "map")
            .Select(a => a.AbsolutePath)
            .Distinct()];

    private async Task<string> AnswersAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        output.WriteLine($"{(int)answer.StatusCode} {address}");
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(text);
        return text;
    }

    private static async Task RunAsync(string workingFolder, params string[] args)
    {
        using var process = Start(workingFolder, args);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, text);
    }

    private static Process Start(string workingFolder, params string[] args) => Process.Start(new ProcessStartInfo("dotnet", args)
    {
        WorkingDirectory = workingFolder,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    [GeneratedRegex(@"http://[^\s]+")]
    private static partial Regex Address();

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("""(?:\bfrom|\bimport)\s*\(?\s*["']([./][^"'\n]+)["']""")]
    private static partial Regex Imports();

    // Types are imported in comments, which no browser follows.
    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("""url\(["']?([^"')]+)["']?\)""")]
    private static partial Regex StyleAddresses();

    [GeneratedRegex(@"\.(js|css|woff2|png|svg)$")]
    private static partial Regex Asset();
}
