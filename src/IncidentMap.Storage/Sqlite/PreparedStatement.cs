using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IncidentMap.Storage.Sqlite;

/// <summary>A statement that is compiled once and run for many rows, with its parameters bound in their order and no object made for a row.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    internal PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement), raw.SQLITE_OK);
    }

    internal PreparedStatement Bind(string? text)
    {
        Check(text is null ? raw.sqlite3_bind_null(_statement, ++_bound) : raw.sqlite3_bind_text(_statement, ++_bound, text), raw.SQLITE_OK);
        return this;
    }

    /// <param name="utf8">Text.</param>
    internal PreparedStatement Bind(ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(_statement, ++_bound, utf8), raw.SQLITE_OK);
        return this;
    }

    /// <summary>A day as the text that <see cref="IncidentRows.Day"/> gives, without a string for it.</summary>
    internal PreparedStatement Bind(DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        return Bind(text);
    }

    internal PreparedStatement Bind(long? number)
    {
        Check(number is { } n ? raw.sqlite3_bind_int64(_statement, ++_bound, n) : raw.sqlite3_bind_null(_statement, ++_bound), raw.SQLITE_OK);
        return this;
    }

    internal PreparedStatement Bind(double? number)
    {
        Check(number is { } n ? raw.sqlite3_bind_double(_statement, ++_bound, n) : raw.sqlite3_bind_null(_statement, ++_bound), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Runs the statement and makes it ready for the next row.</summary>
    /// <exception cref="SqliteException">The engine refused it.</exception>
    internal void Run()
    {
        Check(raw.sqlite3_step(_statement), raw.SQLITE_DONE);
        Reset();
    }

    /// <summary>Runs a query and gives the text of its first column; null when there is no row.</summary>
    internal string? Text()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE) Check(code, raw.SQLITE_ROW);
        var text = code == raw.SQLITE_ROW ? raw.sqlite3_column_text(_statement, 0).utf8_to_string() : null;
        Reset();
        return text;
    }

    public void Dispose() => _statement.Dispose();

    private void Reset()
    {
        _bound = 0;
        raw.sqlite3_reset(_statement);
    }

    private void Check(int code, int expected)
    {
        if (code != expected) throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code);
    }
}
