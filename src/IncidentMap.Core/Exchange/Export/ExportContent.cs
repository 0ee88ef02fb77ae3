using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>What an export writes.</summary>
/// <param name="Snapshot">The incidents, in their public form.</param>
/// <param name="Selected">The rows of the snapshot that the filter shows, ascending.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Notes">What the file says about itself.</param>
public sealed record ExportContent(IncidentSnapshot Snapshot, int[] Selected, IncidentFilter Filter, ExportNotes Notes)
{
    /// <summary>The selected rows, read back one after the other.</summary>
    public IEnumerable<SnapshotRow> Rows => Snapshot.Rows(Selected);
}
