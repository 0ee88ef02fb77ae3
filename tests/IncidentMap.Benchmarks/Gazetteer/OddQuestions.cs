using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>Questions of every kind, long and senseless ones among them: how long may one take?</summary>
internal static class OddQuestions
{
    /// <summary>Rounds, of which the middle one counts: what the machine does besides falls out, and so does what is compiled meanwhile.</summary>
    private const int Rounds = 5;

    internal static void Run(CompiledGazetteer gazetteer, TypoQueries queries)
    {
        var random = new Random(11);
        var names = queries.Names.Keys.ToArray();
        string Any() => names[random.Next(names.Length)];
        string Many(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Any()));
        Console.WriteLine($"{"odd questions, ten candidates each",-44}{"asked",8}{"p50 ms",9}{"p99 ms",9}{"longest",9}");
        List<double> all = [];
        void Print(string kind, IEnumerable<PlaceQuery> asked) => all.AddRange(Row(kind, Times(gazetteer, [.. asked])));
        Print("names with a typo", queries.Queries.Select(q => new PlaceQuery(q.Text)));
        Print("the same within a governorate", queries.Queries.Select((q, i) => new PlaceQuery(q.Text, Within: $"SY{i % 14 + 1:00}")));
        Print("two names", names.Select(n => new PlaceQuery($"{n} {Any()}")));
        Print("letters in any order", names.Select(n => new PlaceQuery(new string([.. n.OrderBy(_ => random.Next())]))));
        Print("a name six times over", names.Select(n => new PlaceQuery(string.Concat(Enumerable.Repeat(n + " ", 6)))));
        Print("two to twelve names, both scripts", names.Select((_, i) => new PlaceQuery(Many(2 + i % 11))));
        Print("names with a letter of the other script", names.Select(n => new PlaceQuery(n.Insert(random.Next(n.Length), n[0] < 0x600 ? "ع" : "q"))));
        Print("single words and letters", names.SelectMany(n => n.Split(' ')).Distinct().Select(w => new PlaceQuery(w)).Concat("abcdefghijklmnopqrstuvwxyzابتجحخدرسعقكلمنهوي".Select(c => new PlaceQuery(c.ToString()))));
        Print("ten thousand letters", names.Take(500).Select(n => new PlaceQuery(string.Concat(Enumerable.Repeat(n, 10_000 / n.Length)))));
        Print("punctuation, override characters, markup", names.Take(5_000).Select(n => new PlaceQuery($"\u202E{n}\u202C';--<b>{n}</b>…!?،؛")));
        Row("all of them", [.. all]);
    }

    private static double[] Times(CompiledGazetteer gazetteer, PlaceQuery[] asked)
    {
        var times = asked.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < asked.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                gazetteer.Resolve(asked[i], 10);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        return [.. times.Select(t => t.Order().ElementAt(Rounds / 2))];
    }

    private static double[] Row(string kind, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind,-44}{times.Length,8:n0}{times[times.Length / 2],9:0.000}{times[times.Length * 99 / 100],9:0.000}{times[^1],9:0.0}"));
        return times;
    }
}
