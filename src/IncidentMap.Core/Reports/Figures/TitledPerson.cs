using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// One person whom English names behind a noun, far from the verb: "The child A. B., aged 9, died", "Media activist C. D., 26, from X, was killed".
/// </summary>
internal sealed class TitledPerson(FigureWalk walk)
{
    // How far before the verb the noun may stand, and how many words an aside between commas may have.
    private const int Reach = 24;
    private const int LongestAside = 12;
    private const int LongestName = 6;

    /// <summary>The person whose verb of harm begins at a word; null where none is named so.</summary>
    internal CountMention? Before(int verb)
    {
        var end = verb;
        while (end > walk.First && walk.Words[end - 1].Form is "was" or "has" or "been" or "had" or "also" or "later") end--;
        for (var at = end - 1; at >= walk.First && at >= end - Reach; at--)
        {
            if (HarmLexicon.Words.Has(walk.Words, at)) return null;
            if (!PersonLexicon.Nouns.TryMatch(walk.Words, at, out var noun) || noun.Value.Value.Number != NounNumber.Singular || walk.Words[at].IsArabic) continue;
            if (NameBehind(noun.Value.End, end) is not { } name || !IsAside(name, end)) continue;
            return PersonPhraseReader.TryRead(walk.Words, at) is { HasNoun: true, Min: 1, Max: 1, Outcome: null } person && !walk.Found.Exists(f => f.First < name && f.End > at) ? person : null;
        }
        return null;
    }

    // Just past the capitals that stand behind the noun.
    private int? NameBehind(int first, int end)
    {
        var at = first;
        while (at < end && at - first < LongestName && (walk.Words[at].IsCapital || PersonName.IsParticle(walk.Words[at]) || walk.Words[at].Is("-"))) at++;
        return at > first && walk.Words[first].IsCapital ? at : null;
    }

    // Nothing, or an age and a home between two commas or brackets.
    private bool IsAside(int first, int end) =>
        first == end || end - first <= LongestAside && walk.Words[first].Form is "," or "(" && walk.Words[end - 1].Form is "," or ")";
}
