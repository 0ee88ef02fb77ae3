using IncidentMap.Core.Tests.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>A start takes what an earlier run has encoded, and only where it is of the very state of the store.</summary>
public sealed class KeptSnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kept").FullName;
    private readonly MemoryStore _store = new();

    public KeptSnapshotTests() => _store.Save([.. Enumerable.Range(0, 3000).Select(n => MadeUp.Incident($"i{n:0000}", $"2017-{n % 12 + 1:00}-01") with { Parties = [new(Party.Known[n % 5], PartyBasis.Alleged)] })], Change);

    private static Change Change => new(DateTimeOffset.UnixEpoch, "x", "import", "x", null);

    private string File => Path.Combine(_folder, SnapshotFile.Name);

    [Fact]
    public void The_next_start_takes_what_was_kept_and_reads_no_incident()
    {
        var built = Started(out var read);
        var kept = Started(out var readAgain);
        Assert.Equal((1, 0), (read, readAgain));
        Assert.Equal(RenewedSnapshotTests.Told(built), RenewedSnapshotTests.Told(kept));
        Assert.Equal(built.Version, kept.Version);
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_was_written_since_is_added_to_what_was_kept_and_leaves_that_as_it_is()
    {
        Started(out _);
        _store.Save([MadeUp.Incident("i0007", "2018-01-01") with { TitleEn = "Edited" }, MadeUp.Incident("new", "2016-01-01"), MadeUp.Incident("i0008", "2017-09-01") with { State = IncidentState.Withdrawn }], Change);
        for (var start = 0; start < 2; start++)
        {
            var kept = Started(out var read);
            Assert.Equal(0, read);
            Assert.Equal(RenewedSnapshotTests.Told(IncidentSnapshot.Build(_store.All(IncidentState.Published), 2)), RenewedSnapshotTests.Told(kept));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_taken_back_does_not_lie_on_in_the_file(bool whileRunning)
    {
        Incident Exact(string code, double lon) => MadeUp.Incident(code, "2017-06-26") with { Where = new() { Point = new(lon, 35.123457), Name = "Secret Hamlet " + code, PlaceId = "secret:" + code, Accuracy = GeolocationAccuracy.Exact } };
        var (coarser, withdrawn) = (Exact("coarser", 40.456789), Exact("withdrawn", 40.456788));
        _store.Save([coarser, withdrawn], Change);
        Started(out _);
        Assert.All(["40.456789", "40.456788", "Secret Hamlet", "secret:coarser"], secret => Assert.True(Holds(secret), secret));
        Incident[] takenBack = [coarser with { PublishedWhere = new() { Point = new(40, 35), Accuracy = GeolocationAccuracy.Governorate } }, withdrawn with { State = IncidentState.Withdrawn }];
        if (whileRunning)
        {
            using var source = new SnapshotSource(_store, _folder, keptFrom: 3000);
            Assert.Equal(3002, source.Current.Count);
            _store.Save(takenBack, Change);
            Assert.Equal(3001, source.Current.Count);
        }
        else
        {
            _store.Save(takenBack, Change);
            Started(out _);
        }
        Assert.All(["40.456789", "40.456788", "Secret Hamlet", "secret:"], secret => Assert.False(Holds(secret), secret));
        Assert.Equal(RenewedSnapshotTests.Told(IncidentSnapshot.Build(_store.All(IncidentState.Published), 3)), RenewedSnapshotTests.Told(Started(out var read)));
        Assert.Equal(0, read);
    }

    [Fact]
    public void A_store_that_has_become_small_keeps_no_file()
    {
        Started(out _);
        _store.Save([MadeUp.Incident("i0008", "2017-09-01") with { State = IncidentState.Withdrawn }], Change);
        Assert.Equal(2999, Started(out _).Count);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("era")]
    [InlineData("history")]
    [InlineData("first byte")]
    [InlineData("a byte")]
    [InlineData("last byte")]
    [InlineData("cut off")]
    [InlineData("empty")]
    public void What_belongs_to_another_state_or_is_damaged_is_left_aside_and_made_anew(string fault)
    {
        var built = RenewedSnapshotTests.Told(Started(out _));
        if (fault == "era") _store.Era = "restored";
        else if (fault == "history") _store.Trace = "put back";
        else Damage(fault);
        Assert.Equal(built, RenewedSnapshotTests.Told(Started(out var read)));
        Assert.Equal(1, read);
        Started(out read);
        Assert.Equal(0, read);
    }

    [Fact]
    public void A_small_snapshot_is_not_worth_a_file()
    {
        using (var source = new SnapshotSource(_store, _folder)) Assert.Equal(3000, source.Current.Count);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private bool Holds(string text) => System.IO.File.ReadAllBytes(File).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;

    private IncidentSnapshot Started(out int read)
    {
        var before = _store.ReadWhole;
        using var source = new SnapshotSource(_store, _folder, keptFrom: 3000);
        var current = source.Current;
        read = _store.ReadWhole - before;
        return current;
    }

    private void Damage(string fault)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        if (fault is "cut off" or "empty") bytes = bytes[..(fault == "empty" ? 0 : bytes.Length - 100)];
        else bytes[fault switch { "first byte" => 0, "last byte" => bytes.Length - 1, _ => bytes.Length / 2 }] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
    }
}
