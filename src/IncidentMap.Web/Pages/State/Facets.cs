using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>A value of a filter word with the number of incidents that choosing it would show.</summary>
/// <param name="Token">The value.</param>
/// <param name="Count">Incidents, under all other words of the filter.</param>
/// <param name="Chosen">True when the filter names it.</param>
public sealed record FacetValue(string Token, int Count, bool Chosen);

/// <summary>The counts beside the boxes of the filter form.</summary>
/// <param name="Grades">By grade, best first.</param>
/// <param name="Parties">By party, as legends show them; parties without any incident are left out, the main ones never.</param>
/// <param name="Kinds">By kind.</param>
public sealed record Facets(IReadOnlyList<FacetValue> Grades, IReadOnlyList<FacetValue> Parties, IReadOnlyList<FacetValue> Kinds)
{
    /// <summary>The parties that legends and circles have a colour of their own for.</summary>
    public static IReadOnlyList<string> ColouredParties { get; } =
        [Party.UsLedCoalition, Party.Russia, Party.SyrianGovernment, Party.Turkiye, Party.Israel, Party.Sdf];

    /// <summary>Counts each facet under the filter without that facet's own word, so that a box says what ticking it would add.</summary>
    public static Facets Of(IncidentSnapshot snapshot, IncidentFilter filter)
    {
        var grades = Tally(snapshot.Select(filter with { Grades = new HashSet<Grade>() }), row => [Token.Of((Grade)snapshot.Columns.Grade[row])]);
        var parties = Tally(snapshot.Select(filter with { Parties = new HashSet<string>() }), row => NamedBy(snapshot.Columns.Parties.Of(row)));
        var kinds = Tally(snapshot.Select(filter with { Kinds = new HashSet<IncidentKind>() }), row => [Token.Of((IncidentKind)snapshot.Columns.Kind[row])]);
        return new Facets(
            [.. Token.All<Grade>().Select(t => new FacetValue(t, grades.GetValueOrDefault(t), filter.Grades.Contains(Token.Parse<Grade>(t)!.Value)))],
            [.. PartyOrder(parties, filter).Select(t => new FacetValue(t, parties.GetValueOrDefault(t), filter.Parties.Contains(t)))],
            [.. Token.All<IncidentKind>()
                .Select(t => new FacetValue(t, kinds.GetValueOrDefault(t), filter.Kinds.Contains(Token.Parse<IncidentKind>(t)!.Value)))
                .Where(v => v.Count > 0 || v.Chosen)]);
    }

    /// <summary>The parties of an incident; "unknown" when nobody is named.</summary>
    public static IEnumerable<string> PartiesOf(Incident incident) => NamedBy([.. incident.Parties.Select(p => p.Name)]);

    private static IEnumerable<string> NamedBy(IReadOnlyList<string> parties) =>
        parties.Count == 0 ? [Party.Unknown] : parties.Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> PartyOrder(Dictionary<string, int> counts, IncidentFilter filter) =>
        ColouredParties
            .Concat(Party.Known.Except(ColouredParties).Where(t => counts.ContainsKey(t) || filter.Parties.Contains(t)))
            .Concat(counts.Keys.Concat(filter.Parties).Except(Party.Known).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static Dictionary<string, int> Tally(int[] rows, Func<int, IEnumerable<string>> values)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var value in values(row))
                counts[value] = counts.GetValueOrDefault(value) + 1;
        return counts;
    }
}
