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
        var choices = new Choices(snapshot);
        var grades = Counted(choices.Of(filter with { Grades = new HashSet<Grade>() }), snapshot.Columns.Grade);
        var parties = PartiesOf(snapshot, choices.Of(filter with { Parties = new HashSet<string>() }));
        var kinds = Counted(choices.Of(filter with { Kinds = new HashSet<IncidentKind>() }), snapshot.Columns.Kind);
        var accuracies = Counted(choices.Of(filter with { Accuracy = null }), snapshot.Columns.Accuracy);
        return new Facets(
            [.. Enum.GetValues<Grade>().Select(g => new FacetValue(Token.Of(g), grades[(int)g], filter.Grades.Contains(g)))],
            [.. PartyOrder(parties, filter).Select(t => new FacetValue(t, parties.GetValueOrDefault(t), filter.Parties.Contains(t)))],
            [.. Enum.GetValues<IncidentKind>().Select(k => new FacetValue(Token.Of(k), kinds[(int)k], filter.Kinds.Contains(k))).Where(v => v.Count > 0 || v.Chosen)],
            [.. Enum.GetValues<GeolocationAccuracy>().Where(t => t != GeolocationAccuracy.Unknown)
                .Select(t => new FacetValue(Token.Of(t), accuracies[..((int)t + 1)].Sum(), filter.Accuracy == t))],
            [.. KilledOf(snapshot, filter, choices)]);
    }

    /// <summary>A range of the filter that is none of the steps joins them.</summary>
    private static IEnumerable<FacetValue> KilledOf(IncidentSnapshot snapshot, IncidentFilter filter, Choices choices)
    {
        var open = filter with { KilledMin = null, KilledMax = null };
        var own = (filter.KilledMin, filter.KilledMax);
        var steps = KilledSteps.ToList();
        if (!open.Equals(filter) && !steps.Contains(own)) steps.Add(own);
        var counts = new int[steps.Count];
        foreach (var row in choices.Of(open))
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

    /// <summary>Rows by the value of a column.</summary>
    private static int[] Counted(int[] rows, ReadOnlySpan<byte> column)
    {
        var counts = new int[byte.MaxValue + 1];
        foreach (var row in rows) counts[column[row]]++;
        return counts;
    }

    /// <summary>Rows by party: counted by the lists that rows hold, of which there are few.</summary>
    private static Dictionary<string, int> PartiesOf(IncidentSnapshot snapshot, int[] rows)
    {
        var lists = snapshot.Columns.Parties.Lists;
        var numbers = snapshot.Columns.Parties.Numbers;
        var held = new int[lists.Count];
        foreach (var row in rows) held[numbers[row]]++;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var list = 0; list < held.Length; list++)
        {
            if (held[list] == 0) continue;
            foreach (var party in NamedBy(lists[list])) counts[party] = counts.GetValueOrDefault(party) + held[list];
        }
        return counts;
    }

    /// <summary>The rows of filters; most facets of a page ask for the same.</summary>
    private sealed class Choices(IncidentSnapshot snapshot)
    {
        private readonly Dictionary<IncidentFilter, int[]> _made = [];

        internal int[] Of(IncidentFilter filter) => _made.TryGetValue(filter, out var rows) ? rows : _made[filter] = snapshot.Select(filter);
    }
}
