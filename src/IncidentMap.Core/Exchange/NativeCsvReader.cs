using CsvHelper;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>
/// Reads the native CSV: columns by name, in any order, with any others beside them. A record that cannot be read is refused with every fault of it;
/// the others are not touched by that.
/// </summary>
public static class NativeCsvReader
{
    /// <summary>The longest record in bytes; a quote that is never closed must not swallow the memory.</summary>
    private const int LongestRecord = 1 << 20;

    /// <summary>Reads records one by one.</summary>
    /// <param name="from">UTF-8, with or without a byte order mark.</param>
    /// <param name="fileName">Named in the reasons of imported figures and grades.</param>
    /// <param name="places">Answers place names and ids.</param>
    public static IEnumerable<ImportRow> Read(Stream from, string fileName, PlaceLookup places)
    {
        var broken = new List<ImportRow>();
        using var csv = CsvReader.Create(from, Options(broken), leaveOpen: true);
        if (Try(csv.ReadHeader) is { } unreadable)
        {
            yield return unreadable;
            yield break;
        }
        var faults = HeaderFaults(csv.Headers);
        if (faults.Count > 0)
        {
            yield return ImportRow.Refused(1, faults);
            yield break;
        }
        string[] columns = [.. csv.Headers.Select(Name)];
        while (true)
        {
            var more = false;
            var failure = Try(() => more = csv.Read());
            foreach (var row in broken) yield return row;
            broken.Clear();
            if (failure is not null) yield return failure;
            if (failure is not null || !more) yield break;
            yield return new NativeCsvRecord(csv.LineNumber, Cells(csv, columns), fileName).ToRow(places);
        }
    }

    private static CsvReaderOptions Options(List<ImportRow> broken) => CsvReaderOptions.Default with
    {
        Separator = ',',
        TrackLineNumbers = true,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record => broken.Add(ImportRow.Refused(record.LineNumber, new Fault("record", Sentence(record.Reason)))),
    };

    private static ImportRow? Try(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (CsvFormatException e)
        {
            return ImportRow.Refused(0, new Fault("file", $"cannot be read as CSV: {e.Message}"));
        }
    }

    private static List<Fault> HeaderFaults(IReadOnlyList<string> headers)
    {
        string[] names = [.. headers.Select(Name)];
        var faults = new List<Fault>();
        foreach (var twice in names.CountBy(n => n).Where(n => n.Value > 1)) faults.Add(new(FilterText.Shown(twice.Key), "the column stands there more than once"));
        if (!names.Contains("date_start")) faults.Add(new("date_start", $"the column is missing; the first line names the columns, such as {string.Join(",", NativeCsv.Columns.Take(6))}"));
        if (!(names.Contains("lon") && names.Contains("lat")) && !names.Contains("place_name") && !names.Contains("id"))
            faults.Add(new("place_name", "neither lon and lat nor place_name are among the columns"));
        return faults;
    }

    private static Dictionary<string, string> Cells(CsvReader csv, string[] columns)
    {
        var cells = new Dictionary<string, string>(columns.Length, StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++) cells[columns[i]] = CsvCell.Unescape(csv.GetString(i));
        return cells;
    }

    private static string Name(string header) => header.Trim().ToLowerInvariant();

    private static string Sentence(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote stands inside a field that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote",
        CsvMalformedReason.UnterminatedQuote => "a quote is never closed",
        CsvMalformedReason.FieldCountMismatch => "has another number of fields than the first line",
        _ => "is not well-formed CSV",
    };
}
