namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>How a group of spellings was answered.</summary>
/// <param name="Group">What is in the group.</param>
/// <param name="Context">True when the governorate was given with each name.</param>
/// <param name="Count">Spellings, or strike records where they are weighted by these.</param>
/// <param name="Right">Best answer within 5 km.</param>
/// <param name="RightInFive">One of the five best within 5 km.</param>
/// <param name="Wrong">Best answer farther than 5 km.</param>
/// <param name="Unknown">No answer.</param>
/// <param name="MeanKm">Mean distance of the best answers from the truth, in km; null when there was none.</param>
/// <param name="RightAndSure">Of the right, those with a score of 0.8 or more.</param>
/// <param name="FarAndSure">Answers with such a score that lie more than 15 km off.</param>
public sealed record AccuracyRow(
    string Group, bool Context, int Count, int Right, int RightInFive, int Wrong, int Unknown, double? MeanKm, int RightAndSure, int FarAndSure);

/// <summary>Of answers with a score in a tenth, how many were right: scores are calibrated when the share is near the score.</summary>
/// <param name="From">Lower end of the tenth.</param>
/// <param name="To">Upper end.</param>
/// <param name="Answers">Answers with such a score, asked with and without the governorate.</param>
/// <param name="Right">Of these, within 5 km.</param>
/// <param name="MeanScore">Mean of their scores.</param>
public sealed record CalibrationRow(double From, double To, int Answers, int Right, double MeanScore);

/// <summary>The accuracy table of a gazetteer over known spellings.</summary>
/// <param name="Version">Version of the gazetteer.</param>
/// <param name="Rows">Each group, with the governorate and without.</param>
/// <param name="Calibration">Scores beside the share that was right.</param>
public sealed record GazetteerEvaluation(string Version, IReadOnlyList<AccuracyRow> Rows, IReadOnlyList<CalibrationRow> Calibration)
{
    /// <summary>Metres within which an answer is right.</summary>
    public const double RightWithin = 5_000;

    /// <summary>Metres beyond which a sure answer misleads.</summary>
    public const double FarBeyond = 15_000;

    /// <summary>The score from which an answer counts as sure.</summary>
    public const double SureFrom = 0.8;

    /// <summary>Asks for every spelling, with its governorate and without.</summary>
    public static GazetteerEvaluation Of(IGazetteer gazetteer, IReadOnlyList<Spelling> spellings)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(spellings);
        var held = spellings.Select(s => Holds(gazetteer, s)).ToList();
        List<SpellingAnswer> Ask(bool context) => [.. spellings.Select((s, i) => SpellingAnswer.Of(gazetteer, s, context, held[i]))];
        var (with, without) = (Ask(true), Ask(false));
        var rows = SpellingGroup.All(spellings).SelectMany(g => new[] { g.Row(with), g.Row(without) }).Where(r => r.Count > 0).ToList();
        return new(gazetteer.Version, rows, Calibrate([.. with, .. without]));
    }

    /// <summary>
    /// True when the gazetteer has the place: even with the true position given, something of a like name within 5 km of
    /// it is among the hundred best.
    /// </summary>
    internal static bool Holds(IGazetteer gazetteer, Spelling spelling) =>
        gazetteer.Resolve(new PlaceQuery(spelling.Name, spelling.Point), 100).Candidates.Any(c => c.Place.Point.DistanceTo(spelling.Point) <= RightWithin);

    internal static List<CalibrationRow> Calibrate(List<SpellingAnswer> answers) =>
        [.. from tenth in Enumerable.Range(0, 10)
            let inside = answers.Where(a => a.Score is { } s && (int)Math.Min(9, s * 10) == tenth).ToList()
            where inside.Count > 0
            select new CalibrationRow(tenth / 10.0, (tenth + 1) / 10.0, inside.Count, inside.Count(a => a.IsRight), inside.Average(a => a.Score!.Value))];
}
