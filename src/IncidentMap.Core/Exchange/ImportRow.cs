using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>What became of one record of an imported file.</summary>
/// <param name="Line">The line of the file on which the record starts, the header being line 1; 0 for the file as a whole.</param>
/// <param name="Incident">The incident; null when the record is refused. Its code is empty where the file gives none.</param>
/// <param name="Faults">Why it is refused: field and reason of each fault.</param>
/// <param name="Notes">What a reader should look at although the record is taken.</param>
public sealed record ImportRow(long Line, Incident? Incident, IReadOnlyList<Fault> Faults, IReadOnlyList<Fault> Notes)
{
    /// <summary>A refused record.</summary>
    public static ImportRow Refused(long line, params IReadOnlyList<Fault> faults) => new(line, null, faults, []);
}

/// <summary>What a file says of a place.</summary>
/// <param name="Id">Id in the gazetteer.</param>
/// <param name="Name">Name in Latin script.</param>
/// <param name="NameAr">Name in Arabic.</param>
/// <param name="Admin1">Governorate, in any spelling.</param>
/// <param name="Point">Where the file puts it.</param>
public sealed record PlaceQuestion(string? Id, string? Name, string? NameAr, string? Admin1, LonLat? Point);

/// <summary>Asks the gazetteer, which this room does not know. By id when there is one, else by name; null when it has no clear answer.</summary>
public delegate Where? PlaceLookup(PlaceQuestion question);
