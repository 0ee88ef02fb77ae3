using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// "They shot at the youths, and A. B. was hit in the leg", "the brothers A. and B.; A. died on the spot": right before the verb somebody's own name,
/// and several people before, of whom the verb is not told.
/// </summary>
internal static class NameBeside
{
    private const int LongestName = 4;

    // How far before it a first name alone is told in full.
    private const int NamedReach = 40;

    /// <summary>The name before a verb in the singular; null where none stands there, or nobody before it whom the verb might be taken for.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="verb">Where the verb stands.</param>
    internal static (int First, int End, int Count)? At(FigureWalk walk, int verb)
    {
        var words = walk.Words;
        if (verb == walk.First || words[verb].IsArabic) return null;
        var many = walk.Found.FindLast(f => f is { Outcome: null, Ignored: null, HasNoun: true });
        if (many is { Min: 1, Max: 1 }) return null;
        var end = verb;
        while (end > walk.First && words[end - 1].Form is "was" or "has" or "had" or "been" or "also" or "later") end--;
        if (end - 3 > walk.First && words[end - 1].Is(")") && words[end - 3].Is("(") && words[end - 2].Kind == WordKind.Digits) end -= 3;
        var first = end;
        while (first > walk.First && end - first < LongestName && (words[first - 1].IsCapital && PersonName.IsPart(words, first - 1) || PersonName.IsParticle(words[first - 1]) || words[first - 1].Is("-"))) first--;
        var capitals = Enumerable.Range(first, end - first).Count(i => words[i].IsCapital);
        // "Layth (7) died": at the head of a sentence one of those whom the text named.
        if (first == walk.First) return many is null && walk.Found.Count == 0 && capitals is 1 or 2 && IsNamedBefore(words, first) ? (first, end, 1) : null;
        if (capitals == 0 || !words[first].IsCapital || words[first - 1].Form is not ("," or ";" or "and" or "but" or "while" or ":")) return null;
        if (many is not null && (first <= many.End || AreNamed(words, many.End, first))) return null;
        return (many is not null || IsBesideOne(walk, first)) && capitals > 1 && (end < verb || words[verb].Form is "was" or "died") || IsNamedBefore(words, first) ? (first, end, 1) : null;
    }

    // "A. B. was killed and C. D. was wounded": another harm befell the one before.
    private static bool IsBesideOne(FigureWalk walk, int first) =>
        walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Min: 1, Max: 1, Parent: null } one && one.Trigger < first && walk.Words[first - 1].Form is "and" or "while" or ";";

    // "the two brothers A. and B. died": both.
    private static bool AreNamed(WordList words, int first, int end)
    {
        if (end - first == 2 && words[first].Is(",") && words[first + 1].Is("and")) return false;
        for (var i = first; i < end; i++)
            if (!words[i].IsCapital && !PersonName.IsParticle(words[i]) && words[i].Form is not ("and" or "," or "-")) return false;
        return true;
    }

    // Of the two brothers A. and B., A. alone.
    private static bool IsNamedBefore(WordList words, int name)
    {
        for (var i = name - 1; i >= 0 && i >= name - NamedReach; i--)
            if (words[i].IsCapital && words[i].Form == words[name].Form) return words[i + 1].Is("and") && words[i + 2].IsCapital || i > 0 && (words[i - 1].Form is "and" or "," or "brothers" or "sisters" or "kids" or "children" || PersonLexicon.Nouns.Has(words, i - 1));
        return false;
    }
}
