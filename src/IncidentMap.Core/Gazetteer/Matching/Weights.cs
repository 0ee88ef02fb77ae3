namespace IncidentMap.Gazetteer.Matching;

/// <summary>The weights of the model, fitted offline.</summary>
internal static class Weights
{
    internal const int Plain = 0, Stripped = 1, Typo = 2, TypoShort = 3, Sound = 4, Distance = 5, DistanceShare = 6, FewConsonants = 7, Cross = 8, Words = 9,
        LostCommon = 10, LostOwn = 11, QualifierMissing = 12, QualifierOther = 13, Kindred = 14, Other = 15,
        People = 16, Reports = 17, Counted = 18, City = 19, Town = 20, Neighbourhood = 21, Governorate = 22, Country = 23, District = 24, Region = 25, Site = 26,
        Abroad = 27, LoosePeople = 28, LooseReports = 29, LooseAbroad = 30, LooseOther = 31,
        Inside = 32, KindSame = 33, KindOther = 34, None = 35, NoneCoverage = 36, NoneWithin = 37, NoneLetters = 38, Kept = 39, LooseKept = 40, NoneCoverageWithin = 41, Count = 42;

    internal static readonly float[] Of = Start();

    private static float[] Start()
    {
        var w = new float[Count];
        w[Plain] = -2.28f;
        w[Stripped] = -2.14f;
        w[Typo] = -2.18f;
        w[TypoShort] = -0.92f;
        w[Sound] = -0.57f;
        w[Distance] = -3.96f;
        w[DistanceShare] = -6.67f;
        w[FewConsonants] = -2.00f;
        w[Cross] = -0.90f;
        w[Words] = -2.98f;
        w[LostCommon] = -0.99f;
        w[LostOwn] = -1.52f;
        w[QualifierMissing] = -3.22f;
        w[QualifierOther] = -2.35f;
        w[Kindred] = -0.29f;
        w[Other] = -0.36f;
        w[People] = -0.08f;
        w[Reports] = 0.14f;
        w[Counted] = -0.11f;
        w[City] = 1.96f;
        w[Town] = 0.94f;
        w[Neighbourhood] = 0.73f;
        w[Governorate] = -1.73f;
        w[Country] = 1.93f;
        w[District] = -0.89f;
        w[Region] = -0.30f;
        w[Site] = 0.10f;
        w[Abroad] = -1.50f;
        w[LoosePeople] = 0.11f;
        w[LooseReports] = -0.06f;
        w[LooseAbroad] = -0.50f;
        w[LooseOther] = -0.42f;
        w[Inside] = 6.17f;
        w[KindSame] = 3.00f;
        w[KindOther] = -3.00f;
        w[None] = -0.43f;
        w[NoneCoverage] = -1.23f;
        w[NoneWithin] = 4.89f;
        w[NoneLetters] = -0.28f;
        w[Kept] = 1.20f;
        w[LooseKept] = -0.50f;
        w[NoneCoverageWithin] = 0.07f;
        return w;
    }
}
