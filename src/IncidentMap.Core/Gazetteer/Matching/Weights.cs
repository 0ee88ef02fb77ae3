namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// The weights of the model: a conditional logit over the candidates of a name and "none of these", fitted on 2026-11-26 by
/// full-batch Adam with a small L2 pull towards the weights before (`fit` of the benchmark project, which also says how good they
/// are on places that they were not fitted to). Data: spellings of Syrian places met in strike records and gazetteers with their true
/// positions, with and without the governorate, on the shipped gazetteer, one with GeoNames imported and two thinned ones; generated
/// slips; well-known cities, countries and rivers by their names; and world cities as "none". Set by hand, since the data say too
/// little of them: Kept, LooseKept, Abroad, Country, KindSame, KindArea, KindNamedArea and KindOther, ReportsFull, since most of the spellings name
/// each place once and strike reports name some a hundred times, and QualifierContrary, since spellings that contradict their place
/// are errors of the table.
/// </summary>
/// <remarks>
/// What concerns slips is fitted in a second step, the other weights held, to the same data and to generated slips of all names.
/// A certain letter put in or written for another is one of some twenty-six such slips, a letter left out or two turned the only one
/// (SlipLetter; the noisy channel of Kernighan, Church and Gale 1990); blanks that stand elsewhere besides are a second change
/// (SlipBlanks); letters that stand together in no known name speak for a slip (SlipOdd).
/// By hand then, in view of the tables, a part of SlipReports and NoneSlip was moved to their weights of a full gazetteer, Plain and
/// PlainNear were parted, and SlipBesidePlain, SlipBesideArticle, SoundSameFull, Other, NoneNisba, NoneNisbaFull, NoneSlip, SlipReports and TypoShort set on
/// 2026-11-27: a whole fit of that day is as good on the tables, but no longer sure of well-known towns in spellings of the press.
/// Weights whose name ends in Full are multiplied by how much of Syria the gazetteer holds, and so are those of the nest.
/// Those of a slip in a full gazetteer, NoneSlipCoverage among them, are what `fit-slips` of the benchmark project prints: fitted on 2026-11-27 with all
/// others held, to the spellings and to generated slips of the names of half the places.
/// The weights of the nest, which deals the chance of all that was found without a slip among them, were set before that, on the same day, from a fit to
/// the spellings' best ten candidates with and without the governorate over a gazetteer with GeoNames imported; `fit-nest` of the benchmark
/// project fits them anew, as good on places kept apart, but harder on towns abroad, of which no spelling asks.
/// </remarks>
internal static class Weights
{
    private static readonly List<float> Table = [];

    // How well the names match: plain spelling, a word or more by sound, and what one side lacks.
    internal static readonly int
        Plain = Add(-0.35f),
        PlainNear = Add(0.35f),
        Stripped = Add(-1.20f),
        Verbatim = Add(2.19f),
        Gap = Add(-0.24f),
        Typo = Add(-0.03f),
        TypoShort = Add(-1.28f),
        TypoShortFull = Add(0.89f),
        Sound = Add(-0.39f),
        SoundSameFull = Add(1.80f),
        Distance = Add(0.83f),
        DistanceShare = Add(-19.14f),
        FewConsonants = Add(-0.85f),
        Cross = Add(-1.30f),
        Words = Add(-3.11f),
        LostCommon = Add(-0.71f),
        LostOwn = Add(-1.52f),
        QualifierMissing = Add(-2.92f),
        QualifierOther = Add(-1.47f),
        QualifierContrary = Add(-4.00f);

    // What the name is to its place, and how rare it is.
    internal static readonly int
        Kindred = Add(-0.52f),
        Other = Add(0.30f),
        OtherSound = Add(-0.38f),
        OtherReports = Add(-0.33f),
        OtherPeople = Add(-0.30f),
        OtherTown = Add(-0.37f),
        OtherFull = Add(-0.56f),
        Shared = Add(-0.39f),
        SharedFull = Add(0.36f),
        FewClasses = Add(-0.21f),
        FewClassesFull = Add(0.14f);

    // One slip of the pen.
    internal static readonly int
        Slip = Add(2.95f),
        SlipFull = Add(2.16f),
        SlipLetter = Add(-1.53f),
        SlipLetterFull = Add(-1.39f),
        SlipKindredFull = Add(0.31f),
        SlipBlanks = Add(-2.84f),
        SlipOdd = Add(0.20f),
        SlipOddFull = Add(1.66f),
        SlipOtherName = Add(0.50f),
        SlipReports = Add(-0.07f),
        SlipReportsFull = Add(-0.19f),
        SlipRecorded = Add(-0.16f),
        SlipRecordedFull = Add(-0.35f),
        SlipAbroad = Add(0.61f),
        SlipOther = Add(-0.24f),
        SlipOtherFull = Add(-0.29f),
        SlipBesidePlain = Add(-2.00f),
        SlipBesidePlainFull = Add(0.65f),
        SlipBesideArticle = Add(-4.00f),
        SlipBesideArticleFull = Add(1.28f);

    // What the place is.
    internal static readonly int
        People = Add(0.00f),
        Counted = Add(0.00f),
        Reports = Add(0.26f),
        ReportsFull = Add(-0.05f),
        Recorded = Add(0.00f),
        RecordedFull = Add(0.70f),
        Kept = Add(1.20f),
        City = Add(1.12f),
        Town = Add(0.54f),
        TownFull = Add(0.20f),
        Neighbourhood = Add(-0.65f),
        NeighbourhoodFull = Add(1.27f),
        Governorate = Add(-6.78f),
        Country = Add(1.93f),
        District = Add(-0.90f),
        Region = Add(-0.85f),
        Site = Add(-0.14f),
        Abroad = Add(-0.80f),
        AbroadSmall = Add(-0.90f);

    // The same, where it was found by sound or by a slip.
    internal static readonly int
        LoosePeople = Add(0.00f),
        LooseReports = Add(-0.09f),
        LooseAbroad = Add(-3.95f),
        LooseOther = Add(-0.49f),
        LooseKept = Add(-0.50f);

    // How it fits what is known around the name.
    internal static readonly int
        Inside = Add(9.77f),
        AtBorder = Add(3.46f),
        KindSame = Add(3.00f),
        KindArea = Add(4.50f),
        KindNamedArea = Add(11.00f),
        KindOther = Add(-3.00f);

    // Among what was found: how much less its chances are spread, names of a place that say the same, the very letters, and what the place is.
    internal static readonly int
        NestSpread = Add(-0.17f),
        NestSpellings = Add(0.55f),
        NestLetters = Add(0.56f),
        NestLater = Add(-1.02f),
        NestAbroad = Add(-1.27f);

    // None of these.
    internal static readonly int
        None = Add(-0.09f),
        NoneCoverage = Add(0.69f),
        NoneWithin = Add(8.07f),
        NoneCoverageWithin = Add(0.06f),
        NoneLetters = Add(-0.23f),
        NoneOneWord = Add(0.51f),
        NoneNisba = Add(1.00f),
        NoneNisbaFull = Add(-0.88f),
        NoneCommon = Add(-0.33f),
        NoneSlip = Add(1.43f),
        NoneSlipCoverage = Add(-2.66f),
        NoneOdd = Add(0.10f);

    /// <summary>The weights, each at its number.</summary>
    internal static readonly float[] Of = [.. Table];

    private static int Add(float weight)
    {
        Table.Add(weight);
        return Table.Count - 1;
    }
}
