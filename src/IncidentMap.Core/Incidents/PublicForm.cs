namespace IncidentMap.Incidents;

/// <summary>What the public may know of an incident.</summary>
public static class PublicForm
{
    /// <summary>
    /// The incident with its published place as its only place, without named victims and without its original row,
    /// which may repeat both. <see cref="Incident.PublishedWhere"/> stays, so that a page can say that the place was made coarser;
    /// then titles name the published place instead, and claims lose the way to the words they were read from.
    /// </summary>
    public static Incident Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var isPublic = incident.PublishedWhere is null && incident.Victims.Count == 0 && incident.OriginalRow is null;
        if (isPublic || IsReduced(incident)) return incident;
        var shown = incident.PublishedWhere is { } coarse ? Coarsened(incident, coarse) : incident;
        return shown with { Victims = [], OriginalRow = null };
    }

    /// <summary>
    /// A change as the public may read it: who made it stays inside, since recorders may be in danger. Of an incident whose place was
    /// made coarser only the time and the action are told: an earlier summary may name the place that was exact then.
    /// </summary>
    public static Change Of(Change change, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(incident);
        return incident.PublishedWhere is null ? change with { By = "" } : change with { By = "", Summary = "", Reason = null };
    }

    private static bool IsReduced(Incident incident) =>
        ReferenceEquals(incident.Where, incident.PublishedWhere) && incident.Victims.Count == 0 && incident.OriginalRow is null;

    /// <summary>
    /// The text of a report names the exact place, and so do the page that published it and the record of a data set: without id, span,
    /// address and record nobody is led to them from here. What editors wrote loses the names that the record holds, and coordinates.
    /// </summary>
    private static Incident Coarsened(Incident incident, Where coarse) => incident with
    {
        StateReason = Hidden(incident.StateReason, incident.Where, coarse),
        EditedGrade = incident.EditedGrade is { } grade ? grade with { Reason = Hidden(grade.Reason, incident.Where, coarse)! } : null,
        EditedFigures = [.. incident.EditedFigures.Select(f => f with { Reason = Hidden(f.Reason, incident.Where, coarse)! })],
        Joined = [],
        TitleEn = WithoutPlace(incident.TitleEn, incident.Where, coarse, coarse.Name ?? coarse.NameAr),
        TitleAr = WithoutPlace(incident.TitleAr, incident.Where, coarse, coarse.NameAr ?? coarse.Name),
        Claims = [.. incident.Claims.Select(c => c with
        {
            ReportId = null,
            Span = null,
            Url = null,
            RecordId = null,
            JoinedFrom = null,
            DiscountedBecause = Hidden(c.DiscountedBecause, incident.Where, coarse),
            Figures = [.. c.Figures.Select(f => f with { Span = null, Count = f.Count with { Words = null } })],
        })],
        Where = coarse,
    };

    private static string? Hidden(string? words, Where exact, Where coarse) =>
        words is null ? null : WithoutPlace(words, exact, coarse, coarse.Name ?? coarse.NameAr);

    /// <summary>A title with every name of the exact place replaced by the published one's. Spellings that the record does not hold are not known here.</summary>
    private static string WithoutPlace(string title, Where exact, Where coarse, string? publicName)
    {
        string?[] open = [coarse.Name, coarse.NameAr, coarse.ReportedName];
        foreach (var name in new[] { exact.Name, exact.NameAr, exact.ReportedName }.OfType<string>().Where(n => n.Trim().Length > 0).OrderByDescending(n => n.Length))
            if (!open.Contains(name)) title = title.Replace(name, publicName ?? "…", StringComparison.OrdinalIgnoreCase);
        return Coordinates.Hide(title);
    }
}
