namespace IncidentMap.Gazetteer.Import;

/// <summary>The rows of a text whose cells are separated by tabs, with their line numbers from 1; empty lines are passed over.</summary>
internal static class TabRows
{
    internal static IEnumerable<(int Line, string[] Cells)> Of(string text)
    {
        var line = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var row = text.AsMemory(at, end - at);
            at = end + 1;
            line++;
            if (row.Span.EndsWith("\r")) row = row[..^1];
            if (!row.Span.IsWhiteSpace()) yield return (line, row.ToString().Split('\t'));
        }
    }
}
