using System.IO.Pipelines;
using CsvHelper;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Writes the native CSV, a buffer at a time.</summary>
internal static class NativeCsvExport
{
    internal static async Task WriteAsync(IncidentSnapshot snapshot, int[] rows, PipeWriter to, CancellationToken stop)
    {
        await using var csv = CsvWriter.Create(to.AsStream(leaveOpen: true), CsvWriterOptions.Default, leaveOpen: true);
        await csv.WriteRecordAsync([.. NativeCsv.Columns], stop);
        foreach (var row in rows) await csv.WriteRecordAsync(Escaped(NativeCsv.Cells(snapshot[row])), stop);
        await csv.FlushAsync(stop);
    }

    private static string[] Escaped(IReadOnlyList<string> cells) =>
        [.. cells.Select((cell, column) => NativeCsv.IsNumber(column) ? cell : CsvCell.Escape(cell))];
}
