namespace IncidentMap.Gazetteer.Compile;

/// <summary>How precise a mention of a place is, by what the place is. A mention of an area is never a point.</summary>
internal static class PlaceTier
{
    internal static GeolocationAccuracy Of(string feature) => feature switch
    {
        "building" or "hospital" or "prison" or "bridge" or "crossing" => GeolocationAccuracy.Street,
        "neighbourhood" or "camp" or "dam" or "checkpoint" => GeolocationAccuracy.Neighbourhood,
        "village" or "air-base" or "base" or "oil-field" or "factory" or "hill" => GeolocationAccuracy.Village,
        "town" => GeolocationAccuracy.Town,
        "city" => GeolocationAccuracy.City,
        "subdistrict" => GeolocationAccuracy.Subdistrict,
        "district" or "region" or "mountain" => GeolocationAccuracy.District,
        "governorate" or "river" => GeolocationAccuracy.Governorate,
        "country" => GeolocationAccuracy.Country,
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "A feature without a tier."),
    };
}
