using System.Text;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>SQLite's FTS5 with trigrams, its 50 best by bm25 put in order by edit distance.</summary>
internal sealed class Fts5Rival : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;
    private readonly SqliteParameter _match;

    internal Fts5Rival(IEnumerable<string> names)
    {
        _connection.Open();
        Run("create virtual table names using fts5(name, tokenize='trigram', detail=full)");
        Run("begin");
        using (var insert = _connection.CreateCommand())
        {
            insert.CommandText = "insert into names values ($name)";
            var name = insert.Parameters.Add("$name", SqliteType.Text);
            foreach (var text in names)
            {
                name.Value = text;
                insert.ExecuteNonQuery();
            }
        }
        Run("commit");
        Run("insert into names(names) values ('optimize')");
        _search = _connection.CreateCommand();
        _search.CommandText = "select name from names where name match $match order by rank limit 50";
        _match = _search.Parameters.Add("$match", SqliteType.Text);
    }

    internal string? Answer(string query)
    {
        var match = new StringBuilder();
        for (var i = 0; i + 3 <= query.Length; i++) match.Append(match.Length > 0 ? " OR " : "").Append('"').Append(query, i, 3).Append('"');
        if (match.Length == 0) return null;
        _match.Value = match.ToString();
        var (best, least) = ((string?)null, int.MaxValue);
        using var rows = _search.ExecuteReader();
        while (rows.Read())
        {
            var name = rows.GetString(0);
            if (EditDistance(query, name) is var distance && distance < least) (best, least) = (name, distance);
        }
        return best;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    /// <summary>Optimal string alignment: edits, and neighbours turned.</summary>
    private static int EditDistance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        return rows[a.Length, b.Length];
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
