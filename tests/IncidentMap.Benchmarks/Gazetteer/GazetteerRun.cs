using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>
/// Name resolution beside its rivals, the same names and the same questions in one run. Ours and SymSpell run twice, in
/// turn, so that a machine that drifts shows it.
/// </summary>
internal static class GazetteerRun
{
    /// <summary>Names in each script whose slips are asked for accuracy besides those that are timed.</summary>
    private const int Others = 9_000;

    internal static void Run(string file)
    {
        var loaded = ColdLoad.Timed(file);
        var queries = new TypoQueries(loaded.Data);
        Console.WriteLine($"{loaded.Data.Places.Count} places, {loaded.Data.NameCount} names, {queries.Names.Count} folded names, {queries.Queries.Count} questions");
        Exact(loaded, queries);
        Typos(loaded, queries);
        OddQuestions.Run(loaded, queries);
    }

    private static void Exact(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        string[] folded = [.. queries.Names.Keys], written = [.. gazetteer.Data.Places.SelectMany(p => p.Names.Select(n => n.Text))];
        foreach (var (what, names) in new[] { ("names as written", written), ("folded names", folded) })
            foreach (var script in names.GroupBy(Text.Fold.IsArabic).OrderBy(g => g.Key))
                Rate($"{what}, {(script.Key ? "Arabic" : "all others")}, ours", RateOf(gazetteer, [.. script]));
        var ours = RateOf(gazetteer, folded);
        Rate("folded names, ours", ours);
        var rival = 1000 / SymSpellRival.Run(folded, folded).Times.Average();
        Rate(string.Create(CultureInfo.InvariantCulture, $"folded names, SymSpell ({ours / rival:0.0} times as fast)"), rival);
    }

    /// <summary>
    /// Questions a second, from the medians of as many rounds as the rival has over each five hundred names, after one that is not counted:
    /// what the machine does beside them falls out, and so does what is compiled meanwhile.
    /// </summary>
    private static double RateOf(CompiledGazetteer gazetteer, string[] names)
    {
        var chunks = names.Chunk(500).ToArray();
        var times = chunks.Select(_ => new double[TypoAnswers.Rounds]).ToArray();
        foreach (var name in names) gazetteer.Resolve(new PlaceQuery(name), 1);
        for (var round = 0; round < TypoAnswers.Rounds; round++)
            for (var i = 0; i < chunks.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                foreach (var name in chunks[i]) gazetteer.Resolve(new PlaceQuery(name), 1);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        return names.Length / times.Sum(t => t.Order().ElementAt(TypoAnswers.Rounds / 2));
    }

    private static void Rate(string what, double rate) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{rate,12:n0} a second"));

    private static void Typos(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        Console.WriteLine(TypoTable.Heading);
        var rival = Row(gazetteer, queries, "");
        using (var fts5 = new Fts5Rival(queries.Names.Keys))
            new TypoTable(queries).Print("SQLite FTS5 trigram, edit distance", TypoAnswers.Ask(queries, 1, q => fts5.Answer(q) is { } name ? (name, null) : null), rival);
        Row(gazetteer, queries, ", again");
        Row(gazetteer, new TypoQueries(gazetteer.Data, seed: 101, Others), $", {Others} other names");
    }

    /// <summary>Ours and SymSpell in turn on the same questions.</summary>
    /// <returns>SymSpell's answers.</returns>
    private static TypoAnswers Row(CompiledGazetteer gazetteer, TypoQueries queries, string which)
    {
        var table = new TypoTable(queries);
        var (ours, rival) = (Ours(gazetteer, queries), SymSpell(queries));
        table.Print("ours" + which, ours, rival);
        table.Print(which.Length == 0 ? "SymSpell, distance 1 (mnemonist)" : "SymSpell" + which, rival, rival);
        return rival;
    }

    internal static TypoAnswers Ours(CompiledGazetteer gazetteer, TypoQueries queries, int rounds = TypoAnswers.Rounds) => TypoAnswers.Ask(queries, rounds, q =>
        gazetteer.Resolve(new PlaceQuery(q), 1) is { Candidates: [var best, ..] } ? (Text.Fold.Arabic(best.MatchedName), best.Place.Id) : null);

    internal static TypoAnswers SymSpell(TypoQueries queries)
    {
        var (answers, times) = SymSpellRival.Run(queries.Names.Keys, queries.Queries.Select(q => q.Text));
        return new TypoAnswers([.. answers.Select(a => a.Length > 0 ? ((string, string?)?)(a, null) : null)], times);
    }
}
