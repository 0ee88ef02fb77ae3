namespace IncidentMap.Gazetteer.Compile;

/// <summary>How precise a mention of a place is, by what the place is. A mention of an area is never a point.</summary>
internal static class PlaceTier
{
    private static readonly Dictionary<string, GeolocationAccuracy> Tiers = new(StringComparer.Ordinal)
    {
        ["building"] = GeolocationAccuracy.Street,
        ["hospital"] = GeolocationAccuracy.Street,
        ["prison"] = GeolocationAccuracy.Street,
        ["bridge"] = GeolocationAccuracy.Street,
        ["crossing"] = GeolocationAccuracy.Street,
        ["neighbourhood"] = GeolocationAccuracy.Neighbourhood,
        ["camp"] = GeolocationAccuracy.Neighbourhood,
        ["dam"] = GeolocationAccuracy.Neighbourhood,
        ["checkpoint"] = GeolocationAccuracy.Neighbourhood,
        ["village"] = GeolocationAccuracy.Village,
        ["air-base"] = GeolocationAccuracy.Village,
        ["base"] = GeolocationAccuracy.Village,
        ["oil-field"] = GeolocationAccuracy.Village,
        ["factory"] = GeolocationAccuracy.Village,
        ["hill"] = GeolocationAccuracy.Village,
        ["town"] = GeolocationAccuracy.Town,
        ["city"] = GeolocationAccuracy.City,
        ["subdistrict"] = GeolocationAccuracy.Subdistrict,
        ["district"] = GeolocationAccuracy.District,
        ["region"] = GeolocationAccuracy.District,
        ["mountain"] = GeolocationAccuracy.District,
        ["governorate"] = GeolocationAccuracy.Governorate,
        ["river"] = GeolocationAccuracy.Governorate,
        ["country"] = GeolocationAccuracy.Country,
    };

    /// <summary>The feature classes that a place of one's own may have.</summary>
    internal static IEnumerable<string> Places => Tiers.Keys.Where(f => f is not ("country" or "governorate"));

    internal static bool IsKnown(string feature) => Tiers.ContainsKey(feature);

    /// <exception cref="ArgumentOutOfRangeException">The feature is not known.</exception>
    internal static GeolocationAccuracy Of(string feature) =>
        Tiers.TryGetValue(feature, out var tier) ? tier : throw new ArgumentOutOfRangeException(nameof(feature), feature, "A feature without a tier.");
}
