namespace IncidentMap.Incidents;

/// <summary>Where every reader gets the current snapshot.</summary>
public interface ISnapshotSource
{
    /// <summary>The snapshot of the store as it is now.</summary>
    IncidentSnapshot Current { get; }
}

/// <summary>Builds the snapshot anew when the store has changed. Readers keep the one they hold; the swap is one reference.</summary>
/// <param name="store">The truth.</param>
public sealed class SnapshotSource(IIncidentStore store) : ISnapshotSource
{
    private readonly Lock _building = new();
    private IncidentSnapshot? _current;

    /// <inheritdoc/>
    public IncidentSnapshot Current
    {
        get
        {
            var current = Volatile.Read(ref _current);
            return current is not null && current.Version == store.Version ? current : Rebuild();
        }
    }

    private IncidentSnapshot Rebuild()
    {
        lock (_building)
        {
            // Read before the rows: a write in between makes the snapshot old at once, never wrongly new.
            var version = store.Version;
            if (_current is { } current && current.Version == version) return current;
            var built = IncidentSnapshot.Build(store.All(IncidentState.Published), version);
            Volatile.Write(ref _current, built);
            return built;
        }
    }
}
