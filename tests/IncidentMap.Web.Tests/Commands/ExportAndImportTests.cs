using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentMap.Incidents;
using IncidentMap.Web.Tests.Api;

namespace IncidentMap.Web.Tests.Commands;

public sealed class ExportAndImportTests(IncidentsApp app) : IClassFixture<IncidentsApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-files-").FullName;

    [Fact]
    public async Task A_csv_exported_imported_and_exported_again_is_the_same_file()
    {
        var (first, second, data) = (InFolder("first.csv"), InFolder("second.csv"), InFolder("data"));
        Assert.Equal(0, (await RunAsync(["export", first, "--data", app.DataFolder])).ExitCode);
        var import = await RunAsync(["import", first, "--data", data]);
        Assert.Equal((0, "5 imported, 0 already there, 0 refused."), (import.ExitCode, import.Out.Trim()));
        Assert.Equal(0, (await RunAsync(["export", second, "--data", data])).ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(first, Stop), await File.ReadAllTextAsync(second, Stop));
        Assert.Equal("0 imported, 5 already there, 0 refused.", (await RunAsync(["import", first, "--data", data])).Out.Trim());
    }

    [Fact]
    public async Task An_export_to_standard_output_is_what_the_server_gives()
    {
        var run = await RunAsync(["export", "-", "--format", "csv", "--data", app.DataFolder, "--from", "2017-06-26", "--to", "2017-06-26", "--grade", "confirmed,fair"]);
        Assert.Equal(await app.Client.GetStringAsync("/api/incidents.csv?from=2017-06-26&to=2017-06-26&grade=confirmed,fair", Stop), run.Out);
    }

    [Fact]
    public async Task Every_fault_of_the_words_is_told_and_no_file_is_written()
    {
        var run = await RunAsync(["export", InFolder("x.geojson"), "--data", app.DataFolder, "--from", "2017-02-31", "--bbox", "41,34,38,36"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not a day of the calendar", run.Error, StringComparison.Ordinal);
        Assert.Contains("minLon", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_table_with_names_only_is_placed_by_the_gazetteer_and_its_bad_rows_are_told()
    {
        var (file, data) = (InFolder("table.csv"), InFolder("data"));
        await File.WriteAllTextAsync(file, "date_start,place_name,killed_min,killed_max\n2017-06-26,Deir ez-Zor,5,\n2017-02-31,Raqqa,1,1\n", Stop);
        var dry = await RunAsync(["import", file, "--data", data, "--dry-run"]);
        Assert.Equal((1, "1 would be imported, 0 already there, 1 refused."), (dry.ExitCode, dry.Out.Trim()));
        Assert.Contains("line 3, date_start", dry.Error, StringComparison.Ordinal);
        Assert.Equal("1 imported, 0 already there, 1 refused.", (await RunAsync(["import", file, "--data", data])).Out.Trim());
        var csv = await RunAsync(["export", "-", "--format", "csv", "--data", data]);
        Assert.Matches(@"SY-2017-06-26-1,2017-06-26,2017-06-26,,40\.\d+,35\.\d+,", csv.Out);
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("geojsonl")]
    [InlineData("geojsons")]
    [InlineData("csv")]
    [InlineData("kml")]
    [InlineData("gpkg")]
    [InlineData("xlsx")]
    public async Task GDAL_reads_every_form_and_counts_the_same_incidents(string extension)
    {
        var file = InFolder($"export.{extension}");
        await File.WriteAllBytesAsync(file, await app.Client.GetByteArrayAsync($"/api/incidents.{extension}?killed=0..", Stop), Stop);
        var info = await InstalledProgram.RunAsync("ogrinfo", "-so", "-al", extension.StartsWith("geojsonl", StringComparison.Ordinal) ? $"GeoJSONSeq:{file}" : file);
        Assert.True(info.ExitCode == 0, info.Error);
        Assert.DoesNotContain("Warning", info.Error, StringComparison.OrdinalIgnoreCase);
        var count = Regex.Match(info.Out, @"Feature Count: (\d+)").Groups[1].Value;
        Assert.Equal(IncidentsApp.Matching("killed=0..").Count(), int.Parse(count, CultureInfo.InvariantCulture));
        Assert.Contains(extension.StartsWith("geojson", StringComparison.Ordinal) ? "killedMin" : "killed_min", info.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("geojsonl")]
    [InlineData("geojsons")]
    [InlineData("kml")]
    [InlineData("gpkg")]
    public async Task GDAL_finds_each_incident_at_its_published_point(string extension)
    {
        var file = InFolder($"points.{extension}");
        await File.WriteAllBytesAsync(file, await app.Client.GetByteArrayAsync($"/api/incidents.{extension}", Stop), Stop);
        var source = extension == "geojsonl" ? $"GeoJSONSeq:{file}" : file;
        var run = await InstalledProgram.RunAsync("ogr2ogr", ["-f", "CSV", "/vsistdout/", source, .. extension == "gpkg" ? new[] { "incidents" } : [], "-select", "code", "-lco", "GEOMETRY=AS_XY"]);
        Assert.True(run.ExitCode == 0, run.Error);
        var expected = IncidentsApp.All.Where(i => i.State == IncidentState.Published).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.PublicWhere.Point?.Lon},{i.PublicWhere.Point?.Lat},{i.Code}"));
        Assert.Equal(expected.Order(), run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Trim().Replace("\"", "", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task QGIS_opens_a_GeoPackage_of_ours_and_uses_its_spatial_index()
    {
        var file = InFolder("qgis.gpkg");
        await File.WriteAllBytesAsync(file, await app.Client.GetByteArrayAsync("/api/incidents.gpkg", Stop), Stop);
        var run = await InstalledProgram.RunAsync("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "Ogc", "Clients", "qgis_geopackage.py"), file);
        Assert.True(run.ExitCode == 0, run.Error);
        var told = JsonDocument.Parse(run.Out.Split('\n').Last(l => l.StartsWith('{'))).RootElement;
        Assert.True(told.GetProperty("valid").GetBoolean());
        Assert.True(told.GetProperty("hasSpatialIndex").GetBoolean());
        Assert.Equal(("EPSG:4326", 5, 1), (told.GetProperty("crs").GetString(), told.GetProperty("count").GetInt32(), told.GetProperty("claims").GetInt32()));
        Assert.Equal([36.2, 35, 40.45, 36.2], told.GetProperty("extent").EnumerateArray().Select(e => Math.Round(e.GetDouble(), 6)));
        Assert.Equal(["SY-2019-02-02-1"], told.GetProperty("inBox").EnumerateArray().Select(c => c.GetString()));
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("geojsonl")]
    [InlineData("geojsons")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_was_exported_is_imported_by_its_ending_alone(string extension)
    {
        var file = InFolder($"export.{extension}");
        Assert.Equal(0, (await RunAsync(["export", file, "--data", app.DataFolder])).ExitCode);
        Assert.Equal("5 would be imported, 0 already there, 0 refused.", (await RunAsync(["import", file, "--dry-run", "--data", InFolder("data")])).Out.Trim());
    }

    [Fact]
    public async Task A_geojson_exported_and_imported_again_is_whole()
    {
        var (first, second, data) = (InFolder("first.geojson"), InFolder("second.geojson"), InFolder("data"));
        Assert.Equal(0, (await RunAsync(["export", first, "--data", app.DataFolder])).ExitCode);
        Assert.Equal("5 imported, 0 already there, 0 refused.", (await RunAsync(["import", first, "--format", "geojson", "--data", data])).Out.Trim());
        Assert.Equal(0, (await RunAsync(["export", second, "--data", data])).ExitCode);
        Assert.Equal(await Features(first), await Features(second));
        Assert.Equal("0 imported, 5 already there, 0 refused.", (await RunAsync(["import", first, "--format", "geojson", "--data", data])).Out.Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<ProgramRun> RunAsync(string[] arguments) => ProgramProcess.RunAsync(arguments);

    private static async Task<List<string>> Features(string file)
    {
        using var collection = JsonDocument.Parse(await File.ReadAllTextAsync(file, Stop));
        return [.. collection.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetRawText())];
    }

    private string InFolder(string name) => Path.Combine(_folder, name);
}
