using System.Text.RegularExpressions;

namespace IncidentMap.Exchange;

/// <summary>
/// Text cells that a spreadsheet would take for a formula get an apostrophe in front (OWASP, CSV injection). A cell that already starts with
/// apostrophes before such a character gets one more, so that reading takes exactly one away and every text comes back as it was.
/// </summary>
public static partial class CsvCell
{
    /// <summary>The text as a cell.</summary>
    public static string Escape(string text) => Dangerous().IsMatch(text) ? "'" + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Unescape(string cell) => cell.StartsWith('\'') && Dangerous().IsMatch(cell) ? cell[1..] : cell;

    /// <summary>= + - @, their full-width forms, and the white space after which spreadsheets look for them.</summary>
    [GeneratedRegex(@"\A'*[=+\-@＝＋－＠\t\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Dangerous();
}
