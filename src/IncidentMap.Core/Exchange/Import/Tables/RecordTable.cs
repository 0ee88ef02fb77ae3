using IncidentMap.Exchange.Import.Files;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Tables;

/// <summary>What a format knows of its table.</summary>
/// <param name="IsHeader">True for a first row that names the columns.</param>
/// <param name="WithoutHeader">The names of the columns of a table that starts with a record, by the number of its fields; null when that number says nothing.</param>
/// <param name="Required">Columns that must be there.</param>
internal sealed record TableShape(Func<Columns, bool> IsHeader, Func<int, IReadOnlyList<string>?> WithoutHeader, IReadOnlyList<string> Required);

/// <summary>Reads a table record by record. A record that cannot be read is refused with every fault of it; the others are not touched by that.</summary>
internal static class RecordTable
{
    internal static IEnumerable<ImportRow> Read(DataFile file, TableShape shape, Func<RecordFields, ImportRow> read)
    {
        Columns? columns = null;
        foreach (var row in TableRows.Of(file))
        {
            if (row.Cells is not { } cells)
            {
                yield return ImportRow.Refused(row.Line, new Fault(row.Line == 0 ? "file" : "record", row.Why!));
                if (columns is null) yield break;
                continue;
            }
            if (columns is null)
            {
                (columns, var isHeader, var faults) = Begin(shape, cells);
                if (faults.Count > 0) yield return ImportRow.Refused(row.Line, faults);
                if (faults.Count > 0) yield break;
                if (isHeader) continue;
            }
            if (row.IsHxl) continue;
            yield return cells.Length == columns!.Names.Count
                ? read(new RecordFields(row.Line, columns, cells))
                : ImportRow.Refused(row.Line, new Fault("record", $"has {cells.Length} fields, where the columns are {columns.Names.Count}"));
        }
        if (columns is null) yield return ImportRow.Refused(0, new Fault("file", "holds no record"));
    }

    private static (Columns? Columns, bool IsHeader, IReadOnlyList<Fault> Faults) Begin(TableShape shape, string[] first)
    {
        var named = new Columns(first);
        if (!shape.IsHeader(named))
        {
            return shape.WithoutHeader(first.Length) is { } names ? (new Columns(names), false, [])
                : (null, true, [new Fault("columns", $"the first line is no header of this format, nor a record of it; it begins with {FilterText.Shown(string.Join(",", first.Take(5)))}")]);
        }
        var missing = shape.Required.Where(name => !named.Has(name)).Select(name => new Fault(name, "the column is missing")).ToList();
        return (named, true, missing);
    }
}
