using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>Whether a record says the same as the incident that it is already, whatever editors decided about that since.</summary>
internal static class RecordComparison
{
    /// <summary>What the file says otherwise; empty when it is the same record.</summary>
    internal static IReadOnlyList<Fault> Differences(Incident told, Incident there, RecordKey? record)
    {
        if (told.OriginalRow is not null && told.OriginalRow == there.OriginalRow) return [];
        if (record is null) return ByCells(told, there);
        if (SameFigures(told, there, record)) return told.OriginalRow is { } now && there.OriginalRow is { } then && Records(then, now) ? ByRow(now, then, there.Code) : [];
        return ByRow(told.OriginalRow ?? "{}", there.OriginalRow ?? "{}", there.Code) is { Count: > 0 } differences ? differences
            : [new Fault("record", $"{there.Code} is already there and holds other figures of this record; correct it with edit")];
    }

    /// <summary>A sample or a joined incident may hold the claim of a record without its row; then its figures tell.</summary>
    private static bool SameFigures(Incident told, Incident there, RecordKey record) =>
        ClaimOf(told, record) is { } a && ClaimOf(there, record) is { } b && a.Figures.Select(Counted).Order().SequenceEqual(b.Figures.Select(Counted).Order());

    private static (Outcome, VictimStatus, VictimGroup?, int, int?, int?) Counted(Figure f) => (f.Outcome, f.Status, f.Group, f.Count.Min, f.Count.Max, f.Count.Best ?? f.Count.Min);

    private static Claim? ClaimOf(Incident incident, RecordKey record) =>
        incident.Claims.FirstOrDefault(c => c.Response == Response.None && c.Origin == record.Origin && c.RecordId == record.Id);

    /// <summary>True when both are rows of one table, so that comparing their cells says something.</summary>
    private static bool Records(string then, string now)
    {
        using var before = JsonDocument.Parse(then);
        using var after = JsonDocument.Parse(now);
        return after.RootElement.EnumerateObject().Count(p => before.RootElement.TryGetProperty(p.Name, out _)) * 2 > after.RootElement.GetPropertyCount();
    }

    private static List<Fault> ByRow(string now, string then, string code)
    {
        using var before = JsonDocument.Parse(then);
        using var after = JsonDocument.Parse(now);
        return
        [
            .. from cell in after.RootElement.EnumerateObject()
               where before.RootElement.TryGetProperty(cell.Name, out var old) && old.ToString() != cell.Value.ToString()
               select new Fault(cell.Name, $"{code} is already there with '{FilterText.Shown(before.RootElement.GetProperty(cell.Name).ToString())}', not '{FilterText.Shown(cell.Value.ToString())}'; correct it with edit"),
        ];
    }

    private static IReadOnlyList<Fault> ByCells(Incident told, Incident there)
    {
        if (there.State != IncidentState.Published) return [new Fault("record", $"{there.Code} is already there, {Token.Of(there.State)}")];
        var now = NativeCsv.Cells(SnapshotRow.Of(told with { Id = there.Id, Code = there.Code }));
        var then = NativeCsv.Cells(SnapshotRow.Of(there));
        return [.. Enumerable.Range(0, now.Count).Where(i => now[i] != then[i])
            .Select(i => new Fault(NativeCsv.Columns[i], $"{there.Code} is already there with '{FilterText.Shown(then[i])}', not '{FilterText.Shown(now[i])}'; correct it with edit"))];
    }
}
