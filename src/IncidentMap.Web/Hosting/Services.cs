using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Storage.Sqlite;
using IncidentMap.Web.Pages.Review;
using IncidentMap.Web.SecondReader;

namespace IncidentMap.Web.Hosting;

/// <summary>What every verb works with, the map among them: put together in one place, so that they cannot differ.</summary>
internal static class Services
{
    /// <summary>Registers the store and all that reads from it. Nothing is opened before it is asked for.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="loadSample">False where data are about to be imported: an empty store then stays free of the sample.</param>
    /// <param name="overHttp">True where the texts come from strangers: they reach the second reader only where the settings say so.</param>
    internal static IServiceCollection AddIncidentMap(this IServiceCollection services, string dataFolder, bool loadSample = true, bool overHttp = false) => services
        .AddSingleton<IIncidentStore>(_ => OpenStore(dataFolder, loadSample))
        .AddSingleton<ISnapshotSource>(services => new SnapshotSource(services.GetRequiredService<IIncidentStore>(), dataFolder, renewed: Telling([.. services.GetServices<ISnapshotFollower>()])))
        .AddSingleton(_ => DataGazetteer.Load(DataGazetteer.Path(dataFolder)))
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IReportReader, ReportReader>()
        .AddSingleton(provider => Readers(provider, overHttp))
        .AddSingleton<Journey>()
        .AddSingleton<Editor>()
        .AddSingleton<JoinSearch>()
        .AddSingleton<Joins>()
        .AddSingleton<Undoing>()
        .AddSingleton<ReviewForms>();

    /// <summary>The same for a verb of the command line; dispose it at the end.</summary>
    internal static ServiceProvider Provide(string dataFolder, bool loadSample = true) =>
        new ServiceCollection().AddIncidentMap(dataFolder, loadSample).BuildServiceProvider();

    private static Action<IncidentSnapshot> Telling(ISnapshotFollower[] followers) => snapshot => Array.ForEach(followers, follower => follower.Take(snapshot));

    /// <exception cref="ProgramDataException">The settings of the second reader are half said.</exception>
    private static TwoReaders Readers(IServiceProvider provider, bool overHttp)
    {
        var second = ChatSettings.From(ProgramSettings.Read()).Open(overHttp);
        if (!second.IsOk && second.Faults.Count > 0) throw new ProgramDataException($"The second reader cannot be used: {string.Join(" ", second.Faults)}");
        return new TwoReaders(provider.GetRequiredService<IReportReader>(), provider.GetRequiredService<IGazetteer>(), second.Value);
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
