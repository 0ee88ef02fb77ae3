using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Evaluation;
using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// <c>fit SPELLINGS CITIES GAZETTEER…</c>: fits the weights of the model, and prints how good they are on spellings of places that
/// they were not fitted to. The spellings' places are dealt to five parts; each part is answered with weights fitted to the other four.
/// <c>fit-nest SPELLINGS GAZETTEER</c>: the same of the weights of the nest, all others as the program has them.
/// </summary>
internal static class FitRun
{
    /// <summary>Names of the largest gazetteer that are asked with a slip of the pen.</summary>
    private const int Misspelt = 6_000;

    internal static void Run(string spellingsFile, string citiesFile, IReadOnlyList<string> gazetteers)
    {
        using var table = File.OpenText(spellingsFile);
        var spellings = SpellingTable.Read(table, spellingsFile).Value!;
        var whole = gazetteers.Select(g => ((CompiledGazetteer)GazetteerFile.Load(g).Value!).Data).ToList();
        List<Question> questions = [.. Question.Of(spellings), .. Question.WellKnown(whole[0]), .. Question.Foreign(citiesFile, 40), .. Question.Misspelt(whole.MaxBy(d => d.Places.Count)!, Misspelt)];
        var start = Weights.Of.ToArray();
        var choices = ChoicesOf(whole, questions);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{choices.Count} choices; loss before {LogitFit.Loss(choices, start):0.0000}"));

        var parts = Enumerable.Range(0, Question.Folds).Select(fold => Fitted([.. choices.Where(c => c.Question.Fold != fold)], start)).ToList();
        var all = Fitted(choices, start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loss of the fit {LogitFit.Loss(choices, all):0.0000}"));
        foreach (var data in whole)
        {
            Print($"{data.Version}, fitted to all", Answers(data, spellings, _ => all));
            Print($"{data.Version}, fitted to other places", Answers(data, spellings, fold => parts[fold]));
        }
        foreach (var (name, weight) in Named())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {name} = Add({all[weight]:0.00}f),"));
    }

    internal static void RunNest(string spellingsFile, string gazetteer)
    {
        using var table = File.OpenText(spellingsFile);
        var spellings = SpellingTable.Read(table, spellingsFile).Value!;
        var data = ((CompiledGazetteer)GazetteerFile.Load(gazetteer).Value!).Data;
        var start = Weights.Of.ToArray();
        var maker = new ChoiceMaker(data);
        var choices = spellings.SelectMany(s => new[] { null, s.Pcode }.Distinct().Select(within => new Question(s.Name, within, s.Point, Question.FoldOf(s.Point), 1))).Select(maker.Of).ToList();
        var parts = Enumerable.Range(0, Question.Folds).Select(fold => NestFit.Of(choices.Where(c => c.Question.Fold != fold), start)).ToList();
        var all = NestFit.Of(choices, start);
        float[] without = [.. start];
        foreach (var k in NestFit.Nest) without[k] = 0;
        Print("without the nest", Answers(data, spellings, _ => without));
        Print("the program's", Answers(data, spellings, _ => start));
        Print("the nest fitted to all", Answers(data, spellings, _ => all));
        Print("the nest fitted to other places", Answers(data, spellings, fold => parts[fold]));
        foreach (var (name, weight) in Named().Where(n => NestFit.Nest.Contains(n.Weight)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {name} = Add({all[weight]:0.00}f),"));
    }

    /// <summary>All weights by what people wrote; then those of slips alone, by that and the generated slips of all names.</summary>
    private static float[] Fitted(List<Choice> choices, float[] start)
    {
        var slips = Named().Where(f => f.Name.Contains("Slip", StringComparison.Ordinal) || f.Name.EndsWith("Odd", StringComparison.Ordinal) || f.Name.StartsWith("Typo", StringComparison.Ordinal))
            .Select(f => f.Weight).ToHashSet();
        var written = LogitFit.Of([.. choices.Where(c => !c.Question.IsMisspelt)], start, k => !slips.Contains(k));
        return LogitFit.Of(choices, written, slips.Contains);
    }

    internal static IEnumerable<(string Name, int Weight)> Named() =>
        typeof(Weights).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(int)).Select(f => (f.Name, (int)f.GetValue(null)!));

    /// <summary>Choices over each gazetteer, and over the largest with half and with three quarters of its places of no account left out.</summary>
    private static List<Choice> ChoicesOf(List<GazetteerData> whole, List<Question> questions)
    {
        var largest = whole.MaxBy(d => d.Places.Count)!;
        GazetteerData Thinned(int seed, int keep) => largest with { Places = [.. largest.Places.Where((p, i) => p.ReportCount is not null || p.Population is not null || AreaOrTown(p) || (i * 7919 + seed) % 100 < keep)] };
        List<Choice> choices = [];
        foreach (var data in whole.Append(Thinned(13, 50)).Append(Thinned(59, 25)))
        {
            var maker = new ChoiceMaker(data);
            choices.AddRange(questions.Select(maker.Of));
        }
        return choices;
    }

    private static bool AreaOrTown(Place place) => place.Feature is not "village";

    internal static (List<SpellingAnswer> With, List<SpellingAnswer> Without) Answers(GazetteerData data, IReadOnlyList<Spelling> spellings, Func<int, float[]> weights)
    {
        float[] kept = [.. Weights.Of];
        var (with, without) = (new List<SpellingAnswer>(), new List<SpellingAnswer>());
        foreach (var part in spellings.GroupBy(s => Question.FoldOf(s.Point)))
        {
            weights(part.Key).CopyTo(Weights.Of, 0);
            var gazetteer = new CompiledGazetteer(data);
            foreach (var spelling in part)
            {
                var held = GazetteerEvaluation.Holds(gazetteer, spelling);
                with.Add(SpellingAnswer.Of(gazetteer, spelling, true, held));
                without.Add(SpellingAnswer.Of(gazetteer, spelling, false, held));
            }
        }
        kept.CopyTo(Weights.Of, 0);
        return (with, without);
    }

    internal static void Print(string title, (List<SpellingAnswer> With, List<SpellingAnswer> Without) answers)
    {
        Console.WriteLine(title);
        foreach (var group in SpellingGroup.All([.. answers.With.Select(a => a.Spelling)]).Where(g => !g.Name.StartsWith("source", StringComparison.Ordinal)))
            foreach (var row in new[] { group.Row(answers.With), group.Row(answers.Without) }.Where(r => r.Count > 0))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {row.Group + (row.Context ? ", governorate given" : ""),-62}{row.Count,6}{100.0 * row.Right / row.Count,7:0.0}{100.0 * row.RightInFive / row.Count,7:0.0}{100.0 * row.Wrong / row.Count,7:0.0}{100.0 * row.RightAndSure / Math.Max(1, row.Right),7:0.0}{100.0 * row.FarAndSure / row.Count,7:0.0}"));
        foreach (var c in GazetteerEvaluation.Calibrate([.. answers.With, .. answers.Without]))
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"  {100 * c.MeanScore:0.0}:{100.0 * c.Right / c.Answers:0.0} ({c.Answers})"));
        Console.WriteLine();
    }
}
