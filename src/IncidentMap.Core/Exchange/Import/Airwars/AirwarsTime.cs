using System.Globalization;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Airwars;

/// <summary>The days of an incident, and its part of the day: ten words, or a clock time of which the part is told.</summary>
internal static class AirwarsTime
{
    internal static When When(RecordFields fields)
    {
        var (startColumn, endColumn) = fields.Columns.Has("incident_date") ? ("incident_date", "incident_date_end") : ("date", "date_end");
        string[] forms = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss"];
        var (start, end) = (fields.Day(startColumn, forms), fields.Day(endColumn, forms));
        if (start is null && fields.Trimmed(startColumn) is null) fields.Fault(startColumn, "is empty");
        var when = RecordDates.Span(fields, start, end, endColumn, Part(fields));
        var isRange = (fields.Trimmed("incident_date_type_original") ?? fields.Trimmed("date_type")) == "date_range";
        return isRange && when.Precision == DatePrecision.Exact ? when with { Precision = DatePrecision.Range } : when;
    }

    private static PartOfDay? Part(RecordFields fields)
    {
        var column = fields.Columns.Has("local_time_original") ? "local_time_original" : fields.Columns.Has("local_time_of_day") && fields.Trimmed("local_time") is null ? "local_time_of_day" : "local_time";
        if (fields.Trimmed(column) is not { } text) return null;
        if (TimeOnly.TryParseExact(text, ["HH:mm:ss", "H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            fields.Guess(column, "a clock time is kept as its part of the day; the time itself stands in the original row");
            return RecordDates.PartAt(time.Hour);
        }
        return text switch
        {
            "around_dawn" => PartOfDay.Dawn,
            "morning" => PartOfDay.Morning,
            "around_midday" => PartOfDay.Midday,
            "afternoon" => PartOfDay.Afternoon,
            "during_the_day" => PartOfDay.Day,
            "around_dusk" or "evening" => PartOfDay.Evening,
            "during_the_night" => PartOfDay.Night,
            "around_midnight" => PartOfDay.Midnight,
            "after_midnight" => PartOfDay.AfterMidnight,
            _ => Unknown(fields, column, text),
        };
    }

    private static PartOfDay? Unknown(RecordFields fields, string column, string text)
    {
        fields.Note(column, $"'{FilterText.Shown(text)}' is no part of the day that is known");
        return null;
    }
}
