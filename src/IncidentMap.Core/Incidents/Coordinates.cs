using System.Text.RegularExpressions;

namespace IncidentMap.Incidents;

/// <summary>Coordinates in running words: they tell the place that was made coarser, whatever its name.</summary>
internal static partial class Coordinates
{
    internal static bool AreIn(string words) => Degrees().IsMatch(words);

    internal static string Hide(string words) => Degrees().Replace(words, "…");

    /// <summary>
    /// A degree with three decimals lies within some hundred metres, two with two decimals within a kilometre, and so do degrees with minutes.
    /// A comma of decimals needs four digits: three behind it are thousands.
    /// </summary>
    [GeneratedRegex(@"\d{1,3}(?:[.\u066B]\d{3,}|,\d{4,})(?:\s?°)?|\d{1,3}[.\u066B]\d\d\s?°?[\s,;/\u060CNE]{1,3}\d{1,3}[.\u066B]\d\d|\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?(?:\s?['\u2032\u2019]\s?(?:\d{1,2}(?:[.,]\d+)?)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();
}
