using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>One page of a listing.</summary>
/// <param name="Table">The state of the data that it shows.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Start">How many features stand before it.</param>
/// <param name="Matched">How many features there are on all pages together.</param>
/// <param name="Next">The page after it; null on the last.</param>
/// <param name="Previous">The page before it; null on the first.</param>
internal sealed record ItemsPage(FeatureTable Table, int[] Rows, int Start, int Matched, Cursor? Next, Cursor? Previous)
{
    internal static ItemsPage Of(FeatureTable table, Selection selection, ItemsQuery query, SnapshotShelf shelf)
    {
        var start = Math.Min(query.Cursor?.Start ?? 0, selection.Count);
        var rows = selection.Page(start, query.Limit);
        var end = start + rows.Length;
        var isWhole = start == 0 && end == selection.Count;
        var token = isWhole ? "" : shelf.Keep(table);
        return new(table, rows, start, selection.Count,
            end < selection.Count ? new Cursor(token, end) : null,
            start > 0 ? new Cursor(token, Math.Max(0, start - query.Limit)) : null);
    }
}
