using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>The index of words in SQLite's FTS5 (<c>004-text.sql</c>).</summary>
/// <param name="file">The file of the store.</param>
internal sealed class SqliteTextIndex(SqliteFile file) : ITextIndex
{
    /// <summary>Incidents that are taken in by one transaction; others who write wait for it, some tenths of a second.</summary>
    private const int Piece = 10_000;

    /// <inheritdoc/>
    public IReadOnlyList<string>? Find(IReadOnlyList<string[]> words, long version, int most) => TextExpression.Of(words) is not { } expression ? null : file.Guard(() =>
    {
        using var connection = file.Open();
        // One transaction: the state that is checked is the state that is asked.
        using var transaction = connection.BeginTransaction(deferred: true);
        if (!IsComplete(connection, transaction, version)) return null;
        var codes = connection.Query<string>(
            "SELECT code FROM incident_text CROSS JOIN incident ON incident.rowid = incident_text.rowid WHERE incident_text MATCH @expression LIMIT @limit",
            new { expression, limit = most + 1 }, transaction).AsList();
        return codes.Count > most ? null : codes;
    });

    /// <inheritdoc/>
    public void CatchUp(long version, Func<string, string?> wordsOf, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && file.Guard(() => TakeIn(version, wordsOf)))
        {
            // Between two pieces others write.
        }
    }

    /// <returns>Whether there may be more.</returns>
    private bool TakeIn(long version, Func<string, string?> wordsOf)
    {
        using var connection = file.Open();
        if (IsComplete(connection, null, version)) return false;
        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.ExecuteScalar<long>("SELECT version FROM store", transaction: transaction) != version) return false;
        var rows = connection.Query<(long Row, string Code)>(
            "SELECT rowid, code FROM incident WHERE rowid > (SELECT text_upto FROM store) ORDER BY rowid LIMIT @Piece", new { Piece }, transaction).AsList();
        if (rows.Count == 0) return false;
        Insert(connection, transaction, rows, wordsOf);
        connection.Execute("UPDATE store SET text_upto = @Row", new { rows[^1].Row }, transaction);
        transaction.Commit();
        return true;
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, List<(long Row, string Code)> rows, Func<string, string?> wordsOf)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (TextRows.Insert, transaction);
        var (row, words) = (command.Parameters.Add("@row", SqliteType.Integer), command.Parameters.Add("@words", SqliteType.Text));
        foreach (var (number, code) in rows)
        {
            if (wordsOf(code) is not { } found) continue;
            (row.Value, words.Value) = (number, TextRows.Written(found));
            command.ExecuteNonQuery();
        }
    }

    private static bool IsComplete(SqliteConnection connection, SqliteTransaction? transaction, long version) => connection.ExecuteScalar<bool>(
        "SELECT version = @version AND text_upto >= (SELECT coalesce(max(rowid), 0) FROM incident) FROM store", new { version }, transaction);
}
