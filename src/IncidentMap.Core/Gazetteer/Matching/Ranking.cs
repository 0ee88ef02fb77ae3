namespace IncidentMap.Gazetteer.Matching;

/// <summary>Orders what was found under a name: how well it matches, what it is, and how it fits what is known around it.</summary>
internal static class Ranking
{
    /// <summary>Candidates whose ranks lie closer than this are as good as each other.</summary>
    internal const double Clear = 0.06;

    /// <summary>Below this no answer was right on known spellings: an unlike name, or a like one in the wrong governorate.</summary>
    internal const double Least = 0.68;

    internal static double Of(NameMatch match, Place place, string? kind, LonLat? near, Surroundings? within)
    {
        var rank = Quality(match) + Prominence(place) + KindFits(place, kind);
        if (within is not null) rank += within.Holds(place) ? 0.1 : -0.35;
        else if (place.Country != "SY" && near is null && place.Feature != "country") rank -= 0.12;
        if (near is { IsValid: true } point) rank += Closeness(place.Point.DistanceTo(point));
        return rank;
    }

    /// <summary>
    /// The share of such answers that is right, for a rank: measured on spellings of Syrian places met in strike
    /// records and gazetteers (evaluate gazetteer prints the table).
    /// </summary>
    internal static double Score(double rank) => Math.Round(Math.Clamp(rank, 0.02, 0.99), 3);

    private static double Quality(NameMatch match) => match.Level switch
    {
        MatchLevel.Letters => 0.85,
        MatchLevel.Key => 0.83,
        MatchLevel.Stripped => 0.78,
        _ => 0.78 - 1.2 * match.Distance,
    };

    private static double Prominence(Place place)
    {
        var people = place.Population is { } p ? 0.008 * Math.Log10(Math.Max(p, 1)) : 0;
        return people + place.Feature switch
        {
            "country" => 0.12,
            "city" => 0.09,
            "town" => 0.05,
            "governorate" => 0.04,
            "river" or "region" => 0.03,
            "district" => -0.05,
            "neighbourhood" => 0,
            _ => 0.02,
        };
    }

    private static double KindFits(Place place, string? kind)
    {
        if (kind is null) return 0;
        if (place.Feature == kind) return 0.15;
        var populated = place.Feature is "city" or "town" or "village" && kind is "city" or "town" or "village";
        return populated ? 0.03 : -0.1;
    }

    private static double Closeness(double metres) =>
        0.15 * Math.Exp(-metres / 20_000) - 0.2 * Math.Min(1, metres / 200_000);
}
