using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>What a file says of a place.</summary>
/// <param name="Id">Id in the gazetteer.</param>
/// <param name="Name">Name in Latin script.</param>
/// <param name="NameAr">Name in Arabic.</param>
/// <param name="Admin1">Governorate, in any spelling.</param>
/// <param name="Point">Where the file puts it.</param>
public sealed record PlaceQuestion(string? Id, string? Name, string? NameAr, string? Admin1, LonLat? Point);

/// <summary>What the gazetteer knows of it.</summary>
/// <param name="Where">The place that id or name give clearly; else the governorate around the file's point, without a point of its own; null when neither is known.</param>
/// <param name="IsNamed">True when id or name gave the place.</param>
/// <param name="Why">Why the name has no clear answer, such as "is not known" or "may be …"; null where it has one or none was asked.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the country in which the file's point lies; null where there is no point, no outline holds it, or the place was found by its id.</param>
public sealed record PlaceAnswer(Where? Where, bool IsNamed = false, string? Why = null, string? Country = null)
{
    /// <summary>Nothing is known.</summary>
    public static PlaceAnswer Unknown { get; } = new(null, Why: "is not known");
}

/// <summary>Asks the gazetteer, which this room does not know. By id when there is one, else by name; a name with several answers gets none.</summary>
public delegate PlaceAnswer PlaceLookup(PlaceQuestion question);
