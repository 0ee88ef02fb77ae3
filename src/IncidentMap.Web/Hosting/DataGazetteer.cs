using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Import;

namespace IncidentMap.Web.Hosting;

/// <summary>The gazetteer of a data folder when a verb or the server starts: merged anew where the program has brought newer places.</summary>
internal static class DataGazetteer
{
    /// <summary>The file to read. What could not be merged anew is told on standard error, and the older one is used.</summary>
    internal static string Path(string dataFolder)
    {
        var renewed = new OwnGazetteer(dataFolder, TimeProvider.System).Renew();
        if (renewed is { IsOk: true, Value: true }) Console.Error.WriteLine("The program has brought newer places of its own: what was imported was merged with them.");
        foreach (var fault in renewed.Faults) Console.Error.WriteLine($"The program has newer places of its own, which could not be merged with what was imported: {fault}");
        return GazetteerFile.PathFor(dataFolder);
    }

    /// <exception cref="ProgramDataException">The file is missing or damaged.</exception>
    internal static IGazetteer Load(string path)
    {
        var loaded = GazetteerFile.Load(path, Console.Error.WriteLine);
        return loaded.IsOk ? loaded.Value : throw new ProgramDataException(loaded.Faults[0].ToString());
    }
}
