namespace IncidentMap.Reports.Places;

/// <summary>What the word before a name says of it.</summary>
internal enum SettlementHead
{
    /// <summary>One village, town or camp.</summary>
    One,

    /// <summary>Several, whose names follow in a list.</summary>
    Several,

    /// <summary>A city: gazetteers hold them all.</summary>
    City,
}
