using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>What would be proposed of a reading, for pages that show it and store nothing.</summary>
public static class Preview
{
    /// <summary>The incident, without a code of its own, as <see cref="Journey"/> would propose it; where no day is known, the day of receipt stands in.</summary>
    public static Incident Of(IncidentReading reading, ReportText text, IGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(text);
        return Proposal.From(reading, Reported.As(text, DateTimeOffset.UtcNow), gazetteer, _ => "");
    }
}
