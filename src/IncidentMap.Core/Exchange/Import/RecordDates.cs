using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>Spans of days and what their ends tell of their precision.</summary>
internal static class RecordDates
{
    /// <summary>A span; one that ends before it starts is a fault of the column of its end.</summary>
    internal static When Span(RecordFields fields, DateOnly? start, DateOnly? end, string endColumn, PartOfDay? part = null)
    {
        var (first, last) = (start ?? default, end ?? start ?? default);
        if (start is not null && last < first) fields.Fault(endColumn, "lies before the first day");
        return new When { Start = first, End = last < first ? first : last, Precision = PrecisionOf(first, last), PartOfDay = part };
    }

    /// <summary>Where a form has no column for it: a whole month or year says that no more was known.</summary>
    internal static DatePrecision PrecisionOf(DateOnly start, DateOnly end)
    {
        if (start == end) return DatePrecision.Exact;
        if (start.Day != 1 || start.Year != end.Year) return DatePrecision.Range;
        if (start.Month == end.Month && end.Day == DateTime.DaysInMonth(end.Year, end.Month)) return DatePrecision.Month;
        return start.Month == 1 && end is { Month: 12, Day: 31 } ? DatePrecision.Year : DatePrecision.Range;
    }

    /// <summary>The part of the day of a clock hour; our own convention, for forms that give clock times.</summary>
    internal static PartOfDay PartAt(int hour) => hour switch
    {
        0 or 23 => PartOfDay.Midnight,
        < 4 => PartOfDay.AfterMidnight,
        < 6 => PartOfDay.Dawn,
        < 11 => PartOfDay.Morning,
        < 14 => PartOfDay.Midday,
        < 18 => PartOfDay.Afternoon,
        < 21 => PartOfDay.Evening,
        _ => PartOfDay.Night,
    };
}
