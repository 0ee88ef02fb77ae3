using System.Diagnostics;
using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Benchmarks;

/// <summary>
/// The filter word <c>q</c> over a store: with its index of words, by the pass over all words that stands in where the index cannot tell, and
/// by SQLite's LIKE over the same words (rival). A word of one incident, words of a few, and one of a tenth of them.
/// </summary>
internal static class SearchRun
{
    private const int Rounds = 5;

    /// <summary>Imports as many made-up incidents and prints medians; all three must find equally many.</summary>
    internal static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-benchmark-search-").FullName;
        try
        {
            using var store = SqliteStore.Open(folder);
            var (_, import) = Timed(() => Import(store, count));
            using var source = new SnapshotSource(store, folder);
            var indexed = source.Current;
            var (_, index) = Timed(() => { indexed.IndexWords(CancellationToken.None); return 0; });
            var plain = IncidentSnapshot.Build(store.All(IncidentState.Published), store.Version, folder);
            using var rival = Rival(store);
            Print($"{count:#,0} incidents: written by an import in {import / 1000:0.0} s; their words taken into the index afterwards, behind the answers, in {index / 1000:0.0} s");
            Print($"{"",-24} {"found",9} {"index of the store",20} {"pass over the words",20} {"LIKE (rival)",20}");
            foreach (var text in new[] { "0000777", "ayadi 00007", "mayadin" }) Compare(text, indexed, plain, rival);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string text, IncidentSnapshot indexed, IncidentSnapshot plain, SqliteConnection rival)
    {
        var filter = IncidentFilter.Everything with { Text = text };
        var (found, ours) = Median(() => indexed.Select(filter).Length);
        var (passed, pass) = Median(() => plain.Select(filter).Length);
        var (like, theirs) = Median(() => Liked(rival, text));
        if (found != passed || found != like) throw new InvalidOperationException($"'{text}': the index finds {found}, the pass {passed}, LIKE {like}.");
        Print($"{text,-24} {found,9:#,0} {ours,17:0.00} ms {pass,17:0.00} ms {theirs,17:0.00} ms");
    }

    private static int Import(SqliteStore store, int count)
    {
        using var batch = store.BeginBatch(new Change(DateTimeOffset.UnixEpoch, "benchmark", "import", "imported", null));
        foreach (var incident in Generated.Stream(count)) batch.Add(incident);
        return batch.Commit();
    }

    private static SqliteConnection Rival(SqliteStore store)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE words (folded TEXT NOT NULL)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO words (folded) VALUES ($words)";
        var words = command.Parameters.Add("$words", SqliteType.Text);
        foreach (var incident in store.All(IncidentState.Published))
        {
            words.Value = SearchWords.Of(incident);
            command.ExecuteNonQuery();
        }
        transaction.Commit();
        return connection;
    }

    private static int Liked(SqliteConnection rival, string text)
    {
        using var command = rival.CreateCommand();
        var words = SearchWords.Query(text);
        command.CommandText = "SELECT count(*) FROM words WHERE " + string.Join(" AND ", words.Select((forms, i) => $"({string.Join(" OR ", forms.Select((_, n) => $"folded LIKE $w{i}_{n}"))})"));
        foreach (var (i, forms) in words.Index())
            foreach (var (n, form) in forms.Index()) command.Parameters.AddWithValue($"$w{i}_{n}", $"%{form}%");
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

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
