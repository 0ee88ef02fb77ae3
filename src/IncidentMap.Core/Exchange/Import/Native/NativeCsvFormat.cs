using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Native;

/// <summary>Reads the native CSV: columns by name, in any order, with any others beside them, which are kept in the original row.</summary>
internal static class NativeCsvFormat
{
    internal static ImportFormat Instance { get; } = new("csv", "the native CSV, as export writes it", Read);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        Columns? escaped = null;
        NativeColumns? ours = null;
        foreach (var row in TableRows.Of(file))
        {
            if (row.Cells is not { } cells)
            {
                yield return ImportRow.Refused(row.Line, new Fault(row.Line == 0 ? "file" : "record", row.Why!));
                if (escaped is null) yield break;
                continue;
            }
            if (escaped is null)
            {
                escaped = new Columns(cells);
                ours = new NativeColumns(escaped);
                if (HeaderFaults(cells, escaped) is not { Count: > 0 } faults) continue;
                yield return ImportRow.Refused(row.Line, faults);
                yield break;
            }
            if (row.IsHxl) continue;
            if (cells.Length != escaped.Names.Count)
            {
                yield return ImportRow.Refused(row.Line, new Fault("record", $"has {cells.Length} fields, where the first line names {escaped.Names.Count}"));
                continue;
            }
            for (var i = 0; i < cells.Length; i++) cells[i] = CsvCell.Unescape(cells[i]);
            yield return new NativeCsvRecord(new RecordFields(row.Line, escaped, cells), ours!, context).ToRow();
        }
        if (escaped is null) yield return ImportRow.Refused(0, new Fault("file", "holds no record"));
    }

    private static List<Fault> HeaderFaults(string[] header, Columns columns)
    {
        var faults = header.Select(n => n.Trim()).Where(n => n.Length > 0).CountBy(n => n, StringComparer.OrdinalIgnoreCase).Where(n => n.Value > 1)
            .Select(n => new Fault(FilterText.Shown(n.Key), "the column stands there more than once")).ToList();
        if (!columns.Has("date_start")) faults.Add(new("date_start", $"the column is missing; the first line names the columns, such as {string.Join(",", NativeCsv.Columns.Take(6))}"));
        if (!(columns.Has("lon") && columns.Has("lat")) && !columns.Has("place_name") && !columns.Has("id"))
            faults.Add(new("place_name", "neither lon and lat nor place_name are among the columns"));
        return faults;
    }
}
