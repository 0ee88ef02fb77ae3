using System.Globalization;
using IncidentMap.Benchmarks.Gazetteer;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Evaluation;
using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// <c>fit-slips SPELLINGS GAZETTEER</c>: fits the weights of a slip of the pen in a gazetteer that holds most of Syria, all others as the
/// program has them, to what people wrote and to generated slips of the names of half its places; then asks for those of the other
/// half, drawn thrice, beside SymSpell. The fit begins at nothing, so that it gives the same whatever the program's are.
/// </summary>
internal static class SlipFitRun
{
    /// <summary>Names drawn in each script, of which those of the half in question are asked for.</summary>
    private const int Names = 9_000;

    /// <summary>Weights of a slip that a gazetteer of few places shares are as they were fitted with all others.</summary>
    private static readonly int[] Fitted =
    [
        Weights.TypoShortFull, Weights.SlipFull, Weights.SlipLetterFull, Weights.SlipKindredFull, Weights.SlipOddFull, Weights.SlipReportsFull,
        Weights.SlipRecordedFull, Weights.SlipOtherFull, Weights.SlipBesidePlainFull, Weights.SlipBesideArticleFull, Weights.NoneSlipCoverage,
    ];

    internal static void Run(string spellingsFile, string gazetteer)
    {
        using var table = File.OpenText(spellingsFile);
        var spellings = SpellingTable.Read(table, spellingsFile).Value!;
        var data = ((CompiledGazetteer)GazetteerFile.Load(gazetteer).Value!).Data;
        var (weights, start) = (Weights.Of.ToArray(), Weights.Of.ToArray());
        foreach (var k in Fitted) start[k] = 0;
        var maker = new ChoiceMaker(data);
        List<Choice> choices = [.. Question.Of(spellings).Concat(Question.WellKnown(data)).Concat(Misspelt(data)).Select(maker.Of)];
        var fitted = LogitFit.Of(choices, start, Fitted.Contains, pull: 1e-6f);
        foreach (var seed in new[] { 211, 307, 401 }) Beside(data, seed, ("the program's weights", weights), ("the fitted weights", fitted));
        FitRun.Print("the program's", FitRun.Answers(data, spellings, _ => weights));
        FitRun.Print("fitted", FitRun.Answers(data, spellings, _ => fitted));
        foreach (var (name, weight) in FitRun.Named().Where(n => Fitted.Contains(n.Weight)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {name} = Add({fitted[weight]:0.00}f),"));
    }

    /// <summary>Names of places of the first half that one place alone bears, each with a slip.</summary>
    private static IEnumerable<Question> Misspelt(GazetteerData data)
    {
        var places = data.Places.ToDictionary(p => p.Id);
        return from query in new TypoQueries(data, seed: 501, Names, q => q.Places.Count == 1 && !IsKeptApart(q)).Queries
               let point = places[query.Places.First()].Point
               select new Question(query.Text, null, point, Question.FoldOf(point), Question.MisspeltCounts, IsMisspelt: true);
    }

    /// <summary>True for names of places of the second half; where several bear a name, one of them decides.</summary>
    private static bool IsKeptApart(TypoQuery query)
    {
        var hash = 17u;
        foreach (var c in query.Places.Order(StringComparer.Ordinal).First()) hash = unchecked(hash * 31 + c);
        return unchecked(hash * 2_654_435_761u) >> 31 != 0;
    }

    private static void Beside(GazetteerData data, int seed, params (string Name, float[] Weights)[] ours)
    {
        var queries = new TypoQueries(data, seed, Names, IsKeptApart);
        var table = new TypoTable(queries);
        void Print(string who, TypoAnswers answers) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"names kept apart, slips of seed {seed}: {who,-24}{table.ByName(answers, arabic: false),8:0.0} Latin{table.ByName(answers, arabic: true),8:0.0} Arabic ({queries.Queries.Count} names)"));
        float[] kept = [.. Weights.Of];
        foreach (var (name, weights) in ours)
        {
            weights.CopyTo(Weights.Of, 0);
            Print(name, GazetteerRun.Ours(new CompiledGazetteer(data), queries, rounds: 1));
        }
        kept.CopyTo(Weights.Of, 0);
        Print("SymSpell, distance 1", GazetteerRun.SymSpell(queries));
    }
}
