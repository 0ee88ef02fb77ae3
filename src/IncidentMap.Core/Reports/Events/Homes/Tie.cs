namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// What ties a sentence below the lead to the main event, or parts it from it. "Stretch" is the sentence with the act, told just above it, of which
/// it tells what came. Each holds or not, but for those that say what they measure.
/// </summary>
internal enum Tie
{
    /// <summary>Holds always.</summary>
    Always,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>In the paragraph of the last sentence that told whom the main event harmed.</summary>
    SameLine,

    /// <summary>How many lines below that, as a part of six.</summary>
    Lines,

    /// <summary>How many sentences behind it, as a logarithm.</summary>
    Distance,

    /// <summary>The key is the first line.</summary>
    BelowHeadline,

    /// <summary>All that was told stands in short lines without a full stop.</summary>
    FirstInFull,

    /// <summary>The same, and this ends with one.</summary>
    FirstWithStop,

    /// <summary>The same, and it tells of a harm of which those did not.</summary>
    FirstOfItsHarm,

    /// <summary>None of its harm was told of.</summary>
    OnlyOtherHarm,

    /// <summary>The text said only that the main event harmed nobody.</summary>
    Spared,

    /// <summary>It counts two or more, and so was counted.</summary>
    SameNumber,

    /// <summary>It counts one, and one was counted.</summary>
    SameOne,

    /// <summary>It counts more than was counted of that harm.</summary>
    MoreThanTold,

    /// <summary>It counts fewer.</summary>
    FewerThanTold,

    /// <summary>A town of the main event.</summary>
    OwnTown,

    /// <summary>Another within 10 km of its place.</summary>
    TownNear,

    /// <summary>Another in the governorate whose seat alone was named, which may stand for it.</summary>
    TownOfWide,

    /// <summary>Another within 40 km.</summary>
    TownInReach,

    /// <summary>Another further away.</summary>
    TownFar,

    /// <summary>A village that the gazetteer lacks, by another name.</summary>
    TownLacking,

    /// <summary>Other towns only.</summary>
    OnlyOtherTowns,

    /// <summary>Other towns only, and a harm not told of.</summary>
    OtherTownOtherHarm,

    /// <summary>Other towns only, and one counted as one was.</summary>
    OtherTownSameOne,

    /// <summary>No place.</summary>
    NoPlace,

    /// <summary>The area in which the main event lies.</summary>
    OwnArea,

    /// <summary>Where the main event was is not told.</summary>
    NoPlaceTold,

    /// <summary>A day where the main event was told without.</summary>
    DayAlone,

    /// <summary>Begins with its day.</summary>
    OpensWithDay,

    /// <summary>Begins with its day below what was told in full.</summary>
    OpensWithDayBelow,

    /// <summary>"The strike".</summary>
    TheStrike,

    /// <summary>"The town", "the car".</summary>
    TheScene,

    /// <summary>Begins with "it", "the", "his".</summary>
    OpensPointing,

    /// <summary>Tells of a strike.</summary>
    HasStrike,

    /// <summary>Of the kind told of.</summary>
    SameKind,

    /// <summary>From the air, by guns, laid or from hand to hand, where the main event was by another of these.</summary>
    OtherMeans,

    /// <summary>Names a party named before.</summary>
    SameParty,

    /// <summary>Names only others.</summary>
    OtherParty,

    /// <summary>No word of it, but those that all reports share, was told.</summary>
    NoSharedWord,

    /// <summary>More than two were.</summary>
    SharedWords,

    /// <summary>Which share of its such words.</summary>
    ShareOfWords,

    /// <summary>Two names or more were.</summary>
    SharedNames,

    /// <summary>Turns to another act in so many words.</summary>
    Turned,

    /// <summary>Stands behind such a sentence in one paragraph.</summary>
    BelowTurn,

    /// <summary>The sentence before it in its paragraph is of another event.</summary>
    BelowOther,

    /// <summary>The text has told of other events.</summary>
    OthersTold,

    /// <summary>Tells only of some "among them", or of parts.</summary>
    OnlyAmong,

    /// <summary>"Others", "more".</summary>
    Besides,

    /// <summary>A word of saying.</summary>
    Says,

    /// <summary>The harmed are of a side told of.</summary>
    SameSide,

    /// <summary>They are of the other side.</summary>
    OtherSide,

    /// <summary>Names somebody, where nobody was named.</summary>
    FirstNames,

    /// <summary>Shorter than nine words.</summary>
    Short,

    /// <summary>Arabic, with neither strike, place nor day.</summary>
    BareArabic,
}
