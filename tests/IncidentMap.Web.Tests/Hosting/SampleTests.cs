using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Tests.Hosting;

public sealed class SampleTests : IDisposable
{
    private const string OneIncident =
        """{"version":1,"incidents":[{"id":"0197b9a0-0000-7000-8000-000000000001","code":"SY-2017-06-26-1","when":{"start":"2017-06-26"},"where":{},"titleEn":"A","titleAr":"أ"}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_first_start_publishes_the_sample_with_its_history_and_a_second_changes_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "incidents.json"), OneIncident);
        Directory.CreateDirectory(Path.Combine(_folder, "reports"));
        File.WriteAllText(Path.Combine(_folder, "reports", "2017-06-27-one-ar.txt"), "نص");
        using var store = SqliteStore.Open(_folder);
        Sample.LoadInto(store, _folder);
        var incident = Assert.Single(store.All(IncidentState.Published));
        Assert.Equal("sample", Assert.Single(store.History(incident.Id)).Action);
        var report = Assert.Single(Sample.Reports(Path.Combine(_folder, "reports")));
        Assert.Equal(("ar", true), (store.FindReport(report.Sha256)!.Language, store.FindReport(report.Sha256)!.IsSample));
        Assert.Equal(new DateOnly(2017, 6, 27), report.PublishedOn);

        var version = store.Version;
        Sample.LoadInto(store, _folder);
        Assert.Equal(version, store.Version);
    }

    [Fact]
    public void A_store_that_holds_only_a_withdrawn_incident_is_not_filled()
    {
        File.WriteAllText(Path.Combine(_folder, "incidents.json"), OneIncident);
        using var store = SqliteStore.Open(_folder);
        var held = IncidentJson.Read("""{"id":"0197b9a0-0000-7000-8000-000000000002","code":"X","when":{"start":"2017-06-26"},"where":{},"titleEn":"A","titleAr":"أ","state":"withdrawn"}""").Value!;
        store.Save([held], new Change(DateTimeOffset.UnixEpoch, "tests", "withdraw", "", "twice"));
        Sample.LoadInto(store, _folder);
        Assert.Empty(store.All(IncidentState.Published));
    }

    [Fact]
    public void A_damaged_sample_is_told_with_its_file_and_first_fault()
    {
        File.WriteAllText(Path.Combine(_folder, "incidents.json"), OneIncident.Replace("06-26\"}", "06-31\"}", StringComparison.Ordinal));
        using var store = SqliteStore.Open(_folder);
        var message = Assert.Throws<ProgramDataException>(() => Sample.LoadInto(store, _folder)).Message;
        Assert.Contains("incidents.json", message, StringComparison.Ordinal);
        Assert.Contains("incidents[0].when.start", message, StringComparison.Ordinal);
    }
}
