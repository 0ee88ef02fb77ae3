using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Hosting;

/// <summary>What every verb works with, the map among them: put together in one place, so that they cannot differ.</summary>
internal static class Services
{
    /// <summary>Registers the store and all that reads from it. Nothing is opened before it is asked for.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="loadSample">False where data are about to be imported: an empty store then stays free of the sample.</param>
    internal static IServiceCollection AddIncidentMap(this IServiceCollection services, string dataFolder, bool loadSample = true) => services
        .AddSingleton<IIncidentStore>(_ => OpenStore(dataFolder, loadSample))
        .AddSingleton<ISnapshotSource, SnapshotSource>()
        .AddSingleton(_ => LoadGazetteer(GazetteerFile.PathFor(dataFolder)))
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IReportReader, ReportReader>()
        .AddSingleton<Journey>()
        .AddSingleton<Editor>();

    /// <summary>The same for a verb of the command line; dispose it at the end.</summary>
    internal static ServiceProvider Provide(string dataFolder, bool loadSample = true) =>
        new ServiceCollection().AddIncidentMap(dataFolder, loadSample).BuildServiceProvider();

    /// <exception cref="ProgramDataException">The file is missing or damaged.</exception>
    internal static IGazetteer LoadGazetteer(string path)
    {
        var loaded = GazetteerFile.Load(path);
        return loaded.IsOk ? loaded.Value : throw new ProgramDataException(loaded.Faults[0].ToString());
    }

    private static SqliteStore OpenStore(string dataFolder, bool loadSample)
    {
        var store = SqliteStore.Open(dataFolder);
        try
        {
            if (loadSample) Sample.LoadInto(store, Path.Combine(AppContext.BaseDirectory, "geodata"));
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
