using System.Globalization;
using IncidentMap.Gazetteer.Import.Tables;

namespace IncidentMap.Gazetteer.Import.Ocha;

/// <summary>OCHA's tables of administrative areas, communities and neighbourhoods: CSV, tab-separated or XLSX, columns by name.</summary>
internal sealed class OchaTables : IImportFormat
{
    /// <inheritdoc/>
    public string Name => "ocha";

    /// <inheritdoc/>
    public string Licence => OchaPlace.Licence;

    /// <inheritdoc/>
    public string Url => OchaPlace.Url;

    /// <inheritdoc/>
    public int Turn => 30;

    /// <inheritdoc/>
    public Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known)
    {
        ArgumentNullException.ThrowIfNull(file);
        var tables = TableReader.Read(file);
        if (!tables.IsOk) return Result<ImportedRows>.Fail(tables.Faults);
        var read = tables.Value.Select(t => (Table: t, Columns: new OchaColumns(t.Columns.Find))).Where(t => t.Columns.HaveCodes).ToList();
        if (read.Count == 0)
            return Result<ImportedRows>.Fail(new Fault(file.Name, "No column holds p-codes; expected one of the names that OCHA uses, such as PCODE, ADM3_PCODE or admin4Pcode."));
        var rows = new RowSet(file.Name);
        foreach (var (table, columns) in read)
        {
            foreach (var fault in table.Broken) rows.Refuse(fault);
            foreach (var row in table.Rows) Add(rows, row, columns);
        }
        return rows.Finish();
    }

    private static void Add(RowSet rows, TableRow row, OchaColumns columns)
    {
        LonLat? point = null;
        if (row[columns.Lat] is { } lat && row[columns.Lon] is { } lon)
        {
            point = rows.Degrees(row.Where, lat, lon, "latitude", "longitude");
            if (point is null) return;
        }
        int? population = int.TryParse(row[columns.Population], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people) && people > 0 ? people : null;
        OchaPlace.Add(rows, row.Where, columns.Record(column => row[column]), point, population);
    }
}
