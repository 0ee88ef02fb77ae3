using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Parties that only speak of an act or look into it: "Turkey condemned the attack", أدانت تركيا الهجوم.</summary>
internal sealed class Remarks(IReadOnlyList<Word> words)
{
    // "which has strongly", "said it was": how many words may stand between a party and its verb.
    private const int Reach = 6;

    /// <summary>True for a party beside which such a verb stands.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="party">The party.</param>
    internal bool AreOf(Sentence sentence, Hit<string> party) =>
        words[party.First].IsArabic && IsRightBefore(sentence, party) || IsBehind(sentence, party) || IsPassive(sentence, party);

    // أدانت تركيا, نددت قوات سوريا الديمقراطية.
    private bool IsRightBefore(Sentence sentence, Hit<string> party)
    {
        var at = party.First - 1;
        while (at > sentence.First && (words[at].Is("\"") || PartyLexicon.Bands.Has(words, at))) at--;
        return at >= sentence.First && words[at].Form[0] is not 'ب' && PartyLexicon.Remarks.Has(words, at);
    }

    private bool IsBehind(Sentence sentence, Hit<string> party)
    {
        for (var i = party.End; i < Math.Min(sentence.End, party.End + Reach); i++)
            if (PartyLexicon.Remarks.Has(words, i)) return words[i].IsArabic == words[party.First].IsArabic && !words[i].HasAnd;
            else if (!MayStandBetween(i)) return false;
        return false;
    }

    private bool MayStandBetween(int at) => words[at].IsArabic
        ? words[at].IsAny("ان", "انها", "انه", "قد", "سوف", "كانت", "كان")
        : words[at].IsAny("has", "have", "had", "was", "were", "is", "are", "be", "been", "also", "still", "strongly", "later", "quickly", "which", "who", ",", "it", "they", "that", "said", "says", "will", "would", "official", "officials", "authorities", "government", "foreign", "defence", "defense", "ministry", "minister", "president") || PartyLexicon.Bands.Has(words, at);

    // "condemned by Turkey".
    private bool IsPassive(Sentence sentence, Hit<string> party) =>
        party.First - 2 >= sentence.First && words[party.First - 1].Is("by") && PartyLexicon.Remarks.Has(words, party.First - 2);
}
