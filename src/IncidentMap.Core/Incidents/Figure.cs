namespace IncidentMap.Incidents;

/// <summary>One counted group of people within a claim.</summary>
public sealed record Figure
{
    /// <summary>Id, unique within its claim ("a", "b", …); it ties words to sums on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What happened to them.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How many.</summary>
    public required Count Count { get; init; }

    /// <summary>Whether the source calls them civilians or belligerents.</summary>
    public VictimStatus Status { get; init; }

    /// <summary>Their role, as a kebab token: prisoner, guard, medic, journalist, rescuer, …; null when not stated.</summary>
    public string? Role { get; init; }

    /// <summary>Children, women or men, where the source says so.</summary>
    public VictimGroup? Group { get; init; }

    /// <summary>The <see cref="Id"/> of the figure of the same claim of which this is a part.</summary>
    public string? PartOf { get; init; }

    /// <summary>Where its words stand in the report.</summary>
    public TextSpan? Span { get; init; }
}
