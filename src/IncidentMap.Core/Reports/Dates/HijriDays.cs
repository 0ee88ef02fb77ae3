using System.Globalization;

namespace IncidentMap.Reports.Dates;

/// <summary>
/// Days of the Hijri calendar by the tables of Umm al-Qura. Syria sees the new moon for itself and may differ by a day: a weekday
/// beside the date settles it.
/// </summary>
internal static class HijriDays
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The day; null where the year is neither given nor to be had from the day of publication.</summary>
    internal static (DateOnly Start, DateOnly Last)? Of(RawDate raw, DayOfWeek? weekday, DateOnly? published)
    {
        var day = raw.Year is { } year ? DayOf(year, raw.Month!.Value, raw.Day!.Value) : published is { } today ? Latest(raw, today) : null;
        if (day is not { } found) return null;
        for (var off = -1; weekday is { } named && off <= 1; off++)
            if (found.AddDays(off).DayOfWeek == named) return (found.AddDays(off), found.AddDays(off));
        // The new moon is seen on the evening of the table or on the next one: of a feast without its weekday both days are told.
        return (found, raw.IsFeast && found < DateOnly.MaxValue ? found.AddDays(1) : found);
    }

    private static DateOnly? Latest(RawDate raw, DateOnly today)
    {
        if (today.Year is < 1950 or > 2070) return null;
        var year = Calendar.GetYear(today.ToDateTime(TimeOnly.MinValue));
        return new[] { year, year - 1 }.Select(y => DayOf(y, raw.Month!.Value, raw.Day!.Value)).FirstOrDefault(d => d <= today.AddDays(1));
    }

    private static DateOnly? DayOf(int year, int month, int day) =>
        day <= Calendar.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
}
