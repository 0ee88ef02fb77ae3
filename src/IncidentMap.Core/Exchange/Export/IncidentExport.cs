using System.IO.Pipelines;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Exports what a filter shows. Nothing else of the program writes incidents to a file or a network.</summary>
public static class IncidentExport
{
    /// <summary>What may wait in memory before it is sent on.</summary>
    internal const int FlushBytes = 64 * 1024;

    /// <summary>Writes all incidents that the filter matches, streaming: memory does not grow with their number.</summary>
    /// <param name="snapshot">The incidents, in their public form.</param>
    /// <param name="filter">What to write.</param>
    /// <param name="format">In which form.</param>
    /// <param name="notes">What the file says about itself, in the forms that have room for it (<see cref="ExportFormat.TellsAboutItself"/>).</param>
    /// <param name="to">Where to; neither closed nor completed here.</param>
    /// <param name="stop">Ends the export in the middle.</param>
    /// <returns>The number of incidents written.</returns>
    public static async Task<int> WriteAsync(IncidentSnapshot snapshot, IncidentFilter filter, ExportFormat format, ExportNotes notes, PipeWriter to, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(to);
        var rows = snapshot.Select(filter);
        await format.WriteAsync(new ExportContent(snapshot, rows, filter, notes), to, stop);
        await to.FlushAsync(stop);
        return rows.Length;
    }

    /// <inheritdoc cref="WriteAsync(IncidentSnapshot, IncidentFilter, ExportFormat, ExportNotes, PipeWriter, CancellationToken)"/>
    public static async Task<int> WriteAsync(IncidentSnapshot snapshot, IncidentFilter filter, ExportFormat format, ExportNotes notes, Stream to, CancellationToken stop)
    {
        var pipe = PipeWriter.Create(to, new StreamPipeWriterOptions(leaveOpen: true));
        var count = await WriteAsync(snapshot, filter, format, notes, pipe, stop);
        await pipe.CompleteAsync();
        return count;
    }

    /// <summary>Bytes that stand behind each feature as <see cref="IncidentSnapshot.CopyFeatures"/> gives it.</summary>
    public static int SeparatorLength => GeoJsonExport.Separator.Length;

    /// <summary>Copies the GeoJSON Features of rows as they were encoded, a comma between them, for whoever writes the collection around them.</summary>
    /// <param name="snapshot">The incidents, in their public form.</param>
    /// <param name="rows">Their rows, in the order wanted.</param>
    /// <param name="to">Where to; neither closed nor completed here.</param>
    /// <param name="stop">Ends it in the middle.</param>
    public static Task CopyFeaturesAsync(IncidentSnapshot snapshot, int[] rows, PipeWriter to, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(to);
        return GeoJsonExport.CopyAsync(snapshot, rows, to, stop);
    }
}
