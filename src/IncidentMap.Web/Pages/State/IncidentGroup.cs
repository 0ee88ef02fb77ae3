using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>Some incidents with their sums and a timeline of their own.</summary>
/// <param name="Totals">What they add up to.</param>
/// <param name="Shown">The first of them, most killed first.</param>
/// <param name="Timeline">The histogram of them all.</param>
public sealed record IncidentGroup(Totals Totals, IReadOnlyList<SnapshotRow> Shown, Timeline Timeline)
{
    /// <summary>How many are listed.</summary>
    public const int Listed = 10;

    /// <summary>Sums, lists and counts rows of a snapshot.</summary>
    public static IncidentGroup Of(IncidentSnapshot snapshot, int[] rows, PageWords words) => new(
        Totals.Of(snapshot, rows),
        [.. ListPage.Of(snapshot, rows, new PageWords(), Language.En).Rows.Take(Listed)],
        Timeline.OfRows(snapshot, rows, IncidentFilter.Everything, words));
}
