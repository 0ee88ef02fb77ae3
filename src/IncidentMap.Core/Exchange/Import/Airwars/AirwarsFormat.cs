using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Airwars;

/// <summary>
/// Airwars' incidents: the export of its site (<c>civilian_non_combatants_killed_min</c>, <c>belligerent_1_…</c>) and the table derived from it
/// (<c>civilians_killed_min</c>, <c>belligerent_details_json</c>).
/// </summary>
internal static class AirwarsFormat
{
    internal const string Origin = "airwars";

    internal static ImportFormat Instance { get; } = new("airwars", "Airwars' export of incidents", Read)
    {
        // "civilians_killed_max" is the upper end of the figure "civilians-killed".
        Sums = [.. AirwarsCasualties.SummedUp.Select(column => SumCheck.Of(column, column[..^4].Replace('_', '-'), column.EndsWith("_min", StringComparison.Ordinal) ? c => c.Min : c => c.Max))],
    };

    private static readonly TableShape Shape = new(
        columns => columns.Has("code") && (columns.Has("incident_date") || columns.Has("date")) && (columns.Has("civilian_harm_status_original") || columns.Has("civilian_harm_status_name")),
        _ => null,
        ["code", "latitude", "longitude"]);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        var codes = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        return RecordTable.Read(file, Shape, fields => new AirwarsRecord(fields, context).ToRow(codes));
    }
}
