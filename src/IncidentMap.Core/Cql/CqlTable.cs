namespace IncidentMap.Cql;

/// <summary>What a filter may ask of the rows of one table, by name. Rows are numbered from 0.</summary>
public sealed class CqlTable
{
    private readonly Dictionary<string, CqlColumn> _columns;

    /// <summary>A table of these columns, whose names differ.</summary>
    public CqlTable(IEnumerable<CqlColumn> columns) => _columns = columns.ToDictionary(c => c.Name, StringComparer.Ordinal);

    /// <summary>The names, in the order in which the columns were given.</summary>
    public IEnumerable<string> Names => _columns.Keys;

    /// <summary>The column of a name, whose case matters; null when there is none.</summary>
    public CqlColumn? Find(string name) => _columns.GetValueOrDefault(name);
}

/// <summary>One value a row, read by the number of the row. Safe for many threads.</summary>
/// <param name="Name">The name in filters.</param>
public abstract record CqlColumn(string Name);

/// <summary>Numbers; NaN where there is none.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Value">The number of a row.</param>
public sealed record CqlNumbers(string Name, Func<int, double> Value) : CqlColumn(Name);

/// <summary>Texts; null where there is none.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Value">The text of a row.</param>
/// <param name="Codes">Where few texts come again and again: them, and which one a row has. A test is then done once for each text, not for each row.</param>
public sealed record CqlTexts(string Name, Func<int, string?> Value, CqlCodes? Codes = null) : CqlColumn(Name)
{
    /// <summary>A column of tokens.</summary>
    public static CqlTexts Coded(string name, IReadOnlyList<string?> values, Func<int, int> code) => new(name, row => values[code(row)], new CqlCodes(values, code));
}

/// <summary>The few texts of a column, and the index of the one that a row has.</summary>
/// <param name="Values">The texts; null for "none".</param>
/// <param name="Code">The index of a row's text.</param>
public sealed record CqlCodes(IReadOnlyList<string?> Values, Func<int, int> Code);

/// <summary>Days as <see cref="DateOnly.DayNumber"/>; <see cref="int.MinValue"/> where there is none.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Value">The day of a row.</param>
public sealed record CqlDays(string Name, Func<int, int> Value) : CqlColumn(Name);

/// <summary>True or false.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Value">The truth of a row.</param>
public sealed record CqlTruths(string Name, Func<int, bool> Value) : CqlColumn(Name);

/// <summary>Sets of texts.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Value">The texts of a row.</param>
public sealed record CqlLists(string Name, Func<int, IReadOnlyList<string>> Value) : CqlColumn(Name);

/// <summary>Points in degrees, WGS 84; NaN for both where there is none.</summary>
/// <param name="Name">The name in filters.</param>
/// <param name="Lon">Longitude of a row.</param>
/// <param name="Lat">Latitude of a row.</param>
public sealed record CqlPoints(string Name, Func<int, double> Lon, Func<int, double> Lat) : CqlColumn(Name);
