namespace IncidentMap.Incidents;

/// <summary>Questions to what a store holds.</summary>
public interface IIncidentLookup
{
    /// <summary>One incident, whatever its state; null when there is none.</summary>
    Incident? Find(Guid id);

    /// <summary>One incident by its code; null when there is none.</summary>
    Incident? FindByCode(string code);

    /// <summary>The incident that was imported from this record, or that it was joined into; null when there is none.</summary>
    Incident? FindByRecord(string origin, string recordId);

    /// <summary>The next free code of a day, such as SY-2017-06-26-1.</summary>
    string NextCode(DateOnly day);
}

/// <summary>
/// Writes many new incidents: all of them at once when it is committed, none when it is disposed of before. While it is open others read
/// what was there before (where that was nothing an engine may let them wait) and nobody else writes; its questions too are answered from that.
/// </summary>
public interface IIncidentBatch : IIncidentLookup, IDisposable
{
    /// <summary>Adds an incident whose id and code are in neither the store nor the batch, and which <see cref="IncidentCheck"/> finds no fault with.</summary>
    void Add(Incident incident);

    /// <summary>Makes all that was added seen.</summary>
    /// <returns>How many incidents that are.</returns>
    int Commit();
}

/// <summary>The truth. Every engine answers the same tests. Calls throw <see cref="StoreException"/> only when the engine itself fails.</summary>
public interface IIncidentStore : IIncidentLookup, IDisposable
{
    /// <summary>All incidents in a state, ordered by start date, then code.</summary>
    IEnumerable<Incident> All(IncidentState state);

    /// <summary>The incidents with these ids, whatever their state and in no order; ids that are not there are left out.</summary>
    IEnumerable<Incident> FindMany(IEnumerable<Guid> ids);

    /// <summary>
    /// The incidents that hold a claim read from this report (<see cref="Claim.ReportId"/>), ordered by start date, then code; empty when
    /// there are none. A record that was joined into another holds none any more: the other does.
    /// </summary>
    IReadOnlyList<Incident> FindByReport(string reportId);

    /// <summary>Incidents of every state whose dates share a day with the span, ends included, ordered by start date, then code.</summary>
    IReadOnlyList<Incident> Overlapping(DateOnly from, DateOnly to);

    /// <summary>Writes incidents and their change in one transaction: all or nothing. An incident equal to what is stored writes no change.</summary>
    /// <returns>How many incidents were new or changed.</returns>
    /// <exception cref="ArgumentException">An incident breaks a rule of the model (a claim's address that is not http or https), so that it could not be read back.</exception>
    int Save(IReadOnlyCollection<Incident> incidents, Change change);

    /// <summary>The same, where each incident has a change of its own.</summary>
    /// <returns>How many incidents were new or changed.</returns>
    int Save(IReadOnlyCollection<(Incident Incident, Change Change)> changes);

    /// <summary>Writes decisions in one transaction, in their order, if every incident is still what its decision was made from.</summary>
    /// <returns>False when one has changed meanwhile, or is there already; then nothing at all is written.</returns>
    bool TrySave(IReadOnlyCollection<Revision> revisions);

    /// <summary>Keeps a report under the hash of its text; a text already held is left as it was first received.</summary>
    /// <returns>True when it was new.</returns>
    bool SaveReport(Report report);

    /// <summary>
    /// Keeps a report and what was read from it in one transaction: all or nothing. When the text is held already, or an incident that it
    /// adds to has changed meanwhile, nothing at all is written.
    /// </summary>
    ReportOutcome SaveReport(Report report, IReadOnlyCollection<Revision> read);

    /// <summary>A report by its id; null when there is none.</summary>
    Report? FindReport(string sha256);

    /// <summary>The history of an incident, oldest first.</summary>
    IReadOnlyList<Change> History(Guid id);

    /// <summary>The incident as it was before an entry of its history.</summary>
    /// <param name="id">The incident.</param>
    /// <param name="change">Position in <see cref="History"/>, from 0.</param>
    /// <returns>Null when there is no such entry, when it brought the incident into being, or when a program older than this memory wrote it.</returns>
    Incident? Before(Guid id, int change);

    /// <summary>The latest entries of the history of all incidents, the latest first: which incident, and when.</summary>
    /// <param name="most">How many at most.</param>
    IEnumerable<(Guid Incident, DateTimeOffset At)> LatestChanges(int most);

    /// <summary>Begins to write many new incidents.</summary>
    /// <param name="change">How the history of each tells of it.</param>
    IIncidentBatch BeginBatch(Change change);

    /// <summary>The index of words that the engine keeps; null when it keeps none.</summary>
    ITextIndex? Texts => null;

    /// <summary>A number that grows with every write, so that a reader knows its snapshot is old.</summary>
    long Version { get; }

    /// <summary>Where the store stands now.</summary>
    StoreMark Mark { get; }

    /// <summary>The incidents of every state that were written since a mark, as they are now, each once.</summary>
    /// <returns>Null when that cannot be told (a backup was restored since, or the history does not hold the mark's entry) or when there are more than the given number: then all must be read.</returns>
    IReadOnlyList<Incident>? WrittenSince(StoreMark mark, int atMost);
}

/// <summary>A state of the store, from which a reader can ask what was written later.</summary>
/// <param name="Version"><see cref="IIncidentStore.Version"/> in that state.</param>
/// <param name="LastChange">The number of the last entry of the history.</param>
/// <param name="Era">Another one after a backup was restored, since numbers may then come again with other contents.</param>
/// <param name="Trace">What that entry is of and when it was made, so that a file put back by hand is not taken for the one that the mark is of.</param>
public readonly record struct StoreMark(long Version, long LastChange, string Era, string Trace);

/// <summary>The store cannot be used: the message says in one sentence what, where and what to do.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
