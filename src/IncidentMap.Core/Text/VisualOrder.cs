namespace IncidentMap.Text;

/// <summary>
/// Arabic in the order in which it is painted, as some programs take it from a PDF: each word runs backwards. No Arabic word begins with a
/// ta marbuta or an alef maqsura, with which many end.
/// </summary>
public static class VisualOrder
{
    // One may be a slip, or the letter itself that is written of.
    private const int Fewest = 2;

    /// <summary>True for such a text.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsBackwards(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int backwards = 0, forwards = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\u0629' or '\u0649' or '\uFE93' or '\uFE94' or '\uFEEF' or '\uFEF0')) continue;
            var (before, after) = (i > 0 && IsOfWord(text[i - 1]), i + 1 < text.Length && IsOfWord(text[i + 1]));
            if (after && !before) backwards++;
            else if (before && !after) forwards++;
        }
        return backwards >= Fewest && backwards > forwards;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
