namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>A spelling with what the gazetteer answered.</summary>
/// <param name="Spelling">The spelling.</param>
/// <param name="Context">True when its governorate was given.</param>
/// <param name="Held">True when the gazetteer has the place.</param>
/// <param name="Score">Score of the best answer; null when there was none.</param>
/// <param name="Metres">Its distance from the truth; null when there was none.</param>
/// <param name="IsInFive">True when one of the five best is right.</param>
internal sealed record SpellingAnswer(Spelling Spelling, bool Context, bool Held, double? Score, double? Metres, bool IsInFive)
{
    internal bool IsRight => Metres <= GazetteerEvaluation.RightWithin;

    internal bool IsSure => Score >= GazetteerEvaluation.SureFrom;

    internal static SpellingAnswer Of(IGazetteer gazetteer, Spelling spelling, bool context, bool held)
    {
        var found = gazetteer.Resolve(new PlaceQuery(spelling.Name, null, context ? spelling.Pcode : null), 5).Candidates;
        return new(spelling, context, held,
            found.Count > 0 ? found[0].Score : null,
            found.Count > 0 ? found[0].Place.Point.DistanceTo(spelling.Point) : null,
            found.Any(c => c.Place.Point.DistanceTo(spelling.Point) <= GazetteerEvaluation.RightWithin));
    }
}
