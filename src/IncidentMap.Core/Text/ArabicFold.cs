namespace IncidentMap.Text;

/// <summary>What the Arabic of a toponym needs beyond its letters. Works on text folded by <see cref="Fold.Arabic"/>.</summary>
internal static class ArabicFold
{
    /// <summary>The words joined, each without its article.</summary>
    internal static string Key(string words) =>
        string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutArticle));

    /// <summary>The word without ال; unchanged when what would be left is no word. Repeated, so that folding twice changes nothing.</summary>
    internal static string WithoutArticle(string word)
    {
        while (word.Length >= 4 && word.StartsWith("ال", StringComparison.Ordinal)) word = word[2..];
        return word;
    }
}
