using IncidentMap.Incidents;
using IncidentMap.Ingest.Joining;

namespace IncidentMap.Ingest;

/// <summary>What became of an incident that a report tells of.</summary>
public enum IngestOutcome
{
    /// <summary>Stored as a proposed incident of its own; it may be like others (<see cref="IngestedIncident.Candidates"/>).</summary>
    Proposed,

    /// <summary>Its claims were joined to a proposed incident that is certainly the same; its own record leads there.</summary>
    Joined,

    /// <summary>Certainly the same as an incident that is published, or that this report tells of already: proposed as an addition to it.</summary>
    Addition,

    /// <summary>It was there before.</summary>
    Known,
}

/// <summary>An incident after its report was taken in.</summary>
/// <param name="Incident">As it is stored now; of one that was joined, the incident that holds its claims.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record IngestedIncident(Incident Incident, IngestOutcome Outcome)
{
    /// <summary>The incidents held that may be the same event, the likeliest first.</summary>
    public IReadOnlyList<JoinCandidate> Candidates { get; init; } = [];

    /// <summary>What writes it.</summary>
    internal IReadOnlyList<Revision> Revisions { get; init; } = [];
}

/// <summary>What became of a report.</summary>
/// <param name="Report">The report as it is kept.</param>
/// <param name="AlreadyKnown">True when the same text was taken in before; then nothing was written.</param>
/// <param name="Incidents">The incidents that it tells of, the main one first; empty when it tells of none.</param>
public sealed record Ingested(Report Report, bool AlreadyKnown, IReadOnlyList<IngestedIncident> Incidents);
