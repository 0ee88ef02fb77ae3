using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Tests.Api;

/// <summary>The whole program on a store that holds these incidents and nothing else.</summary>
public sealed class IncidentsApp : IDisposable
{
    internal const string Exact = "40.123456789";

    private readonly MapApp _app = new();

    public IncidentsApp()
    {
        using (var store = SqliteStore.Open(_app.DataFolder)) store.Save(All, new Change(DateTimeOffset.UnixEpoch, "somebody", "import", "made up", null));
        Client = _app.CreateClient();
    }

    public HttpClient Client { get; }

    public string DataFolder => _app.DataFolder;

    public IServiceProvider Services => _app.Services;

    internal static IReadOnlyList<Incident> All { get; } =
    [
        MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.Range(42, 70)) with
        {
            Kind = IncidentKind.Airstrike, Target = "prison", TitleEn = "Strike on a prison in Al-Mayadin", TitleAr = "غارة على سجن في الميادين",
            Parties = [new(Party.UsLedCoalition, PartyBasis.Acknowledged)], EditedGrade = new(Grade.Confirmed, "test", true),
            Claims = [new() { Id = "c1", Speaker = "First Monitor", Origin = "first", Publisher = "A Paper", Url = "https://example.org/1?a=b&c=d" }],
        },
        MadeUp.Incident("SY-2017-06-01-1", "2017-06-01", "2017-06-30", Count.AtLeast(3)) with { Parties = [new(Party.Russia, PartyBasis.Alleged)] },
        MadeUp.Incident("SY-2018-01-05-1", "2018-01-05", killed: Count.Exactly(0)) with { TitleEn = "<script>alert(1)</script>", TitleAr = "=1+1", Where = new() { Name = "Nowhere" } },
        MadeUp.Incident("SY-2019-02-02-1", "2019-02-02") with { Where = new() { Point = new(36.2, 36.2), PlaceId = "im:c", Within = ["im:c"], Accuracy = GeolocationAccuracy.City } },
        MadeUp.Incident("SY-2019-03-03-1", "2019-03-03") with
        {
            Where = new() { Point = new(40.123456789, 35.987654321), PlaceId = "im:canary", ReportedName = "canary" },
            PublishedWhere = new() { Point = new(40, 35), Name = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Governorate },
            Victims = [new("canary victim", null)],
            OriginalRow = """{"lon":"40.123456789","who":"canary victim"}""",
        },
        MadeUp.Incident("SY-2020-01-01-1", "2020-01-01") with { State = IncidentState.Withdrawn, StateReason = "It was the same as another." },
        MadeUp.Incident("SY-2020-01-02-1", "2020-01-02") with { State = IncidentState.Proposed },
    ];

    internal static IEnumerable<string> Matching(string query)
    {
        var filter = IncidentFilter.Parse(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => new KeyValuePair<string, string?>(p[0], Uri.UnescapeDataString(p[1])))).Value!;
        return All.Where(i => i.State == IncidentState.Published && filter.Matches(SnapshotRow.Of(i))).OrderBy(i => i.When.Start).ThenBy(i => i.Code, StringComparer.Ordinal).Select(i => i.Code);
    }

    public void Dispose() => _app.Dispose();
}
