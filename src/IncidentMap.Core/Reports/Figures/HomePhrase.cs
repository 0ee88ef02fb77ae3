using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>", from the town of X in the western suburbs of Y governorate,": where somebody is from, however many words tell it.</summary>
internal static class HomePhrase
{
    // A village, its town, its countryside, its governorate, and whose ground that is.
    private const int Longest = 32;

    // "of the Syrian Civil Defence of Idlib governorate".
    private const int LongestBody = 8;

    /// <summary>Index of the "from" with which such a phrase begins; null where none ends right before a word.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">The first word that may be of it.</param>
    /// <param name="end">Just past its last.</param>
    internal static int? Before(WordList words, int first, int end)
    {
        for (var i = end - 1; i >= first && i > end - Longest; i--)
            if (words[i].IsArabic) return null;
            else if (words[i].Is("from")) return i;
            else if (!IsOfHome(words, i)) return null;
        return null;
    }

    /// <summary>"The wife and two children of a rebel commander were killed", "the mayor and two members of the SDF were killed", "and two men from Homs": just past whose or from where people are.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Just past the people.</param>
    /// <param name="end">Just past the sentence.</param>
    internal static int PastWhose(WordList words, int at, int end)
    {
        if (at + 1 >= end || words[at].Form is not ("of" or "from")) return at;
        if (words[at].Is("of") && PersonPhraseReader.TryRead(words, at + 1) is { HasNoun: true, Min: 1, Max: 1 } whose) return whose.End;
        var past = words[at + 1].Is("the") ? at + 2 : at + 1;
        while (past < end && past < at + LongestBody && (words[past].IsCapital || PersonName.IsParticle(words[past]) || PlaceLexicon.After.Has(words, past) || words[past].Form is "of" or "-")) past++;
        return past;
    }

    private static bool IsOfHome(WordList words, int i) =>
        words[i].IsCapital || PersonName.IsParticle(words[i]) || words[i].Form is "," or "-" or "'" or "the" or "of" or "in" or "and" or "to" or "with" || PlaceLexicon.Compass.Has(words, i) || PlaceLexicon.After.Has(words, i) || words[i].Form is "administratively" or "affiliated" or "originally";
}
