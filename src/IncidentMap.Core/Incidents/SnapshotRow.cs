namespace IncidentMap.Incidents;

/// <summary>One row of a snapshot.</summary>
/// <param name="Incident">The incident in its public form.</param>
/// <param name="Casualties">Its ranges, by the published rule.</param>
/// <param name="Grade">Its grade and why.</param>
public sealed record SnapshotRow(Incident Incident, Casualties Casualties, GradeDecision Grade)
{
    /// <summary>The only place that anything public shows.</summary>
    public Where PublicWhere => Incident.PublicWhere;

    /// <summary>The row of an incident, outside of any snapshot; the incident is brought to its public form first, so that no reason names what it hides.</summary>
    public static SnapshotRow Of(Incident incident) => OfPublic(PublicForm.Of(incident));

    /// <summary>The row of an incident that is in its public form already.</summary>
    internal static SnapshotRow OfPublic(Incident incident) => new(incident, CasualtyRules.Derive(incident), GradeRules.Decide(incident));
}
