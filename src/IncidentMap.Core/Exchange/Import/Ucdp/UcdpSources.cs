using System.Globalization;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Ucdp;

/// <summary>The offices that a record cites, with the day of each article. The cells hold one value for each source, separated by semicolons.</summary>
internal static class UcdpSources
{
    internal static IEnumerable<CitedSource> Of(RecordFields fields)
    {
        var offices = Parts(fields.Trimmed("source_office"));
        var days = Parts(fields.Trimmed("source_date"));
        return offices.Select((office, i) => new CitedSource(office, days.Length == offices.Length ? DayOf(days[i]) : null));
    }

    /// <summary>1753-01-01 stands for no day: it is the first that the makers' database can hold.</summary>
    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1753 ? day : null;

    private static string[] Parts(string? text) => text?.Split(';', StringSplitOptions.TrimEntries) ?? [];
}
