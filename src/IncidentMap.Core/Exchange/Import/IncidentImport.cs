using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>
/// Brings records into a store: all accepted ones in one transaction, or none when it is interrupted. An import never overwrites: a record
/// that is already there with other values is refused, since the store knows more of it (its claims) than a table can say.
/// </summary>
public sealed class IncidentImport(IIncidentStore store)
{
    private readonly List<ImportRow> _refused = [];
    private readonly List<ImportRow> _noted = [];
    private readonly ImportedKeys _keys = new();
    private int _accepted;
    private int _unchanged;

    /// <summary>Imports records; one object serves one import.</summary>
    /// <param name="rows">What was read; read on another thread than the store is written on.</param>
    /// <param name="format">The form that it was read in.</param>
    /// <param name="change">How the history tells of it.</param>
    /// <param name="dryRun">Only looks what would happen.</param>
    /// <param name="stop">Ends the import in the middle; then nothing of it is kept.</param>
    /// <exception cref="OperationCanceledException">It was ended in the middle.</exception>
    public ImportReport Run(IEnumerable<ImportRow> rows, ImportFormat format, Change change, bool dryRun, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        var tally = new ImportTally(format.Sums);
        using (var batch = dryRun ? null : store.BeginBatch(change))
        {
            foreach (var row in ReadAhead.Of(rows, stop)) Take(row, tally, batch);
            stop.ThrowIfCancellationRequested();
            batch?.Commit();
        }
        return new ImportReport(_accepted, _unchanged, _refused, _noted, tally.Guesses(), tally.Sums(store));
    }

    private void Take(ImportRow row, ImportTally tally, IIncidentBatch? batch)
    {
        var (incident, faults) = Settle(row, batch ?? (IIncidentLookup)store, out var there);
        tally.Add(row, isRefused: incident is null);
        if (incident is null)
        {
            _refused.Add(row with { Incident = null, Faults = faults });
            return;
        }
        if (row.Notes.Count > 0) _noted.Add(row);
        tally.Took(there ?? incident, row.Record, isUnsaved: there is null && batch is null);
        if (there is not null) _unchanged++;
        else _accepted++;
        if (there is null) batch?.Add(incident);
    }

    /// <summary>The incident that the record is to be, or the one that it is already (<paramref name="there"/>), or the faults that keep it out.</summary>
    private (Incident? Incident, IReadOnlyList<Fault> Faults) Settle(ImportRow row, IIncidentLookup known, out Incident? there)
    {
        there = null;
        if (row.Incident is not { } incident) return (null, row.Faults);
        if (_keys.Repeated(row.Line, incident, row.Record) is { } repeated) return (null, [repeated]);
        there = known.Find(incident.Id) ?? (row.Record is { } record ? known.FindByRecord(record.Origin, record.Id) : null)
            ?? (incident.Code.Length > 0 ? known.FindByCode(incident.Code) : null);
        if (there is not null)
        {
            var differences = RecordComparison.Differences(incident, there, row.Record);
            if (differences.Count == 0) return (there, []);
            there = null;
            return (null, differences);
        }
        if (incident.Code.Length == 0) incident = incident with { Code = _keys.NextCode(incident.When.Start, known) };
        var faults = IncidentCheck.Faults(incident);
        return faults.Count == 0 ? (incident, []) : (null, faults);
    }
}
