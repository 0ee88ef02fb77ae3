using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IncidentMap.Text;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">The number that a spreadsheet program shows, from 1.</param>
/// <param name="Cells">The text of its cells; empty ones at the end are left out.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, read from the file each time that they are gone through; those without any text are left out.</param>
internal sealed record WorkbookSheet(string Name, IEnumerable<SheetRow> Rows);

/// <summary>
/// The text of an XLSX workbook, row by row: tables have hundreds of thousands of them, and only the texts that cells share stay in memory.
/// A cell that is shown as a date gives its day in ISO form.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    private Workbook(SpreadsheetDocument document, IReadOnlyList<WorkbookSheet> sheets) => (_document, Sheets) = (document, sheets);

    /// <summary>The sheets in their order. Going through their rows may throw what <see cref="Guard"/> takes for damage.</summary>
    internal IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="fileName">Its name in faults.</param>
    /// <param name="bytes">The file; it can be sought in, and stays open as long as the workbook.</param>
    internal static Result<Workbook> Open(string fileName, Stream bytes) => Guard(fileName, () =>
    {
        var document = SpreadsheetDocument.Open(bytes, isEditable: false);
        try
        {
            if (document.WorkbookPart is not { } workbook) throw new InvalidDataException("it is empty");
            var texts = new CellTexts(Shared(workbook.SharedStringTablePart), DateStyles(workbook.WorkbookStylesPart?.Stylesheet));
            return new Workbook(document, [.. (workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
                .Where(s => s.Id?.Value is not null && workbook.GetPartById(s.Id!.Value!) is WorksheetPart)
                .Select(s => new WorkbookSheet(s.Name?.Value ?? "", Rows((WorksheetPart)workbook.GetPartById(s.Id!.Value!), texts)))]);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    });

    /// <summary>What some work with a workbook gives; a fault where the file turns out to be damaged.</summary>
    internal static Result<T> Guard<T>(string fileName, Func<T> work)
    {
        try
        {
            return Result<T>.Ok(work());
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException)
        {
            return Result<T>.Fail(new Fault(fileName, $"The workbook is damaged or none: {e.Message.TrimEnd('.')}."));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static List<string> Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(reader.LoadCurrentElement()!.InnerText);
        return texts;
    }

    private static IEnumerable<SheetRow> Rows(WorksheetPart part, CellTexts texts)
    {
        var number = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            number = (int)(row.RowIndex?.Value ?? (uint)number + 1);
            var cells = Cells(row, texts);
            if (!cells.All(string.IsNullOrWhiteSpace)) yield return new SheetRow(number, cells);
        }
    }

    private static List<string> Cells(Row row, CellTexts texts)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            while (cells.Count < column) cells.Add(""); // empty cells are left out of the file
            cells.Add(texts.Of(cell));
        }
        return cells;
    }

    /// <summary>The columns that a sheet can have (ECMA-376, XFD is the last): an address beyond them would ask for gaps without end.</summary>
    private const int MostColumns = 16_384;

    /// <summary>"AB12" is column 27, counted from 0.</summary>
    /// <exception cref="InvalidDataException">The column lies beyond the last.</exception>
    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (n, c) => Math.Min(n * 26 + c - 'A' + 1, MostColumns + 1)) is var column && column <= MostColumns
            ? column - 1
            : throw new InvalidDataException($"the cell {Fault.Quoted(reference)} lies beyond column XFD");

    /// <summary>The cell formats that show a number as a date: the built-in ones 14 to 22 (ECMA-376, 18.8.30) and own ones with a day and a year in them.</summary>
    private static HashSet<uint> DateStyles(Stylesheet? sheet)
    {
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.FormatCode?.Value is { } code && code.Contains('d', StringComparison.OrdinalIgnoreCase) && code.Contains('y', StringComparison.OrdinalIgnoreCase))
            .Select(f => f.NumberFormatId?.Value ?? 0).ToHashSet();
        return [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select((format, index) => (format, index))
            .Where(f => f.format.NumberFormatId?.Value is { } id && (id is >= 14 and <= 22 || own.Contains(id)))
            .Select(f => (uint)f.index)];
    }

    private sealed class CellTexts(List<string> shared, HashSet<uint> dateStyles)
    {
        internal string Of(Cell cell)
        {
            if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
            var text = cell.CellValue?.Text ?? "";
            if (cell.DataType?.Value == CellValues.SharedString) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : text;
            var isNumber = cell.DataType is null || cell.DataType.Value == CellValues.Number;
            return isNumber && cell.StyleIndex?.Value is { } style && dateStyles.Contains(style) ? Day(text) : text;
        }

        /// <summary>The serial number of a day, counted from 1899-12-30; a time of day after it is left out.</summary>
        private static string Day(string text) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is >= 1 and < 2_958_466
                ? DateOnly.FromDateTime(DateTime.FromOADate(serial)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : text;
    }
}
