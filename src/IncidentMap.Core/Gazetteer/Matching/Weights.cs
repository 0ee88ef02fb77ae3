namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// The weights of the model: a conditional logit over the candidates of a name and "none of these", fitted on 2026-11-23 by
/// full-batch Adam with a small L2 pull towards hand-set values. Data: spellings of Syrian places met in strike records and
/// gazetteers with their true positions, with and without the governorate, on the shipped gazetteer, one with GeoNames
/// imported and two thinned ones; generated slips; and world cities as "none". Not fitted, since the data say nothing of
/// them, but set by hand: Kept, LooseKept, Abroad, LooseAbroad, Country, KindSame and KindOther; and those of slips: a name
/// one slip away goes before what merely sounds alike (Slip), whatever that says of "none" (NoneSlip), and a certain letter
/// put in or written for another is one of some twenty-six such slips, a letter left out or two turned the only one
/// (SlipLetter; the noisy channel of Kernighan, Church and Gale 1990); blanks that stand elsewhere besides are a second change
/// (SlipBlanks).
/// </summary>
internal static class Weights
{
    internal const int Plain = 0, Stripped = 1, Typo = 2, TypoShort = 3, Sound = 4, Distance = 5, DistanceShare = 6, FewConsonants = 7, Cross = 8, Words = 9,
        LostCommon = 10, LostOwn = 11, QualifierMissing = 12, QualifierOther = 13, Kindred = 14, Other = 15,
        People = 16, Reports = 17, Counted = 18, City = 19, Town = 20, Neighbourhood = 21, Governorate = 22, Country = 23, District = 24, Region = 25, Site = 26,
        Abroad = 27, LoosePeople = 28, LooseReports = 29, LooseAbroad = 30, LooseOther = 31,
        Inside = 32, KindSame = 33, KindOther = 34, None = 35, NoneCoverage = 36, NoneWithin = 37, NoneLetters = 38, Kept = 39, LooseKept = 40, NoneCoverageWithin = 41, Gap = 42, NoneOneWord = 43,
        Slip = 44, SlipLetter = 45, NoneSlip = 46, NoneSlipCoverage = 47, SlipBlanks = 48, Count = 49;

    internal static readonly float[] Of = Start();

    private static float[] Start()
    {
        var w = new float[Count];
        w[Plain] = -1.84f;
        w[Stripped] = -2.48f;
        w[Typo] = -1.50f;
        w[TypoShort] = -1.10f;
        w[Sound] = -0.21f;
        w[Distance] = -3.68f;
        w[DistanceShare] = -7.16f;
        w[FewConsonants] = -1.94f;
        w[Cross] = -1.18f;
        w[Words] = -2.84f;
        w[LostCommon] = -1.11f;
        w[LostOwn] = -1.72f;
        w[QualifierMissing] = -3.04f;
        w[QualifierOther] = -1.92f;
        w[Kindred] = -0.32f;
        w[Other] = -0.45f;
        w[People] = -0.25f;
        w[Reports] = 0.19f;
        w[Counted] = -0.17f;
        w[City] = 1.94f;
        w[Town] = 1.08f;
        w[Neighbourhood] = -0.09f;
        w[Governorate] = -2.20f;
        w[Country] = 1.93f;
        w[District] = -0.84f;
        w[Region] = -0.47f;
        w[Site] = 0.17f;
        w[Abroad] = -0.80f;
        w[LoosePeople] = 0.38f;
        w[LooseReports] = -0.06f;
        w[LooseAbroad] = -0.50f;
        w[LooseOther] = -0.61f;
        w[Inside] = 6.68f;
        w[KindSame] = 3.00f;
        w[KindOther] = -3.00f;
        w[None] = -0.01f;
        w[NoneCoverage] = -1.46f;
        w[NoneWithin] = 5.39f;
        w[NoneLetters] = -0.27f;
        w[Kept] = 1.20f;
        w[LooseKept] = -0.50f;
        w[NoneCoverageWithin] = -0.02f;
        w[Gap] = -0.26f;
        w[NoneOneWord] = 0.48f;
        w[Slip] = 5.00f;
        w[SlipLetter] = -2.50f;
        w[SlipBlanks] = -2.00f;
        w[NoneSlip] = 3.00f;
        w[NoneSlipCoverage] = -2.00f;
        return w;
    }
}
