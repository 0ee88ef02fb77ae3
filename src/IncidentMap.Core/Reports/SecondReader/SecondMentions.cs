namespace IncidentMap.Reports.SecondReader;

/// <summary>The mentions of a text as the second reader uses them: its own first, then what the rules found beside.</summary>
internal static class SecondMentions
{
    private const string Unused = "not used by the second reader";

    internal static IReadOnlyList<Mention> Of(IReadOnlyList<IncidentReading> incidents, ReportReading rules)
    {
        var used = incidents.SelectMany((incident, at) => Used(incident, at)).DistinctBy(m => (m.Span, m.Kind)).ToList();
        var others = rules.Mentions.Where(m => !used.Exists(u => u.Kind == m.Kind && u.Span.Start < m.Span.End && m.Span.Start < u.Span.End))
            .Select(m => m with { Incident = null, Ignored = m.Ignored ?? Unused });
        return [.. used.Concat(others).OrderBy(m => m.Span.Start)];
    }

    private static IEnumerable<Mention> Used(IncidentReading incident, int at)
    {
        if (incident.Place is { } place) yield return new Mention(place.Span, MentionKind.Place, place.PlaceId, null, at);
        if (incident.DateSpan is { } date) yield return new Mention(date, MentionKind.Date, $"{incident.DateStart:yyyy-MM-dd}", null, at);
        foreach (var party in incident.Parties) yield return new Mention(party.Span, MentionKind.Party, party.Name, null, at);
        foreach (var figure in incident.Claims.SelectMany(c => c.Figures)) yield return new Mention(figure.Span, MentionKind.Count, figure.Count.ToString(), null, at);
    }
}
