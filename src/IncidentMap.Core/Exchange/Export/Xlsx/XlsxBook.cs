using System.Globalization;
using System.IO.Compression;

namespace IncidentMap.Exchange;

/// <summary>
/// Writes a workbook sheet by sheet, as plain XML in a ZIP. The Open XML library keeps each part in memory until its package is closed, which a
/// million rows do not allow, and prefixes all names, which GDAL and others do not read; the tests check with it what is written here.
/// </summary>
internal sealed class XlsxBook : IDisposable
{
    /// <summary>Rows of a sheet, the headers counted (ECMA-376, SpreadsheetML).</summary>
    private const int MostRows = 1_048_576;

    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _zip;
    private readonly List<string> _sheets = [];

    private readonly int _mostRows;

    /// <param name="to">Where to; stays open.</param>
    /// <param name="mostRows">Rows of a sheet, the headers counted.</param>
    internal XlsxBook(Stream to, int mostRows = MostRows) => (_zip, _mostRows) = (new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true), mostRows);

    /// <summary>Adds a sheet, and more of its name with a number where the rows are too many for one.</summary>
    internal void AddSheet(string name, IReadOnlyList<string> headers, IEnumerable<IEnumerable<object?>> rows)
    {
        using var rest = rows.GetEnumerator();
        for (var (part, more) = (1, rest.MoveNext()); part == 1 || more; part++)
        {
            _sheets.Add(part == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {part}"));
            using var to = Open($"xl/worksheets/sheet{_sheets.Count}.xml");
            more = XlsxSheet.Write(to, headers, rest, more, _mostRows);
        }
    }

    /// <summary>Writes what holds the sheets together.</summary>
    public void Dispose()
    {
        Write("xl/styles.xml", XlsxStyles.Xml);
        Write("xl/workbook.xml", Workbook(_sheets));
        var sheets = Enumerable.Range(0, _sheets.Count).ToList();
        Write("xl/_rels/workbook.xml.rels", Related(sheets.Select(i => (RelationOf(i), "worksheet", $"worksheets/sheet{i + 1}.xml")).Append(("styles", "styles", "styles.xml"))));
        Write("_rels/.rels", Related([("workbook", "officeDocument", "xl/workbook.xml")]));
        Write("[Content_Types].xml", ContentTypes(sheets.Select(i => ($"/xl/worksheets/sheet{i + 1}.xml", "worksheet")).Append(("/xl/workbook.xml", "sheet.main")).Append(("/xl/styles.xml", "styles"))));
        _zip.Dispose();
    }

    /// <summary>The names of sheets are our own.</summary>
    private static string Workbook(IEnumerable<string> sheets) =>
        $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relations}\"><sheets>"
        + string.Concat(sheets.Select((name, i) => $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"{RelationOf(i)}\"/>")) + "</sheets></workbook>";

    private static string RelationOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"sheet{sheet + 1}");

    private Stream Open(string part) => _zip.CreateEntry(part, CompressionLevel.Fastest).Open();

    private void Write(string part, string xml)
    {
        using var to = new StreamWriter(Open(part));
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        to.Write(xml);
    }

    /// <summary>OPC relationships (ISO/IEC 29500-2); all names in them are our own.</summary>
    private static string Related(IEnumerable<(string Id, string Type, string Target)> relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Type}\" Target=\"{r.Target}\"/>")) + "</Relationships>";

    private static string ContentTypes(IEnumerable<(string Part, string Type)> parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"{Main}{p.Type}+xml\"/>")) + "</Types>";
}
