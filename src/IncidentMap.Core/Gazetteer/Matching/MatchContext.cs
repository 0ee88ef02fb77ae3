namespace IncidentMap.Gazetteer.Matching;

/// <summary>What is known around a name.</summary>
/// <param name="Within">The area preferred.</param>
/// <param name="Near">The point preferred.</param>
/// <param name="Others">Other places of the text.</param>
/// <param name="Kind">What the name was said to be, as a feature token.</param>
/// <param name="Shape">What the name says of how many places may bear it.</param>
internal readonly record struct MatchContext(Surroundings? Within, LonLat? Near, IReadOnlyList<LonLat>? Others, string? Kind, NameShape Shape = default)
{
    /// <summary>True when nothing is known.</summary>
    internal bool IsPlain => Within is null && Near is null && Others is null && Kind is null;
}
