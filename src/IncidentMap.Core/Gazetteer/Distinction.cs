namespace IncidentMap.Gazetteer;

/// <summary>One of the eight points of the compass.</summary>
public enum CompassPoint
{
    /// <summary>0 degrees.</summary>
    North,

    /// <summary>45 degrees.</summary>
    NorthEast,

    /// <summary>90 degrees.</summary>
    East,

    /// <summary>135 degrees.</summary>
    SouthEast,

    /// <summary>180 degrees.</summary>
    South,

    /// <summary>225 degrees.</summary>
    SouthWest,

    /// <summary>270 degrees.</summary>
    West,

    /// <summary>315 degrees.</summary>
    NorthWest,
}

/// <summary>Where a place lies as seen from a well-known town.</summary>
/// <param name="Town">The town.</param>
/// <param name="Metres">How far the place lies from it, in metres.</param>
/// <param name="Direction">In which direction from it.</param>
public sealed record Landmark(Place Town, double Metres, CompassPoint Direction);

/// <summary>
/// What tells a place from others that a name may mean as well: only what really does, so that a district that all of them lie in
/// is left out. The governorate, which every answer names, is not repeated.
/// </summary>
/// <param name="Feature">Its feature class, where another's is different.</param>
/// <param name="District">Its district, where another lies in another district of the same governorate.</param>
/// <param name="Subdistrict">Its subdistrict, where another lies in another subdistrict of the same district.</param>
/// <param name="Near">The nearest well-known town, where another lies elsewhere in the same governorate.</param>
/// <param name="Population">How many live there, where that is known and not the same for another.</param>
public sealed record Distinction(string? Feature, AdminStep? District, AdminStep? Subdistrict, Landmark? Near, int? Population)
{
    /// <summary>True when nothing is known that would tell it from the others.</summary>
    public bool IsEmpty => this is { Feature: null, District: null, Subdistrict: null, Near: null, Population: null };
}
