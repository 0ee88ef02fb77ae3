namespace IncidentMap.Incidents;

/// <summary>Where every reader gets the current snapshot.</summary>
public interface ISnapshotSource
{
    /// <summary>The snapshot of the store as it is now.</summary>
    IncidentSnapshot Current { get; }
}

/// <summary>
/// Brings the snapshot up to date when the store has changed: what was written since is encoded, the rest taken over. Readers keep the one
/// they hold; the swap is one reference.
/// </summary>
/// <param name="store">The truth.</param>
/// <param name="folder">Where large snapshots keep their bytes; null for the system's folder of temporary files.</param>
public sealed class SnapshotSource(IIncidentStore store, string? folder = null) : ISnapshotSource
{
    /// <summary>More changes than this are cheaper to read with everything else, in order.</summary>
    private const int MostChanges = 20_000;

    private const int ManyRows = 100_000;

    private readonly Lock _building = new();
    private IncidentSnapshot? _current;
    private StoreMark _mark;

    /// <inheritdoc/>
    public IncidentSnapshot Current
    {
        get
        {
            var current = Volatile.Read(ref _current);
            return current is not null && current.Version == store.Version ? current : Renew();
        }
    }

    private IncidentSnapshot Renew()
    {
        lock (_building)
        {
            // Read before the rows: a write in between makes the snapshot old at once, never wrongly new.
            var mark = store.Mark;
            if (_current is { } current && current.Version == mark.Version) return current;
            var built = Updated(mark) ?? BuildAnew(mark.Version);
            _mark = mark;
            Volatile.Write(ref _current, built);
            return built;
        }
    }

    /// <summary>Reading a million incidents leaves hundreds of megabytes of garbage, which the collector would keep for a need that does not come.</summary>
    private IncidentSnapshot BuildAnew(long version)
    {
        var built = IncidentSnapshot.Build(store.All(IncidentState.Published), version, folder);
        if (built.Count >= ManyRows) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return built;
    }

    private IncidentSnapshot? Updated(StoreMark mark) =>
        _current is { IsWasteful: false } current && store.WrittenSince(_mark, MostChanges) is { } changed ? current.With(changed, mark.Version) : null;
}
