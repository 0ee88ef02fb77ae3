using System.Globalization;
using System.Xml;

namespace IncidentMap.Exchange;

/// <summary>Writes one sheet, a row at a time: headers that stay in view, then the rows.</summary>
internal static class XlsxSheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Writes rows until the sheet is full.</summary>
    /// <param name="to">The part of the workbook.</param>
    /// <param name="headers">The first row.</param>
    /// <param name="rows">What follows; it stands at the first row to write.</param>
    /// <param name="more">False when there is none.</param>
    /// <param name="mostRows">Rows of a sheet, the headers counted.</param>
    /// <returns>True when rows are left, and the enumerator stands at the first of them.</returns>
    internal static bool Write(Stream to, IReadOnlyList<string> headers, IEnumerator<IEnumerable<object?>> rows, bool more, int mostRows)
    {
        string[] letters = [.. Enumerable.Range(0, headers.Count).Select(Letters)];
        using var xml = XmlWriter.Create(to);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteStartElement("sheetData");
        WriteRow(xml, 1, headers, letters, (cell, header) => XlsxCell.WriteHeader(xml, cell, header));
        for (var written = 1; more && written < mostRows; more = rows.MoveNext())
            WriteRow(xml, ++written, rows.Current, letters, (cell, value) => XlsxCell.Write(xml, cell, value));
        xml.WriteEndDocument();
        return more;
    }

    private static void WriteRow<T>(XmlWriter xml, int number, IEnumerable<T> values, string[] letters, Action<string, T> write)
    {
        var row = number.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row);
        foreach (var (column, value) in values.Index()) write(letters[column] + row, value);
        xml.WriteEndElement();
    }

    /// <summary>A to Z, then AA to ZZ: more columns than any of our tables has.</summary>
    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
}
