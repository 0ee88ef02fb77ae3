using System.Net;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Import;
using IncidentMap.Web.Tests.Commands;

namespace IncidentMap.Web.Tests.Hosting;

public sealed class LiveGazetteerTests : IDisposable
{
    private readonly MapApp _app = new();

    [Fact]
    public async Task A_running_server_answers_from_what_was_imported_meanwhile_and_a_damaged_file_changes_nothing()
    {
        using var client = _app.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/places/gn:95000007", Stop)).StatusCode);
        Assert.DoesNotContain("geonames-SY", await client.GetStringAsync("/method", Stop), StringComparison.Ordinal);
        Import(10);
        await Until(async () => (await client.GetAsync("/api/places/gn:95000007", Stop)).IsSuccessStatusCode);
        Assert.Contains("geonames-SY", await client.GetStringAsync("/method", Stop), StringComparison.Ordinal); // whose licence asks to be named
        using var at = JsonDocument.Parse(await client.GetStringAsync("/api/places/at?lon=36.9&lat=34.6", Stop));
        Assert.True(at.RootElement.GetProperty("inside").GetBoolean());
        Assert.Equal("gn:95000000", at.RootElement.GetProperty("nearest").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, at.RootElement.GetProperty("subdistrict").ValueKind); // no outlines were imported
        using var sea = JsonDocument.Parse(await client.GetStringAsync("/api/places/at?lon=34&lat=34.6", Stop));
        Assert.False(sea.RootElement.GetProperty("inside").GetBoolean());

        var own = GazetteerFile.OwnPath(_app.DataFolder);
        await File.WriteAllBytesAsync(own, (await File.ReadAllBytesAsync(own, Stop))[..^100], Stop);
        for (var i = 0; i < 5; i++, await Task.Delay(500, Stop))
            Assert.True((await client.GetAsync("/api/places/gn:95000007", Stop)).IsSuccessStatusCode);
        Import(20);
        await Until(async () => (await client.GetAsync("/api/places/gn:95000017", Stop)).IsSuccessStatusCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private void Import(int villages)
    {
        var path = Path.Combine(_app.DataFolder, "SY.txt");
        File.WriteAllText(path, DumpServer.Dump(villages));
        Assert.True(new OwnGazetteer(_app.DataFolder, TimeProvider.System).Import(new ImportRequest(path, ImportFormats.Find("geonames")!)).IsOk);
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 120; i++, await Task.Delay(250, Stop))
            if (await holds()) return;
        Assert.Fail("The server did not notice within 30 seconds.");
    }

    public void Dispose() => _app.Dispose();
}
