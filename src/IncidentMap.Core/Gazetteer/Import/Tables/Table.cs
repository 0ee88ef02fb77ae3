namespace IncidentMap.Gazetteer.Import.Tables;

/// <summary>A table whose first row names its columns.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows below the header.</param>
/// <param name="Broken">Rows that cannot be read as such.</param>
internal sealed record Table(TableColumns Columns, IReadOnlyList<TableRow> Rows, IReadOnlyList<Fault> Broken);

/// <summary>A row of a table.</summary>
/// <param name="Where">Where it stands, such as "line 12" or "sheet Admin3, row 12".</param>
/// <param name="Cells">Its cells, in the order of the columns; there may be fewer.</param>
internal readonly record struct TableRow(string Where, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, trimmed; null where it is empty, or there is no such column.</summary>
    internal string? this[int? column] => column is { } c && c < Cells.Count && Cells[c].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The second row of a table of HDX names the columns in HXL (https://hxlstandard.org): #adm1+name and so on.</summary>
    internal bool IsHxl => Cells.Any(c => c.StartsWith('#')) && Cells.All(c => c.Length == 0 || c.StartsWith('#'));
}

/// <summary>The columns of a table by name; case, blanks and underscores play no part, so that ADM1_EN is adm1_en.</summary>
internal sealed class TableColumns(IEnumerable<string> header)
{
    private readonly Dictionary<string, int> _index = header.Select((name, i) => (Key: Key(name), i)).Where(c => c.Key.Length > 0)
        .GroupBy(c => c.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);

    /// <summary>The first of some spellings that there is; null when there is none.</summary>
    internal int? Find(params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings)
            if (_index.TryGetValue(Key(spelling), out var column)) return column;
        return null;
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
