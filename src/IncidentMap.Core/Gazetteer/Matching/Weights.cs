namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// The weights of the model: a conditional logit over the candidates of a name and "none of these", fitted on 2026-11-26 by
/// full-batch Adam with a small L2 pull towards hand-set values (`fit` of the benchmark project, which also says how good they are
/// on places that they were not fitted to). Data: spellings of Syrian places met in strike records and gazetteers with their true
/// positions, with and without the governorate, on the shipped gazetteer, one with GeoNames imported and two thinned ones; generated
/// slips; well-known cities, countries and rivers by their names; and world cities as "none". Set by hand, since the data say too
/// little of them: Kept, LooseKept, Abroad, Country, KindSame, KindArea and KindOther, and
/// ReportsFull, since most of the spellings name each place once and strike reports name some a hundred times.
/// </summary>
/// <remarks>
/// What concerns slips is fitted in a second step, the other weights held, to the same data and to generated slips of all names:
/// writers' spellings hold few slips, and must not be explained by them. A certain letter put in or written for another is one
/// of some twenty-six such slips, a letter left out or two turned the only one (SlipLetter; the noisy channel of Kernighan, Church
/// and Gale 1990); blanks that stand elsewhere besides are a second change (SlipBlanks); letters that stand together in no known
/// name speak for a slip (SlipOdd). By hand then a part of Slip,
/// SlipLetter, SlipOdd, SlipReports and NoneSlip was moved to their weights of a full gazetteer: where few of the villages are held,
/// an odd name one letter from one of them is more often another, and reports' spellings of towns are no slips. Plain and PlainNear were parted by hand.
/// Weights whose name ends in Full are multiplied by how much of Syria the gazetteer holds.
/// </remarks>
internal static class Weights
{
    internal const int Plain = 0, Stripped = 1, Typo = 2, TypoShort = 3, Sound = 4, Distance = 5, DistanceShare = 6, FewConsonants = 7, Cross = 8, Words = 9,
        LostCommon = 10, LostOwn = 11, QualifierMissing = 12, QualifierOther = 13, Kindred = 14, Other = 15,
        People = 16, Reports = 17, Counted = 18, City = 19, Town = 20, Neighbourhood = 21, Governorate = 22, Country = 23, District = 24, Region = 25, Site = 26,
        Abroad = 27, LoosePeople = 28, LooseReports = 29, LooseAbroad = 30, LooseOther = 31,
        Inside = 32, KindSame = 33, KindOther = 34, None = 35, NoneCoverage = 36, NoneWithin = 37, NoneLetters = 38, Kept = 39, LooseKept = 40, NoneCoverageWithin = 41, Gap = 42, NoneOneWord = 43,
        AtBorder = 44, Verbatim = 45, Recorded = 46, OtherReports = 47, OtherPeople = 48, OtherTown = 49, OtherSound = 50,
        RecordedFull = 51, ReportsFull = 52, TownFull = 53, NeighbourhoodFull = 54, OtherFull = 55, NoneNisba = 56, NoneNisbaFull = 57, NoneCommon = 58,
        Shared = 59, SharedFull = 60, FewClasses = 61, FewClassesFull = 62, AbroadSmall = 63,
        Slip = 64, SlipLetter = 65, NoneSlip = 66, NoneSlipCoverage = 67, SlipBlanks = 68, KindArea = 69,
        SlipReports = 70, SlipAbroad = 71, SlipOther = 72, SlipOdd = 73, SlipOddFull = 74, NoneOdd = 75, SlipFull = 76, SlipRecorded = 77, SlipOtherName = 78, PlainNear = 79, SlipLetterFull = 80, SlipReportsFull = 81, Count = 82;

    internal static readonly float[] Of = Start();

    private static float[] Start()
    {
        var w = new float[Count];
        w[Plain] = -0.35f;
        w[Stripped] = -1.20f;
        w[Typo] = -0.03f;
        w[TypoShort] = -1.23f;
        w[Sound] = -0.39f;
        w[Distance] = 0.83f;
        w[DistanceShare] = -19.14f;
        w[FewConsonants] = -0.85f;
        w[Cross] = -1.30f;
        w[Words] = -3.11f;
        w[LostCommon] = -0.71f;
        w[LostOwn] = -1.52f;
        w[QualifierMissing] = -2.92f;
        w[QualifierOther] = -1.47f;
        w[Kindred] = -0.52f;
        w[Other] = 0.22f;
        w[People] = 0.00f;
        w[Reports] = 0.26f;
        w[Counted] = 0.00f;
        w[City] = 1.12f;
        w[Town] = 0.54f;
        w[Neighbourhood] = -0.65f;
        w[Governorate] = -6.78f;
        w[Country] = 1.93f;
        w[District] = -0.90f;
        w[Region] = -0.85f;
        w[Site] = -0.14f;
        w[Abroad] = -0.80f;
        w[LoosePeople] = 0.00f;
        w[LooseReports] = -0.09f;
        w[LooseAbroad] = -3.95f;
        w[LooseOther] = -0.49f;
        w[Inside] = 9.77f;
        w[KindSame] = 3.00f;
        w[KindOther] = -3.00f;
        w[None] = -0.09f;
        w[NoneCoverage] = 0.69f;
        w[NoneWithin] = 8.07f;
        w[NoneLetters] = -0.23f;
        w[Kept] = 1.20f;
        w[LooseKept] = -0.50f;
        w[NoneCoverageWithin] = 0.06f;
        w[Gap] = -0.24f;
        w[NoneOneWord] = 0.51f;
        w[AtBorder] = 3.46f;
        w[Verbatim] = 2.19f;
        w[Recorded] = 0.00f;
        w[OtherReports] = -0.33f;
        w[OtherPeople] = -0.30f;
        w[OtherTown] = -0.37f;
        w[OtherSound] = -0.38f;
        w[RecordedFull] = 0.70f;
        w[ReportsFull] = -0.05f;
        w[TownFull] = 0.20f;
        w[NeighbourhoodFull] = 1.27f;
        w[OtherFull] = -0.56f;
        w[NoneNisba] = 0.70f;
        w[NoneNisbaFull] = -0.58f;
        w[NoneCommon] = -0.33f;
        w[Shared] = -0.39f;
        w[SharedFull] = 0.36f;
        w[FewClasses] = -0.21f;
        w[FewClassesFull] = 0.14f;
        w[AbroadSmall] = -0.90f;
        w[Slip] = 2.95f;
        w[SlipLetter] = -1.53f;
        w[NoneSlip] = 1.30f;
        w[NoneSlipCoverage] = -1.15f;
        w[SlipBlanks] = -2.84f;
        w[KindArea] = 4.50f;
        w[SlipReports] = -0.09f;
        w[SlipAbroad] = 0.61f;
        w[SlipOther] = -0.24f;
        w[SlipOdd] = 0.20f;
        w[SlipOddFull] = 1.30f;
        w[NoneOdd] = 0.10f;
        w[SlipFull] = 1.95f;
        w[SlipRecorded] = -0.16f;
        w[SlipOtherName] = 0.50f;
        w[PlainNear] = 0.35f;
        w[SlipLetterFull] = -0.90f;
        w[SlipReportsFull] = -0.18f;
        return w;
    }
}
