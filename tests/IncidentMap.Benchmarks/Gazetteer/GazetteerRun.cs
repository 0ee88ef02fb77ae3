using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>
/// Name resolution beside its rivals, the same names and the same queries in one run. Ours runs twice, before and after
/// the rivals, so that a machine that drifts shows it.
/// </summary>
internal static class GazetteerRun
{
    internal static void Run(string file)
    {
        var loaded = LoadTimed(file);
        var queries = new TypoQueries(loaded.Data);
        Console.WriteLine($"{loaded.Data.Places.Count} places, {loaded.Data.NameCount} names, {queries.Names.Count} folded names, {queries.Queries.Count} queries");
        Exact(loaded, "names as written", [.. loaded.Data.Places.SelectMany(p => p.Names.Select(n => n.Text))]);
        Exact(loaded, "folded names", [.. queries.Names.Keys]);
        Console.WriteLine($"{"one typo",-34}{"a second",10}{"p50 ms",9}{"p99 ms",9}{"Latin",9}{"Arabic",9}");
        Ours(loaded, queries);
        SymSpell(queries);
        Fts5(queries);
        Ours(loaded, queries);
        Odd(loaded, queries);
    }

    private static CompiledGazetteer LoadTimed(string file)
    {
        var watch = Stopwatch.StartNew();
        var loaded = GazetteerFile.Load(file);
        if (!loaded.IsOk) throw new InvalidOperationException(loaded.Faults[0].ToString());
        var gazetteer = (CompiledGazetteer)loaded.Value;
        gazetteer.Resolve(new PlaceQuery("Mayadin"), 1);
        var took = watch.Elapsed.TotalMilliseconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold load and first answer: {took:0} ms, {bytes / 1048576.0:0} MB of managed memory, {process.WorkingSet64 / 1048576.0:0} MB resident"));
        return gazetteer;
    }

    private static void Exact(CompiledGazetteer gazetteer, string what, string[] names)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 7; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var name in names) gazetteer.Resolve(new PlaceQuery(name), 1);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {names.Length / best:n0} a second (best of seven rounds over {names.Length})"));
    }

    private static void Ours(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        foreach (var query in queries.Queries) gazetteer.Resolve(new PlaceQuery(query.Text), 1); // until it is compiled
        var answers = Timed(queries.Queries, q => gazetteer.Resolve(new PlaceQuery(q), 1) is { Candidates: [var best, ..] } ? best.Place.Id : null, out var times);
        Print("ours", queries, times, (q, i) => answers[i] is { } id && q.Places.Contains(id));
    }

    private static void SymSpell(TypoQueries queries)
    {
        var (answers, times) = SymSpellRival.Run(queries.Names.Keys, queries.Queries.Select(q => q.Text));
        Print("SymSpell, distance 1 (mnemonist)", queries, times, (q, i) => SamePlace(queries, q, answers[i]));
    }

    private static void Fts5(TypoQueries queries)
    {
        using var rival = new Fts5Rival(queries.Names.Keys);
        var answers = Timed(queries.Queries, rival.Answer, out var times);
        Print("SQLite FTS5 trigram, edit distance", queries, times, (q, i) => SamePlace(queries, q, answers[i]));
    }

    /// <summary>Questions of every kind, long and senseless ones among them: how long may one take?</summary>
    private static void Odd(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        var random = new Random(11);
        var names = queries.Names.Keys.ToArray();
        string[] odd = [.. names.Select(n => string.Concat(n, " ", names[random.Next(names.Length)])),
            .. names.Select(n => new string([.. n.OrderBy(_ => random.Next())])),
            .. names.Select(n => string.Concat(Enumerable.Repeat(n + " ", 6)))];
        foreach (var text in odd.Take(2_000)) gazetteer.Resolve(new PlaceQuery(text), 10);
        var times = new double[odd.Length];
        for (var i = 0; i < odd.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            gazetteer.Resolve(new PlaceQuery(odd[i]), 10);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"odd questions (two names, shuffled letters, six names in one): p50 {times[times.Length / 2]:0.000} ms, p99 {times[times.Length * 99 / 100]:0.000} ms, longest {times[^1]:0.0} ms"));
    }

    private static string?[] Timed(IReadOnlyList<TypoQuery> queries, Func<string, string?> answer, out double[] times)
    {
        times = new double[queries.Count];
        var answers = new string?[queries.Count];
        for (var i = 0; i < queries.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answers[i] = answer(queries[i].Text);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return answers;
    }

    private static bool SamePlace(TypoQueries queries, TypoQuery query, string? name) =>
        name is not null && queries.Names.TryGetValue(name, out var places) && query.Places.Overlaps(places);

    private static void Print(string who, TypoQueries queries, double[] times, Func<TypoQuery, int, bool> isRight)
    {
        var right = queries.Queries.Select((q, i) => (q.IsArabic, Right: isRight(q, i))).ToList();
        double Share(bool arabic) => 100.0 * right.Count(r => r.IsArabic == arabic && r.Right) / Math.Max(1, right.Count(r => r.IsArabic == arabic));
        var sorted = times.Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{who,-34}{1000 * times.Length / times.Sum(),10:n0}{sorted[sorted.Length / 2],9:0.000}{sorted[sorted.Length * 99 / 100],9:0.000}{Share(false),8:0.0}%{Share(true),8:0.0}%"));
    }
}
