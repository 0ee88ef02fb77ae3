using Dapper;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>
/// The segments of which the index of words consists (<see href="https://www.sqlite.org/fts5.html#the_automerge_configuration_option"/>). While much
/// comes in, FTS5 would merge the same words several times over, which took longer than all else: then it is put off, and done once at the end.
/// </summary>
/// <param name="file">The file of the store.</param>
internal sealed class TextMerge(SqliteFile file)
{
    /// <summary>Pages that are written by one transaction; others who write wait for it, some tenths of a second.</summary>
    private const int Pages = 1_000;

    /// <summary>FTS5's own limit of segments is 2,000; those of 50 million incidents.</summary>
    private const string Off = "INSERT INTO incident_text (incident_text, rank) VALUES ('automerge', 0), ('crisismerge', 1999)";

    /// <summary>As FTS5 comes.</summary>
    private const string On = "INSERT INTO incident_text (incident_text, rank) VALUES ('automerge', 4), ('crisismerge', 16)";

    /// <summary>Puts the merging off, until <see cref="Run"/>: the index itself keeps in mind that it is due, whoever meets it next.</summary>
    internal static void PutOff(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (!IsDue(connection, transaction)) connection.Execute(Off, transaction: transaction);
    }

    /// <summary>Merges what was put off, if anything was.</summary>
    /// <exception cref="Incidents.StoreException">The store cannot be written.</exception>
    internal void Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && file.Guard(Step))
        {
            // Between two steps others write.
        }
    }

    /// <returns>Whether there may be more.</returns>
    private bool Step()
    {
        using var connection = file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsDue(connection, transaction)) return false;
        var before = Written(connection, transaction);
        connection.Execute("INSERT INTO incident_text (incident_text, rank) VALUES ('merge', @Pages)", new { Pages }, transaction);
        // As FTS5's documentation says: the statement itself counts for one.
        var isMore = Written(connection, transaction) - before >= 2;
        if (!isMore) connection.Execute(On, transaction: transaction);
        transaction.Commit();
        return isMore;
    }

    private static bool IsDue(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteScalar<long?>("SELECT v FROM incident_text_config WHERE k = 'automerge'", transaction: transaction) == 0;

    private static long Written(SqliteConnection connection, SqliteTransaction transaction) => connection.ExecuteScalar<long>("SELECT total_changes()", transaction: transaction);
}
