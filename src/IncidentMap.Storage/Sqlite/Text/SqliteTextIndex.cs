using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>The index of words in SQLite's FTS5 (<c>005-text-runs.sql</c>).</summary>
/// <param name="file">The file of the store.</param>
/// <param name="pieceSize">Incidents that a bulk import has left behind are taken in so many at a time.</param>
internal sealed class SqliteTextIndex(SqliteFile file, int pieceSize = TextPieces.Size) : ITextIndex
{
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
        var pieces = new TextPieces(file, pieceSize, version, wordsOf);
        for (var piece = pieces.Next(); piece is not null && !cancellation.IsCancellationRequested;)
        {
            // Between two pieces others write. The cutting has a thread of its own: those of the pool are for whoever asks meanwhile.
            var (written, following) = (piece, Task.Factory.StartNew(() => pieces.After(piece), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
            try
            {
                piece = pieces.Write(written) ? following.GetAwaiter().GetResult() : pieces.Next();
            }
            finally
            {
                Task.WaitAny([following], CancellationToken.None);
            }
        }
        new TextMerge(file).Run(cancellation);
    }

    private static bool IsComplete(SqliteConnection connection, SqliteTransaction transaction, long version) => connection.ExecuteScalar<bool>(
        "SELECT version = @version AND text_upto >= (SELECT coalesce(max(rowid), 0) FROM incident) FROM store", new { version }, transaction);
}
