using System.Globalization;
using IncidentMap.Exchange;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.GeoPackage;

/// <summary>One table of rows with the columns of an export, and the one statement that adds a row.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
internal sealed class GeoPackageTable<T> : IDisposable
{
    private readonly IReadOnlyList<TableColumn<T>> _columns;
    private readonly SqliteCommand _insert;
    private long _rows;

    /// <param name="connection">The open package.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="columns">Its columns, behind <c>fid</c> and the first ones.</param>
    /// <param name="first">Columns that the caller fills itself, as name and type.</param>
    internal GeoPackageTable(SqliteConnection connection, string name, IReadOnlyList<TableColumn<T>> columns, params (string Name, string Type)[] first)
    {
        _columns = columns;
        var declared = first.Concat(columns.Select(c => (c.Name, Type: TypeOf(c.Kind)))).ToList();
        GeoPackageFile.Execute(connection, $"CREATE TABLE {name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {string.Join(", ", declared.Select(c => $"{c.Name} {c.Type}"))})");
        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {name} VALUES ({string.Join(", ", Enumerable.Range(0, declared.Count + 1).Select(i => $"$p{i}"))})";
        for (var i = 0; i <= declared.Count; i++) _insert.Parameters.Add(new SqliteParameter($"$p{i}", null));
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Its <c>fid</c>.</returns>
    internal long Add(T row, params ReadOnlySpan<object?> first)
    {
        _insert.Parameters[0].Value = ++_rows;
        for (var i = 0; i < first.Length; i++) _insert.Parameters[i + 1].Value = first[i] ?? DBNull.Value;
        for (var i = 0; i < _columns.Count; i++) _insert.Parameters[first.Length + i + 1].Value = Stored(_columns[i].Value(row));
        _insert.ExecuteNonQuery();
        return _rows;
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();

    /// <summary>Types of a GeoPackage's columns (OGC 12-128r17, table 1).</summary>
    private static string TypeOf(CellKind kind) => kind switch
    {
        CellKind.Integer => "MEDIUMINT",
        CellKind.Real => "DOUBLE",
        CellKind.Day => "DATE",
        CellKind.Flag => "BOOLEAN",
        _ => "TEXT",
    };

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? 1 : 0,
        _ => value,
    };
}
