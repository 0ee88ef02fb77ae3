using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.Places;

/// <summary>
/// How closely words tell where something happened: by the place they name and by what they call it, in the tiers that analysts
/// of strike records give.
/// </summary>
internal static class SpokenTier
{
    // OCHA's codes end so for the subdistrict in which the seat of its district lies.
    private const string SeatCode = "00";

    internal static GeolocationAccuracy Of(Place place, PlaceContext context)
    {
        if ((context & (PlaceContext.Countryside | PlaceContext.Direction)) != 0) return Around(place.Accuracy);
        if ((context & PlaceContext.Subdistrict) != 0 && place.Accuracy < GeolocationAccuracy.Subdistrict) return GeolocationAccuracy.Subdistrict;
        // A camp of tents has the extent of a village.
        if (place.Feature == "camp" || (context & PlaceContext.Village) != 0 && place.Accuracy == GeolocationAccuracy.Town) return GeolocationAccuracy.Village;
        return place.Accuracy == GeolocationAccuracy.Town && (context & PlaceContext.Town) == 0 && IsSeat(place) ? GeolocationAccuracy.City : place.Accuracy;
    }

    /// <summary>The tier of what lies around a place: the countryside of a town is coarser than the town.</summary>
    internal static GeolocationAccuracy Around(GeolocationAccuracy tier) => tier switch
    {
        <= GeolocationAccuracy.Village => GeolocationAccuracy.Town,
        GeolocationAccuracy.Town => GeolocationAccuracy.Subdistrict,
        GeolocationAccuracy.City => GeolocationAccuracy.District,
        _ => tier,
    };

    /// <summary>True for the seat of a district: by Syrian law (decree 15 of 1971, article 1) a city, however few live there.</summary>
    internal static bool IsSeat(Place place) =>
        place.Admin3Pcode is { } code && code.EndsWith(SeatCode, StringComparison.Ordinal) && place.Admin2 is { } district
        && Text.Fold.Name(district) is var seat && (Text.Fold.Name(place.Name) == seat || place.Names.Any(n => Text.Fold.Name(n.Text) == seat));
}
