using IncidentMap.Gazetteer;
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

    /// <summary>What would show something where the filter shows nothing; else empty.</summary>
    public required IReadOnlyList<Loosening> Loosenings { get; init; }

    /// <summary>Published incidents in all.</summary>
    public required int Published { get; init; }

    /// <summary>The name of a place by its id, in the language of the page; null for one that is not known.</summary>
    public required Func<string, string?> PlaceName { get; init; }

    /// <summary>The language of the page.</summary>
    public Language Language => Address.Language;

    /// <summary>Selects, counts and orders.</summary>
    /// <param name="snapshot">The incidents.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="gazetteer">Names the place of the filter.</param>
    public static MapPageModel Of(IncidentSnapshot snapshot, PageQuery query, IGazetteer gazetteer)
    {
        var (filter, words, language) = (query.Address.Filter, query.Address.Words, query.Address.Language);
        var rows = snapshot.Select(filter);
        return new MapPageModel
        {
            Address = query.Address,
            Faults = query.Faults,
            Totals = Totals.Of(snapshot, rows),
            Facets = Facets.Of(snapshot, filter),
            List = ListPage.Of(snapshot, rows, words, language),
            Timeline = Timeline.Of(snapshot, filter, words),
            Loosenings = rows.Length == 0 ? Loosening.Of(snapshot, filter) : [],
            Published = snapshot.Count,
            PlaceName = id => gazetteer.Find(id) is { } place ? NameWords.Of(place, language) : null,
        };
    }
}
