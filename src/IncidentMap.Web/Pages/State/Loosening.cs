using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>A way out of an empty result: one word of the filter left out, and how many incidents that would show.</summary>
/// <param name="Word">The filter word; <c>from</c> stands for both dates.</param>
/// <param name="Filter">The filter without it.</param>
/// <param name="More">Incidents that it would show, never zero.</param>
public sealed record Loosening(string Word, IncidentFilter Filter, int More)
{
    private static readonly (string Word, Func<IncidentFilter, IncidentFilter> Without)[] Ways =
    [
        ("from", f => f with { From = null, To = null }),
        ("grade", f => f with { Grades = new HashSet<Grade>() }),
        ("party", f => f with { Parties = new HashSet<string>() }),
        ("kind", f => f with { Kinds = new HashSet<IncidentKind>() }),
        ("place", f => f with { Place = null }),
        ("bbox", f => f with { Bbox = null }),
        ("accuracy", f => f with { Accuracy = null }),
        ("killed", f => f with { KilledMin = null, KilledMax = null }),
        ("q", f => f with { Text = null }),
    ];

    /// <summary>Every single word whose absence would show something, in the order in which they are offered.</summary>
    public static IReadOnlyList<Loosening> Of(IncidentSnapshot snapshot, IncidentFilter filter) =>
        [.. Ways.Select(way => (way.Word, Filter: way.Without(filter)))
            .Where(way => !way.Filter.Equals(filter))
            .Select(way => new Loosening(way.Word, way.Filter, snapshot.Select(way.Filter).Length))
            .Where(way => way.More > 0)];
}
