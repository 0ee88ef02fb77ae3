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
        string[] folded = [.. queries.Names.Keys];
        Rate("names as written, ours", RateOf(gazetteer, [.. gazetteer.Data.Places.SelectMany(p => p.Names.Select(n => n.Text))]));
        var ours = RateOf(gazetteer, folded);
        Rate("folded names, ours", ours);
        var rival = 1000 / SymSpellRival.Run(folded, folded).Times.Average();
        Rate(string.Create(CultureInfo.InvariantCulture, $"folded names, SymSpell ({ours / rival:0.0} times slower)"), rival);
    }

    /// <summary>Questions a second, from the medians of seven rounds over each five hundred names: what the machine does beside them falls out.</summary>
    private static double RateOf(CompiledGazetteer gazetteer, string[] names)
    {
        var chunks = names.Chunk(500).ToArray();
        var times = chunks.Select(_ => new double[7]).ToArray();
        for (var round = 0; round < 7; round++)
            for (var i = 0; i < chunks.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                foreach (var name in chunks[i]) gazetteer.Resolve(new PlaceQuery(name), 1);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        return names.Length / times.Sum(t => t.Order().ElementAt(3));
    }

    private static void Rate(string what, double rate) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{rate,12:n0} a second"));

    private static void Typos(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        var table = new TypoTable(queries);
        Console.WriteLine(TypoTable.Heading);
        var (first, rival) = (Ours(gazetteer, queries), SymSpell(queries));
        table.Print("ours", first, rival);
        table.Print("SymSpell, distance 1 (mnemonist)", rival, rival);
        using (var fts5 = new Fts5Rival(queries.Names.Keys))
            table.Print("SQLite FTS5 trigram, edit distance", TypoAnswers.Ask(queries, 1, q => fts5.Answer(q) is { } name ? (name, null) : null), rival);
        var (second, again) = (Ours(gazetteer, queries), SymSpell(queries));
        table.Print("ours, again", second, again);
        table.Print("SymSpell, again", again, again);
    }

    private static TypoAnswers Ours(CompiledGazetteer gazetteer, TypoQueries queries) => TypoAnswers.Ask(queries, TypoAnswers.Rounds, q =>
        gazetteer.Resolve(new PlaceQuery(q), 1) is { Candidates: [var best, ..] } ? (Text.Fold.Arabic(best.MatchedName), best.Place.Id) : null);

    private static TypoAnswers SymSpell(TypoQueries queries)
    {
        var (answers, times) = SymSpellRival.Run(queries.Names.Keys, queries.Queries.Select(q => q.Text));
        return new TypoAnswers([.. answers.Select(a => a.Length > 0 ? ((string, string?)?)(a, null) : null)], times);
    }
}
