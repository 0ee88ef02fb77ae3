using System.IO.Compression;
using System.Security;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>A workbook is read row by row: what the program holds does not grow with the sheet.</summary>
public sealed class WorkbookMemoryTests : IDisposable
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
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
        await WriteAsync(file);
        var run = await ProgramProcess.RunAsync(["import", file, "--dry-run", "--data", Path.Combine(_folder, "data")], environment: HeapLimit);
        Assert.Equal((0, $"{Rows} would be imported, 0 already there, 0 refused."), (run.ExitCode, run.Out.Trim()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task WriteAsync(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in Frame)
        {
            await using var part = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
            await part.WriteAsync(text);
        }
        await using var sheet = new StreamWriter(archive.CreateEntry("s.xml", CompressionLevel.Fastest).Open());
        await sheet.WriteAsync($"<worksheet {Sheet}><sheetData>{Row(1, "code", "date_start", "lon", "lat", "remark")}");
        for (var n = 2; n < Rows + 2; n++) await sheet.WriteAsync(Row(n, $"M-{n}", "2017-06-26", "38.5", "35.5", new string((char)('a' + n % 26), Remark)));
        await sheet.WriteAsync("</sheetData></worksheet>");
    }

    private static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>";

    private static (string Name, string Text)[] Frame =>
    [
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/b.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"b.xml\"/></Relationships>"),
        ("b.xml", $"<workbook {Sheet} xmlns:r=\"{Office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("_rels/b.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"s.xml\"/></Relationships>"),
    ];
}
