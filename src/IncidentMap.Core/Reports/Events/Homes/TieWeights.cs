namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// What each <see cref="Tie"/> weighs, in log odds that a sentence is still of the main event: a logistic regression fitted by full-batch Adam with an L2
/// pull to nothing (`fit-ties` of the benchmark project, which says how many it finds of reports that it was not fitted to) on labelled reports that
/// the reader reads rightly, and on the same with a paragraph of another report put in. Positive speaks for the main event.
/// </summary>
internal static class TieWeights
{
    /// <summary>The weights, each at its tie's number.</summary>
    internal static readonly float[] Of =
    [
        0.24f, // Always
        -0.61f, // Arabic
        0.26f, // SameLine
        0.70f, // Lines
        -0.96f, // Distance
        0.18f, // BelowHeadline
        0.49f, // FirstInFull
        1.17f, // FirstWithStop
        -0.59f, // FirstOfItsHarm
        -0.25f, // OnlyOtherHarm
        -0.14f, // Spared
        1.22f, // SameNumber
        0.01f, // SameOne
        -1.37f, // MoreThanTold
        -0.71f, // FewerThanTold
        0.75f, // OwnTown
        0.74f, // TownNear
        0.62f, // TownOfWide
        -0.85f, // TownInReach
        -0.89f, // TownFar
        1.47f, // TownLacking
        -0.78f, // OnlyOtherTowns
        0.35f, // OtherTownOtherHarm
        0.49f, // OtherTownSameOne
        2.06f, // NoPlace
        1.09f, // OwnArea
        1.28f, // NoPlaceTold
        -0.66f, // DayAlone
        -0.62f, // OpensWithDay
        -0.85f, // OpensWithDayBelow
        0.58f, // TheStrike
        0.43f, // TheScene
        0.64f, // OpensPointing
        -0.75f, // HasStrike
        0.42f, // SameKind
        -1.24f, // OtherMeans
        0.28f, // SameParty
        -0.99f, // OtherParty
        -0.54f, // NoSharedWord
        0.52f, // SharedWords
        0.28f, // ShareOfWords
        0.85f, // SharedNames
        -1.23f, // Turned
        -1.34f, // BelowTurn
        -1.41f, // BelowOther
        -0.93f, // OthersTold
        0.30f, // OnlyAmong
        0.09f, // Besides
        0.91f, // Says
        0.12f, // SameSide
        -0.68f, // OtherSide
        0.56f, // FirstNames
        0.52f, // Short
        0.70f, // BareArabic
    ];
}
