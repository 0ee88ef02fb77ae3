using System.Globalization;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How likely each place found is the one that is meant. A conditional logit (McFadden 1974): every candidate has a
/// utility, the sum of its features' weights, and so has "none of them"; the chance of a candidate is its share of the
/// exponentials. Namesakes thus lower each other's chance, and a name that merely sounds like something is mostly none.
/// </summary>
internal static class MatchModel
{
    /// <summary>Hundredths of a consonant up to which two names are one by sound: what Arabic writes no letter for.</summary>
    private const int SameSound = 10;

    /// <summary>Reports from which on a town is well known.</summary>
    private const int WellKnownFrom = 20;

    internal static float Quality(in NameMatch m)
    {
        var w = Weights.Of;
        var q = m.Level switch
        {
            MatchLevel.Letters => 0,
            MatchLevel.Plain => w[Weights.Plain] + (m.Nearness == Nearness.OneLetter ? w[Weights.PlainNear] : 0),
            MatchLevel.Stripped => w[Weights.Stripped],
            MatchLevel.Typo => w[Weights.Typo] + w[Weights.TypoShort] * (10f / m.Length),
            MatchLevel.Sound => w[Weights.Sound] + Heard(m, w),
            _ => w[Weights.Words] + Heard(m, w) + w[Weights.LostCommon] * m.LostCommon + w[Weights.LostOwn] * m.LostOwn,
        };
        q += w[Weights.Gap] * m.Gap;
        if (m.Slip != Slip.None) q += Slipped(m.Slip, w);
        if (m.QualifierMissing) q += w[Weights.QualifierMissing];
        if (m.QualifierOther) q += w[Weights.QualifierOther];
        if (m.QualifierContrary) q += w[Weights.QualifierContrary];
        if (m.Kind == NameKind.Kindred) q += w[Weights.Kindred];
        if (m.Kind == NameKind.Other && m.Slip != Slip.None) q += w[Weights.SlipOtherName];
        if (m.Kind == NameKind.Other) q += w[Weights.Other] + (m.Level == MatchLevel.Sound ? w[Weights.OtherSound] : 0);
        if (m.Verbatim) q += w[Weights.Verbatim];
        return q;
    }

    private static float Slipped(Slip slip, float[] w) =>
        w[Weights.Slip] + (IsLetter(slip) ? w[Weights.SlipLetter] : 0) + ((slip & Slip.Blanks) != 0 ? w[Weights.SlipBlanks] : 0);

    private static float Heard(in NameMatch m, float[] w) =>
        w[Weights.Distance] * (m.Distance / 100f) + w[Weights.DistanceShare] * (2f * m.Distance / (100f * Math.Max(2, m.Length)))
        + w[Weights.FewConsonants] * (4f / Math.Max(2, m.Length)) + (m.Cross ? w[Weights.Cross] : 0);

    /// <summary>What a match tells by how much of Syria the gazetteer holds: the rarity of a name found by its letters, and the very sounds of a name in the other script.</summary>
    internal static float Telling(in NameMatch m, float coverage)
    {
        var w = Weights.Of;
        if (m.Level == MatchLevel.Sound) return m.Distance <= SameSound ? w[Weights.SoundSameFull] * coverage : 0;
        if (m.Level == MatchLevel.Typo) return w[Weights.TypoShortFull] * coverage * (10f / m.Length);
        var rarity = m.Rarity;
        if (rarity.Places == 0) return 0;
        var (shared, few) = (MathF.Log2(rarity.Places), 3f / Math.Max((byte)1, rarity.Consonants));
        return shared * (w[Weights.Shared] + w[Weights.SharedFull] * coverage) + few * (w[Weights.FewClasses] + w[Weights.FewClassesFull] * coverage);
    }

