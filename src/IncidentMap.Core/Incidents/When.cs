namespace IncidentMap.Incidents;

/// <summary>The span of local days (Damascus) in which an incident happened.</summary>
public sealed record When
{
    /// <summary>The first possible local day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last possible local day; equal to <see cref="Start"/> for one day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>The part of the day, where stated.</summary>
    public PartOfDay? PartOfDay { get; init; }
}
