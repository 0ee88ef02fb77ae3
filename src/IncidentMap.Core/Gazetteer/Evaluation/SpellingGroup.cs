namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>Spellings that make a row of the table.</summary>
/// <param name="Name">What the row is called.</param>
/// <param name="Holds">Which answers belong to it.</param>
/// <param name="ByRecords">True when each counts as often as strike records write it so.</param>
internal sealed record SpellingGroup(string Name, Func<SpellingAnswer, bool> Holds, bool ByRecords = false)
{
    private const string StrikeRecords = "airwars";

    internal static IEnumerable<SpellingGroup> All(IReadOnlyList<Spelling> spellings)
    {
        yield return new("all spellings", _ => true);
        yield return new("strike records, each once", a => a.Spelling.Incidents > 0, ByRecords: true);
        foreach (var script in Values(spellings, s => s.Script))
        {
            yield return new($"script {script}", a => a.Spelling.Script == script);
            yield return new($"packaged places, {script}", a => a.Spelling.IsPackaged && a.Spelling.Script == script);
            yield return new($"towns, villages of strike records, {script}", a => IsPopulated(a) && OfStrikes(a) && a.Spelling.Script == script);
            yield return new($"towns, villages of other sources, {script}", a => IsPopulated(a) && !OfStrikes(a) && a.Spelling.Script == script);
        }
        foreach (var kind in Values(spellings, s => s.Kind)) yield return new($"kind {kind}", a => a.Spelling.Kind == kind);
        foreach (var source in Values(spellings, s => s.Source)) yield return new($"source {source}", a => a.Spelling.Source == source);
        yield return new("places that it has", a => a.Held);
        yield return new("places that it lacks", a => !a.Held);
    }

    internal AccuracyRow Row(IReadOnlyList<SpellingAnswer> answers)
    {
        var all = answers.Where(Holds).ToList();
        int Sum(Func<SpellingAnswer, bool> which) => all.Where(which).Sum(a => ByRecords ? a.Spelling.Incidents : 1);
        var answered = all.Where(a => a.Metres is not null).ToList();
        return new(Name, answers.Count > 0 && answers[0].Context, Sum(_ => true), Sum(a => a.IsRight), Sum(a => a.IsInFive),
            Sum(a => a is { IsRight: false, Metres: not null }), Sum(a => a.Metres is null),
            answered.Count > 0 ? Math.Round(answered.Average(a => a.Metres!.Value) / 1000, 2) : null,
            Sum(a => a.IsRight && a.IsSure), Sum(a => a.IsSure && a.Metres > GazetteerEvaluation.FarBeyond));
    }

    private static bool IsPopulated(SpellingAnswer answer) => answer.Spelling.Kind == "populated";

    private static bool OfStrikes(SpellingAnswer answer) => answer.Spelling.Source.StartsWith(StrikeRecords, StringComparison.Ordinal);

    private static IEnumerable<string> Values(IReadOnlyList<Spelling> spellings, Func<Spelling, string> of) =>
        spellings.Select(of).Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal);
}
