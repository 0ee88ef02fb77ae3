using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Tests.Commands;

public sealed class ImportVerbTests : IDisposable
{
    private const string Events =
        """
        event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
        SYR1,2023-01-05,2023,1,Political violence,Explosions/Remote violence,Air/drone strike,Military Forces of Russia (2000-),,8,Civilians (Syria),,7,78,,760,Middle East,Syria,Ar Raqqa,,,Raqqa,35.95,39.01,1,First Monitor,Other,Made up,3,,1
        SYR2,2023-01-06,2023,1,Political violence,Explosions/Remote violence,Air/drone strike,Military Forces of Russia (2000-),,8,Civilians (Syria),,7,78,,760,Middle East,Syria,Ar Raqqa,,,Raqqa,35.95,4239,1,First Monitor,Other,Made up,2,,2

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-import-").FullName;

    [Fact]
    public async Task A_dry_run_tells_all_and_changes_nothing_and_a_second_import_neither()
    {
        var (file, data) = (Write("events.csv", Events), InFolder("data"));
        string[] import = ["import", file, "--format", "acled", "--data", data];
        var dry = await RunAsync([.. import, "--dry-run"]);
        Assert.Equal((1, "fatalities: 5 in the file = 3 would be stored + 2 refused\n1 would be imported, 0 already there, 1 refused."), (dry.ExitCode, dry.Out.Trim()));
        Assert.Contains("line 3, longitude: refused: 4239 lies outside", dry.Error, StringComparison.Ordinal);
        Assert.Contains("guessed of 1 from line 2: sub_event_type", dry.Error, StringComparison.Ordinal);
        Assert.Empty(Published(data));

        var first = await RunAsync([.. import, "--report", InFolder("report.json")]);
        Assert.Contains("fatalities: 5 in the file = 3 stored + 2 refused", first.Out, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(InFolder("report.json"), Stop));
        Assert.Equal("longitude", report.RootElement.GetProperty("refused")[0].GetProperty("field").GetString());
        var stored = IncidentJson.Write(Assert.Single(Published(data)));

        Assert.Contains("0 imported, 1 already there, 1 refused.", (await RunAsync(import)).Out, StringComparison.Ordinal);
        Assert.Equal(stored, IncidentJson.Write(Assert.Single(Published(data))));
    }

    [Fact]
    public async Task A_later_edition_of_a_record_is_refused_field_by_field_and_overwrites_nothing()
    {
        var data = InFolder("data");
        await RunAsync(["import", Write("old.csv", Events), "--format", "acled", "--data", data]);
        var later = await RunAsync(["import", Write("new.csv", Events.Replace("Made up,3,,1", "Made up,9,,1", StringComparison.Ordinal)), "--format", "acled", "--data", data]);
        Assert.Contains("line 2, fatalities: refused: SY-2023-01-05-1 is already there with '3', not '9'", later.Error, StringComparison.Ordinal);
        Assert.Equal(3, SnapshotRow.Of(Assert.Single(Published(data))).Casualties.Killed!.Min);
    }

    [Fact]
    public async Task Gzip_zip_standard_input_and_old_encodings_are_read_alike()
    {
        const string table = "date_start,lon,lat,title_ar,title_en\n2017-06-26,40,35,غارة على دير الزور,Strike\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using (var gzip = new GZipStream(File.Create(InFolder("a.csv.gz")), CompressionLevel.Fastest)) await gzip.WriteAsync(Encoding.UTF8.GetBytes(table), Stop);
        await using (var archive = await ZipFile.OpenAsync(InFolder("a.zip"), ZipArchiveMode.Create, Stop))
        await using (var entry = new StreamWriter(await archive.CreateEntry("a.csv").OpenAsync(Stop))) await entry.WriteAsync(table);
        await File.WriteAllBytesAsync(InFolder("old.csv"), Encoding.GetEncoding("windows-1256").GetBytes(table), Stop);
        Assert.Equal("1 imported, 0 already there, 0 refused.", (await RunAsync(["import", InFolder("a.csv.gz"), "--data", InFolder("data")])).Out.Trim());
        Assert.Equal("0 imported, 1 already there, 0 refused.", (await RunAsync(["import", InFolder("a.zip"), "--data", InFolder("data")])).Out.Trim());
        var old = await RunAsync(["import", InFolder("old.csv"), "--data", InFolder("data")]);
        Assert.Equal("0 imported, 1 already there, 0 refused.", old.Out.Trim());
        Assert.Contains("windows-1256", old.Error, StringComparison.Ordinal);
        Assert.Equal("0 imported, 1 already there, 0 refused.", (await ProgramProcess.RunAsync(["import", "-", "--data", InFolder("data")], table)).Out.Trim());
    }

    [Fact]
    public async Task A_drafted_mapping_imports_the_table_that_it_was_drafted_from()
    {
        var table = Write("table.csv", "Nr;Date;Town;Coordinates;Killed;Actor\n1;26/06/2017;Raqqa;39.01, 35.95;5;Russian Military\n2;27/06/2017;Raqqa;39.01, 35.95;some;Russian Military\n");
        var draft = await RunAsync(["import", table, "--suggest"]);
        Assert.Equal(0, draft.ExitCode);
        Assert.Contains("\"dateForm\": \"d/M/yyyy\"", draft.Out, StringComparison.Ordinal);
        Assert.Contains("\"coordinateOrder\": \"lon,lat\"", draft.Out, StringComparison.Ordinal);
        var run = await RunAsync(["import", table, "--format", "mapped", "--map", Write("map.json", draft.Out), "--data", InFolder("data")]);
        Assert.Equal("1 imported, 0 already there, 1 refused.", run.Out.Trim());
        Assert.Contains("line 3, Killed: refused", run.Error, StringComparison.Ordinal);
        var incident = Assert.Single(Published(InFolder("data")));
        Assert.Equal(("russia", new LonLat(39.01, 35.95), 5), (incident.Parties[0].Name, incident.Where.Point!.Value, SnapshotRow.Of(incident).Casualties.Killed!.Min));
    }

    [Theory]
    [InlineData("--format", "nothing", "format")]
    [InlineData("--format", "mapped", "map")]
    [InlineData("--format", "timemap --sources /nowhere", "nowhere")]
    public async Task What_the_command_line_lacks_is_told(string option, string value, string told)
    {
        var run = await RunAsync(["import", Write("x.csv", Events), option, .. value.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public async Task An_import_that_is_interrupted_leaves_nothing_and_can_be_done_again(string signal, int exitCode)
    {
        var (file, data) = (InFolder("long.csv"), InFolder("data"));
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, 1_000_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"2017-06-26,40.{i},35,Strike {i},غارة")).Prepend("date_start,lon,lat,title_en,title_ar"), Stop);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "incidentmap.dll"), "import", file, "--data", data]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        // The tables are made first, with a log of writes or, in a store of its own, without one; the rows that follow take half a minute.
        FileInfo[] written = [new(Path.Combine(data, "incidentmap.db")), new(Path.Combine(data, "incidentmap.db-wal"))];
        while (!process.HasExited && !Array.Exists(written, f => f.Exists && f.Length > 0))
        {
            await Task.Delay(5, Stop);
            Array.ForEach(written, f => f.Refresh());
        }
        await Task.Delay(400, Stop);
        Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();
        await process.WaitForExitAsync(Stop);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Empty(Published(data));
        var small = Write("small.csv", "date_start,lon,lat,title_en,title_ar\n2017-06-26,40,35,Strike,غارة\n");
        Assert.Equal("1 imported, 0 already there, 0 refused.", (await RunAsync(["import", small, "--data", data])).Out.Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static List<Incident> Published(string data)
    {
        using var store = SqliteStore.Open(data);
        return [.. store.All(IncidentState.Published)];
    }

    private static Task<ProgramRun> RunAsync(IEnumerable<string> arguments) => ProgramProcess.RunAsync(arguments);

    private string InFolder(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(InFolder(name), text);
        return InFolder(name);
    }
}
