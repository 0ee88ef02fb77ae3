using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>Everything that the map page shows for one address, taken from one snapshot.</summary>
public sealed record MapPageModel
{
    /// <summary>What was asked.</summary>
    public required PageAddress Address { get; init; }

    /// <summary>What is wrong with the address; then everything is shown.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>Sums over what is shown.</summary>
    public required Totals Totals { get; init; }

    /// <summary>Counts beside the boxes.</summary>
    public required Facets Facets { get; init; }

    /// <summary>The list and the open incident.</summary>
    public required ListPage List { get; init; }

    /// <summary>The histogram.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>Incidents that would show if the grades were open; for the words of an empty list.</summary>
    public required int WithoutGrades { get; init; }

    /// <summary>Published incidents in all.</summary>
    public required int Published { get; init; }

    /// <summary>The language of the page.</summary>
    public Language Language => Address.Language;

    /// <summary>Selects, counts and orders.</summary>
    public static MapPageModel Of(IncidentSnapshot snapshot, PageQuery query)
    {
        var (filter, words) = (query.Address.Filter, query.Address.Words);
        var rows = snapshot.Select(filter);
        var facets = Facets.Of(snapshot, filter);
        return new MapPageModel
        {
            Address = query.Address,
            Faults = query.Faults,
            Totals = Totals.Of(snapshot, rows),
            Facets = facets,
            List = ListPage.Of(snapshot, rows, words),
            Timeline = Timeline.Of(snapshot, filter, words),
            WithoutGrades = facets.Grades.Sum(g => g.Count),
            Published = snapshot.Count,
        };
    }
}
