using System.Globalization;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A name as a table gives it, made fit to be kept: no controls, no marks that turn the direction of writing, single blanks.</summary>
internal static class NameText
{
    /// <summary>The longest name that is taken; the longest in GeoNames' dump of Syria has 60 letters.</summary>
    internal const int Longest = 120;

    /// <summary>The name; null where nothing of a name is left, or it is longer than any.</summary>
    internal static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var kept = text.Any(IsOdd) ? new string([.. text.Where(c => !IsTurn(c)).Select(c => IsOdd(c) ? ' ' : c)]) : text;
        kept = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return kept.Length is > 0 and <= Longest && kept.Any(char.IsLetterOrDigit) ? kept.Normalize() : null;
    }

    private static bool IsOdd(char c) => char.IsControl(c) || IsTurn(c) || (char.IsWhiteSpace(c) && c != ' ') || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Marks of direction (UAX 9): in a name they can only mislead the eye.</summary>
    private static bool IsTurn(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
