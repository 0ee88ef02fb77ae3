using IncidentMap.Gazetteer.Compile;

namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// GeoNames' alternate names (alternateNamesV2: alternateNameId, geonameid, isolanguage, name, isPreferred, isShort,
/// isColloquial, isHistoric, from, to; the older form ends after the eighth). They add to places that are there under
/// GeoNames' id, or were merged with one that has it.
/// </summary>
internal sealed class AlternateNames : IImportFormat
{
    /// <summary>What stands in the column of the language and is no name.</summary>
    private static readonly HashSet<string> NoNames = ["link", "wkdt", "post", "unlc", "iata", "icao", "faac", "tcid", "abbr", "phon", "piny"];

    /// <inheritdoc/>
    public string Name => "alternate-names";

    /// <inheritdoc/>
    public string Licence => "GeoNames, CC BY 4.0";

    /// <inheritdoc/>
    public string Url => "https://www.geonames.org/";

    /// <inheritdoc/>
    public int Turn => 50;

    /// <inheritdoc/>
    public Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = Utf8Text.Of(file);
        if (!text.IsOk) return Result<ImportedRows>.Fail(text.Faults);
        var rows = new RowSet(file.Name);
        var places = new Dictionary<string, (string Where, List<PlaceName> Names)>(StringComparer.Ordinal);
        foreach (var (line, cells) in TabRows.Of(text.Value))
        {
            var where = $"line {line}";
            if (cells.Length is not (8 or 10)) rows.Refuse(where, "columns", $"{cells.Length} columns separated by tabs, and GeoNames' alternate names have 10, or 8.");
            else if (cells[1].Length == 0 || !cells[1].All(char.IsAsciiDigit)) rows.Refuse(where, "geonameid", $"'{RowSet.Short(cells[1])}' is not a number.");
            else if (NoNames.Contains(cells[2])) rows.Skip($"of kind {cells[2]}, which is no name");
            else if (NameText.Of(cells[3]) is not { } name) rows.Refuse(where, "name", "There is no name in it.");
            else
            {
                if (!places.TryGetValue(cells[1], out var place)) places.Add(cells[1], place = (where, []));
                place.Names.Add(new PlaceName(name, cells[2].Length > 0 ? cells[2] : NameScript.LanguageOf(name), GeoNamesSource.Name));
            }
        }
        foreach (var (id, place) in places) rows.Add(new ImportedPlace { Id = "gn:" + id, Where = place.Where, Names = place.Names });
        return rows.Finish();
    }
}
