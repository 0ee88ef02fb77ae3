using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of the nest, which deals the chance of all that was found among them, all others held: by full-batch Adam
/// (Kingma and Ba 2015) to the log likelihood of the right candidate among those found, with a pull towards no weight at all.
/// </summary>
internal static class NestFit
{
    private const int Steps = 600;
    private const double Rate = 0.02, Pull = 1e-4;

    /// <summary>The spread of the chances first: its feature is the utility without the nest.</summary>
    internal static readonly int[] Nest = [Weights.NestSpread, Weights.NestSpellings, Weights.NestLetters, Weights.NestLater, Weights.NestAbroad];

    /// <summary>All weights, with those of the nest fitted.</summary>
    internal static float[] Of(IEnumerable<Choice> choices, float[] weights)
    {
        var nests = choices.Select(c => NestOf(c, weights)).Where(n => n.Features.Length > 1 && n.Right.Contains(true)).ToList();
        var (fitted, slope, first, second) = (new double[Nest.Length], new double[Nest.Length], new double[Nest.Length], new double[Nest.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            Array.Clear(slope);
            foreach (var (features, right) in nests) AddSlope(features, right, fitted, slope);
            for (var k = 0; k < fitted.Length; k++)
            {
                var g = slope[k] / nests.Count + Pull * fitted[k];
                first[k] = 0.9 * first[k] + 0.1 * g;
                second[k] = 0.999 * second[k] + 0.001 * g * g;
                fitted[k] -= Rate * (first[k] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[k] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }
        float[] all = [.. weights];
        for (var k = 0; k < fitted.Length; k++) all[Nest[k]] = (float)fitted[k];
        return all;
    }

    /// <summary>The candidates that take part: the utility of each without the nest, the same times the coverage, and the features of the nest; and whether each is right.</summary>
    private static (double[][] Features, bool[] Right) NestOf(Choice choice, float[] weights)
    {
        List<(double[] Features, bool IsRight)> nest = [];
        for (var i = 0; i < choice.Nest.Length; i++)
        {
            if (choice.Nest[i] is not { } own) continue;
            double utility = choice.Options[i].Sum(f => weights[f.Index] * f.Value);
            nest.Add(([utility, choice.Coverage * utility, .. own.Select(f => (double)f)], choice.Right[i]));
        }
        return ([.. nest.Select(n => n.Features)], [.. nest.Select(n => n.IsRight)]);
    }

    private static void AddSlope(double[][] features, bool[] right, double[] weights, double[] slope)
    {
        var scores = features.Select(f => f[0] + weights.Select((w, k) => w * f[k + 1]).Sum()).ToArray();
        var most = scores.Max();
        var (sum, ofRight) = (0d, 0d);
        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] = Math.Exp(scores[i] - most);
            if (right[i]) ofRight += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
        {
            var g = scores[i] / sum - (right[i] ? scores[i] / Math.Max(ofRight, 1e-300) : 0);
            for (var k = 0; k < slope.Length; k++) slope[k] += g * features[i][k + 1];
        }
    }
}
