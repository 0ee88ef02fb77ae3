using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>A page of the list and where the open incident stands in it.</summary>
/// <param name="Rows">The rows of this page, in the order asked for.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Open">The open incident; null when none is open.</param>
/// <param name="Position">Its place in the list, from 1; null when the filter leaves it out.</param>
/// <param name="Previous">The code before it.</param>
/// <param name="Next">The code after it.</param>
public sealed record ListPage(
    IReadOnlyList<SnapshotRow> Rows, int Number, int Pages, SnapshotRow? Open, int? Position, string? Previous, string? Next)
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>Orders the rows, cuts a page and finds the open incident.</summary>
    public static ListPage Of(IncidentSnapshot snapshot, int[] rows, PageWords words, Language language)
    {
        var ordered = RowOrder.Sorted(snapshot, rows, words, language);
        var open = words.Id is { } code ? Find(snapshot, code) : null;
        var position = open is null ? -1 : Array.IndexOf(ordered, snapshot.RowOf(open.Incident.Code));
        var pages = Math.Max(1, (ordered.Length + Size - 1) / Size);
        var number = Math.Min(words.Page, pages);
        string? CodeAt(int at) => position >= 0 && at >= 0 && at < ordered.Length ? snapshot.Columns.Codes.Text(ordered[at]) : null;
        return new ListPage(
            [.. ordered.Skip((number - 1) * Size).Take(Size).Select(i => snapshot[i])], number, pages,
            open, position < 0 ? null : position + 1, CodeAt(position - 1), CodeAt(position + 1));
    }

    /// <summary>A published incident by its code or id; null when there is none.</summary>
    public static SnapshotRow? Find(IncidentSnapshot snapshot, string codeOrId)
    {
        if (snapshot.RowOf(codeOrId) is >= 0 and var row) return snapshot[row];
        return Guid.TryParse(codeOrId, out var id) && snapshot.RowOf(id) is >= 0 and var found ? snapshot[found] : null;
    }
}
