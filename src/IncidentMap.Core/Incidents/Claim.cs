namespace IncidentMap.Incidents;

/// <summary>Where a claim stood before its incident was joined into another.</summary>
/// <param name="Incident">The incident, whose record is kept (<see cref="Incidents.Incident.JoinedInto"/>).</param>
/// <param name="Claim">Its id there.</param>
public sealed record ClaimSource(Guid Incident, string Claim);

/// <summary>What one speaker asserts in one report or record.</summary>
public sealed record Claim
{
    /// <summary>Id, unique within its incident and stable across rewrites ("c1", or the key of an imported record).</summary>
    public required string Id { get; init; }

    /// <summary>Who asserts it: the director of SOHR, not the paper that quotes him. A display name.</summary>
    public required string Speaker { get; init; }

    /// <summary>Where the knowledge comes from, as a token ("sohr"): ten outlets that repeat SOHR are one origin.</summary>
    public required string Origin { get; init; }

    /// <summary>Who published the report or record.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address of the report or record; only http and https.</summary>
    public string? Url { get; init; }

    /// <summary>The id of the record in its data set ("CS1094"), for claims that come from one.</summary>
    public string? RecordId { get; init; }

    /// <summary>The <see cref="Report.Sha256"/> of the text the claim was read from.</summary>
    public string? ReportId { get; init; }

    /// <summary>The day it was asserted; the latest claim of an origin stands for that origin.</summary>
    public DateOnly? AssertedOn { get; init; }

    /// <summary>What is counted. No additivity is assumed beyond <see cref="Figure.PartOf"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>A belligerent's response to a strike laid to it.</summary>
    public Response Response { get; init; }

    /// <summary>The belligerent that responds, as a party token; set when <see cref="Response"/> is not none.</summary>
    public string? RespondingParty { get; init; }

    /// <summary>True when the figures are what a belligerent concedes about its own strike: shown beside the range, never in it.</summary>
    public bool IsConcession => Response == Response.Acknowledged && RespondingParty is not null;

    /// <summary>True when the record counts civilians only, so that its figures say nothing of the total beyond "at least".</summary>
    public bool CountsCiviliansOnly { get; init; }

    /// <summary>Where the words of the claim stand in the report.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Where it stood before a join brought it here; null for a claim of the incident's own.</summary>
    public ClaimSource? JoinedFrom { get; init; }

    /// <summary>Why an editor left the claim out of the ranges; null while it counts.</summary>
    public string? DiscountedBecause { get; init; }
}
