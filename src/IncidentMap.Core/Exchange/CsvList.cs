using System.Text;

namespace IncidentMap.Exchange;

/// <summary>Several values in one cell, separated by <c>|</c>; a bar or backslash within a value has a backslash before it.</summary>
public static class CsvList
{
    /// <summary>The values as one text.</summary>
    public static string Join(IEnumerable<string> values) =>
        string.Join('|', values.Select(v => v.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    /// <summary>The values of a text; blanks around a value are kept, an empty text has none.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (text.Length == 0) return [];
        var (values, value) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\\' or '|') i++;
                value.Append(text[i]);
            }
        }
        values.Add(value.ToString());
        return values;
    }
}
