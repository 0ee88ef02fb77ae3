namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>A spelling with the true position of its place.</summary>
/// <param name="Name">The spelling.</param>
/// <param name="Script">"Arab" or "Latn".</param>
/// <param name="Point">Where the place lies.</param>
/// <param name="Pcode">P-code of its governorate; null when not given.</param>
/// <param name="Kind">What it is, such as "populated".</param>
/// <param name="Incidents">In how many strike records it was met.</param>
/// <param name="Source">Who writes it so.</param>
public sealed record Spelling(string Name, string Script, LonLat Point, string? Pcode, string Kind, int Incidents, string Source);

/// <summary>How a group of spellings was answered.</summary>
/// <param name="Group">What is in the group.</param>
/// <param name="Context">True when the governorate was given with each name.</param>
/// <param name="Count">Spellings, or strike records where they are weighted.</param>
/// <param name="Right">Best answer within 5 km.</param>
/// <param name="Wrong">Best answer farther than that.</param>
/// <param name="WrongWhenSure">Of the wrong, those with status resolved.</param>
/// <param name="Unknown">No answer.</param>
public sealed record AccuracyRow(string Group, bool Context, int Count, int Right, int Wrong, int WrongWhenSure, int Unknown);

/// <summary>Of answers with a score in a tenth, how many were right: scores are calibrated when the share is near the score.</summary>
public sealed record CalibrationRow(double From, double To, int Answers, int Right);

/// <summary>The accuracy table of a gazetteer over known spellings.</summary>
public sealed record GazetteerEvaluation(string Version, IReadOnlyList<AccuracyRow> Rows, IReadOnlyList<CalibrationRow> Calibration)
{
    /// <summary>Metres within which an answer is right.</summary>
    public const double RightWithin = 5_000;

    /// <summary>Asks for every spelling, without context and with its governorate.</summary>
    public static GazetteerEvaluation Of(IGazetteer gazetteer, IReadOnlyList<Spelling> spellings)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(spellings);
        var answers = spellings.Select(s => Ask(gazetteer, s, null)).Concat(spellings.Select(s => Ask(gazetteer, s, s.Pcode))).ToList();
        var byContext = answers.ToLookup(a => a.Context);
        return new(gazetteer.Version, [.. Groups([.. byContext[false]]), .. Groups([.. byContext[true]])], Calibrate(answers));
    }

    private static Answer Ask(IGazetteer gazetteer, Spelling spelling, string? within)
    {
        var answer = gazetteer.Resolve(new PlaceQuery(spelling.Name, null, within), 1);
        var best = answer.Candidates.Count > 0 ? answer.Candidates[0] : null;
        return new(spelling, within is not null, best?.Score, best is not null && best.Place.Point.DistanceTo(spelling.Point) <= RightWithin,
            answer.Status == ResolutionStatus.Resolved);
    }

    private static IEnumerable<AccuracyRow> Groups(List<Answer> asked)
    {
        yield return Row("all spellings", asked, _ => 1);
        foreach (var group in asked.GroupBy(a => a.Spelling.Script).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return Row($"script {group.Key}", group, _ => 1);
        foreach (var group in asked.GroupBy(a => a.Spelling.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return Row($"kind {group.Key}", group, _ => 1);
        foreach (var group in asked.GroupBy(a => a.Spelling.Source).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return Row($"source {group.Key}", group, _ => 1);
        yield return Row("strike records, each once", asked.Where(a => a.Spelling.Incidents > 0), a => a.Spelling.Incidents);
    }

    private static AccuracyRow Row(string group, IEnumerable<Answer> answers, Func<Answer, int> weight)
    {
        var all = answers.ToList();
        return new(group, all.Count > 0 && all[0].Context, all.Sum(weight),
            all.Where(a => a.Right).Sum(weight),
            all.Where(a => a is { Right: false, Score: not null }).Sum(weight),
            all.Where(a => a is { Right: false, Score: not null, Sure: true }).Sum(weight),
            all.Where(a => a.Score is null).Sum(weight));
    }

    private static List<CalibrationRow> Calibrate(List<Answer> answers) =>
        [.. from tenth in Enumerable.Range(0, 10)
            let inside = answers.Where(a => a.Score is { } s && (int)Math.Min(9, s * 10) == tenth).ToList()
            where inside.Count > 0
            select new CalibrationRow(tenth / 10.0, (tenth + 1) / 10.0, inside.Count, inside.Count(a => a.Right))];

    private sealed record Answer(Spelling Spelling, bool Context, double? Score, bool Right, bool Sure);
}
