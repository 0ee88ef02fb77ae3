using IncidentMap.Gazetteer;
using IncidentMap.Text;

namespace IncidentMap.Web.Pages.Text;

/// <summary>Names of places, and the language and script of a name in words.</summary>
public static class NameWords
{
    private static readonly Bilingual Latin = new("Latin", "لاتينية");
    private static readonly Bilingual Arabic = new("Arabic", "عربية");
    private static readonly Bilingual Other = new("other", "غيرها");

    private static readonly Dictionary<string, Bilingual> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = new("Arabic", "العربية"),
        ["en"] = new("English", "الإنكليزية"),
        ["fr"] = new("French", "الفرنسية"),
        ["de"] = new("German", "الألمانية"),
        ["tr"] = new("Turkish", "التركية"),
        ["ku"] = new("Kurdish", "الكردية"),
        ["kmr"] = new("Kurmanji", "الكرمانجية"),
        ["ckb"] = new("Sorani", "السورانية"),
        ["fa"] = new("Persian", "الفارسية"),
        ["he"] = new("Hebrew", "العبرية"),
        ["ru"] = new("Russian", "الروسية"),
        ["es"] = new("Spanish", "الإسبانية"),
        ["it"] = new("Italian", "الإيطالية"),
        ["hy"] = new("Armenian", "الأرمنية"),
        ["el"] = new("Greek", "اليونانية"),
        ["syr"] = new("Syriac", "السريانية"),
        ["arc"] = new("Aramaic", "الآرامية"),
    };

    /// <summary>The display name of a place in the script of a language, where it has one.</summary>
    public static string Of(Place place, Language language) => language == Language.Ar ? place.NameAr ?? place.Name : place.Name;

    /// <summary>The language of a BCP 47 tag; the tag itself when it has no name here, a dash for none.</summary>
    public static string LanguageOf(string? tag, Language language) =>
        tag is null ? "–" : Languages.TryGetValue(tag.Split('-')[0], out var name) ? name.In(language) : tag;

    /// <summary>The script that a name is written in.</summary>
    public static string ScriptOf(string name, Language language)
    {
        var letter = name.FirstOrDefault(char.IsLetter);
        return (Fold.IsArabic(name) ? Arabic : letter is > '\0' and < '\u0250' or >= '\u1e00' and < '\u1f00' ? Latin : Other).In(language);
    }
}
