using System.IO.Compression;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Mapped;

namespace IncidentMap.Core.Tests.Exchange.Import;

public sealed class WorkbookImportTests : IDisposable
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"incidentmap-{Guid.NewGuid():N}.xlsx");

    [Fact]
    public void A_workbook_is_drafted_and_read_with_its_dates_gaps_and_row_numbers()
    {
        WriteWorkbook();
        using var file = DataFile.Open(_path).Value!;
        var draft = MappingSuggestion.Of(file).Value!;
        Assert.Equal(("Day", "Town", "Killed", "yyyy-MM-dd"), (draft.Columns["date"], draft.Columns["place"], draft.Columns["killed"], draft.DateForm));
        var rows = MappedFormat.Of(draft).Reader(file, new ImportContext("x.xlsx", TestPlaces.Lookup)).ToList();
        Assert.Equal([2L, 4], rows.Select(r => r.Line));
        Assert.Equal(new DateOnly(2017, 6, 26), rows[0].Incident!.When.Start);
        Assert.Equal("im:village", rows[0].Incident!.Where.PlaceId);
        Assert.Empty(rows[0].Incident!.Claims[0].Figures);
        Assert.Equal(3, rows[1].Incident!.Claims[0].Figures[0].Count.Min);
    }

    [Theory]
    [InlineData("XFE4")]
    [InlineData("ZZZZZZ4")]
    [InlineData("ZZZZZZZZZZZZZZZZZZZZ4")]
    public void A_cell_beyond_the_last_column_is_a_fault_and_not_a_row_of_gaps(string reference)
    {
        WriteWorkbook(reference);
        using var file = DataFile.Open(_path).Value!;
        var row = Assert.Single(MappedFormat.Of(new TableMapping { Speaker = "A", Columns = new Dictionary<string, string>(StringComparer.Ordinal) }).Reader(file, new ImportContext("x.xlsx", TestPlaces.Lookup)));
        Assert.Contains($"the cell {reference} lies beyond column XFD", Assert.Single(row.Faults).Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    /// <summary>42912 is 26 June 2017; the style with format 14 shows it as a day. Cell B2 and row 3 are left out of the file.</summary>
    private void WriteWorkbook(string last = "C4")
    {
        using var archive = ZipFile.Open(_path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/b.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/t.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"b.xml\"/></Relationships>");
        Add(archive, "b.xml", $"<workbook {Sheet} xmlns:r=\"{Office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Add(archive, "_rels/b.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"t.xml\"/></Relationships>");
        Add(archive, "t.xml", $"<styleSheet {Sheet}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        Add(archive, "s.xml", $"<worksheet {Sheet}><sheetData><row r=\"1\">{Text("A1", "Day")}{Text("B1", "Killed")}{Text("C1", "Town")}</row>"
            + $"<row r=\"2\"><c r=\"A2\" s=\"1\"><v>42912</v></c>{Text("C2", "Known Village")}</row><row r=\"4\"><c r=\"A4\" s=\"1\"><v>42913.5</v></c><c r=\"B4\"><v>3</v></c>{Text(last, "Twintown")}</row></sheetData></worksheet>");
    }

    private static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
