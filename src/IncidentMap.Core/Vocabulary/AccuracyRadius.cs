namespace IncidentMap;

/// <summary>
/// The radius that stands for a tier where no better one is known. Own convention, stated on the method page:
/// each is about half the usual extent of such a place in Syria.
/// </summary>
public static class AccuracyRadius
{
    /// <summary>The radius in metres; null for <see cref="GeolocationAccuracy.Unknown"/>.</summary>
    public static int? Metres(GeolocationAccuracy tier) => tier switch
    {
        GeolocationAccuracy.Exact => 25,
        GeolocationAccuracy.Within100M => 100,
        GeolocationAccuracy.Street => 300,
        GeolocationAccuracy.Neighbourhood => 800,
        GeolocationAccuracy.Village => 1_500,
        GeolocationAccuracy.Town => 3_000,
        GeolocationAccuracy.City => 6_000,
        GeolocationAccuracy.Subdistrict => 15_000,
        GeolocationAccuracy.District => 35_000,
        GeolocationAccuracy.Governorate => 90_000,
        GeolocationAccuracy.Country => 400_000,
        _ => null,
    };
}
