using System.Globalization;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>The days of made-up reports as <see cref="Told"/> has them: one day, two with a line between them, or none.</summary>
internal static class Days
{
    /// <summary>Where a text tells no day: the day of publication stands in.</summary>
    internal const string None = "no day";

    private const string Form = "yyyy-MM-dd";

    /// <summary>A Wednesday, so that each other day of the week that is named lies before it.</summary>
    internal static readonly DateOnly Published = new(2018, 5, 16);

    internal static readonly string Today = Before(0);

    internal static readonly string Yesterday = Before(1);

    /// <summary>So many days before the report.</summary>
    internal static string Before(int days) => Written(Published.AddDays(-days));

    /// <summary>The last such day of the week, that of the report among them.</summary>
    internal static string Last(DayOfWeek day) => Before(((int)Published.DayOfWeek - (int)day + 7) % 7);

    /// <summary>The day before one; null where that is no single day.</summary>
    internal static string? BeforeThat(string day) => DateOnly.TryParseExact(day, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var one) ? Written(one.AddDays(-1)) : null;

    /// <summary>What a reading has for the day; one that a dateline gives counts as told.</summary>
    internal static string Of(IncidentReading reading)
    {
        if (reading.DateStart is not { } start || reading.DatePrecision == DatePrecision.Published && start == Published) return None;
        var end = reading.DateEnd ?? start;
        return start == end ? Written(start) : Written(start) + "–" + Written(end);
    }

    private static string Written(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
