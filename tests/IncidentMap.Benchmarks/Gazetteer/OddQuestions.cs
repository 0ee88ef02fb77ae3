using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>Questions of every kind, long and senseless ones among them: how long may one take?</summary>
internal static class OddQuestions
{
    internal static void Run(CompiledGazetteer gazetteer, TypoQueries queries)
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
}
