using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Exchange;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class RenewedSnapshotTests
{
    [Fact]
    public void A_snapshot_brought_up_to_date_is_the_one_that_is_built_anew() =>
        Prop.ForAll(Gen.Choose(0, 60).SelectMany(n => MadeUp.Any.ListOf(n)).ToArbitrary(), Gen.Choose(0, 40).SelectMany(n => MadeUp.Any.ListOf(n)).ToArbitrary(), (first, later) =>
        {
            var before = first.DistinctBy(i => i.Id).ToList();
            // Every third of the first ones changes and keeps its id; the others are new.
            var changed = later.Select((incident, n) => n * 3 < before.Count ? incident with { Id = before[n * 3].Id } : incident).DistinctBy(i => i.Id).ToList();
            var after = before.Where(b => changed.TrueForAll(c => c.Id != b.Id)).Concat(changed).DistinctBy(i => i.Code).ToList();
            var kept = changed.Where(after.Contains).ToList();
            var renewed = IncidentSnapshot.Build(before.Where(b => after.Contains(b) || kept.Exists(c => c.Id == b.Id)), 1).With(kept, 2);
            return Told(renewed).SequenceEqual(Told(IncidentSnapshot.Build(after, 2)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_snapshot_before_stays_as_it_was()
    {
        var before = IncidentSnapshot.Build([MadeUp.Incident("a", "2017-01-01"), MadeUp.Incident("b", "2017-01-02")], 1);
        var told = Told(before);
        var after = before.With([MadeUp.Incident("a", "2018-01-01") with { TitleEn = "Moved" }, MadeUp.Incident("b", "2017-01-02") with { State = IncidentState.Withdrawn }], 2);
        Assert.Equal(told, Told(before));
        Assert.Equal("Moved", after[after.RowOf("a")].Incident.TitleEn);
        Assert.Equal((1, -1, -1), (after.Count, after.RowOf("b"), after.RowOf(MadeUp.GuidOf("b"))));
    }

    [Fact]
    public void Only_what_was_written_since_is_read_from_the_store()
    {
        var store = new MemoryStore();
        store.Save([.. Enumerable.Range(0, 500).Select(n => MadeUp.Incident($"i{n:000}", "2017-01-01"))], Change);
        var source = new SnapshotSource(store);
        Assert.Equal(500, source.Current.Count);
        store.Save([MadeUp.Incident("i007", "2017-01-01") with { TitleEn = "Edited" }, MadeUp.Incident("new", "2016-01-01")], Change);
        Assert.Equal(("Edited", 0, 501), (source.Current[source.Current.RowOf("i007")].Incident.TitleEn, source.Current.RowOf("NEW"), source.Current.Count));
        Assert.Equal((1, 2), (store.ReadWhole, store.ReadSince));
    }

    private static Change Change => new(DateTimeOffset.UnixEpoch, "x", "import", "x", null);

    /// <summary>Everything that a snapshot tells, as text.</summary>
    internal static List<string> Told(IncidentSnapshot snapshot)
    {
        var rows = snapshot.Select(IncidentFilter.Everything);
        using var to = new MemoryStream();
        IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJsonLines, new() { Generated = default }, to, CancellationToken.None).GetAwaiter().GetResult();
        var columns = snapshot.Columns;
        return
        [
            .. System.Text.Encoding.UTF8.GetString(to.ToArray()).Split('\n'),
            .. rows.Select(r => $"{columns.Codes.Text(r)} {columns.Id[r]} {columns.StartDay[r]} {columns.EndDay[r]} {columns.Lon[r]} {columns.KilledMin[r]} {columns.KilledMax[r]} {string.Join('+', columns.Parties.Of(r))} {snapshot.RowOf(columns.Codes.Text(r))}"),
            .. rows.Select(r => IncidentJson.Write(snapshot.Incident(r))),
            .. MadeUp.Words.Select(w => string.Join(',', snapshot.Select(new() { Text = w }))),
            .. MadeUp.Places.Select(p => string.Join(',', snapshot.Select(new() { Place = p }))),
        ];
    }
}
