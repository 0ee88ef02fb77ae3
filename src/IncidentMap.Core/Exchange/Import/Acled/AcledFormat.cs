using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Acled;

/// <summary>ACLED in its three generations of header: version 5 (25 columns in capitals), 2018 to 2022 and 2023 on (31 columns each).</summary>
internal static class AcledFormat
{
    internal const string Origin = "acled";

    internal static ImportFormat Instance { get; } = new("acled", "ACLED, all three generations of its header", Read)
    {
        Sums = [SumCheck.Of("fatalities", "a", c => c.Min)],
    };

    private static readonly TableShape Shape = new(
        columns => columns.Has("event_id_cnty") && columns.Has("event_date"),
        _ => null,
        ["event_id_cnty", "event_date", "year", "time_precision", "event_type", "actor1", "actor2", "country", "admin1", "location", "latitude", "longitude", "source", "notes", "fatalities"]);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context) =>
        RecordTable.Read(file, Shape, fields => new AcledRecord(fields, context).ToRow());
}
