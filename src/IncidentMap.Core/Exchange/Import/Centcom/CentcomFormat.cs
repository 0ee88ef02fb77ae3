using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Centcom;

/// <summary>The lines of CENTCOM's daily strike releases of Operation Inherent Resolve (2014 to 2017), one line a place and day.</summary>
internal static class CentcomFormat
{
    internal static ImportFormat Instance { get; } = new("centcom", "CENTCOM's strike lines of Operation Inherent Resolve", Read);

    private static readonly TableShape Shape = new(columns => columns.Has("date") && columns.Has("location") && columns.Has("line"), _ => null, ["country", "number", "description"]);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RecordTable.Read(file, Shape, fields => new CentcomRecord(fields, context).ToRow(lines));
    }
}
