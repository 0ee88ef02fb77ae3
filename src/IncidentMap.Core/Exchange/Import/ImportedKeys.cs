using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>The ids, codes and record keys that one import has met: none may stand in its file twice, and new codes must be free.</summary>
internal sealed class ImportedKeys
{
    private readonly Dictionary<Guid, long> _lineOfId = [];
    private readonly Dictionary<string, long> _lineOfCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<RecordKey, long> _lineOfRecord = [];
    private readonly Dictionary<DateOnly, int> _lastNumber = [];

    internal Fault? Repeated(long line, Incident incident, RecordKey? record)
    {
        if (record is not null && !_lineOfRecord.TryAdd(record, line)) return new Fault("record", $"{record.Id} is also the id of line {_lineOfRecord[record]}");
        if (!_lineOfId.TryAdd(incident.Id, line)) return new Fault("record", $"is the same as that of line {_lineOfId[incident.Id]}");
        return incident.Code.Length > 0 && !_lineOfCode.TryAdd(incident.Code, line)
            ? new Fault("code", $"{incident.Code} is also the code of line {_lineOfCode[incident.Code]}")
            : null;
    }

    /// <summary>The store gives the first free code of a day; the records of this import are not in it yet.</summary>
    internal string NextCode(DateOnly day, IIncidentLookup known)
    {
        if (!_lastNumber.TryGetValue(day, out var number))
        {
            var first = known.NextCode(day);
            number = int.Parse(first.AsSpan(first.LastIndexOf('-') + 1), CultureInfo.InvariantCulture) - 1;
        }
        string code;
        do code = string.Create(CultureInfo.InvariantCulture, $"SY-{day:yyyy-MM-dd}-{++number}");
        while (!_lineOfCode.TryAdd(code, 0));
        _lastNumber[day] = number;
        return code;
    }
}
