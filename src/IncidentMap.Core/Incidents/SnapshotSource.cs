namespace IncidentMap.Incidents;

/// <summary>Where every reader gets the current snapshot.</summary>
public interface ISnapshotSource
{
    /// <summary>The snapshot of the store as it is now.</summary>
    IncidentSnapshot Current { get; }
}

/// <summary>
/// Brings the snapshot up to date when the store has changed: what was written since is encoded, the rest taken over. Readers keep the one
/// they hold; the swap is one reference. What a large store was encoded to is kept in a file for the next start.
/// </summary>
/// <param name="store">The truth.</param>
/// <param name="folder">Where large snapshots keep their bytes; null for the system's folder of temporary files, where nothing is kept.</param>
/// <param name="keptFrom">Incidents from which on a snapshot is worth to be kept.</param>
/// <param name="renewed">Is told of each new snapshot before anybody reads it; it must not wait.</param>
public sealed class SnapshotSource(IIncidentStore store, string? folder = null, int keptFrom = SnapshotSource.KeptFrom, Action<IncidentSnapshot>? renewed = null) : ISnapshotSource, IDisposable
{
    /// <summary>Fewer are encoded in less than a second.</summary>
    private const int KeptFrom = 20_000;

    /// <summary>More changes than this are cheaper to read with everything else, in order.</summary>
    private const int MostChanges = 20_000;

    private const int ManyRows = 100_000;

    private readonly Lock _building = new();
    private IncidentSnapshot? _current;
    private StoreMark _mark;
    private Task _keeping = Task.CompletedTask;

    /// <inheritdoc/>
    public IncidentSnapshot Current
    {
        get
        {
            var current = Volatile.Read(ref _current);
            return current is not null && current.Version == store.Version ? current : Renew();
        }
    }

    /// <summary>Waits until what is being kept is kept.</summary>
    public void Dispose() => _keeping.Wait();

    private IncidentSnapshot Renew()
    {
        lock (_building)
        {
            // Read before the rows: a write in between makes the snapshot old at once, never wrongly new.
            var mark = store.Mark;
            if (_current is { } current && current.Version == mark.Version) return current;
            var built = (Updated(_current, _mark, mark) ?? Kept(mark) ?? BuildAnew(mark)).NarrowedBy(store.Texts);
            _mark = mark;
            Volatile.Write(ref _current, built);
            renewed?.Invoke(built);
            return built;
        }
    }

    /// <summary>Reading a million incidents leaves hundreds of megabytes of garbage, which the collector would keep for a need that does not come.</summary>
    private IncidentSnapshot BuildAnew(StoreMark mark)
    {
        var built = IncidentSnapshot.Build(store.All(IncidentState.Published), mark.Version, folder);
        if (built.Count >= ManyRows) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Keep(built, mark);
        return built;
    }

    /// <summary>Keeps a snapshot behind the answers, or nothing where it is small: an older file goes either way.</summary>
    private void Keep(IncidentSnapshot built, StoreMark mark)
    {
        if (folder is null) return;
        var path = Path.Combine(folder, SnapshotFile.Name);
        _keeping = _keeping.ContinueWith(_ =>
        {
            try
            {
                File.Delete(path);
                if (built.Count >= keptFrom) SnapshotFile.Write(path, built, mark);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A full disk, or another program that writes it: the next start is only slower.
            }
        }, TaskScheduler.Default);
    }

    /// <summary>What an earlier run has kept, brought up to date; only at the start, since later the snapshot itself is at hand.</summary>
    private IncidentSnapshot? Kept(StoreMark mark)
    {
        if (folder is null || _current is not null || SnapshotFile.Read(Path.Combine(folder, SnapshotFile.Name), folder) is not { } kept) return null;
        return Updated(kept.Snapshot, kept.Mark, mark);
    }

    /// <summary>A snapshot with what was written since; null where all has to be read.</summary>
    private IncidentSnapshot? Updated(IncidentSnapshot? from, StoreMark then, StoreMark now)
    {
        if (from is not { IsWasteful: false } || store.WrittenSince(then, MostChanges) is not { } changed) return null;
        if (changed.Count == 0 && then.Version == now.Version) return from;
        var next = from.With(changed, now.Version);
        // What was taken back must not lie on in a file that nobody looks into.
        if (changed.Any(i => from.RowOf(i.Id) >= 0 && (i.State != IncidentState.Published || i.PublishedWhere is not null))) Keep(next, now);
        return next;
    }
}
