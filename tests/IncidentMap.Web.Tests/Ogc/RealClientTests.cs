using System.Globalization;
using System.Text.Json;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Web.Tests.Commands;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>100,000 incidents on a port of this machine, for clients of other making.</summary>
public sealed class LiveOgc : IDisposable
{
    internal const int Total = 100_000;

    private readonly SnapshotApp _app;

    public LiveOgc()
    {
        Incidents = [.. Enumerable.Range(0, Total).Select(One)];
        _app = new SnapshotApp(IncidentSnapshot.Build(Incidents, 1));
        Url = _app.Listen() + "/ogc";
    }

    public string Url { get; }

    internal IReadOnlyList<Incident> Incidents { get; }

    public void Dispose() => _app.Dispose();

    /// <summary>Ten years of days, points on a grid, so that what a client should find can be counted here.</summary>
    private static Incident One(int number) => MadeUp.Incident($"SY-{number:000000}", new DateOnly(2014, 1, 1).AddDays(number * 3650 / Total).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), killed: KilledIn(number)) with
    {
        Id = new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0),
        Where = new() { Point = new(Math.Round(36 + number % 500 / 100.0, 2), Math.Round(33 + number / 500 % 300 / 100.0, 2)), Name = number % 3 == 0 ? "Raqqa" : "Aleppo", Accuracy = GeolocationAccuracy.Town },
        Kind = number % 2 == 0 ? IncidentKind.Airstrike : IncidentKind.Artillery,
        Parties = [new(number % 5 == 0 ? Party.Russia : Party.Israel, PartyBasis.Alleged)],
    };

    private static Count? KilledIn(int number) => number % 7 == 0 ? null : Count.Range(number % 50, number % 50 + 3);
}

/// <summary>Clients that analysts have, from Debian (tests/run installs them): what they list, filter and page is what is there.</summary>
public sealed class RealClientTests(LiveOgc live) : IClassFixture<LiveOgc>
{
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "Ogc", "Clients");

    [Fact]
    public async Task Ogrinfo_lists_the_collections_and_counts_by_box_date_and_attribute()
    {
        var list = await Run("ogrinfo", "-ro", "-al", "-so", $"OAPIF:{live.Url}", "incidents");
        Assert.Contains($"Feature Count: {LiveOgc.Total}", list, StringComparison.Ordinal);
        Assert.Contains("dateStart: Date", list, StringComparison.Ordinal);
        Assert.Contains("killedMax: Integer", list, StringComparison.Ordinal);
        Assert.Contains("places", await Run("ogrinfo", "-ro", $"OAPIF:{live.Url}"), StringComparison.Ordinal);
        var inBox = live.Incidents.Count(i => i.Where.Point is { Lon: >= 37 and <= 37.5, Lat: >= 34 and <= 34.25 });
        Assert.Equal(inBox, Features(await Run("ogrinfo", "-ro", "-so", "-spat", "37", "34", "37.5", "34.25", $"OAPIF:{live.Url}", "incidents")));
        var ofJune = live.Incidents.Count(i => i.When.Start >= new DateOnly(2017, 6, 1) && i.When.Start <= new DateOnly(2017, 6, 30) && i.Kind == IncidentKind.Airstrike);
        Assert.Equal(ofJune, Features(await Run("ogrinfo", "-ro", "-so", "-where", "dateStart >= '2017/06/01' AND dateStart <= '2017/06/30' AND kind = 'airstrike'", $"OAPIF:{live.Url}", "incidents")));
    }

    [Fact]
    public async Task Ogr2ogr_pages_through_all_of_them_and_gets_each_once_with_its_coordinates()
    {
        var file = Path.Combine(Path.GetTempPath(), $"incidentmap-ogc-{Guid.NewGuid():N}.csv");
        try
        {
            await Run("ogr2ogr", "-f", "CSV", file, $"OAPIF:{live.Url}", "incidents", "-oo", "PAGE_SIZE=10000", "-select", "code,killedMin", "-lco", "GEOMETRY=AS_XY", "-lco", "SEPARATOR=TAB");
            var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Skip(1).Select(l => l.Split('\t')).ToList();
            Assert.Equal(LiveOgc.Total, lines.Count);
            for (var i = 0; i < lines.Count; i++)
            {
                var (incident, line) = (live.Incidents[i], lines[i]);
                Assert.Equal((incident.Code, incident.Where.Point!.Value.Lon, incident.Where.Point.Value.Lat), (line[2], Degrees(line[0]), Degrees(line[1])));
                Assert.Equal(incident.EditedFigures.SingleOrDefault()?.Count?.Min.ToString(CultureInfo.InvariantCulture) ?? "", line[3].Trim('"'));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Qgis_pages_through_all_of_them_and_filters_with_its_own_provider()
    {
        var told = JsonDocument.Parse((await Run("/usr/bin/python3", Path.Combine(Scripts, "qgis_oapif.py"), live.Url, $"{LiveOgc.Total}")).Split('\n').Last(l => l.StartsWith('{'))).RootElement;
        var read = live.Incidents;
        Assert.Equal((read.Count, read.Count), (told.GetProperty("read").GetInt32(), told.GetProperty("codes").GetInt32()));
        Assert.Equal(read.Sum(i => i.Where.Point!.Value.Lon), told.GetProperty("sumOfLon").GetDouble(), 0.001);
        Assert.Equal(read.Sum(i => i.Where.Point!.Value.Lat), told.GetProperty("sumOfLat").GetDouble(), 0.001);
        Assert.Equal(live.Incidents.Count(i => i.Where.Point is { Lon: >= 37 and <= 37.5, Lat: >= 34 and <= 34.25 }), told.GetProperty("inBox").GetInt32());
        Assert.Equal(live.Incidents.Count(i => i.When.Start == new DateOnly(2017, 6, 26) && i.Kind == IncidentKind.Airstrike), told.GetProperty("filtered").GetInt32());
    }

    [Fact]
    public async Task Owslib_reads_collections_queryables_and_items_with_cql2()
    {
        var told = JsonDocument.Parse(await Run("/usr/bin/python3", Path.Combine(Scripts, "owslib_features.py"), live.Url)).RootElement;
        Assert.Equal(["incidents", "claims", "places"], told.GetProperty("collections").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains("killedMin", told.GetProperty("queryables").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(live.Incidents.Count(i => i.Kind == IncidentKind.Artillery && i.EditedFigures.SingleOrDefault()?.Count?.Min > 30 && i.Parties[0].Name == Party.Russia), told.GetProperty("matched").GetInt32());
        Assert.Equal((25, LiveOgc.Total), (told.GetProperty("returned").GetInt32(), told.GetProperty("all").GetInt32()));
        Assert.Equal("SY-000003", told.GetProperty("one").GetString());
    }

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static int Features(string told) => int.Parse(told.Split("Feature Count: ")[1].Split('\n')[0], CultureInfo.InvariantCulture);

    private static async Task<string> Run(string program, params string[] arguments)
    {
        var run = await InstalledProgram.RunAsync(program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {run.Error}");
        return run.Out;
    }
}
