using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Native;

/// <summary>The columns of a file in our form, and whether an incident made of a record says each of its cells again.</summary>
internal sealed class NativeColumns(Columns columns)
{
    /// <summary>Where each column of the file stands among ours; -1 for one that is none of ours.</summary>
    private readonly int[] _ours = [.. columns.Names.Select(name => NativeCsv.Columns.ToList().FindIndex(ours => string.Equals(ours, name, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>True when nothing of the record is lost with its row: written out again, the incident gives the same cells.</summary>
    internal bool SaysAll(Incident incident, IReadOnlyList<string> cells)
    {
        if (_ours.Contains(-1)) return false;
        var written = NativeCsv.Cells(SnapshotRow.Of(incident));
        for (var i = 0; i < _ours.Length; i++)
            if (written[_ours[i]] != cells[i]) return false;
        return true;
    }
}
