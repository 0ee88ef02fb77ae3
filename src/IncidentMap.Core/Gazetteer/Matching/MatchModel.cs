namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How likely each place found is the one that is meant. A conditional logit (McFadden 1974): every candidate has a
/// utility, the sum of its features' weights, and so has "none of them"; the chance of a candidate is its share of the
/// exponentials. Namesakes thus lower each other's chance, and a name that merely sounds like something is mostly none.
/// </summary>
internal static class MatchModel
{
    internal static float Quality(in NameMatch m)
    {
        var w = Weights.Of;
        var q = m.Level switch
        {
            MatchLevel.Letters => 0,
            MatchLevel.Plain => w[Weights.Plain],
            MatchLevel.Stripped => w[Weights.Stripped],
            MatchLevel.Typo => w[Weights.Typo] + w[Weights.TypoShort] * (10f / m.Length),
            MatchLevel.Sound => w[Weights.Sound] + Heard(m, w),
            _ => w[Weights.Words] + Heard(m, w) + w[Weights.LostCommon] * m.LostCommon + w[Weights.LostOwn] * m.LostOwn,
        };
        q += w[Weights.Gap] * m.Gap;
        if (m.Slip != Slip.None) q += Slipped(m.Slip, w);
        if (m.QualifierMissing) q += w[Weights.QualifierMissing];
        if (m.QualifierOther) q += w[Weights.QualifierOther];
        if (m.Kind == NameKind.Kindred) q += w[Weights.Kindred];
        if (m.Kind == NameKind.Other) q += w[Weights.Other];
        return q;
    }

    private static float Slipped(Slip slip, float[] w) =>
        w[Weights.Slip] + ((slip & ~Slip.Blanks) is Slip.Added or Slip.Changed ? w[Weights.SlipLetter] : 0) + ((slip & Slip.Blanks) != 0 ? w[Weights.SlipBlanks] : 0);

    private static float Heard(in NameMatch m, float[] w) =>
        w[Weights.Distance] * (m.Distance / 100f) + w[Weights.DistanceShare] * (2f * m.Distance / (100f * Math.Max(2, m.Length)))
        + w[Weights.FewConsonants] * (4f / Math.Max(2, m.Length)) + (m.Cross ? w[Weights.Cross] : 0);

    /// <summary>What makes a place likely to be meant, whatever is asked.</summary>
    internal static float Fame(Place p, bool exact)
    {
        var w = Weights.Of;
        var people = p.Population is { } n ? MathF.Log10(Math.Max(10, n)) - 3 : 0;
        var kept = p.Names.Any(n => n.Source == "incidentmap"); // chosen by hand, since reports name it
        var reports = p.ReportCount is { } r ? MathF.Log2(1 + r) : 0;
        var fame = w[Weights.People] * people + w[Weights.Reports] * reports + (p.Population is null ? 0 : w[Weights.Counted]) + ClassOf(p, w)
            + (p.Country == "SY" ? 0 : w[Weights.Abroad]) + (kept ? w[Weights.Kept] : 0);
        if (!exact)
            fame += w[Weights.LoosePeople] * people + w[Weights.LooseReports] * reports + (p.Country == "SY" ? 0 : w[Weights.LooseAbroad])
                + (p.Feature is "village" ? 0 : w[Weights.LooseOther]) + (kept ? w[Weights.LooseKept] : 0);
        return fame;
    }

    private static float ClassOf(Place p, float[] w) => p.Feature switch
    {
        "city" => w[Weights.City],
        "town" => w[Weights.Town],
        "village" => 0,
        "neighbourhood" => w[Weights.Neighbourhood],
        "governorate" => w[Weights.Governorate],
        "country" => w[Weights.Country],
        "district" or "subdistrict" => w[Weights.District],
        "river" or "region" or "mountain" => w[Weights.Region],
        _ => w[Weights.Site],
    };

    /// <summary>How well a place fits what is known around the name.</summary>
    internal static float Fit(Place place, in MatchContext context)
    {
        var w = Weights.Of;
        var fit = 0f;
        if (context.Within is { } within && within.Holds(place)) fit += w[Weights.Inside];
        if (context.Kind is { } kind) fit += KindFits(place.Feature, kind, w);
        if (context.Near is { IsValid: true } near) fit += Closeness(place.Point.DistanceTo(near));
        else if (context.Others is { Count: > 0 } others) fit += Closeness(Nearest(others, place.Point));
        return fit;
    }

    /// <summary>How much of Syria a gazetteer holds, by its populated places: 0 for a thousand, 1 for the ten thousand that there are.</summary>
    internal static float Coverage(int populated) => MathF.Log10(Math.Max(populated, 10)) - 3;

    private static float KindFits(string feature, string kind, float[] w) =>
        feature == kind || kind == Designation.Countryside && feature == "governorate" ? w[Weights.KindSame]
        : kind == Designation.Countryside ? 0
        : feature is "city" or "town" or "village" && kind is "city" or "town" or "village" ? w[Weights.KindSame] / 4
        : w[Weights.KindOther];

    private static double Nearest(IReadOnlyList<LonLat> others, LonLat point)
    {
        var least = 1_000_000d;
        foreach (var other in others)
            if (other.IsValid) least = Math.Min(least, other.DistanceTo(point));
        return least;
    }

    /// <summary>A place 20 km off is a third as near; from 200 km on it is far.</summary>
    private static float Closeness(double metres) => (float)(3 * Math.Exp(-metres / 20_000) - 4 * Math.Min(1, metres / 200_000));

    /// <summary>The utility of "none of these".</summary>
    internal static float None(float coverage, bool within, int letters, bool oneWord, bool slip)
    {
        var w = Weights.Of;
        return (slip ? w[Weights.NoneSlip] + w[Weights.NoneSlipCoverage] * Math.Max(0, coverage) : 0) + w[Weights.None] + w[Weights.NoneCoverage] * coverage + (within ? w[Weights.NoneWithin] + w[Weights.NoneCoverageWithin] * coverage : 0) + w[Weights.NoneLetters] * letters + (oneWord ? w[Weights.NoneOneWord] : 0);
    }
}
