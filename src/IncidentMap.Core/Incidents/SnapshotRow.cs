namespace IncidentMap.Incidents;

/// <summary>One row of a snapshot.</summary>
/// <param name="Incident">The incident in its public form.</param>
/// <param name="Casualties">Its ranges, by the published rule.</param>
/// <param name="Grade">Its grade and why.</param>
public sealed record SnapshotRow(Incident Incident, Casualties Casualties, GradeDecision Grade)
{
    /// <summary>The only place that anything public shows.</summary>
    public Where PublicWhere => Incident.PublicWhere;

    /// <summary>The row of an incident, outside of any snapshot; the incident is brought to its public form.</summary>
    public static SnapshotRow Of(Incident incident) =>
        new(PublicForm.Of(incident), CasualtyRules.Derive(incident), GradeRules.Decide(incident));
}

/// <summary>What the public may know of an incident.</summary>
public static class PublicForm
{
    /// <summary>
    /// The incident with its published place as its only place, without named victims and without its original row,
    /// which may repeat both. <see cref="Incident.PublishedWhere"/> stays, so that a page can say that the place was made coarser.
    /// </summary>
    public static Incident Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var isPublic = incident.PublishedWhere is null && incident.Victims.Count == 0 && incident.OriginalRow is null;
        return isPublic || IsReduced(incident)
            ? incident
            : incident with { Where = incident.PublicWhere, Victims = [], OriginalRow = null };
    }

    private static bool IsReduced(Incident incident) =>
        ReferenceEquals(incident.Where, incident.PublishedWhere) && incident.Victims.Count == 0 && incident.OriginalRow is null;
}
