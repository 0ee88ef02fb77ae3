using IncidentMap.Reports.Dates;

namespace IncidentMap.Reports.Events;

/// <summary>The day that a sentence gives for its act, with what speaks against it.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsOfTelling">True where somebody spoke on it.</param>
/// <param name="IsOfDyingLater">True where somebody died on it of earlier wounds.</param>
internal readonly record struct DayTold(DateMention Date, bool IsOfTelling, bool IsOfDyingLater)
{
    /// <summary>True for a day, or some, that may have been that of an act: neither ahead nor a month or a year.</summary>
    internal bool IsOfDays => Date is { IsPerhapsAhead: false, Form: not DateForm.Span };

    /// <summary>True for such days that are no list of several.</summary>
    internal bool IsOneDay => IsOfDays && !Date.IsList;
}
