using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IncidentMap.Gazetteer.Import.Tables;

/// <summary>The sheets of an XLSX workbook, each a table; read as a stream of elements, since OCHA's have tens of thousands of rows.</summary>
internal static class Workbook
{
    internal static Result<IReadOnlyList<Table>> Read(ImportFile file)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
            if (document.WorkbookPart is not { } workbook) return Fail(file.Name, "The workbook is empty.");
            var shared = workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText).ToList() ?? [];
            var tables = (workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
                .Where(s => s.Id?.Value is not null && workbook.GetPartById(s.Id!.Value!) is WorksheetPart)
                .Select(s => TableOf(s.Name?.Value ?? "", (WorksheetPart)workbook.GetPartById(s.Id!.Value!), shared)).OfType<Table>().ToList();
            return tables.Count > 0 ? Result<IReadOnlyList<Table>>.Ok(tables) : Fail(file.Name, "The workbook holds no table.");
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException)
        {
            return Fail(file.Name, $"The workbook is damaged or none: {e.Message.TrimEnd('.')}.");
        }
    }

    private static Table? TableOf(string sheet, WorksheetPart part, List<string> shared)
    {
        var rows = new List<TableRow>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(Row) && reader.IsStartElement && reader.LoadCurrentElement() is Row row)
                rows.Add(new TableRow($"sheet {sheet}, row {row.RowIndex?.Value ?? (uint)rows.Count + 1}", Cells(row, shared)));
        rows.RemoveAll(r => r.Cells.All(string.IsNullOrWhiteSpace));
        return rows.Count < 2 ? null : new(new TableColumns(rows[0].Cells), [.. rows.Skip(1).Where(r => !r.IsHxl)], []);
    }

    private static List<string> Cells(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            while (cells.Count < column) cells.Add(""); // empty cells are left out of the file
            cells.Add(TextOf(cell, shared));
        }
        return cells;
    }

    /// <summary>"AB12" is column 27, counted from 0.</summary>
    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (n, c) => n * 26 + c - 'A' + 1) - 1;

    private static string TextOf(Cell cell, List<string> shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
        var text = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString && int.TryParse(text, out var index) && index >= 0 && index < shared.Count ? shared[index] : text;
    }

    private static Result<IReadOnlyList<Table>> Fail(string where, string why) => Result<IReadOnlyList<Table>>.Fail(new Fault(where, why));
}
