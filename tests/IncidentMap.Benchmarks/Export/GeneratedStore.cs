using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Benchmarks.Export;

/// <summary>A data folder with generated incidents, made once and used again.</summary>
internal static class GeneratedStore
{
    private const int SavedAtOnce = 20_000;

    /// <summary>The folder for a number of incidents, under the system's folder of temporary files.</summary>
    internal static string Of(int count)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"incidentmap-benchmark-{count}");
        using var store = SqliteStore.Open(folder);
        var saved = store.All(IncidentState.Published).Count();
        if (saved == count) return folder;
        if (saved > 0) throw new InvalidOperationException($"{folder} holds {saved} incidents, not {count}; delete it and start again.");
        foreach (var batch in Generated.Stream(count).Chunk(SavedAtOnce)) store.Save(batch, new Change(DateTimeOffset.UnixEpoch, "benchmark", "import", "generated", null));
        return folder;
    }
}
