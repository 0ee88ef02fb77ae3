using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Benchmarks.Export;

/// <summary>A data folder with generated incidents, made once and used again.</summary>
internal static class GeneratedStore
{
    /// <summary>The folder for a number of incidents, under the system's folder of temporary files.</summary>
    internal static string Of(int count)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"incidentmap-benchmark-store-{count}");
        using var store = SqliteStore.Open(folder);
        var saved = store.All(IncidentState.Published).Count();
        if (saved == count) return folder;
        if (saved > 0) throw new InvalidOperationException($"{folder} holds {saved} incidents, not {count}; delete it and start again.");
        using var batch = store.BeginBatch(new Change(DateTimeOffset.UnixEpoch, "benchmark", "import", "generated", null));
        foreach (var incident in Generated.Stream(count)) batch.Add(incident);
        batch.Commit();
        return folder;
    }
}
