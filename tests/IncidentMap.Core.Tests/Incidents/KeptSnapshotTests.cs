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
