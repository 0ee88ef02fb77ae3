using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"killed one person, A. B., 47.", "A. B., 35 died", "A. B., 34, C. D., 12 and": the number behind a name in full and a comma counts nobody.</summary>
internal static class AgeBehindName
{
    private const int OldestAge = 110;

    /// <summary>True for such a number.</summary>
    internal static bool Is(FigureWalk walk, CountMention person)
    {
        var words = walk.Words;
        var name = person.First - 2;
        if (person is not { HasNoun: false, IsUncounted: false, Min: <= OldestAge } || words[person.First].Kind != WordKind.Digits || name - 1 < walk.First || !words[person.First - 1].Is(",") || !words[name].IsCapital || words[name].IsArabic) return false;
        if (person.End < walk.End && words[person.End].Kind == WordKind.Letters && words[person.End].Form is not ("died" or "was" or "and" or "lost" or "has" or "from")) return false;
        var (first, capitals) = (name + 1, 0);
        while (first > walk.First && (words[first - 1].IsCapital && PersonName.IsPart(words, first - 1) || PersonName.IsParticle(words[first - 1]) || words[first - 1].Is("-")))
            if (words[--first].IsCapital) capitals++;
        return capitals > 1 && (first == walk.First || words[first - 1].Form is "," or "and" or ":" or "(" or "-" || Lexicons.PersonLexicon.Nouns.Has(words, first - 1) || Lexicons.HarmLexicon.Words.Has(words, first - 1));
    }
}
