using IncidentMap.Gazetteer;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>
/// Where a settlement lies that the gazetteer lacks, or of whose namesakes none fits: at the closest place that its own sentence
/// names around it, else somewhere in the governorate in which all other places of the event lie. A namesake elsewhere is no answer.
/// </summary>
internal static class LackingSettlement
{
    // How many words behind a name what lies around it may be told, and how many before it.
    private const int ReachAfter = 12;
    private const int ReachBefore = 7;

    private const PlaceContext AroundIt = PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area;

    /// <summary>The area; null when the event's sentences name none.</summary>
    internal static Scene? Locate(Context context, Event told, PlaceMention lacking)
    {
        var own = context.Sentences.Find(s => lacking.First >= s.First && lacking.First < s.End)!;
        var tied = own.Places.Where(p => IsAround(p) && IsTied(context.Words, lacking, p)).ToList();
        // A quarter lies in the town named next to it.
        var around = lacking.Is(PlaceContext.Quarter) && (tied.Find(p => p.First >= lacking.End && p.Place!.Accuracy <= GeolocationAccuracy.City) ?? Head(context, lacking)) is { } town ? town : tied
            .OrderBy(p => p.Is(AroundIt) || p.Place!.Accuracy >= GeolocationAccuracy.City ? 0 : 1).ThenBy(TierOf).ThenBy(p => Math.Abs(p.First - lacking.First)).FirstOrDefault();
        if (around is not null) return At(context, lacking, around);
        return OnlyGovernorate(context, [own, .. told.Sentences]) is { } governorate ? new Scene(lacking, governorate, governorate.Accuracy) : null;
    }

    // "Afrin: shells fell on the quarter of …": the town at the head of the line.
    private static PlaceMention? Head(Context context, PlaceMention lacking)
    {
        var words = context.Words;
        var line = words[lacking.First].Line;
        return context.Places.Find(p => p.First < lacking.First && words[p.First].Line == line && (p.First == 0 || words[p.First - 1].Line != line) && IsAround(p) && p.Place!.Accuracy <= GeolocationAccuracy.City && words.Any(p.End, p.End + 1, w => w.Form is ":" or "-" or "–" or "/"));
    }

    private static bool IsAround(PlaceMention mention) =>
        mention.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && !mention.Is(PlaceContext.Origin | PlaceContext.Name);

    private static bool IsTied(WordList words, PlaceMention lacking, PlaceMention other)
    {
        var (gapStart, gapEnd, reach) = other.First >= lacking.End ? (lacking.End, other.First, ReachAfter) : (other.End, lacking.First, ReachBefore);
        return gapEnd - gapStart <= reach && !words.Any(gapStart, gapEnd, w => w.Form is ";" or ":");
    }

    // Around a village lies at least a subdistrict; the countryside of a governorate's seat is the governorate.
    private static Scene At(Context context, PlaceMention lacking, PlaceMention around)
    {
        var place = around.Place!;
        // A quarter lies in the town itself.
        if (lacking.Is(PlaceContext.Quarter)) return new Scene(lacking, place, SpokenTier.Of(place, PlaceContext.None));
        return context.Gazetteer.GovernorateOf(place) is { } governorate
            ? new Scene(lacking, governorate, governorate.Accuracy)
            : new Scene(lacking, place, TierOf(around));
    }

    private static GeolocationAccuracy TierOf(PlaceMention around) =>
        around.Place!.Accuracy >= GeolocationAccuracy.City ? SpokenTier.Around(around.Place.Accuracy) : GeolocationAccuracy.Subdistrict;

    private static Place? OnlyGovernorate(Context context, IEnumerable<Sentence> sentences)
    {
        var governorates = sentences.SelectMany(s => s.Places).Where(p => IsAround(p) && (p.Context != PlaceContext.None || p.Place!.Accuracy >= GeolocationAccuracy.City)).Select(p => context.Gazetteer.AreaOf(p.Place!)).Distinct().ToList();
        return governorates.Count == 1 ? governorates[0] : null;
    }
}
