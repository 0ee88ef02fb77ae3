namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// How far apart two records of a name may lie and still be one place. GeoNames and OCHA set the same village up to 3 km
/// apart and a large city up to 8; two villages of one name closer than that are told apart by a word (upper, lower).
/// </summary>
internal static class SamePlace
{
    /// <summary>Metres within which names need only sound alike.</summary>
    internal const double Close = 1_000;

    /// <summary>Metres within which two rows of one source are the same place written twice.</summary>
    internal const double Twice = 500;

    /// <summary>The most that any pair may lie apart.</summary>
    internal const double Farthest = 10_000;

    /// <summary>Metres for two feature classes; 0 when they are never the same.</summary>
    internal static double Metres(string a, string b) => (FamilyOf(a), FamilyOf(b)) switch
    {
        (Family.Settled, Family.Settled) => Math.Max(Settled(a), Settled(b)),
        (Family.Quarter, Family.Quarter) => 1_200,
        (Family.Quarter, Family.Settled) or (Family.Settled, Family.Quarter) => 1_500,
        (Family.Height, Family.Height) or (Family.Settled, Family.Height) or (Family.Height, Family.Settled) => 3_000,
        (Family.Field, Family.Field) => 6_000,
        (Family.Site, Family.Site) when a == b => 2_000,
        _ => 0,
    };

    private enum Family { Settled, Quarter, Height, Field, Site, Area }

    private static Family FamilyOf(string feature) => feature switch
    {
        "city" or "town" or "village" => Family.Settled,
        "neighbourhood" or "camp" => Family.Quarter,
        "hill" or "mountain" => Family.Height,
        "air-base" or "base" or "oil-field" => Family.Field,
        "governorate" or "district" or "subdistrict" or "region" or "river" or "country" => Family.Area,
        _ => Family.Site,
    };

    private static double Settled(string feature) => feature switch { "city" => 8_000, "town" => 5_000, _ => 3_000 };
}
