namespace IncidentMap.Reports.Dates;

/// <summary>The parts of a date as written, before the day of publication is brought in.</summary>
internal readonly record struct RawDate(int First, int End)
{
    internal int? Day { get; init; }

    internal int? LastDay { get; init; }

    internal int? Month { get; init; }

    internal int? Year { get; init; }

    /// <summary>True when day, month and year are of the Hijri calendar.</summary>
    internal bool IsHijri { get; init; }

    /// <summary>True for a day known by its name, of either calendar; one of the Hijri calendar waits for the new moon to be seen.</summary>
    internal bool IsFeast { get; init; }

    /// <summary>For a day of "this month" (0) or "last month" (1), how many months before that of publication.</summary>
    internal int? MonthsBack { get; init; }

    /// <summary>True for "7 May last year".</summary>
    internal bool IsOfLastYear { get; init; }

    /// <summary>True for كانون الثاني الماضي, "last January": the latest one before the month of publication.</summary>
    internal bool IsLastMonth { get; init; }

    /// <summary>True for "in May": the latest one begun.</summary>
    internal bool IsMonthAlone { get; init; }

    /// <summary>The part of a month that is meant, a meaning of the lexicon time-month-parts; null for all of it.</summary>
    internal string? MonthPart { get; init; }

    /// <summary>True for 5/12/2018, of which the first may be the month.</summary>
    internal bool IsDayOrMonth { get; init; }

    internal DayOfWeek? Weekday { get; init; }

    /// <summary>The first of several weekdays, of which <see cref="Weekday"/> is the last: "on Monday and Tuesday".</summary>
    internal DayOfWeek? FirstWeekday { get; init; }

    /// <summary>True for الثلاثاء الماضي: never the day of publication itself.</summary>
    internal bool IsLastWeekday { get; init; }

    /// <summary>True for ليل الأربعاء – الخميس: the night that ends on the weekday.</summary>
    internal bool IsNightInto { get; init; }

    internal (int From, int To)? Offset { get; init; }

    internal string? Span { get; init; }

    /// <summary>True for the days of a week or of its end.</summary>
    internal bool IsOfWeek => Span is "last-week" or "weekend";

    /// <summary>True when day, month and (where given) year exist in the calendar: 31 February does not.</summary>
    internal bool IsPossible()
    {
        if (IsHijri) return Day is >= 1 and <= 30 && Year is null or >= 1400 and <= 1499;
        if (Month is < 1 or > 12 || Year is < 1900 or > 2100) return false;
        if (Day is null) return true;
        // Without a year 29 February may be meant.
        var days = DateTime.DaysInMonth(Year ?? 2000, Month ?? 1);
        return Day >= 1 && Day <= days && (LastDay is null || LastDay > Day && LastDay <= days);
    }
}
