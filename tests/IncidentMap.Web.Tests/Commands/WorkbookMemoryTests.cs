using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>A workbook is read row by row: what the program holds does not grow with the sheet.</summary>
public sealed class WorkbookMemoryTests : IDisposable
{
    private const int Rows = 20_000;

    /// <summary>Characters of a cell: the sheet has 120 million of them in all, which fill twice as many bytes once they are strings.</summary>
    private const int Remark = 6_000;

    /// <summary>96 MB, in the hexadecimal digits that the runtime expects: <see href="https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector#heap-limit"/>.</summary>
    private static readonly Dictionary<string, string?> HeapLimit = new() { ["DOTNET_GCHeapHardLimit"] = "6000000" };

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-workbook-").FullName;

    [Fact]
    public async Task A_workbook_larger_than_the_memory_that_is_allowed_is_imported()
    {
        var file = Path.Combine(_folder, "large.xlsx");
        Write(file);
        var run = await ProgramProcess.RunAsync(["import", file, "--dry-run", "--data", Path.Combine(_folder, "data")], environment: HeapLimit);
        Assert.Equal((0, $"{Rows} would be imported, 0 already there, 0 refused."), (run.ExitCode, run.Out.Trim()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Write(string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "A" }));
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(RowOf("code", "date_start", "lon", "lat", "remark"));
        for (var n = 0; n < Rows; n++) writer.WriteElement(RowOf($"M-{n}", "2017-06-26", "38.5", "35.5", new string((char)('a' + n % 26), Remark)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Row RowOf(params string[] cells) => new(cells.Select(cell => new Cell(new InlineString(new CellText(cell))) { DataType = CellValues.InlineString }));
}
