using System.Globalization;
using IncidentMap.Gazetteer.Compile;
using IncidentMap.Gazetteer.Import.Tables;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// A table of one's own places: columns by name, of which only <c>name</c>, <c>lon</c> and <c>lat</c> are needed; beside
/// them <c>id, name_ar, other</c> (further names, separated by |), <c>feature, country, admin1</c> (p-code or name),
/// <c>pcode, population</c>. A row whose id is a place's that is there adds its names to it, and needs no position.
/// </summary>
internal sealed class OwnTable : IImportFormat
{
    private const string Source = "own";

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Licence => "as its owner says";

    /// <inheritdoc/>
    public string Url => "";

    /// <inheritdoc/>
    public int Turn => 20;

    /// <inheritdoc/>
    public Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known)
    {
        ArgumentNullException.ThrowIfNull(file);
        var tables = TableReader.Read(file);
        if (!tables.IsOk) return Result<ImportedRows>.Fail(tables.Faults);
        var rows = new RowSet(file.Name);
        var governorates = new Governorates(known);
        var ids = known.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in tables.Value)
        {
            var columns = new Columns(table.Columns);
            if (columns.Name is null || (columns.Id is null && (columns.Lon is null || columns.Lat is null)))
                return Result<ImportedRows>.Fail(new Fault(file.Name, "Columns are missing: the first line must name at least name, lon and lat."));
            foreach (var fault in table.Broken) rows.Refuse(fault);
            foreach (var row in table.Rows) new RowReader(rows, row, columns, governorates, ids).Add();
        }
        return rows.Finish();
    }

    private sealed class Columns(TableColumns of)
    {
        internal int? Id { get; } = of.Find("id");
        internal int? Name { get; } = of.Find("name", "name_en");
        internal int? Arabic { get; } = of.Find("name_ar");
        internal int? Other { get; } = of.Find("other", "names");
        internal int? Lon { get; } = of.Find("lon", "longitude");
        internal int? Lat { get; } = of.Find("lat", "latitude");
        internal int? Feature { get; } = of.Find("feature");
        internal int? Country { get; } = of.Find("country");
        internal int? Admin1 { get; } = of.Find("admin1");
        internal int? Pcode { get; } = of.Find("pcode");
        internal int? Population { get; } = of.Find("population");
    }

    private sealed class RowReader(RowSet rows, TableRow row, Columns columns, Governorates governorates, HashSet<string> ids)
    {
        internal void Add()
        {
            var (name, arabic) = (NameText.Of(row[columns.Name]), NameText.Of(row[columns.Arabic]));
            if (name is null) { rows.Refuse(row.Where, "name", "There is no name in it."); return; }
            var amends = row[columns.Id] is { } given && ids.Contains(given);
            var point = Point();
            if (point is null && !(amends && row[columns.Lat] is null)) return;
            var feature = row[columns.Feature] ?? "village";
            if (!PlaceTier.IsKnown(feature) || feature is "country" or "governorate") { rows.Refuse(row.Where, "feature", $"'{RowSet.Short(feature)}' is no feature class; known are {string.Join(", ", PlaceTier.Places)}."); return; }
            var admin1 = governorates.Pcode(row[columns.Admin1]);
            if (row[columns.Admin1] is { } named && admin1 is null) { rows.Refuse(row.Where, "admin1", $"'{RowSet.Short(named)}' is no governorate, neither by p-code nor by name."); return; }
            if (row[columns.Country] is { } country && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))) { rows.Refuse(row.Where, "country", $"'{RowSet.Short(country)}' is no two-letter code, such as SY."); return; }
            rows.Add(new ImportedPlace
            {
                Id = Id(name, point),
                Where = row.Where,
                Name = name,
                NameAr = arabic,
                Names = Names(name, arabic),
                Feature = amends ? null : feature,
                Point = point,
                Country = row[columns.Country] ?? "SY",
                Admin1Pcode = admin1,
                Pcode = row[columns.Pcode],
                Population = int.TryParse(row[columns.Population], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people) && people > 0 ? people : null,
            });
        }

        /// <summary>The id that is given; without one, name and position are the id, so that the same row is the same place the next time.</summary>
        private string Id(string name, LonLat? point) =>
            row[columns.Id] is { } id ? (id.Contains(':') ? id : $"{Source}:{id}")
            : string.Create(CultureInfo.InvariantCulture, $"{Source}:{Fold.Arabic(name).Replace(' ', '-')}-{point?.Lat:0.###}-{point?.Lon:0.###}");

        private LonLat? Point()
        {
            if (row[columns.Lat] is { } lat && row[columns.Lon] is { } lon) return rows.Degrees(row.Where, lat, lon, "lat", "lon");
            if (row[columns.Id] is not { } id || !ids.Contains(id)) rows.Refuse(row.Where, "position", "lon and lat are needed for a place that is not there yet.");
            return null;
        }

        private List<PlaceName> Names(string name, string? arabic)
        {
            var names = new List<PlaceName>();
            foreach (var text in (string?[])[name, arabic, .. (row[columns.Other] ?? "").Split('|')])
                if (NameText.Of(text) is { } known && names.All(n => n.Text != known)) names.Add(new(known, NameScript.LanguageOf(known), Source));
            return names;
        }
    }
}
