using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Places;

/// <summary>"the village of X in Y", "south of X, Raqqa", "Hasakah's Markada": a place that is named for what holds another, and only says where that lies.</summary>
internal static class Containers
{
    private const double Container = 1.5;
    private const double Bearing = 2.2;
    private const double ItsGovernorate = 3.5;

    // How many words behind the name that it holds it may stand.
    private const int ContainerReach = 6;

    // "to the east of the city of".
    private const int LongestBearing = 3;

    /// <summary>How much such a place loses; nothing elsewhere.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The place.</param>
    internal static double Loss(Context context, Sentence sentence, PlaceMention mention)
    {
        if (sentence.Places.Find(p => p.First == mention.End) is { } whose && (ToldBelow.IsWhose(context.Words, mention) && IsOfItsGovernorate(context, whose, mention) || IsRightBehind(context, whose, mention))) return ItsGovernorate;
        var inner = sentence.Places.FindLast(p => p.End <= mention.First && p is not { Place.Accuracy: GeolocationAccuracy.Country });
        if (inner is null || mention.First - inner.End > ContainerReach || inner.Place == mention.Place || mention.Is(PlaceContext.Village)) return 0;
        if (IsBearing(context, inner, mention)) return Bearing;
        if (IsRegionOf(context, inner, mention)) return Container;
        // "south of X, Raqqa".
        if (context.Words[inner.End].Is(",") && mention.First == inner.End + 1 && !(mention.End < sentence.End && context.Words[mention.End].Form is "and") && !sentence.Places.Exists(p => p.First == mention.End + 1) && IsOfItsGovernorate(context, inner, mention)) return ItsGovernorate;
        // "in X, in Syria's Idlib".
        if (context.Words[inner.End].Is(",") && context.Words[inner.End + 1].Is("in") && !context.Words.Any(inner.End + 1, mention.First, w => w.Form is "and" or ",") && IsOfItsGovernorate(context, inner, mention)) return ItsGovernorate;
        if (context.Words[mention.First - 1].Form is not ("في" or "in") && !(context.Words[mention.First - 1].Is("of") && inner.End == mention.First - 1) && !(context.Words[mention.First - 1].IsArabic && context.Words[mention.First - 1].Variants.Contains("مدينه"))) return 0;
        if (context.Words.Any(inner.End, mention.First, w => w.Form is "," or "و" or "and" || w.HasAnd)) return 0;
        return IsOfItsGovernorate(context, inner, mention) ? ItsGovernorate : inner.Is(PlaceContext.Village) ? Container : 0;
    }

    // "the road between X and Y in the Ghab plain".
    private static bool IsRegionOf(Context context, PlaceMention inner, PlaceMention mention) =>
        mention.Place is { Feature: "region" } region && inner.Place is { Accuracy: < GeolocationAccuracy.City } spot && !inner.Is(PlaceContext.Origin | PlaceContext.Name) && context.Words[mention.First - 1].Form is "in" or "في" && mention.First - inner.End <= 2
        && spot.Point.DistanceTo(region.Point) <= region.RadiusMetres;

    // بادية X شرقي حماة: a city that only says where X lies.
    private static bool IsBearing(Context context, PlaceMention inner, PlaceMention mention) =>
        mention.Is(PlaceContext.Direction) && inner.Place is { Accuracy: < GeolocationAccuracy.City, Country: "SY" } && mention is { Place: { Accuracy: <= GeolocationAccuracy.City } seat } && (seat.Accuracy == GeolocationAccuracy.City || SpokenTier.IsSeat(seat)) && !inner.Is(PlaceContext.Origin | PlaceContext.Name)
        && mention.First - inner.End is >= 1 and <= LongestBearing && PlaceLexicon.Before.TryMatch(context.Words, inner.End, out var bearing) && bearing.Value.Value == PlaceContext.Direction && PlaceLexicon.Compass.Has(context.Words, inner.End);

    // "near X in Deir ez-Zor": the name of the seat stands for the governorate in which X lies.
    private static bool IsOfItsGovernorate(Context context, PlaceMention inner, PlaceMention mention) =>
        mention.Place is { } seat && !mention.Is(PlaceContext.City) && inner is { Place: { Accuracy: < GeolocationAccuracy.City } finer } && !inner.Is(PlaceContext.Origin | PlaceContext.Name)
        && context.Gazetteer.GovernorateOf(seat) is { Admin1: { } governorate } && Bounds.IsSameGovernorate(governorate, finer.Admin1);

    // "in Damascus' Douma".
    private static bool IsRightBehind(Context context, PlaceMention whose, PlaceMention mention) =>
        !context.Words[mention.First].IsArabic && whose.Is(PlaceContext.Struck) && whose is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } town } && mention.Place is { } seat && town.Id != seat.Id
        && context.Gazetteer.GovernorateOf(seat) is { Admin1: { } governorate } && Bounds.IsSameGovernorate(governorate, town.Admin1);
}
