using CsvHelper;

namespace IncidentMap.Gazetteer.Import.Tables;

/// <summary>Reads tables whatever they are written in: CSV (comma or semicolon, RFC 4180), tab-separated text, XLSX (every sheet).</summary>
internal static class TableReader
{
    /// <summary>The longest record in bytes; a quote that is never closed must not swallow the memory.</summary>
    private const int LongestRecord = 1 << 20;

    internal static Result<IReadOnlyList<Table>> Read(ImportFile file)
    {
        if (file.Extension is ".xlsx") return SheetTables.Read(file);
        if (file.Extension is ".xls" or ".ods") return Fail(file.Name, "Only .xlsx workbooks are read; save it as such, or as CSV.");
        var text = Utf8Text.Of(file);
        if (!text.IsOk) return Result<IReadOnlyList<Table>>.Fail(text.Faults);
        if (text.Value.AsSpan().TrimStart().StartsWith("{"))
            return Fail(file.Name, "The file is JSON and no table; administrative polygons in GeoJSON are of the format cod-ab.");
        var first = text.Value.AsSpan()[..(text.Value.IndexOf('\n') is var end and >= 0 ? end : text.Value.Length)];
        var table = first.Contains('\t') ? Tabs(text.Value) : Csv(text.Value, first.Count(';') > first.Count(',') ? ';' : ',');
        return table is null ? Fail(file.Name, "The file holds no table.") : Result<IReadOnlyList<Table>>.Ok([table]);
    }

    private static Table? Tabs(string text)
    {
        var rows = TabRows.Of(text).Select(r => new TableRow($"line {r.Line}", [.. r.Cells.Select(Unquoted)])).ToList();
        return rows.Count == 0 ? null : new(new TableColumns(rows[0].Cells), [.. rows.Skip(1).Where(r => !r.IsHxl)], []);
    }

    private static Table? Csv(string text, char separator)
    {
        var broken = new List<Fault>();
        var rows = new List<TableRow>();
        using var csv = CsvReader.Create(new StringReader(text), CsvReaderOptions.Default with
        {
            Separator = separator,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRecord,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => broken.Add(new Fault($"line {record.LineNumber}, record", $"The record is not well-formed CSV ({record.Reason}).")),
        });
        try
        {
            csv.ReadHeader();
            var columns = new TableColumns(csv.Headers);
            while (csv.Read())
            {
                var row = new TableRow($"line {csv.LineNumber}", [.. Enumerable.Range(0, csv.Headers.Count).Select(i => csv.GetString(i) ?? "")]);
                if (!row.IsHxl) rows.Add(row);
            }
            return new(columns, rows, broken);
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    private static string Unquoted(string cell) => cell is ['"', .., '"'] && cell.Length > 1 ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    private static Result<IReadOnlyList<Table>> Fail(string where, string why) => Result<IReadOnlyList<Table>>.Fail(new Fault(where, why));
}
