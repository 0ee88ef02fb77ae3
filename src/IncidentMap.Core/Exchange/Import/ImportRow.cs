using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>What became of one record of an imported file.</summary>
/// <param name="Line">The line of the file on which the record starts, the first being line 1; 0 for the file as a whole.</param>
/// <param name="Incident">The incident; null when the record is refused. Its code is empty where the file gives none.</param>
/// <param name="Faults">Why it is refused: field and reason of each fault.</param>
/// <param name="Notes">What a reader should look at although the record is taken.</param>
public sealed record ImportRow(long Line, Incident? Incident, IReadOnlyList<Fault> Faults, IReadOnlyList<Fault> Notes)
{
    /// <summary>What the record does not say and its reading adds, in words that are the same for the same guess.</summary>
    public IReadOnlyList<Fault> Guesses { get; init; } = [];

    /// <summary>The numbers of the record as they stand in the file, in the order of <see cref="ImportFormat.Sums"/>; empty where nothing is summed up.</summary>
    public IReadOnlyList<long?> Sums { get; init; } = [];

    /// <summary>The key of the record in its data set, by which it is known again; null where it has none.</summary>
    public RecordKey? Record { get; init; }

    /// <summary>A refused record.</summary>
    public static ImportRow Refused(long line, params IReadOnlyList<Fault> faults) => new(line, null, faults, []);
}

/// <summary>A record of a data set.</summary>
/// <param name="Origin">The origin of its claims, such as <c>ucdp</c>.</param>
/// <param name="Id">Its id there.</param>
public sealed record RecordKey(string Origin, string Id);
