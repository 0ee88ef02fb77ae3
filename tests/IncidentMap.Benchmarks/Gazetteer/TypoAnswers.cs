using System.Diagnostics;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>What an engine answered to each question, and how long it took.</summary>
/// <param name="Best">The folded name, and the id of the place where the engine knows places; null where it had no answer.</param>
/// <param name="Times">Milliseconds.</param>
internal sealed record TypoAnswers(IReadOnlyList<(string Name, string? Place)?> Best, IReadOnlyList<double> Times)
{
    /// <summary>Rounds of ours and of SymSpell alike: both run in machines that compile what is hot, ours after some tens of thousands of calls.</summary>
    internal const int Rounds = 41;

    /// <summary>Asks every question in some rounds, after one that is not counted; the time of a question is the median of its rounds.</summary>
    internal static TypoAnswers Ask(TypoQueries queries, int rounds, Func<string, (string Name, string? Place)?> answer)
    {
        var asked = queries.Queries;
        var answers = new (string, string?)?[asked.Count];
        var times = new double[asked.Count][];
        for (var i = 0; i < asked.Count; i++) (answers[i], times[i]) = (answer(asked[i].Text), new double[rounds]);
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < asked.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                answer(asked[i].Text);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        return new TypoAnswers(answers, [.. times.Select(t => t.Order().ElementAt(rounds / 2))]);
    }
}
