using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Parties, and the men of parties, as the subject of a verb of violence: "Israeli soldiers raided", "an ISIS cell killed a guard".</summary>
internal sealed class Deeds(IReadOnlyList<Word> words)
{
    // "Israeli special forces": how many words for its men may stand behind a party.
    private const int MostMen = 3;

    private const int LongestApposition = 14;

    /// <summary>True where the party does it: اعتقلت قسد, قتلت القوات …, قسد تعتقل. The subject stands at once behind its verb, or before it.</summary>
    internal bool IsDoer(Hit<string> party)
    {
        var at = party.First - 1;
        while (at >= 0 && (words[at].Is("\"") || PartyLexicon.Bands.Has(words, at))) at--;
        if (at >= 0 && words[at].IsArabic && PartyLexicon.Acts.TryMatch(words, at, out var verb) && verb.Value.Count == 1) return true;
        if (IsKiller(party) || IsActive(party, PastAuxiliaries(PastMen(party.End)))) return true;
        return IsActive(party, party.End < words.Count && words[party.End].IsAny("\"", ")") ? party.End + 1 : PastApposition(party.End));
    }

    /// <summary>
    /// "Turkish gendarmes shot dead a boy", "fighters of the Levant Front killed two": the party or its men, the verb, and whom they killed.
    /// "Five SDF killed" are the dead.
    /// </summary>
    internal bool IsKiller(Hit<string> party)
    {
        if (words[party.First].IsArabic || party.First > 0 && (words[party.First - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, party.First - 1))) return false;
        var at = PastAuxiliaries(PastMen(party.End));
        return HarmLexicon.Words.TryMatch(words, at, out var verb) && verb.Value.Value.Governs != Governs.Previous && IsSameSentence(party, at) && PersonPhraseReader.TryRead(words, verb.Value.End) is not null;
    }

    // "Israeli soldiers", "the regime's border guards".
    private int PastMen(int at)
    {
        var end = at;
        while (end < words.Count && end < at + MostMen && !words[end].IsArabic && PartyLexicon.Bands.TryMatch(words, end, out var men)) end = men.Value.End;
        return end;
    }

    // "SDF detain three", "Israeli troops stormed the village"; "ISIS attacked by", "the army attacked in" are those whom it befell.
    private bool IsActive(Hit<string> party, int at) =>
        IsSameSentence(party, at) && PartyLexicon.Acts.Has(words, at) && !words[at].HasAnd && (words[at].IsArabic || at + 1 >= words.Count || !words[at + 1].IsAny("by", "in", "near", "when", "after"));

    private int PastAuxiliaries(int at)
    {
        while (at < words.Count && words[at].IsAny("have", "has", "had", "also", "then", "later", "today", "reportedly", "allegedly")) at++;
        return at;
    }

    private bool IsSameSentence(Hit<string> party, int at) => at < words.Count && words[at].Sentence == words[party.First].Sentence;

    // "Russia, a top ally of the president, launched the strike".
    private int PastApposition(int at)
    {
        if (at + 1 >= words.Count || !words[at].Is(",") || !words[at + 1].IsAny("a", "an", "the", "which", "who")) return at;
        for (var i = at + 2; i < Math.Min(words.Count, at + LongestApposition); i++)
            if (words[i].Is(",")) return i + 1;
        return at;
    }
}
