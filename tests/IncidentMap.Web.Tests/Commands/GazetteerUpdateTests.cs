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

    private Task<ProgramRun> Update(string how) => Run(["gazetteer", "update"], $"{server.Address}/{how}/{{country}}.zip");

    private Task<ProgramRun> Run(params string[] arguments) => Run(arguments, "http://127.0.0.1:9/{country}.zip");

    private Task<ProgramRun> Run(string[] arguments, string address) =>
        ProgramProcess.RunAsync([.. arguments, "--data", _folder], environment: new() { ["Gazetteer__Updates"] = address });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
