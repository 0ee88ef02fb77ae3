using IncidentMap.Reports.Events;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>Where a story says below its lead that it happened: "A man was killed in the countryside of X", "five in a town near X", and below: "The attack took place in Y", "He was on his way home near Z", "Warplanes raided the city of Y".</summary>
internal static class ToldBelow
{
    /// <summary>True for such a town, where the place told above only says around what it lies.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="told">The event.</param>
    /// <param name="sentence">The sentence that names the town.</param>
    /// <param name="best">The place told above.</param>
    /// <param name="mention">The town.</param>
    internal static bool IsWhere(Context context, Event told, Sentence sentence, PlaceMention best, PlaceMention mention) =>
        mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } spot } && spot.Id != best.Place?.Id && context.Gazetteer.GovernorateOf(spot) is null && IsWideOrNear(context, best)
        && (mention.Is(PlaceContext.Struck | PlaceContext.Settlement) && !mention.Is(PlaceContext.Direction) || PlaceChooser.IsNear(context, mention)) && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Road | PlaceContext.Area)
        && (TellsOn.Is(context, told, sentence) || spot.Accuracy == GeolocationAccuracy.City && sentence.First > told.Key.First && sentence is { HasStrike: true, HasHarm: false });

    /// <summary>True for the first name of "Hasakah's Markada", which only says where the second lies.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="mention">The name.</param>
    internal static bool IsWhose(WordList words, PlaceMention mention) =>
        !words[mention.End - 1].IsArabic && words[mention.End - 1].Span.Length > words[mention.End - 1].Form.Length;

    /// <summary>True for "on the road to X": somewhere on the way there.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="best">The place told above.</param>
    internal static bool IsOnRoad(Context context, PlaceMention best) =>
        best.First > 1 && context.Words[best.First - 1].Is("to") && context.Words[best.First - 2].Is("road");

    private static bool IsWideOrNear(Context context, PlaceMention best) =>
        context.Gazetteer.IsWide(best) || best.Is(PlaceContext.Road) || IsOnRoad(context, best) || best.Is(PlaceContext.Direction | PlaceContext.Countryside) && context.Gazetteer.GovernorateOf(best.Place!) is not null;
}
