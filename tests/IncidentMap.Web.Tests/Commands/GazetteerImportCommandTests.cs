using System.Text.Json;

namespace IncidentMap.Web.Tests.Commands;

public sealed class GazetteerImportCommandTests : IDisposable
{
    private const string Dump =
        "900001\tZulfiqan\tZulfiqan\tذلفقان\t35.2\t39.9\tP\tPPL\tSY\t\t07\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n"
        + "900002\tQubaqlan\tQubaqlan\t\t35.3\t39.8\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n"
        + "900003\tSwapped\tSwapped\t\t39.8\t35.3\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n"
        + "900004\tThird\tThird\t\t35.31\t39.7\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n"
        + "900005\tFourth\tFourth\t\t35.32\t39.6\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-gazetteer-").FullName;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task An_imported_village_is_resolved_by_every_verb_that_uses_the_data_folder()
    {
        var file = Path.Combine(_folder, "SY.txt");
        await File.WriteAllTextAsync(file, Dump, TestContext.Current.CancellationToken);
        Assert.Contains("unknown", (await Run("resolve", "ذلفقان")).Out, StringComparison.Ordinal);
        var import = await Run("gazetteer", "import", file, "--format", "geonames", "--report", Path.Combine(_folder, "report.json"));
        Assert.Equal(1, import.ExitCode); // one row was refused
        Assert.StartsWith("4 places added, 0 merged, 0 already there, 0 gone, 1 refused.", import.Out, StringComparison.Ordinal);
        Assert.StartsWith("line 3, position: refused:", import.Error, StringComparison.Ordinal);
        Assert.Contains("gn:900001", (await Run("resolve", "ذلفقان")).Out, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "report.json"), TestContext.Current.CancellationToken));
        Assert.Equal(4, report.RootElement.GetProperty("counts").GetProperty("added").GetInt32());
        Assert.Contains("geonames-SY", (await Run("gazetteer", "info")).Out, StringComparison.Ordinal);
        await A_damaged_index_is_told_and_made_anew_on_demand();
    }

    private async Task A_damaged_index_is_told_and_made_anew_on_demand()
    {
        var index = Path.Combine(Data, "gazetteer", "gazetteer.index");
        var bytes = await File.ReadAllBytesAsync(index, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(index, bytes, TestContext.Current.CancellationToken);
        var told = await Run("resolve", "ذلفقان");
        Assert.Contains("gn:900001", told.Out, StringComparison.Ordinal);
        Assert.Contains("The index of the gazetteer cannot be used (it is damaged: its contents do not have the SHA-256 at its end)", told.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("gazetteer", "index")).ExitCode);
        var again = await Run("resolve", "ذلفقان");
        Assert.Contains("gn:900001", again.Out, StringComparison.Ordinal);
        Assert.Empty(again.Error);
    }

    [Fact]
    public async Task An_unknown_format_and_a_missing_file_are_told_and_make_nothing()
    {
        var unknown = await Run("gazetteer", "import", "x", "--format", "gazetteer-of-mine");
        Assert.Equal(2, unknown.ExitCode);
        Assert.StartsWith("format: 'gazetteer-of-mine' cannot be imported; known are ", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("gazetteer", "import", Path.Combine(_folder, "none.zip"), "--format", "geonames")).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(Data, "gazetteer")));
    }

    private Task<ProgramRun> Run(params string[] arguments) => ProgramProcess.RunAsync([.. arguments, "--data", Data]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
