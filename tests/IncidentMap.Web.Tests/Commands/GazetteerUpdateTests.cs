using System.Text.Json;

namespace IncidentMap.Web.Tests.Commands;

public sealed class GazetteerUpdateTests(DumpServer server) : IClassFixture<DumpServer>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-update-").FullName;

    private string Own => Path.Combine(_folder, "gazetteer", "gazetteer.jsonl");

    [Fact]
    public async Task A_whole_dump_is_fetched_and_merged_and_info_says_from_where_and_when()
    {
        var update = await Update("whole");
        Assert.Equal((0, ""), (update.ExitCode, update.Error));
        Assert.StartsWith("2000 places added", update.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', update.Out); // no bar where nobody looks
        Assert.Contains("gn:95001234", (await Run("resolve", "Zulqan 1234")).Out, StringComparison.Ordinal);
        using var info = JsonDocument.Parse((await Run("gazetteer", "info", "--json")).Out);
        var import = info.RootElement.GetProperty("imports")[0];
        Assert.Equal(("geonames-SY", 2000), (import.GetProperty("name").GetString(), import.GetProperty("places").GetInt32()));
        Assert.InRange(import.GetProperty("importedAt").GetDateTimeOffset(), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Equal(24, info.RootElement.GetProperty("outlines").GetProperty("governorate").GetInt32());
        Assert.Contains("CC BY 4.0", info.RootElement.GetProperty("sources").EnumerateArray().Last().GetProperty("licence").GetString(), StringComparison.Ordinal);
        Assert.Equal(Path.Combine(_folder, "gazetteer", "imports"), Assert.Single(Directory.GetDirectories(Path.Combine(_folder, "gazetteer")))); // nothing of the download is left
    }

    [Theory]
    [InlineData("truncated", "cut off")]
    [InlineData("few", "not whole")]
    [InlineData("page", "columns")]
    [InlineData("columns", "17 columns")]
    [InlineData("nowhere", "404")]
    [InlineData("cut", "broke off|failed")]
    public async Task A_download_that_is_damaged_or_breaks_off_changes_nothing(string how, string why)
    {
        var update = await Update(how);
        Assert.Equal(2, update.ExitCode);
        Assert.Contains(why.Split('|'), w => update.Error.Contains(w, StringComparison.Ordinal));
        Assert.False(File.Exists(Own));
        Assert.Empty(Directory.GetDirectories(Path.Combine(_folder, "gazetteer")));
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_an_address_that_is_none_are_told()
    {
        Assert.Contains("The download failed", (await Run(["gazetteer", "update"], "http://127.0.0.1:9/{country}.zip")).Error, StringComparison.Ordinal);
        Assert.Contains("no address", (await Run(["gazetteer", "update"], "ftp://example.org/{country}.zip")).Error, StringComparison.Ordinal);
        Assert.Contains("no codes of countries", (await Run(["gazetteer", "update", "--countries", "Syria"], "http://127.0.0.1:9/{country}.zip")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_that_is_stopped_says_so()
    {
        using var http = new HttpClient();
        using var stop = new CancellationTokenSource();
        var fetched = await new IncidentMap.Web.Commands.Download(http).ToAsync(
            new Uri($"{server.Address}/stall/SY.zip"), Path.Combine(_folder, "SY.zip"), (_, _) => stop.Cancel(), stop.Token);
        Assert.Contains("was stopped", Assert.Single(fetched.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_a_bar_tells_the_megabytes_and_is_gone_when_all_is_there()
    {
        var terminal = new System.Diagnostics.ProcessStartInfo("script",
            ["-qec", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "incidentmap.dll")}' gazetteer update --data '{_folder}'", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        (terminal.Environment["Gazetteer__Updates"], terminal.Environment["TERM"]) = ($"{server.Address}/whole/{{country}}.zip", "xterm-256color");
        using var process = System.Diagnostics.Process.Start(terminal)!;
        var shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Matches(@"0\.\d MB of 0\.\d MB", shown);
        Assert.EndsWith("Kept as geonames-SY.", shown.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', shown[shown.IndexOf(" places added", StringComparison.Ordinal)..]);
    }

    private Task<ProgramRun> Update(string how) => Run(["gazetteer", "update"], $"{server.Address}/{how}/{{country}}.zip");

    private Task<ProgramRun> Run(params string[] arguments) => Run(arguments, "http://127.0.0.1:9/{country}.zip");

    private Task<ProgramRun> Run(string[] arguments, string address) =>
        ProgramProcess.RunAsync([.. arguments, "--data", _folder], environment: new() { ["Gazetteer__Updates"] = address });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
