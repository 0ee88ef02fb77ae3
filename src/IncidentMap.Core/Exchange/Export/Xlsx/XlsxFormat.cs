using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Writes a workbook for people with spreadsheets: incidents, claims with their figures, and what the file says about itself.</summary>
internal sealed class XlsxFormat : FileFormat
{
    private static readonly string[] IncidentHeaders = [.. IncidentTable.Columns.Select(c => c.Name)];
    private static readonly string[] ClaimHeaders = ["incident_code", .. ClaimTable.Columns.Select(c => c.Name), .. ClaimTable.FigureColumns.Select(c => c.Name)];

    public override string Extension => ".xlsx";

    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    protected override void WriteFile(ExportContent content, string file, CancellationToken stop)
    {
        using var stream = File.Create(file);
        using var book = new XlsxBook(stream);
        book.AddSheet("incidents", IncidentHeaders, Stopping(content.Rows, stop).Select(row => IncidentTable.Columns.Select(c => c.Value(row))));
        book.AddSheet("claims", ClaimHeaders, Stopping(content.Rows, stop).SelectMany(ClaimRows));
        book.AddSheet("about", ["name", "text"], AboutExport.Of(content.Filter, content.Selected.Length, content.Notes).Select(a => (IEnumerable<object?>)[a.Key, a.Value]));
    }

    /// <summary>A row for each figure; a claim without figures has one row.</summary>
    private static IEnumerable<IEnumerable<object?>> ClaimRows(SnapshotRow row) =>
        from claim in row.Incident.Claims
        from figure in claim.Figures.DefaultIfEmpty<Figure?>(null)
        select (IEnumerable<object?>)
        [
            row.Incident.Code,
            .. ClaimTable.Columns.Select(c => c.Value(claim)),
            .. figure is null ? [] : ClaimTable.FigureColumns.Select(c => c.Value(figure)),
        ];

    private static IEnumerable<SnapshotRow> Stopping(IEnumerable<SnapshotRow> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
