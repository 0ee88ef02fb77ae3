using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Events.Homes;
using IncidentMap.Reports.Places;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// <c>fit-ties GAZETTEER FILE…</c>: fits the weights by which a sentence is told to be of the main event or another's, to labelled reports that the
/// program reads rightly, and to the same with a paragraph of another report put in. It prints, for reports that had no part in the fit (five parts in
/// turn), how many sentences of each kind fall under a threshold, and then the weights.
/// </summary>
internal static class TieFitRun
{
    private const int Parts = 5;
    private const int PerReport = 6;
    private const int Seed = 7;
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double Pull = 2e-3;

    // Of other stories in real reports there are few; of those put in, many from each report.
    private const double OtherCounts = 4;
    private const double MadeMainCounts = 0.3;
    private const double MadeOtherCounts = 0.2;

    private sealed class Example(float[] ties, bool isMain, bool isMade, int part)
    {
        internal float[] Ties => ties;

        internal bool IsMain => isMain;

        internal bool IsMade => isMade;

        internal int Part => part;

        internal double Weight => IsMade ? IsMain ? MadeMainCounts : MadeOtherCounts : IsMain ? 1 : OtherCounts;
    }

    internal static void Run(string gazetteerFile, IEnumerable<string> files)
    {
        var gazetteer = GazetteerFile.Load(gazetteerFile).Value!;
        var (places, reader) = (new PlaceMemo(gazetteer), new ReportReader(gazetteer));
        var all = files.SelectMany(File.ReadLines).Select(LabelledText.Parse).OfType<LabelledText>().DistinctBy(l => l.Report.Text).ToList();
        var right = all.FindAll(l => l.IsReadRightly(reader));
        var random = new Random(Seed);
        var examples = right.SelectMany((label, i) => ExamplesOf(label, i % Parts, right, places, random)).ToList();
        Print($"{all.Count} reports, {right.Count} read rightly; {examples.Count} sentences");
        var odds = new Dictionary<Example, double>();
        for (var part = 0; part < Parts; part++)
        {
            var weights = Fit(examples.FindAll(e => e.Part != part));
            foreach (var example in examples.Where(e => e.Part == part)) odds[example] = Odds(example.Ties, weights);
        }
        foreach (var threshold in Enumerable.Range(-6, 9).Select(static half => half / 2d).Append(Weighed.OfAnotherBelow).Order())
        {
            string Share(bool isMade, bool isMain) => ShareUnder(examples.FindAll(e => e.IsMade == isMade && e.IsMain == isMain), odds, threshold);
            Print($"under {threshold,4:0.0}: {Share(false, true)} of the main event, {Share(false, false)} of others in real reports; {Share(true, true)} of the main event, {Share(true, false)} of others with a paragraph put in");
        }
        var fitted = Fit(examples);
        foreach (var tie in Enum.GetValues<Tie>()) Print($"        {fitted[(int)tie]:0.00}f, // {tie}");
    }

    private static string ShareUnder(List<Example> examples, Dictionary<Example, double> odds, double threshold) =>
        string.Create(CultureInfo.InvariantCulture, $"{examples.Count(e => odds[e] < threshold)}/{examples.Count}");

    private static IEnumerable<Example> ExamplesOf(LabelledText label, int part, IReadOnlyList<LabelledText> others, PlaceMemo places, Random random)
    {
        var mains = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, _, ties, isMain) in Read(label.Report, places))
        {
            if (isMain) mains.Add(text);
            yield return new Example(ties, isMain, isMade: false, part);
        }
        foreach (var made in TwoStories.Of(label, others, PerReport, random))
            foreach (var (text, at, ties, _) in Read(label.Report with { Text = made.Text }, places))
                if (at >= made.From && at < made.To) yield return new Example(ties, isMain: false, isMade: true, part);
                else if (at >= made.To && mains.Contains(text)) yield return new Example(ties, isMain: true, isMade: true, part);
    }

    private static IEnumerable<(string Text, int At, float[] Ties, bool IsMain)> Read(ReportText report, PlaceMemo places)
    {
        var context = Context.Of(report, places);
        var log = new TieLog();
        if (new EventSplitter(context, log).Split() is not [var main, ..]) yield break;
        foreach (var (sentence, ties) in log.Seen)
        {
            var span = context.Words.Span(sentence.First, sentence.End);
            yield return (report.Text.Substring(span.Start, span.Length), span.Start, ties, main.Sentences.Contains(sentence));
        }
    }

    private static double Odds(float[] ties, double[] weights)
    {
        var odds = 0d;
        for (var i = 0; i < weights.Length; i++) odds += weights[i] * ties[i];
        return odds;
    }

    // Full-batch Adam (Kingma and Ba 2015); both kinds weigh alike.
    private static double[] Fit(List<Example> examples)
    {
        var (weights, first, second) = (new double[Ties.Count], new double[Ties.Count], new double[Ties.Count]);
        var (main, other) = (examples.Where(e => e.IsMain).Sum(e => e.Weight), examples.Where(e => !e.IsMain).Sum(e => e.Weight));
        for (var step = 1; step <= Steps; step++)
        {
            var slope = new double[Ties.Count];
            foreach (var example in examples)
            {
                var chance = 1 / (1 + Math.Exp(-Odds(example.Ties, weights)));
                var g = example.Weight / (example.IsMain ? main : other) * (chance - (example.IsMain ? 1 : 0));
                for (var i = 0; i < slope.Length; i++) slope[i] += g * example.Ties[i];
            }
            for (var i = 0; i < slope.Length; i++)
            {
                var g = slope[i] + Pull * weights[i];
                first[i] = 0.9 * first[i] + 0.1 * g;
                second[i] = 0.999 * second[i] + 0.001 * g * g;
                weights[i] -= Rate * (first[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-9);
            }
        }
        return weights;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
