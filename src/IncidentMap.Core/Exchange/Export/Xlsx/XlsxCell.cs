using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace IncidentMap.Exchange;

/// <summary>
/// Writes a value as a cell. Text is always an inline string, which no spreadsheet runs; what would be a formula if somebody typed it
/// again is marked as quoted, so that it stays text when the cell is edited.
/// </summary>
internal static partial class XlsxCell
{
    /// <summary>The longest text of a cell, in characters (ECMA-376, SpreadsheetML); what is longer is cut and ends with an ellipsis.</summary>
    private const int LongestText = 32_767;

    /// <summary>Day 0 of spreadsheets. They take 1900 for a leap year, so days before 1 March 1900 are written as text.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30), FirstDay = new(1900, 3, 1);

    internal static void WriteHeader(XmlWriter xml, string reference, string name) => WriteText(xml, reference, name, XlsxStyles.Bold);

    /// <summary>Writes a cell; nothing for null.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="reference">Column and row, such as <c>B7</c>.</param>
    /// <param name="value">As <see cref="TableColumn{T}.Value"/> gives it.</param>
    internal static void Write(XmlWriter xml, string reference, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool flag: WriteValue(xml, reference, flag ? "1" : "0", type: "b"); break;
            case DateOnly day when day >= FirstDay: WriteValue(xml, reference, Invariant(day.DayNumber - DayZero.DayNumber), style: XlsxStyles.Day); break;
            case DateOnly day: WriteText(xml, reference, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxStyles.Plain); break;
            case string text: WriteText(xml, reference, text, CsvCell.Escape(text) == text ? XlsxStyles.Plain : XlsxStyles.Quoted); break;
            default: WriteValue(xml, reference, Invariant((IFormattable)value)); break;
        }
    }

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static void WriteValue(XmlWriter xml, string reference, string value, string? type = null, int style = XlsxStyles.Plain)
    {
        Start(xml, reference, type, style);
        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string reference, string text, int style)
    {
        Start(xml, reference, "inlineStr", style);
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Encoded(text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string reference, string? type, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        if (style != XlsxStyles.Plain) xml.WriteAttributeString("s", Invariant(style));
        if (type is not null) xml.WriteAttributeString("t", type);
    }

    /// <summary>Characters that XML cannot hold stand as <c>_xHHHH_</c>; a text that holds such a sequence itself has its underscore encoded (ECMA-376, 22.9.2.19).</summary>
    private static string Encoded(string text) =>
        Unwritable().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"));

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unwritable();
}
