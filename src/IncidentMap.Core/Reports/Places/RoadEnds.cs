using IncidentMap.Reports.Events;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>The two ends of a road on which, or two places between which, something happened, "the X-Y road", على طريق س – ص, "between X and Y": of a town and the city to which the road leads the town says more.</summary>
internal static class RoadEnds
{
    private const double Farther = 3;

    // "– the city of" between the two ends.
    private const int LongestBetween = 4;

    /// <summary>How much the end loses that says less; nothing elsewhere.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The place.</param>
    internal static double Loss(Context context, Sentence sentence, PlaceMention mention)
    {
        if (!mention.Is(PlaceContext.Direction) || mention.Place is not { } place) return 0;
        var at = sentence.Places.IndexOf(mention);
        if ((EndsAt(context, sentence, at - 1, at) ?? EndsAt(context, sentence, at, at + 1)) is not { } ends) return 0;
        var other = ends.First == mention ? ends.Second : ends.First;
        var (own, its) = (Size(context, place), Size(context, other.Place!));
        return own > its || own == its && other.First < mention.First ? Farther : 0;
    }

    /// <summary>True for the end that says more, where the place told above it is a governorate or only says around what it lies.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="best">The place told above.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The end of the road.</param>
    internal static bool IsCloser(Context context, PlaceMention best, Sentence sentence, PlaceMention mention) =>
        mention.Is(PlaceContext.Road) && (best is { Place.Accuracy: >= GeolocationAccuracy.Town } && best.First < sentence.First && best.Is(PlaceContext.Countryside | PlaceContext.Direction) || !best.Is(PlaceContext.Settlement) && context.Gazetteer.IsWide(best)) && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } place } && !mention.Is(PlaceContext.Origin | PlaceContext.Name)
        && context.Gazetteer.GovernorateOf(place) is null && Loss(context, sentence, mention) == 0;

    private static (PlaceMention First, PlaceMention Second)? EndsAt(Context context, Sentence sentence, int first, int second)
    {
        if (first < 0 || second >= sentence.Places.Count) return null;
        var (one, two) = (sentence.Places[first], sentence.Places[second]);
        return one is { Place: not null } && one.Is(PlaceContext.Direction) && two is { Place: not null } && two.Is(PlaceContext.Direction) && two.First - one.End <= LongestBetween && AreEnds(context.Words, one, two) ? (one, two) : null;
    }

    // Both on one road, or "between X and Y", بين بلدتي س وص.
    private static bool AreEnds(WordList words, PlaceMention first, PlaceMention second) =>
        first.Is(PlaceContext.Road) && second.Is(PlaceContext.Road) || words.Any(first.First - 2, first.First, static w => w.Form is "between" or "بين") && words.Any(first.End, second.First + 1, static w => w.Is("and") || w.HasAnd);

    private static int Size(Context context, Gazetteer.Place place) =>
        context.Gazetteer.GovernorateOf(place) is not null ? 2 : place.Accuracy >= GeolocationAccuracy.City || place.Feature is not ("village" or "town") || SpokenTier.IsSeat(place) ? 1 : 0;
}
