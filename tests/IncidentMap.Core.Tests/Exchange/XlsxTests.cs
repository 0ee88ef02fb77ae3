using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Exchange;

public sealed partial class XlsxTests
{
    [Fact]
    public void A_workbook_of_any_incidents_is_valid_and_holds_every_title_as_it_is() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ArrayOf(6).ToArbitrary(), seeds =>
        {
            var snapshot = IncidentSnapshot.Build(seeds.Distinct().Select(s => AnyIncident.From(s) with { State = IncidentState.Published }).DistinctBy(i => i.Code), 1);
            using var book = Open(snapshot);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(book).Select(e => $"{e.Path?.XPath} {e.Description}"));
            var column = IncidentTable.Columns.Select(c => c.Name).ToList().IndexOf("title_en");
            return Sheet(book, "incidents").Skip(1).Select(r => Text(At(r, column))).SequenceEqual(Enumerable.Range(0, snapshot.Count).Select(r => snapshot[r].Incident.TitleEn));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void A_text_that_looks_like_a_formula_is_quoted_text(string title)
    {
        using var book = Open(IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-26") with { TitleEn = title }], 1));
        var cell = Sheet(book, "incidents")[1].Single(c => Text(c) == title);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value);
    }

    [Fact]
    public void Control_characters_and_what_looks_like_their_encoding_come_back()
    {
        const string title = "a\u0001b _x0041_ c\r\nd";
        using var book = Open(IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-26") with { TitleEn = title }], 1));
        Assert.Contains(Sheet(book, "incidents")[1], c => Text(c) == title);
    }

    [Fact]
    public void Days_are_days_numbers_are_numbers_and_the_unknown_is_empty()
    {
        using var book = Open(IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-26", killed: Count.AtLeast(0))], 1));
        var rows = Sheet(book, "incidents");
        string Of(string column) => At(rows[1], rows[0].FindIndex(c => Text(c) == column))?.InnerText ?? "";
        Assert.Equal(new DateTime(2017, 6, 26), DateTime.FromOADate(double.Parse(Of("date_start"), CultureInfo.InvariantCulture)));
        Assert.Equal(("0", "", "40.45"), (Of("killed_min"), Of("killed_max"), Of("lon")));
    }

    [Fact]
    public void Each_figure_of_each_claim_has_a_row_and_the_workbook_tells_about_itself()
    {
        var incident = MadeUp.Incident("a", "2017-06-26") with
        {
            Claims =
            [
                new() { Id = "c1", Speaker = "One", Origin = "one", Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(5) }, new() { Id = "b", Outcome = Outcome.Injured, Count = Count.AtLeast(7) }] },
                new() { Id = "c2", Speaker = "Two", Origin = "two" },
            ],
        };
        using var book = Open(IncidentSnapshot.Build([incident], 1));
        Assert.Equal(["a One killed 5", "a One injured 7", "a Two  "], Sheet(book, "claims").Skip(1).Select(r => $"{Text(r[0])} {Text(At(r, 2))} {Text(At(r, 13))} {Text(At(r, 14))}"));
        Assert.Contains(Sheet(book, "about"), r => Text(r[0]) == "generated" && Text(r[1]) == "2026-01-02T03:04:05Z");
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_go_on_in_the_next_one()
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxBook(stream, mostRows: 10)) book.AddSheet("numbers", ["n"], Enumerable.Range(0, 12).Select(n => (IEnumerable<object?>)[n]));
        using var zip = new System.IO.Compression.ZipArchive(stream);
        Assert.Equal([10, 4], new[] { "sheet1", "sheet2" }.Select(name => Rows(zip.GetEntry($"xl/worksheets/{name}.xml")!)));
    }

    private static int Rows(System.IO.Compression.ZipArchiveEntry part)
    {
        using var reader = System.Xml.XmlReader.Create(part.Open());
        var rows = 0;
        while (reader.ReadToFollowing("row", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")) rows++;
        return rows;
    }

    private static SpreadsheetDocument Open(IncidentSnapshot snapshot) => SpreadsheetDocument.Open(new MemoryStream(Exports.BytesOf(snapshot, ExportFormat.Xlsx)), isEditable: false);

    private static List<List<Cell>> Sheet(SpreadsheetDocument book, string name)
    {
        var id = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];
    }

    /// <summary>The cell of a column; empty ones are not written.</summary>
    private static Cell? At(List<Cell> row, int column)
    {
        var letters = column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
        return row.SingleOrDefault(c => c.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) == letters);
    }

    /// <summary>As a spreadsheet shows it: _xHHHH_ is the character of that number.</summary>
    private static string Text(Cell? cell) =>
        cell is null ? "" : Encoded().Replace(cell.InlineString?.Text?.Text ?? cell.InnerText, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Encoded();
}
