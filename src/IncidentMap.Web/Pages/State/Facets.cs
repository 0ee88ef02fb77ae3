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
/// <param name="Accuracies">By accuracy tier, each with the finer ones.</param>
/// <param name="Killed">By steps of people killed; ranges that overlap two steps count in both.</param>
public sealed record Facets(
    IReadOnlyList<FacetValue> Grades, IReadOnlyList<FacetValue> Parties, IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Accuracies, IReadOnlyList<FacetValue> Killed)
{
    /// <summary>Steps of people killed that are read at a glance.</summary>
    private static readonly (int? Min, int? Max)[] KilledSteps = [(0, 0), (1, 9), (10, 49), (50, 99), (100, null)];

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
                .Where(v => v.Count > 0 || v.Chosen)],
            [.. AccuraciesOf(snapshot, filter)],
            [.. KilledOf(snapshot, filter)]);
    }

    private static IEnumerable<FacetValue> AccuraciesOf(IncidentSnapshot snapshot, IncidentFilter filter)
    {
        var counts = new int[Enum.GetValues<GeolocationAccuracy>().Length];
        foreach (var row in snapshot.Select(filter with { Accuracy = null })) counts[snapshot.Columns.Accuracy[row]]++;
        return Enum.GetValues<GeolocationAccuracy>().Where(t => t != GeolocationAccuracy.Unknown)
            .Select(t => new FacetValue(Token.Of(t), counts[..((int)t + 1)].Sum(), filter.Accuracy == t));
    }

    /// <summary>A range of the filter that is none of the steps joins them.</summary>
    private static IEnumerable<FacetValue> KilledOf(IncidentSnapshot snapshot, IncidentFilter filter)
    {
        var open = filter with { KilledMin = null, KilledMax = null };
        var own = (filter.KilledMin, filter.KilledMax);
        var steps = KilledSteps.ToList();
        if (!open.Equals(filter) && !steps.Contains(own)) steps.Add(own);
        var counts = new int[steps.Count];
        foreach (var row in snapshot.Select(open))
        {
            var (low, high) = (snapshot.Columns.KilledMin[row], snapshot.Columns.KilledMax[row]);
            if (low == SnapshotColumns.None) continue;
            for (var i = 0; i < counts.Length; i++)
                if ((steps[i].Max is not { } max || low <= max) && (steps[i].Min is not { } min || high == SnapshotColumns.None || high >= min)) counts[i]++;
        }
        return steps.Select((step, i) => new FacetValue(
            (open with { KilledMin = step.Min, KilledMax = step.Max }).ToWords().First(w => w.Key == "killed").Value!, counts[i], own == step));
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
