using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>Names of governorates, districts and subdistricts, with and without the word for what they are.</summary>
internal static class AreaNames
{
    private static readonly string[] Before = ["محافظه ", "منطقه ", "ناحيه ", "مركز "];
    private static readonly string[] After = [" governorate", " district", " subdistrict", " sub district", " nahiyah", " nahiya"];

    internal static bool IsArea(string feature) => feature is "governorate" or "district" or "subdistrict";

    /// <summary>The folded names without the word for the area.</summary>
    internal static HashSet<string> Keys(IEnumerable<PlaceName> names) => [.. names.Select(n => Fold.Name(Bare(n.Text))).Where(k => k.Length >= 2)];

    private static string Bare(string name)
    {
        var text = Fold.Arabic(name);
        foreach (var word in Before) if (text.StartsWith(word, StringComparison.Ordinal)) text = text[word.Length..];
        foreach (var word in After) if (text.EndsWith(word, StringComparison.Ordinal)) text = text[..^word.Length];
        return text;
    }
}
