namespace IncidentMap.Web.Pages.Text;

/// <summary>The languages that pages speak.</summary>
public enum Language
{
    /// <summary>English, left to right.</summary>
    En,

    /// <summary>Arabic, right to left.</summary>
    Ar,
}

/// <summary>How a language is named in HTML and in the address.</summary>
public static class Languages
{
    /// <summary>BCP 47 tag: "en" or "ar".</summary>
    public static string Tag(this Language language) => language == Language.Ar ? "ar" : "en";

    /// <summary>The direction of its script: "ltr" or "rtl".</summary>
    public static string Direction(this Language language) => language == Language.Ar ? "rtl" : "ltr";

    /// <summary>The language of a tag; null for one that pages do not speak.</summary>
    public static Language? Parse(string? tag) => tag?.Trim().ToLowerInvariant() switch
    {
        "en" => Language.En,
        "ar" => Language.Ar,
        _ => null,
    };

    /// <summary>The first language of an Accept-Language header that pages speak, by its weights; English when there is none.</summary>
    public static Language Accepted(string? header)
    {
        if (string.IsNullOrWhiteSpace(header)) return Language.En;
        var best = header.Split(',')
            .Select(part => part.Split(';'))
            .Select(part => (Tag: part[0].Trim().Split('-')[0], Weight: Weight(part)))
            .Where(part => Parse(part.Tag) is not null && part.Weight > 0)
            .OrderByDescending(part => part.Weight)
            .FirstOrDefault();
        return Parse(best.Tag) ?? Language.En;
    }

    private static double Weight(string[] part) =>
        part.Length < 2 ? 1
        : double.TryParse(part[1].Trim().Replace("q=", "", StringComparison.OrdinalIgnoreCase), System.Globalization.CultureInfo.InvariantCulture, out var q) ? q
        : 0;
}

/// <summary>One text in both languages, side by side: neither can be forgotten.</summary>
/// <param name="En">English.</param>
/// <param name="Ar">Arabic.</param>
public sealed record Bilingual(string En, string Ar)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Ar ? Ar : En;
}
