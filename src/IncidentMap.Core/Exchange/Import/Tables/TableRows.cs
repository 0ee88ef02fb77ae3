using CsvHelper;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Tables;

/// <summary>The records of a table one by one, the header among them: CSV (separated by comma, semicolon, tab or bar; RFC 4180) or the first sheet of an XLSX workbook that has rows.</summary>
internal static class TableRows
{
    /// <summary>The longest record in bytes; a quote that is never closed must not swallow the memory.</summary>
    private const int LongestRecord = 1 << 20;

    internal static IEnumerable<TableRow> Of(DataFile file) => file.IsWorkbook ? Sheet(file) : Csv(file);

    private static IEnumerable<TableRow> Csv(DataFile file)
    {
        var broken = new List<TableRow>();
        using var csv = Open(file, broken);
        while (true)
        {
            var more = false;
            string? failure = null;
            try
            {
                more = csv.Read();
            }
            catch (CsvFormatException e)
            {
                failure = $"cannot be read as CSV: {e.Message}";
            }
            foreach (var row in broken) yield return row;
            broken.Clear();
            if (failure is not null) yield return new TableRow(0, null, failure);
            if (!more) yield break;
            yield return new TableRow(csv.LineNumber, Cells(csv));
        }
    }

    /// <summary>UTF-8 is read as bytes, other encodings through a text reader.</summary>
    private static CsvReader Open(DataFile file, List<TableRow> broken)
    {
        var options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRecord,
            PoolStrings = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => broken.Add(new TableRow(record.LineNumber, null, Sentence(record.Reason))),
        };
        return file.Encoding is System.Text.UTF8Encoding ? CsvReader.Create(file.OpenBytes(), options, leaveOpen: true) : CsvReader.Create(file.OpenText(), options, leaveOpen: true);
    }

    private static string[] Cells(CsvReader csv)
    {
        var cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
        return cells;
    }

    /// <summary>The sheet is gone through twice: how wide the table is shows in its widest row, and what is damaged is told before the first record.</summary>
    private static IEnumerable<TableRow> Sheet(DataFile file)
    {
        using var bytes = file.OpenSeekable();
        var opened = Workbook.Open(file.Name, bytes);
        if (!opened.IsOk)
        {
            yield return new TableRow(0, null, opened.Faults[0].Message);
            yield break;
        }
        using var workbook = opened.Value;
        var found = Workbook.Guard(file.Name, () => workbook.Sheets.Select(s => (s.Rows, Width: s.Rows.Select(r => r.Cells.Count).DefaultIfEmpty(0).Max())).FirstOrDefault(s => s.Width > 0));
        if (!found.IsOk || found.Value.Width == 0)
        {
            yield return new TableRow(0, null, found.IsOk ? "the workbook holds no table" : found.Faults[0].Message);
            yield break;
        }
        foreach (var row in found.Value.Rows) yield return new TableRow(row.Number, [.. row.Cells, .. Enumerable.Repeat("", found.Value.Width - row.Cells.Count)]);
    }

    private static string Sentence(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote stands inside a field that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote",
        CsvMalformedReason.UnterminatedQuote => "a quote is never closed",
        _ => "is not well-formed CSV",
    };
}
