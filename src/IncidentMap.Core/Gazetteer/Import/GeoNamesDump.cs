using System.Globalization;
using IncidentMap.Gazetteer.Compile;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// GeoNames' dump: 19 columns, tabs, no header (https://download.geonames.org/export/dump/readme.txt). Names come from
/// columns 2 (name), 3 (ASCII name) and 4 (alternate names).
/// </summary>
internal sealed class GeoNamesDump : IImportFormat
{
    private const int Columns = 19;

    /// <inheritdoc/>
    public string Name => "geonames";

    /// <inheritdoc/>
    public string Licence => "GeoNames, CC BY 4.0";

    /// <inheritdoc/>
    public string Url => "https://www.geonames.org/";

    /// <inheritdoc/>
    public int Turn => 40;

    /// <inheritdoc/>
    public Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = Utf8Text.Of(file);
        if (!text.IsOk) return Result<ImportedRows>.Fail(text.Faults);
        var rows = new RowSet(file.Name);
        foreach (var (line, cells) in TabRows.Of(text.Value))
        {
            var where = $"line {line}";
            if (cells.Length != Columns) rows.Refuse(where, "columns", $"{cells.Length} columns separated by tabs, and GeoNames' dump has {Columns}.");
            else Add(rows, where, cells);
        }
        return rows.Finish();
    }

    private static void Add(RowSet rows, string where, string[] cells)
    {
        if (cells[0].Length == 0 || !cells[0].All(char.IsAsciiDigit)) { rows.Refuse(where, "geonameid", $"'{RowSet.Short(cells[0])}' is not a number."); return; }
        if (rows.Degrees(where, cells[4], cells[5], "latitude", "longitude") is not { } point) return;
        int? population = int.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people > 0 ? people : null;
        if (GeoNamesFeatures.Of(cells[7], population) is not { } feature) { rows.Skip($"feature {cells[6]}.{cells[7]}, which reports of strikes do not name"); return; }
        if (LatinName(cells) is not { } name) { rows.Refuse(where, "name", "There is no name in it."); return; }
        var names = Names(name, cells);
        rows.Add(new ImportedPlace
        {
            Id = "gn:" + cells[0],
            Where = where,
            Name = name,
            NameAr = NameScript.ChooseArabic(name, names.Select(n => n.Text)),
            Names = names,
            Feature = feature,
            Point = point,
            Country = cells[8].Length == 2 ? cells[8] : "SY",
            Admin1Pcode = GeoNamesDivisions.Pcode(cells[8], cells[10]),
            Population = population,
        });
    }

    /// <summary>The ASCII name where it is a true transcript; some copies of the dump have it with its accented letters missing.</summary>
    private static string? LatinName(string[] cells)
    {
        var (name, ascii) = (NameText.Of(cells[1]), NameText.Of(cells[2]));
        if (name is null) return ascii;
        if (ascii is not null && (Fold.IsArabic(name) || Fold.Name(ascii) == Fold.Name(name))) return ascii;
        return LatinLetters.Plain(name);
    }

    private static List<PlaceName> Names(string display, string[] cells)
    {
        var names = new List<PlaceName>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in cells[3].Split(',').Where(n => !GeoNamesSource.IsPlainTranscript(n, cells[3])).Prepend(cells[1]).Prepend(display))
            if (NameText.Of(text) is { } name && seen.Add(name)) names.Add(new PlaceName(name, NameScript.LanguageOf(name), GeoNamesSource.Name));
        return names;
    }
}
