using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>What an import did, or would do.</summary>
/// <param name="Accepted">Records that became new incidents.</param>
/// <param name="Unchanged">Records that are already there just so.</param>
/// <param name="Refused">Records that were left out, each with its faults.</param>
/// <param name="Noted">Accepted records that a reader should look at.</param>
public sealed record ImportReport(int Accepted, int Unchanged, IReadOnlyList<ImportRow> Refused, IReadOnlyList<ImportRow> Noted);

/// <summary>
/// Brings records into a store: all accepted ones in one transaction. An import never overwrites: a record that is already there with other
/// values is refused, since the store knows more of it (its claims) than a table can say.
/// </summary>
public sealed class IncidentImport(IIncidentStore store)
{
    private readonly Dictionary<Guid, long> _lineOfId = [];
    private readonly Dictionary<string, long> _lineOfCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DateOnly, int> _lastNumber = [];
    private readonly List<Incident> _new = [];
    private readonly List<ImportRow> _refused = [];
    private readonly List<ImportRow> _noted = [];
    private int _unchanged;

    /// <summary>Imports records; one object serves one import.</summary>
    /// <param name="rows">What was read.</param>
    /// <param name="change">How the history tells of it.</param>
    /// <param name="dryRun">Only looks what would happen.</param>
    public ImportReport Run(IEnumerable<ImportRow> rows, Change change, bool dryRun)
    {
        foreach (var row in rows) Take(row);
        if (!dryRun && _new.Count > 0) store.Save(_new, change);
        return new ImportReport(_new.Count, _unchanged, _refused, _noted);
    }

    private void Take(ImportRow row)
    {
        if (row.Incident is not { } incident)
        {
            _refused.Add(row);
            return;
        }
        if (Repeated(row.Line, incident) is { } fault)
        {
            _refused.Add(ImportRow.Refused(row.Line, fault));
            return;
        }
        var there = store.Find(incident.Id) ?? (incident.Code.Length > 0 ? store.FindByCode(incident.Code) : null);
        if (there is not null) Compare(row.Line, incident, there);
        else Add(row, incident);
    }

    private void Add(ImportRow row, Incident incident)
    {
        var code = incident.Code.Length > 0 ? incident.Code : NextCode(incident.When.Start);
        _lineOfCode.TryAdd(code, row.Line);
        _new.Add(incident with { Code = code });
        if (row.Notes.Count > 0) _noted.Add(row);
    }

    private Fault? Repeated(long line, Incident incident)
    {
        if (!_lineOfId.TryAdd(incident.Id, line)) return new Fault("record", $"is the same as that of line {_lineOfId[incident.Id]}");
        return incident.Code.Length > 0 && !_lineOfCode.TryAdd(incident.Code, line)
            ? new Fault("code", $"{incident.Code} is also the code of line {_lineOfCode[incident.Code]}")
            : null;
    }

    private void Compare(long line, Incident incident, Incident there)
    {
        if (there.State != IncidentState.Published)
        {
            _refused.Add(ImportRow.Refused(line, new Fault("record", $"{there.Code} is already there, {Token.Of(there.State)}")));
            return;
        }
        var told = NativeCsv.Cells(SnapshotRow.Of(incident with { Id = there.Id, Code = there.Code }));
        var known = NativeCsv.Cells(SnapshotRow.Of(there));
        var faults = Enumerable.Range(0, told.Count).Where(i => told[i] != known[i])
            .Select(i => new Fault(NativeCsv.Columns[i], $"{there.Code} is already there with '{FilterText.Shown(known[i])}', not '{FilterText.Shown(told[i])}'; correct it with edit")).ToList();
        if (faults.Count == 0) _unchanged++;
        else _refused.Add(ImportRow.Refused(line, faults));
    }

    /// <summary>The store gives the first free code of a day; the records of one import are not in it yet.</summary>
    private string NextCode(DateOnly day)
    {
        var first = store.NextCode(day);
        var dash = first.LastIndexOf('-');
        var number = Math.Max(int.Parse(first.AsSpan(dash + 1), CultureInfo.InvariantCulture), _lastNumber.GetValueOrDefault(day) + 1);
        string code;
        while (_lineOfCode.ContainsKey(code = string.Create(CultureInfo.InvariantCulture, $"{first.AsSpan(0, dash)}-{number}"))) number++;
        _lastNumber[day] = number;
        return code;
    }
}
