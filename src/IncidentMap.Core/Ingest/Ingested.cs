using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>What became of an incident that a report tells of.</summary>
public enum IngestOutcome
{
    /// <summary>Stored as a proposed incident of its own.</summary>
    Proposed,

    /// <summary>Its claims were added to a proposed incident that is certainly the same.</summary>
    Joined,

    /// <summary>It was there before.</summary>
    Known,
}

/// <summary>An incident after its report was taken in.</summary>
/// <param name="Incident">As it is stored now.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record IngestedIncident(Incident Incident, IngestOutcome Outcome)
{
    /// <summary>The action of the history.</summary>
    internal string Action => Outcome == IngestOutcome.Joined ? "join" : "ingest";

    /// <summary>One sentence for the history.</summary>
    internal string Summary(Report report)
    {
        var source = $"a report of {report.Publisher ?? "an unnamed publisher"} ({report.Sha256[..12]})";
        return Outcome == IngestOutcome.Joined ? $"Claims added from {source}." : $"Proposed from {source}.";
    }
}

/// <summary>What became of a report.</summary>
/// <param name="Report">The report as it is kept.</param>
/// <param name="AlreadyKnown">True when the same text was taken in before; then nothing was written.</param>
/// <param name="Incidents">The incidents that it tells of, the main one first; empty when it tells of none.</param>
public sealed record Ingested(Report Report, bool AlreadyKnown, IReadOnlyList<IngestedIncident> Incidents);
