using System.Text;

namespace IncidentMap.Text;

/// <summary>
/// Brings the many spellings of one word together. All functions take any string and never throw. All but
/// <see cref="Name"/>, which makes a key and no text, are idempotent: folding what is folded changes nothing.
/// </summary>
public static class Fold
{
    /// <summary>
    /// For text search in either script: lower case, marks, apostrophes and tatweel dropped, hamza and alef forms,
    /// ta marbuta and ha, alef maqsura and ya made one, digits ASCII, runs of white space one blank.
    /// </summary>
    public static string Search(string text) => Collapse(FoldedText.Of(text).Text, keepPunctuation: true);

    /// <summary>As <see cref="Search"/>, with punctuation turned into blanks: the words of an Arabic name.</summary>
    public static string Arabic(string text) => Collapse(FoldedText.Of(text).Text, keepPunctuation: false);

    /// <summary>
    /// The words of a romanised name: as <see cref="Arabic"/>, then articles (al, el, and ar, as, ez… before their sun
    /// letter, joined or apart) dropped, doubled letters written once, ee and ou as i and u, ei and ai as ay,
    /// a final eh or ah as a.
    /// </summary>
    public static string Latin(string text) => LatinFold.Words(Arabic(text));

    /// <summary>
    /// The key by which two spellings of a toponym in the same script are held to be the same: folded for its script,
    /// without article and blanks. Names in different scripts never share a key.
    /// </summary>
    public static string Name(string text)
    {
        var words = Arabic(text);
        return IsArabic(words) ? ArabicFold.Key(words) : LatinFold.Words(words).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// For comparisons that pass over accents and keep case: each character as <see cref="Search"/> folds it, in the case that it had.
    /// White space and punctuation stay.
    /// </summary>
    public static string Accents(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = CharacterFold.Of(rune);
            result.Append(Rune.IsUpper(rune) ? folded.ToUpperInvariant() : folded);
        }
        return result.ToString();
    }

    /// <summary>For comparisons that pass over case alone; the two forms of the Greek final sigma, and ß and ss, are the same.</summary>
    public static string Case(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
    }

    /// <summary>True when the text holds at least one letter of the Arabic script.</summary>
    public static bool IsArabic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('ؠ', 'ۿ') >= 0 || text.AsSpan().IndexOfAnyInRange('\uFB50', '\uFEFC') >= 0;
    }

    private static string Collapse(string text, bool keepPunctuation)
    {
        var result = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || (!keepPunctuation && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c))) { blank = true; continue; }
            if (blank && result.Length > 0) result.Append(' ');
            blank = false;
            result.Append(c);
        }
        return result.ToString();
    }
}
