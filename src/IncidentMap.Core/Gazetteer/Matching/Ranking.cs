namespace IncidentMap.Gazetteer.Matching;

/// <summary>Orders what was found under a name: how well it matches, what it is, and how it fits what is known around it.</summary>
internal static class Ranking
{
    /// <summary>Candidates whose ranks lie closer than this are as good as each other.</summary>
    internal const double Clear = 0.06;

    /// <summary>
    /// Below this most answers were wrong on known spellings: an unlike name, or a like one in the wrong governorate.
    /// What lies in the governorate that was asked for has a head start, and must clear a higher bar.
    /// </summary>
    internal static double Least(bool context) => context ? 0.82 : 0.75;

    /// <summary>The score from which an answer that stands alone is called resolved.</summary>
    internal const double SureEnough = 0.6;

    internal static double Of(NameMatch match, Place place, string? kind, LonLat? near, Surroundings? within)
    {
        // Fame makes an exact name likely; that something only sounds like a famous place says less.
        var fame = match.Level == MatchLevel.Sound ? Prominence(place) / 2 : Prominence(place);
        var rank = Quality(match) + fame + KindFits(place, kind);
        if (within is not null) rank += within.Holds(place) ? 0.1 : -0.35;
        else if (place.Country != "SY" && near is null && place.Feature != "country") rank -= match.Level == MatchLevel.Sound ? 0.2 : 0.12;
        if (near is { IsValid: true } point) rank += Closeness(place.Point.DistanceTo(point));
        return rank;
    }

    /// <summary>
    /// The share of answers of such a rank that is right, read off a line through measured points: spellings of Syrian
    /// places met in strike records and gazetteers, half of them of places that this gazetteer lacks
    /// (evaluate gazetteer prints how well it holds).
    /// </summary>
    internal static double Score(double rank)
    {
        for (var i = 1; i < Measured.Length; i++)
            if (rank < Measured[i].Rank)
            {
                var (a, b) = (Measured[i - 1], Measured[i]);
                var share = a.Right + (b.Right - a.Right) * (rank - a.Rank) / (b.Rank - a.Rank);
                return Math.Round(Math.Max(share, 0.05), 3);
            }
        return Measured[^1].Right;
    }

    private static readonly (double Rank, double Right)[] Measured =
        [(0.70, 0.15), (0.76, 0.45), (0.80, 0.62), (0.84, 0.84), (0.88, 0.92), (0.94, 0.96), (1.0, 0.98)];

    private static double Quality(NameMatch match) => match.Level switch
    {
        MatchLevel.Letters => 0.85,
        MatchLevel.Key => 0.83,
        MatchLevel.Stripped => 0.78,
        _ => 0.81 - 1.4 * match.Distance,
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
