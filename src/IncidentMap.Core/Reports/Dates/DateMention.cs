namespace IncidentMap.Reports.Dates;

/// <summary>How a text gives a date.</summary>
internal enum DateForm
{
    /// <summary>Day and month, with or without the year.</summary>
    Explicit,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>"Yesterday", "this morning".</summary>
    Relative,

    /// <summary>A month, a year, or part of one.</summary>
    Span,
}

/// <summary>A date as written, and the days it means.</summary>
internal sealed record DateMention
{
    internal required int First { get; init; }

    internal required int End { get; init; }

    internal required DateForm Form { get; init; }

    internal required DateOnly Start { get; init; }

    internal required DateOnly Last { get; init; }

    internal PartOfDay? PartOfDay { get; init; }

    internal bool HasYear { get; init; }

    /// <summary>True when days are listed or ranged ("25 and 26 June").</summary>
    internal bool IsList { get; init; }

    /// <summary>True for "since June": the start of a period, not a day of the event.</summary>
    internal bool IsSince { get; init; }

    /// <summary>True for "last January": what befell a place in a month that is past.</summary>
    internal bool IsLastMonth { get; init; }

    /// <summary>True for "in January", no year beside it: behind the news it tells no act apart.</summary>
    internal bool IsMonthAlone { get; init; }

    /// <summary>True when the date stands alone on its line near the top: the day of publication as printed.</summary>
    internal bool IsDateline { get; init; }

    /// <summary>True where it is counted from a day that nobody knows: it tells acts of one text apart, and says nothing of when they were.</summary>
    internal bool IsFloating { get; init; }

    internal DatePrecision Precision => Form == DateForm.Span
        ? IsWholeMonth ? DatePrecision.Month : IsWholeYear ? DatePrecision.Year : DatePrecision.Range
        : Start == Last ? DatePrecision.Exact : DatePrecision.Range;

    private bool IsWholeMonth => Start.Day == 1 && Start.Month == Last.Month && Start.Year == Last.Year && Last.Day == DateTime.DaysInMonth(Last.Year, Last.Month);

    private bool IsWholeYear => Start.DayOfYear == 1 && Last == new DateOnly(Start.Year, 12, 31);

    /// <summary>
    /// True for "the June 3 poll" in a text of 23 May: without its year, and sooner again than it is past. It may be a day to come, and
    /// is not taken for that of the act.
    /// </summary>
    internal bool IsPerhapsAhead { get; init; }
}
