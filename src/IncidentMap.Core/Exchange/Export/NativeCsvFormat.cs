using System.IO.Pipelines;
using CsvHelper;

namespace IncidentMap.Exchange;

/// <summary>Writes the native CSV, a buffer at a time.</summary>
/// <param name="withHxl">Whether a row of HXL tags follows the names of the columns.</param>
internal sealed class NativeCsvFormat(bool withHxl) : ExportFormat
{
    public override string Extension => withHxl ? ".hxl.csv" : ".csv";

    public override string MediaType => "text/csv; charset=utf-8; header=present";

    public override bool TellsAboutItself => false;

    public override async Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop)
    {
        await using var csv = CsvWriter.Create(to.AsStream(leaveOpen: true), CsvWriterOptions.Default, leaveOpen: true);
        await csv.WriteRecordAsync([.. NativeCsv.Columns], stop);
        if (withHxl) await csv.WriteRecordAsync([.. NativeCsv.Columns.Select(HxlTags.Of)], stop);
        foreach (var row in content.Rows) await csv.WriteRecordAsync(Escaped(NativeCsv.Cells(row)), stop);
        await csv.FlushAsync(stop);
    }

    private static string[] Escaped(IReadOnlyList<string> cells) =>
        [.. cells.Select((cell, column) => NativeCsv.IsNumber(column) ? cell : CsvCell.Escape(cell))];
}
