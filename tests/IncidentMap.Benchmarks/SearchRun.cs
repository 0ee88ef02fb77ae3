using System.Diagnostics;
using System.Globalization;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Benchmarks;

/// <summary>The filter word <c>q</c> beside SQLite's FTS5 with trigrams, which finds the same parts of words: a word of one incident, and one of a tenth of them.</summary>
internal static class SearchRun
{
    private const int Rounds = 5;

    /// <summary>Builds both over as many made-up incidents and prints medians; the two must find equally many.</summary>
    internal static void Run(int count)
    {
        var incidents = Generated.Incidents(count);
        var (snapshot, ours) = Timed(() => IncidentSnapshot.Build(incidents, 1));
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var (_, theirs) = Timed(() => Fill(connection, incidents));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} incidents: the whole snapshot is built in {ours:0} ms, the trigrams alone in {theirs:0} ms"));
        foreach (var word in new[] { "0000777", "mayadin" })
        {
            var (found, mine) = Median(() => snapshot.Select(IncidentFilter.Everything with { Text = word }).Length);
            var (matched, rival) = Median(() => Matched(connection, word));
            if (found != matched) throw new InvalidOperationException($"'{word}': ours finds {found}, FTS5 {matched}.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word,-10} {found,9:#,0} found   ours {mine,8:0.00} ms   FTS5 {rival,8:0.00} ms"));
        }
    }

    private static int Fill(SqliteConnection connection, List<Incident> incidents)
    {
        using var create = connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE words USING fts5(folded, content='', tokenize='trigram')";
        create.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO words (rowid, folded) VALUES ($row, $words)";
        var (row, words) = (insert.Parameters.Add("$row", SqliteType.Integer), insert.Parameters.Add("$words", SqliteType.Text));
        foreach (var (n, incident) in incidents.Index())
        {
            (row.Value, words.Value) = (n, string.Join(' ', incident.TitleEn, incident.TitleAr, incident.Code, incident.Where.Name, incident.Where.NameAr));
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
        return incidents.Count;
    }

    private static int Matched(SqliteConnection connection, string word)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM words WHERE words MATCH $word";
        command.Parameters.AddWithValue("$word", $"\"{word}\"");
        using var rows = command.ExecuteReader();
        var found = 0;
        while (rows.Read()) found++;
        return found;
    }

    private static (T Result, double Milliseconds) Median<T>(Func<T> work)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Timed(work)).OrderBy(r => r.Milliseconds).ToList();
        return rounds[Rounds / 2];
    }

    private static (T Result, double Milliseconds) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
