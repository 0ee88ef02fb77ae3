using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Exchange.Import.TimeMap;

/// <summary>TimeMap's events (a JSON list), with the sources of a second file (an object by id) where it is given.</summary>
internal static class TimeMapFormat
{
    internal const string Origin = "timemap";

    internal static ImportFormat Instance { get; } = new("timemap", "TimeMap's events.json, with --sources its sources.json", Read);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        var sources = context.Beside is { } beside ? TimeMapSources.Read(beside) : Result<TimeMapSources>.Ok(TimeMapSources.None);
        if (!sources.IsOk) return [ImportRow.Refused(0, sources.Faults)];
        return JsonObjects.Of(file, atRoot: true, member: null).Select(item => item.Fault is { } fault
            ? ImportRow.Refused(item.Line, fault)
            : new TimeMapEvent(TimeMapFields.Of(item.Line, item.Element), context, sources.Value).ToRow());
    }
}
