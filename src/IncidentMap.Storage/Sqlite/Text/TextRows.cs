using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>Keeps the index of words in step with single incidents, within the caller's transaction.</summary>
internal static class TextRows
{
    internal const string Insert = "INSERT INTO incident_text (rowid, words) VALUES (@row, @runs)";

    /// <summary>Writes the words of an incident that was just put. One that a bulk import has left behind waits until its turn.</summary>
    internal static void Put(SqliteConnection connection, SqliteTransaction transaction, Incident incident)
    {
        var (row, upto) = connection.QuerySingle<(long, long)>(
            "SELECT rowid, (SELECT text_upto FROM store) FROM incident WHERE id = @id", new { id = IncidentRows.Key(incident.Id) }, transaction);
        if (row > upto + 1) return;
        if (row > upto) connection.Execute("UPDATE store SET text_upto = @row", new { row }, transaction);
        else connection.Execute("DELETE FROM incident_text WHERE rowid = @row", new { row }, transaction);
        if (incident.State != IncidentState.Published) return;
        using var statement = new PreparedStatement(connection, Insert);
        statement.Bind(row).Bind(new TextRuns().Of(SearchWords.Of(incident))).Run();
    }
}
