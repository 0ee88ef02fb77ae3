namespace IncidentMap.Gazetteer.Matching;

/// <summary>What makes a place likely to be meant whatever its context, in the model's units, and where it lies: side by side, so that a place that is only weighed need not be made.</summary>
/// <param name="ByLetters">Found by the letters of a name.</param>
/// <param name="BySound">Found by sound, or by some of its words.</param>
/// <param name="BySlip">Found by a slip of the pen.</param>
/// <param name="ByOtherName">Added where the name found is another than its own.</param>
/// <param name="AmongFound">What counts beside others that were found, and not against none.</param>
/// <param name="Point">Where it lies.</param>
internal readonly record struct Standing(float ByLetters, float BySound, float BySlip, float ByOtherName, float AmongFound, LonLat Point)
{
    internal static Standing Of(Place place, float coverage) => new(
        MatchModel.Fame(place, coverage, FoundBy.Letters), MatchModel.Fame(place, coverage, FoundBy.Sound), MatchModel.Fame(place, coverage, FoundBy.Slip),
        MatchModel.ByOtherName(place, coverage), MatchModel.AmongFound(place, coverage), place.Point);

    internal float Fame(FoundBy by) => by switch
    {
        FoundBy.Letters => ByLetters,
        FoundBy.Sound => BySound,
        _ => BySlip,
    };
}
