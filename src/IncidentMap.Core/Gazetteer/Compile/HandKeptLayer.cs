using System.Globalization;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>
/// The layer kept by hand in <c>geodata/places/</c>: tab-separated, first line the names of the columns, several
/// spellings in one cell separated by "|". A row whose id a source already has adds what its cells hold to that place
/// (spellings, display names, divisions, the count of reports) and needs no name; any other row is a place of its own.
/// </summary>
internal static class HandKeptLayer
{
    internal const string Name = "incidentmap";

    internal static Result<IReadOnlyList<DraftPlace>> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split('\t');
        var places = new List<DraftPlace>();
        var faults = new List<Fault>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var cells = lines[i].Split('\t');
            var row = columns.Zip(cells).ToDictionary(c => c.First, c => c.Second.Trim(), StringComparer.Ordinal);
            if (cells.Length == columns.Length && seen.Add(row["id"]) && PlaceOf(row) is { } place) places.Add(place);
            else faults.Add(new Fault($"{Path.GetFileName(path)}, line {i + 1}",
                "Expected one cell for each column, an id not yet used, a name, and a point or an outline."));
        }
        return faults.Count > 0 ? Result<IReadOnlyList<DraftPlace>>.Fail(faults) : Result<IReadOnlyList<DraftPlace>>.Ok(places);
    }

    private static DraftPlace? PlaceOf(Dictionary<string, string> row)
    {
        var outlines = Cell(row, "outline")?.Split('+', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var point = new LonLat(Number(row, "lon") ?? double.NaN, Number(row, "lat") ?? double.NaN);
        if (Cell(row, "id") is not { } id) return null;
        var name = Cell(row, "name_en");
        if (!AmendsAnother(id) && (name is null || !point.IsValid && outlines.Length == 0)) return null;
        var arabic = Cell(row, "name_ar");
        var place = new DraftPlace
        {
            Id = id,
            Name = name ?? "",
            NameAr = arabic,
            Feature = Cell(row, "feature") ?? "",
            Point = point,
            Country = Cell(row, "country") ?? "SY",
            Pcode = Cell(row, "pcode"),
            District = DivisionOf(row, "adm2"),
            Subdistrict = DivisionOf(row, "adm3"),
            Reports = (int?)Number(row, "reports"),
            Parent = Cell(row, "parent"),
            OutlineCodes = outlines,
            RadiusMetres = (int?)Number(row, "radius_m"),
        };
        place.AddName(name, "en", Name);
        place.AddName(arabic, "ar", Name);
        foreach (var other in Cell(row, "other")?.Split('|') ?? []) place.AddName(other, Fold.IsArabic(other) ? null : "en", Name);
        return place;
    }

    private static Division? DivisionOf(Dictionary<string, string> row, string level) =>
        Cell(row, level + "_pcode") is { } pcode ? new Division(pcode, Cell(row, level + "_en")) : null;

    /// <summary>Ids of other sources: their place may be known already, and the row then only adds names.</summary>
    private static bool AmendsAnother(string id) => id.StartsWith("gn:", StringComparison.Ordinal) || id.StartsWith("cj:", StringComparison.Ordinal);

    private static string? Cell(Dictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var value) && value.Length > 0 ? value : null;

    private static double? Number(Dictionary<string, string> row, string column) =>
        Cell(row, column) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