    /// <summary>
    /// What speaks for a place among the others that were found, and not for any of them against "none": the nest of a nested logit
    /// (McFadden 1978). It counts by how much of Syria the gazetteer holds: of few places nobody knows what they are told from.
    /// </summary>
    /// <param name="chance">Its chance without that.</param>
    /// <param name="m">How it was found.</param>
    /// <param name="coverage">How much of Syria the gazetteer holds.</param>
    internal static float AmongFound(float chance, in NameMatch m, float coverage)
    {
        var w = Weights.Of;
        return (1 + coverage * w[Weights.NestSpread]) * MathF.Log(chance) + coverage * (MathF.Log2(1 + m.Rarity.Spellings) * w[Weights.NestSpellings] + (m.Level == MatchLevel.Letters ? w[Weights.NestLetters] : 0));
    }

    /// <summary>The same of what the place is, whatever its name.</summary>
    internal static float AmongFound(Place p, float coverage) =>
        coverage * ((IsLater(p) ? Weights.Of[Weights.NestLater] : 0) + (p.Country == "SY" ? 0 : Weights.Of[Weights.NestAbroad]));

    /// <summary>How much the look of what was written, and what else explains it, speak for a slip.</summary>
    /// <param name="shape">What the name itself says.</param>
    /// <param name="m">How it was found.</param>
    /// <param name="besides">What was found besides.</param>
    /// <param name="coverage">How much of Syria the gazetteer holds.</param>
    internal static float SlipIn(NameShape shape, in NameMatch m, Besides besides, float coverage)
    {
        var w = Weights.Of;
        var other = (besides & Besides.Article) != 0 ? w[Weights.SlipBesideArticle] + coverage * w[Weights.SlipBesideArticleFull]
            : besides != Besides.Nothing ? w[Weights.SlipBesidePlain] + coverage * w[Weights.SlipBesidePlainFull] : 0;
        var full = w[Weights.SlipFull] + (IsLetter(m.Slip) ? w[Weights.SlipLetterFull] : 0) + (m.Kind == NameKind.Kindred ? w[Weights.SlipKindredFull] : 0);
        return other + coverage * full + shape.Odd * (w[Weights.SlipOdd] + w[Weights.SlipOddFull] * coverage);
    }

    private static bool IsLetter(Slip slip) => (slip & ~Slip.Blanks) is Slip.Added or Slip.Changed;

    /// <summary>What makes a place likely to be meant, by how its name was found.</summary>
    internal static float Fame(Place p, float coverage, FoundBy by)
    {
        var w = Weights.Of;
        var (people, reports) = (People(p), Reports(p));
        var kept = IsKept(p);
        // A place that is much written of has its name recorded in many spellings. Where most places are known, fame tells
        // only namesakes apart; where few are, it tells as well whether one that is lacking is meant.
        var recorded = MathF.Log2(1 + p.Names.Count) - 2;
        var fame = w[Weights.Recorded] * recorded + coverage * (w[Weights.RecordedFull] * recorded + w[Weights.ReportsFull] * reports + ClassIfFull(p, w)) + w[Weights.People] * people + w[Weights.Reports] * reports + (p.Population is null ? 0 : w[Weights.Counted]) + ClassOf(p, w)
            + Abroad(p, w) + (kept ? w[Weights.Kept] : 0);
        if (by == FoundBy.Slip)
            fame += (w[Weights.SlipReports] + w[Weights.SlipReportsFull] * coverage) * reports + (w[Weights.SlipRecorded] + w[Weights.SlipRecordedFull] * coverage) * recorded
                + (p.Country == "SY" ? 0 : w[Weights.SlipAbroad]) + (p.Feature is "village" ? 0 : w[Weights.SlipOther] + w[Weights.SlipOtherFull] * coverage) + (kept ? w[Weights.LooseKept] : 0);
        if (by == FoundBy.Sound)
            fame += w[Weights.LoosePeople] * people + w[Weights.LooseReports] * reports + (p.Country == "SY" ? 0 : w[Weights.LooseAbroad])
                + (p.Feature is "village" ? 0 : w[Weights.LooseOther]) + (kept ? w[Weights.LooseKept] : 0);
        return fame;
    }

    /// <summary>
    /// What is added for a name that is not the place's own: well-known places are called by their well-known names, so a forgotten
    /// name of theirs is rather the village that bears it.
    /// </summary>
    internal static float ByOtherName(Place p, float coverage)
    {
        var w = Weights.Of;
        return w[Weights.OtherReports] * Reports(p) + w[Weights.OtherPeople] * People(p) + (p.Feature is "city" or "town" ? w[Weights.OtherTown] : 0) + w[Weights.OtherFull] * coverage;
    }

