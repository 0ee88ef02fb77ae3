namespace IncidentMap.Gazetteer.Import.Ocha;

/// <summary>
/// The columns of OCHA's tables and polygons under the names that its editions gave them: admin1Name_en and admin1Pcode
/// (tables of places), ADM1_EN and ADM1_PCODE (COD-AB), adm1_name and adm1_name1 (COD-AB since 2025), NAME_EN and PCODE
/// (Syria's polygons of 2016).
/// </summary>
/// <param name="find">Gives the first of some spellings that there is.</param>
internal sealed class OchaColumns(OchaColumns.Finder find)
{
    /// <summary>The first of some spellings of a column that there is; null when there is none.</summary>
    internal delegate int? Finder(params ReadOnlySpan<string> spellings);

    private readonly int?[] _codes = [.. Levels.Select(i => find($"admin{i}Pcode", $"adm{i}_pcode", $"adm{i}_code"))];
    private readonly int?[] _names = [.. Levels.Select(i => find($"admin{i}Name_en", $"adm{i}_en", $"admin{i}Name", $"adm{i}_name"))];
    private readonly int?[] _references = [.. Levels.Select(i => find($"admin{i}RefName", $"adm{i}_ref", $"adm{i}_ref_name"))];
    private readonly int?[] _arabic = [.. Levels.Select(i => find($"admin{i}Name_ar", $"adm{i}_ar", $"adm{i}_name1"))];

    private static IEnumerable<int> Levels => Enumerable.Range(1, 5);

    internal int? Code { get; } = find("pcode", "p_code", "nbr_pcode", "neighbourhood_pcode");
    internal int? Name { get; } = find("name_en", "neighbourhood_en", "name");
    internal int? Reference { get; } = find("name_ref", "nam_en_ref", "ref_name");
    internal int? Arabic { get; } = find("name_ar", "neighbourhood_ar");
    internal int? Lat { get; } = find("latitude_y", "latitude", "lat", "rep_lat", "center_lat", "point_y", "y", "y_coord");
    internal int? Lon { get; } = find("longitude_x", "longitude", "lon", "long", "rep_lon", "center_lon", "point_x", "x", "x_coord");
    internal int? Population { get; } = find("population", "pop", "total_population");

    /// <summary>True when there is a column of p-codes, without which nothing can be told.</summary>
    internal bool HaveCodes => Code is not null || _codes.Any(c => c is not null);

    /// <summary>The record of a row: what its own code names, else the smallest area or place that it has a code for.</summary>
    internal OchaRecord Record(Func<int?, string?> cell)
    {
        var codes = _codes.Select(cell).ToArray();
        var arabic = Arabic is { } a ? cell(a) : null;
        if (cell(Code) is { } own) return new(own, cell(Name), cell(Reference), arabic, codes, [.. _names.Select(cell)]);
        var deepest = Array.FindLastIndex(codes, c => c is not null);
        return deepest < 0
            ? new("", cell(Name), null, null, codes, [])
            : new(codes[deepest]!, cell(_names[deepest]), cell(_references[deepest]), cell(_arabic[deepest]), codes, [.. _names.Select(cell)]);
    }
}

/// <summary>What OCHA says of an area or a place.</summary>
/// <param name="Code">Its p-code; empty where the row has none.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Reference">Its name without signs.</param>
/// <param name="Arabic">Its name in Arabic.</param>
/// <param name="Above">P-codes of levels 1 to 5 as far as the row names them.</param>
/// <param name="NamesAbove">Names of levels 1 to 5 as far as the row names them.</param>
internal sealed record OchaRecord(string Code, string? Name, string? Reference, string? Arabic, string?[] Above, string?[] NamesAbove);
