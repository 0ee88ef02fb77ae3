using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// Fits the conditional logit by full-batch Adam (Kingma and Ba 2015) to the log likelihood of the right answers, with a pull
/// towards the weights it starts from.
/// </summary>
internal static class LogitFit
{
    private const int Steps = 350;
    private const float Rate = 0.05f;

    /// <summary>Weights of which the data say nothing, since no question has them: they stay as set by hand.</summary>
    private static readonly int[] ByHand = [Weights.Kept, Weights.LooseKept, Weights.Abroad, Weights.Country, Weights.KindSame, Weights.KindArea, Weights.KindNamedArea, Weights.KindOther, Weights.ReportsFull, Weights.QualifierContrary];

    /// <summary>Weights of what can only speak for a place: a larger or oftener named one is never the less likely for it.</summary>
    private static readonly int[] NeverNegative = [Weights.People, Weights.Counted, Weights.Reports, Weights.City, Weights.Town, Weights.Recorded, Weights.Verbatim, Weights.LoosePeople];

    internal static float[] Of(IReadOnlyList<Choice> choices, float[] start, Func<int, bool> isFitted, float pull = 1e-4f)
    {
        float[] weights = [.. start];
        var (slope, first, second) = (new double[weights.Length], new double[weights.Length], new double[weights.Length]);
        var all = choices.Sum(c => c.Question.Weight);
        for (var step = 1; step <= Steps; step++)
        {
            Array.Clear(slope);
            foreach (var choice in choices) AddSlope(choice, weights, slope, choice.Question.Weight / all);
            for (var k = 0; k < weights.Length; k++)
            {
                if (ByHand.Contains(k) || !isFitted(k)) continue;
                var g = slope[k] + pull * (weights[k] - start[k]);
                first[k] = 0.9 * first[k] + 0.1 * g;
                second[k] = 0.999 * second[k] + 0.001 * g * g;
                weights[k] -= (float)(Rate * (first[k] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[k] / (1 - Math.Pow(0.999, step))) + 1e-8));
                if (NeverNegative.Contains(k)) weights[k] = Math.Max(0, weights[k]);
            }
        }
        return weights;
    }

    /// <summary>Mean negative log likelihood of the right answers.</summary>
    internal static double Loss(IReadOnlyList<Choice> choices, float[] weights)
    {
        var slope = new double[weights.Length];
        return choices.Sum(c => c.Question.Weight * AddSlope(c, weights, slope, 0)) / choices.Sum(c => c.Question.Weight);
    }

    /// <returns>The negative log likelihood of the choice.</returns>
    private static double AddSlope(Choice choice, float[] weights, double[] slope, double share)
    {
        var options = choice.Options;
        Span<double> utility = stackalloc double[options.Length];
        var most = double.NegativeInfinity;
        for (var i = 0; i < options.Length; i++)
        {
            var u = 0f;
            foreach (var (k, value) in options[i]) u += weights[k] * value;
            most = Math.Max(most, utility[i] = u);
        }
        var (sum, right) = (0d, 0d);
        for (var i = 0; i < options.Length; i++)
        {
            sum += utility[i] = Math.Exp(utility[i] - most);
            if (choice.Right[i]) right += utility[i];
        }
        if (share > 0)
            for (var i = 0; i < options.Length; i++)
            {
                var g = share * (utility[i] / sum - (choice.Right[i] ? utility[i] / right : 0));
                if (Math.Abs(g) < 1e-12) continue;
                foreach (var (k, value) in options[i]) slope[k] += g * value;
            }
        return Math.Log(sum / Math.Max(right, 1e-300));
    }
}
