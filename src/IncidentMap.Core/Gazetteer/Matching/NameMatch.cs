namespace IncidentMap.Gazetteer.Matching;

/// <summary>How a name was found, surest first.</summary>
internal enum MatchLevel : byte
{
    /// <summary>The same letters after folding.</summary>
    Letters,

    /// <summary>The same but for articles, doubled letters and the like.</summary>
    Plain,

    /// <summary>The same after a particle or a fused article was taken off.</summary>
    Stripped,

    /// <summary>Alike by sound.</summary>
    Sound,

    /// <summary>One letter wrong, missing, too many, or two turned.</summary>
    Typo,

    /// <summary>Some of the words alike by sound, others missing on one side.</summary>
    Words,
}

/// <summary>What a name was found by, for all that does not depend on how well it matches.</summary>
internal enum FoundBy : byte
{
    /// <summary>Its letters.</summary>
    Letters,

    /// <summary>Its sound, or some of its words.</summary>
    Sound,

    /// <summary>Its letters but for a slip of the pen.</summary>
    Slip,
}

/// <summary>What was found that explains a name without a slip of the pen.</summary>
[Flags]
internal enum Besides : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A name of the same plain spelling.</summary>
    Plain,

    /// <summary>One that differs by its article alone, or by what all who write Arabic use for each other.</summary>
    Article,
}

/// <summary>By how little two names of one plain spelling differ.</summary>
internal enum Nearness : byte
{
    /// <summary>By letters that writers use for each other.</summary>
    Spelling,

    /// <summary>By the article alone, or in Arabic by any of these.</summary>
    Article,

    /// <summary>By one letter.</summary>
    OneLetter,
}

/// <summary>What a name of the gazetteer is to its place.</summary>
internal enum NameKind : byte
{
    /// <summary>The display name in its script.</summary>
    Display,

    /// <summary>A spelling of the display name.</summary>
    Kindred,

    /// <summary>Another name: Berea of Aleppo.</summary>
    Other,
}

/// <summary>A place found under a name.</summary>
/// <param name="Place">Index of the place.</param>
/// <param name="Name">Index of the name of it that matched.</param>
/// <param name="Level">How.</param>
/// <param name="Kind">What that name is to the place.</param>
/// <param name="Distance">By sound, in hundredths of a consonant.</param>
/// <param name="Length">Consonants, or letters for a typo: the mean of both names, doubled.</param>
/// <param name="Cross">True between Arabic and Latin.</param>
/// <param name="QualifierMissing">True when only one side says which half of the village.</param>
/// <param name="QualifierOther">True when they say different ones.</param>
/// <param name="QualifierContrary">True when no place can be what both say.</param>
/// <param name="LostCommon">Words such as Tell or Khirbat that one side lacks.</param>
/// <param name="LostOwn">Other words that one side lacks.</param>
/// <param name="Gap">Letters that one has more than the other, in one script.</param>
/// <param name="Slip">The one slip of the pen that makes it of a name of the place, whatever else the match is.</param>
/// <param name="Verbatim">True when it was written as it stands there, diacritics and articles included.</param>
/// <param name="Rarity">How rare the name is, where it was found by its letters.</param>
/// <param name="Nearness">By how little it differs, where it was found by plain spelling.</param>
internal readonly record struct NameMatch(
    int Place, int Name, MatchLevel Level, NameKind Kind, int Distance = 0, int Length = 0, bool Cross = false,
    bool QualifierMissing = false, bool QualifierOther = false, bool QualifierContrary = false, byte LostCommon = 0, byte LostOwn = 0, byte Gap = 0, Slip Slip = Slip.None, bool Verbatim = false, NameRarity Rarity = default, Nearness Nearness = Nearness.Spelling)
{
    internal FoundBy By => Level <= MatchLevel.Stripped && Slip != Slip.Blank ? FoundBy.Letters : Slip != Slip.None ? FoundBy.Slip : FoundBy.Sound;
}
