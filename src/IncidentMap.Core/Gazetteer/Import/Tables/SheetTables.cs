using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import.Tables;

/// <summary>The sheets of an XLSX workbook, each a table.</summary>
internal static class SheetTables
{
    internal static Result<IReadOnlyList<Table>> Read(ImportFile file)
    {
        var opened = Workbook.Open(file.Name, new MemoryStream(file.Bytes.ToArray()));
        if (!opened.IsOk) return Result<IReadOnlyList<Table>>.Fail(opened.Faults);
        using var workbook = opened.Value;
        var tables = Workbook.Guard<IReadOnlyList<Table>>(file.Name, () => [.. workbook.Sheets.Select(s => (s.Name, Rows: s.Rows.ToList())).Where(s => s.Rows.Count > 1).Select(s => TableOf(s.Name, s.Rows))]);
        return tables is { IsOk: true, Value.Count: 0 } ? Result<IReadOnlyList<Table>>.Fail(new Fault(file.Name, "The workbook holds no table.")) : tables;
    }

    private static Table TableOf(string name, List<SheetRow> numbered)
    {
        var rows = numbered.Select(r => new TableRow($"sheet {name}, row {r.Number}", r.Cells)).ToList();
        return new(new TableColumns(rows[0].Cells), [.. rows.Skip(1).Where(r => !r.IsHxl)], []);
    }
}
