using System.Globalization;

namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>
/// Reads spellings from a tab-separated table whose first line names the columns: <c>variant</c>, <c>lat</c>, <c>lon</c>,
/// and where there are <c>script</c>, <c>adm1_pcode</c>, <c>kind</c>, <c>airwars_incidents</c>, <c>source</c>,
/// <c>in_cities500</c> (y or n).
/// </summary>
public static class SpellingTable
{
    private static readonly string[] Needed = ["variant", "lat", "lon"];

    /// <summary>The spellings; every line that cannot be read is a fault with its number.</summary>
    public static Result<IReadOnlyList<Spelling>> Read(TextReader table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = (table.ReadLine() ?? "").Split('\t');
        string[] missing = [.. Needed.Except(columns)];
        if (missing.Length > 0) return Result<IReadOnlyList<Spelling>>.Fail(new Fault($"{name}, line 1", $"Missing columns: {string.Join(", ", missing)}."));
        var spellings = new List<Spelling>();
        var faults = new List<Fault>();
        var number = 1;
        while (table.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (SpellingOf(columns, line.Split('\t')) is { } spelling) spellings.Add(spelling);
            else faults.Add(new Fault($"{name}, line {number}", "Expected a name and a latitude and longitude in degrees."));
        }
        return faults.Count > 0 ? Result<IReadOnlyList<Spelling>>.Fail(faults) : Result<IReadOnlyList<Spelling>>.Ok(spellings);
    }

    private static Spelling? SpellingOf(string[] columns, string[] cells)
    {
        string? Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var i && i < cells.Length && cells[i].Length > 0 ? cells[i] : null;
        double Degrees(string column) => double.TryParse(Cell(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var v) ? v : double.NaN;
        var point = new LonLat(Degrees("lon"), Degrees("lat"));
        if (Cell("variant") is not { } name || !point.IsValid) return null;
        return new(name, Cell("script") ?? (Text.Fold.IsArabic(name) ? "Arab" : "Latn"), point, Cell("adm1_pcode"), Cell("kind") ?? "place",
            int.TryParse(Cell("airwars_incidents"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0, Cell("source") ?? "", Cell("in_cities500") == "y");
    }
}
