using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Suggest;

/// <summary>
/// The keys under which a name is found by its beginning, and those of what was typed. A word that is still being typed must not be
/// folded as a whole one: the fold of "mayade" ends in another vowel than that of "mayadeen", and the ال of "الم" is an article
/// although hardly anything is left behind it.
/// </summary>
internal static class PrefixKeys
{
    /// <summary>The keys of a name: its letters, its folded form without articles, and that form from each later word on.</summary>
    internal static IEnumerable<(string Key, SuggestionFit Fit)> OfName(string name)
    {
        var words = Fold.Arabic(name);
        var letters = Joined(words);
        if (letters.Length == 0) yield break;
        yield return (letters, SuggestionFit.Start);
        var bare = Bare(words);
        var whole = string.Concat(bare);
        if (whole.Length > 0 && whole != letters) yield return (whole, SuggestionFit.Start);
        for (var i = 1; i < bare.Length; i++)
            if (bare[i].Length > 1) yield return (string.Concat(bare.AsSpan(i)!), SuggestionFit.Word);
    }

    /// <summary>
    /// The keys to look under for what was typed so far, each once, the most literal first. A loose one leaves out the last letters,
    /// so that it finds more than was asked for.
    /// </summary>
    internal static IEnumerable<(string Key, bool IsLoose)> OfTyped(string typed) => Variants(Fold.Arabic(typed)).Where(v => v.Key.Length > 0).DistinctBy(v => v.Key);

    /// <summary>The key by which two whole names are the same, whatever their articles.</summary>
    internal static string OfWhole(string name) => string.Concat(Bare(Fold.Arabic(name)));

    private static IEnumerable<(string Key, bool IsLoose)> Variants(string words)
    {
        yield return (Joined(words), false);
        yield return (string.Concat(Bare(words)), false);
        if (Fold.IsArabic(words))
        {
            // Who types the article means a name that has it, before one that is merely listed without.
            if (words.Length > 2 && words.StartsWith("ال", StringComparison.Ordinal)) yield return (Joined(words[2..]), true);
            yield break;
        }
        // No rule of the fold knows an x: the letters before it are folded as the inside of a word.
        var open = string.Concat(Bare(words + "x"))[..^1];
        yield return (open, false);
        if (open.TrimEnd('a', 'e', 'i', 'o', 'u', 'y') is { Length: >= 4 } stem) yield return (stem, true);
        // "Deir ez": the last word is an article, or begins as one does, and its noun is not yet there.
        if (words.LastIndexOf(' ') is > 0 and var blank && IsArticle(words.AsSpan(blank + 1))) yield return (string.Concat(Bare(words[..blank])), true);
    }

    private static bool IsArticle(ReadOnlySpan<char> word) => word is [] or ['a' or 'e' or 'i' or 'u'] or ['a' or 'e' or 'i' or 'u', 'l' or 'r' or 's' or 'z' or 'd' or 't' or 'n'] or "ash" or "esh";

    private static string[] Bare(string words) => Fold.IsArabic(words)
        ? [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ArabicFold.WithoutArticle)]
        : LatinFold.Words(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(string words) => words.Replace(" ", "", StringComparison.Ordinal);
}
