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

    /// <summary>The display name of an area: with the word for what it is, so that it is not taken for the town that it is named after.</summary>
    internal static string Latin(string name, string feature) => feature switch
    {
        "district" when !Fold.IsArabic(name) => WithWord(name, " District"),
        "subdistrict" when !Fold.IsArabic(name) => WithWord(name, " Subdistrict"),
        _ => name,
    };

    /// <summary>The same in Arabic.</summary>
    internal static string Arabic(string name, string feature) => feature switch
    {
        "district" => name.StartsWith("منطقة ", StringComparison.Ordinal) ? name : "منطقة " + name,
        "subdistrict" => name.StartsWith("ناحية ", StringComparison.Ordinal) ? name : "ناحية " + name,
        _ => name,
    };

    /// <summary>The name of an area as it stands in a path: Idlib, Ariha, Ehsem.</summary>
    internal static string InPath(string name) =>
        name.EndsWith(" Subdistrict", StringComparison.Ordinal) ? name[..^" Subdistrict".Length]
        : name.EndsWith(" District", StringComparison.Ordinal) ? name[..^" District".Length] : name;

    private static string WithWord(string name, string word) => name.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? name : name + word;

    private static string Bare(string name)
    {
        var text = Fold.Arabic(name);
        foreach (var word in Before) if (text.StartsWith(word, StringComparison.Ordinal)) text = text[word.Length..];
        foreach (var word in After) if (text.EndsWith(word, StringComparison.Ordinal)) text = text[..^word.Length];
        return text;
    }
}
