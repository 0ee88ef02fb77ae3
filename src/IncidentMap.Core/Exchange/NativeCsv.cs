using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>
/// The native CSV: UTF-8 without a byte order mark, RFC 4180 (CRLF, quotes doubled), one header line, columns by name.
/// An empty count is unknown, <c>0</c> is zero, an empty <c>_max</c> beside a <c>_min</c> is open-ended.
/// </summary>
public static class NativeCsv
{
    /// <summary>The columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "code", "date_start", "date_end", "part_of_day", "lon", "lat", "accuracy", "place_id", "place_name", "place_name_ar", "admin1",
        "kind", "target", "parties", "killed_min", "killed_max", "civilians_killed_min", "civilians_killed_max", "belligerents_killed_min",
        "belligerents_killed_max", "injured_min", "injured_max", "grade", "title_en", "title_ar", "sources",
    ];

    /// <summary>The cells of an incident, in the order of <see cref="Columns"/>, before any escape.</summary>
    public static IReadOnlyList<string> Cells(SnapshotRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (incident, where, people) = (row.Incident, row.PublicWhere, row.Casualties);
        return
        [
            incident.Id.ToString(), incident.Code, Day(incident.When.Start), Day(incident.When.End),
            incident.When.PartOfDay is { } part ? Token.Of(part) : "",
            Degrees(where.Point?.Lon), Degrees(where.Point?.Lat), Token.Of(where.Accuracy),
            where.PlaceId ?? "", where.Name ?? where.ReportedName ?? "", where.NameAr ?? "", where.Admin1 ?? "",
            Token.Of(incident.Kind), incident.Target ?? "", CsvList.Join(incident.Parties.Select(p => $"{p.Name}:{Token.Of(p.Basis)}")),
            Min(people.Killed), Max(people.Killed), Min(people.CiviliansKilled), Max(people.CiviliansKilled),
            Min(people.BelligerentsKilled), Max(people.BelligerentsKilled), Min(people.Injured), Max(people.Injured),
            Token.Of(row.Grade.Grade), incident.TitleEn, incident.TitleAr,
            CsvList.Join(Source.Of(incident).Select(s => s.ToString())),
        ];
    }

    /// <summary>True for the columns that hold numbers, whose minus sign is no formula.</summary>
    internal static bool IsNumber(int column) => Columns[column] is "lon" or "lat";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Degrees(double? degrees) => degrees?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Min(Count? count) => count?.Min.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Max(Count? count) => count?.Max?.ToString(CultureInfo.InvariantCulture) ?? "";
}
