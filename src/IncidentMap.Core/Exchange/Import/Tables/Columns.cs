namespace IncidentMap.Exchange.Import.Tables;

/// <summary>The columns of a table by name; case and the blanks around a name play no part.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, int> _index;

    internal Columns(IEnumerable<string> header)
    {
        Names = Distinct([.. header.Select(h => h.Trim())]);
        _index = Names.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names in the order of the file; one that is empty or stands there again bears its number, so that no cell of a row is lost.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>The number of a column from 0; -1 when there is none of that name.</summary>
    internal int IndexOf(string name) => _index.GetValueOrDefault(name, -1);

    internal bool Has(string name) => _index.ContainsKey(name);

    private static string[] Distinct(string[] names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].Length > 0 ? names[i] : $"column {i + 1}";
            for (var n = 2; !seen.Add(name); n++) name = $"{names[i]} ({n})";
            names[i] = name;
        }
        return names;
    }
}
