using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import.Tables;

/// <summary>The sheets of an XLSX workbook, each a table.</summary>
internal static class SheetTables
{
    internal static Result<IReadOnlyList<Table>> Read(ImportFile file)
    {
        var sheets = Workbook.Read(file.Name, new MemoryStream(file.Bytes.ToArray()));
        if (!sheets.IsOk) return Result<IReadOnlyList<Table>>.Fail(sheets.Faults);
        var tables = sheets.Value.Where(s => s.Rows.Count > 1).Select(TableOf).ToList();
        return tables.Count > 0 ? Result<IReadOnlyList<Table>>.Ok(tables) : Result<IReadOnlyList<Table>>.Fail(new Fault(file.Name, "The workbook holds no table."));
    }

    private static Table TableOf(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Select(r => new TableRow($"sheet {sheet.Name}, row {r.Number}", r.Cells)).ToList();
        return new(new TableColumns(rows[0].Cells), [.. rows.Skip(1).Where(r => !r.IsHxl)], []);
    }
}
