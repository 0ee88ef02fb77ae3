namespace IncidentMap.Incidents;

public sealed partial record IncidentFilter
{
    /// <summary>
    /// Whether one incident matches: the definition, word by word. <see cref="IncidentSnapshot.Select"/> answers the same for all incidents at once.
    /// </summary>
    public bool Matches(SnapshotRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (incident, where) = (row.Incident, row.PublicWhere);
        return (To is not { } to || incident.When.Start <= to)
            && (From is not { } from || incident.When.End >= from)
            && (Bbox is not { } box || (where.Point is { } point && box.Contains(point)))
            && (Place is not { } place || where.PlaceId == place || where.Within.Contains(place))
            && (Kinds.Count == 0 || Kinds.Contains(incident.Kind))
            && (Parties.Count == 0 || incident.Parties.Any(p => Parties.Contains(p.Name)))
            && (Grades.Count == 0 || Grades.Contains(row.Grade.Grade))
            && (Accuracy is not { } tier || where.Accuracy <= tier)
            && MatchesKilled(row.Casualties.Killed)
            && (Text is not { } text || MatchesText(incident, text));
    }

    /// <summary>Ranges that overlap; an unknown count overlaps nothing, an open end reaches as far as anybody asks.</summary>
    private bool MatchesKilled(Count? killed) =>
        (KilledMin is null && KilledMax is null)
        || (killed is not null && (KilledMax is null || killed.Min <= KilledMax) && (KilledMin is null || killed.Max is null || killed.Max >= KilledMin));

    private static bool MatchesText(Incident incident, string text)
    {
        var (words, query) = (SearchWords.Of(incident), SearchWords.Query(text));
        return query.Count > 0 && query.All(forms => forms.Any(w => words.Contains(w, StringComparison.Ordinal)));
    }
}