    /// <summary>
    /// True for what GeoNames did not have when it began with the NGA's gazetteer of Syria, whose entries bear the numbers from 160,000 to
    /// 179,999: what was added since are mostly hamlets that maps of a small scale leave out.
    /// </summary>
    private static bool IsLater(Place p) =>
        !IsKept(p) && p.Country == "SY" && p.Id.StartsWith("gn:", StringComparison.Ordinal) && !(int.TryParse(p.Id.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 160_000 and < 180_000);

    /// <summary>True for what was chosen by hand, since reports name it.</summary>
    private static bool IsKept(Place p) => p.Names.Any(n => n.Source == Compile.HandKeptLayer.Name);

    private static float People(Place p) => p.Population is { } n ? MathF.Log10(Math.Max(10, n)) - 3 : 0;

    private static float Reports(Place p) => p.ReportCount is { } r ? MathF.Log2(1 + r) : 0;

    /// <summary>A city abroad is known by its name; a town abroad seldom is what reports of Syria mean.</summary>
    private static float Abroad(Place p, float[] w) => p.Country == "SY" ? 0
        : w[Weights.Abroad] + (p.Feature is "town" or "village" or "neighbourhood" && !(p.Population >= 100_000) ? w[Weights.AbroadSmall] : 0);

    private static float ClassIfFull(Place p, float[] w) => p.Feature switch
    {
        "city" or "town" => w[Weights.TownFull],
        "neighbourhood" => w[Weights.NeighbourhoodFull],
        _ => 0,
    };

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

    /// <summary>True for what is meant by its name even where another area is given with it: cities, and towns that reports name often.</summary>
    internal static bool IsWellKnown(Place p) => p.Country == "SY" && (p.Feature == "city" || p.Feature == "town" && p.ReportCount >= WellKnownFrom);

    /// <summary>How well a place fits what is known around the name.</summary>
    internal static float Fit(Place place, in MatchContext context)
    {
        var w = Weights.Of;
        var fit = 0f;
        if (context.Within is { } within)
            fit += within.Of(place) switch { Lying.Inside => w[Weights.Inside], Lying.AtBorder => w[Weights.AtBorder], _ => 0 };
        if (context.Kind is { } kind) fit += KindFits(place.Feature, kind, w);
        if (context.Near is { IsValid: true } near) fit += Closeness(place.Point.DistanceTo(near));
        else if (context.Others is { Count: > 0 } others) fit += Closeness(Nearest(others, place.Point));
        return fit;
    }

    /// <summary>How much of Syria a gazetteer holds, by its populated places: 0 for a thousand or fewer, 1 for the ten thousand that there are.</summary>
    internal static float Coverage(int populated) => MathF.Log10(Math.Max(populated, 1_000)) - 3;

    private static float KindFits(string feature, string kind, float[] w) =>
        feature == kind && feature is ("governorate" or "district" or "subdistrict") ? w[Weights.KindNamedArea]
        : kind == Designation.Countryside && feature == "governorate" ? w[Weights.KindArea]
        : feature == kind ? w[Weights.KindSame]
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
    internal static float None(float coverage, bool within, NameShape shape, bool slip)
    {
        var w = Weights.Of;
        var none = w[Weights.None] + w[Weights.NoneCoverage] * coverage + w[Weights.NoneLetters] * shape.Letters;
        if (within) none += w[Weights.NoneWithin] + w[Weights.NoneCoverageWithin] * coverage;
        if (slip) none += w[Weights.NoneSlip] + w[Weights.NoneSlipCoverage] * coverage;
        none += w[Weights.NoneOdd] * shape.Odd;
        if (shape.IsOneWord) none += w[Weights.NoneOneWord];
        if (shape.IsNisba) none += w[Weights.NoneNisba] + w[Weights.NoneNisbaFull] * coverage;
        if (shape.BeginsCommon) none += w[Weights.NoneCommon];
        return none;
    }
}
