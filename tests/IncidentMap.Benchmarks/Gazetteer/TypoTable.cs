using System.Globalization;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>
/// The table of typos. An answer is right by name when the answered name and the one that was misspelt are names of one
/// place: the rivals know no places. It is right by place when the answered place bears the name that was misspelt; for a
/// rival that is the share of the places of its name which do.
/// </summary>
internal sealed class TypoTable(TypoQueries queries)
{
    internal static string Heading { get; } = $"{"one typo",-36}{"a second",10}{"ratio",8}{"p50 ms",9}{"p99 ms",9}{"Latin",9}{"Arabic",9}{"by place: L",13}{"A",7}";

    internal void Print(string who, TypoAnswers answers, TypoAnswers besides)
    {
        var sorted = answers.Times.Order().ToArray();
        double ByPlace(bool arabic) => Share(answers, arabic, RightByPlace);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{who,-36}{1000 / answers.Times.Average(),10:n0}{besides.Times.Average() / answers.Times.Average(),8:0.00}{sorted[sorted.Length / 2],9:0.000}{sorted[sorted.Length * 99 / 100],9:0.000}{ByName(answers, false),8:0.0}%{ByName(answers, true),8:0.0}%{ByPlace(false),10:0.0}%{ByPlace(true),8:0.0}%"));
    }

    /// <summary>Per cent right by name in one script.</summary>
    internal double ByName(TypoAnswers answers, bool arabic) => Share(answers, arabic, RightByName);

    private double Share(TypoAnswers answers, bool arabic, Func<TypoQuery, (string Name, string? Place), double> right) =>
        100 * queries.Queries.Select((q, i) => (Query: q, Answer: answers.Best[i])).Where(a => a.Query.IsArabic == arabic)
            .Average(a => a.Answer is { } answer ? right(a.Query, answer) : 0);

    private double RightByName(TypoQuery query, (string Name, string? Place) answer) =>
        answer.Place is { } place && query.Places.Contains(place) || queries.Names.TryGetValue(answer.Name, out var places) && query.Places.Overlaps(places) ? 1 : 0;

    private double RightByPlace(TypoQuery query, (string Name, string? Place) answer) =>
        answer.Place is { } place ? query.Places.Contains(place) ? 1 : 0
        : queries.Names.TryGetValue(answer.Name, out var places) ? (double)places.Count(query.Places.Contains) / places.Count : 0;
}
