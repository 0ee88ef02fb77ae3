using Dapper;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>What a bulk import has left out of the index of words, piece by piece: the words of one are cut while the piece before is written.</summary>
/// <param name="file">The file of the store.</param>
/// <param name="size">Incidents of a piece.</param>
/// <param name="version">The state that the words are of: nothing is taken in any more when the store has moved on.</param>
/// <param name="wordsOf">The words of an incident by its code; null for one that is not published.</param>
internal sealed class TextPieces(SqliteFile file, int size, long version, Func<string, string?> wordsOf)
{
    /// <summary>Incidents that are taken in by one transaction: others who write wait for it, some tenths of a second.</summary>
    internal const int Size = 25_000;

    /// <summary>Rows that follow one another.</summary>
    /// <param name="After">The row before the first.</param>
    /// <param name="Rows">Their rows.</param>
    /// <param name="Runs">What the index is told of each; null for nothing.</param>
    internal sealed record Piece(long After, IReadOnlyList<long> Rows, IReadOnlyList<byte[]?> Runs);

    /// <summary>The first piece that the index lacks; null when there is none or the store has moved on.</summary>
    /// <exception cref="Incidents.StoreException">The store cannot be read.</exception>
    internal Piece? Next() => Gather(null);

    /// <summary>The piece after another.</summary>
    /// <inheritdoc cref="Next"/>
    internal Piece? After(Piece piece) => Gather(piece.Rows[^1]);

    /// <summary>Writes a piece.</summary>
    /// <returns>False when the store has moved on, or another program has taken the piece in: nothing was written.</returns>
    /// <exception cref="Incidents.StoreException">The store cannot be written.</exception>
    internal bool Write(Piece piece) => file.Guard(() =>
    {
        using var connection = file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Stand(connection, transaction) != (version, piece.After)) return false;
        TextMerge.PutOff(connection, transaction);
        using (var statement = new PreparedStatement(connection, TextRows.Insert))
        {
            for (var i = 0; i < piece.Rows.Count; i++)
                if (piece.Runs[i] is { } runs) statement.Bind(piece.Rows[i]).Bind(runs).Run();
        }
        connection.Execute("UPDATE store SET text_upto = @Last", new { Last = piece.Rows[^1] }, transaction);
        transaction.Commit();
        return true;
    });

    private Piece? Gather(long? after) => file.Guard(() =>
    {
        var (from, rows) = Read(after);
        if (rows.Count == 0) return null;
        var cutting = new TextRuns();
        var runs = rows.ConvertAll(row => wordsOf(row.Code) is { } words ? cutting.Of(words) : null);
        return new Piece(from, rows.ConvertAll(r => r.Row), runs);
    });

    private (long After, List<(long Row, string Code)> Rows) Read(long? after)
    {
        using var connection = file.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        var (now, upto) = Stand(connection, transaction);
        var from = after ?? upto;
        return now != version ? (from, []) : (from, connection.Query<(long, string)>(
            "SELECT rowid, code FROM incident WHERE rowid > @from ORDER BY rowid LIMIT @size", new { from, size }, transaction).AsList());
    }

    private static (long Version, long Upto) Stand(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.QuerySingle<(long, long)>("SELECT version, text_upto FROM store", transaction: transaction);
}
