using System.Text.Json;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>A country or governorate of the basemap, as <c>geodata/basemap-names.json</c> names it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 of a country, or the p-code (OCHA) of a governorate.</param>
/// <param name="Keys">Its keys in Natural Earth: names of countries, <c>gn_a1_code</c> of governorates; several where ours joins them.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="LabelAt">Where its label stands.</param>
internal sealed record NamedArea(string Code, IReadOnlyList<string> Keys, string NameEn, string NameAr, LonLat LabelAt);

/// <summary>The hand-kept names of the areas.</summary>
internal sealed record BasemapNames(IReadOnlyList<NamedArea> Countries, IReadOnlyList<NamedArea> Governorates)
{
    internal static BasemapNames Read(JsonElement root) => new(
        [.. root.GetProperty("countries").EnumerateArray().Select(e => Area(e, "code"))],
        [.. root.GetProperty("governorates").EnumerateArray().Select(e => Area(e, "pcode"))]);

    private static NamedArea Area(JsonElement e, string code) => new(
        Text(e, code),
        [.. e.GetProperty("naturalEarth").EnumerateArray().Select(k => k.GetString() ?? throw new FormatException("A key of Natural Earth is null."))],
        Text(e, "nameEn"),
        Text(e, "nameAr"),
        new LonLat(e.GetProperty("labelAt")[0].GetDouble(), e.GetProperty("labelAt")[1].GetDouble()));

    private static string Text(JsonElement e, string name) =>
        e.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}
