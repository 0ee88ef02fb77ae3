using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>How an English clause begins to tell of an act, with what was done at its head: "and a drone strike near Y", "; warplanes bombed Y", "while four were wounded by".</summary>
/// <param name="words">The words of the text.</param>
internal sealed class EnglishActClauses(WordList words)
{
    // "and a Turkish drone strike", "and the Syrian army shelled": how far behind the turn the strike may stand.
    private const int StrikeReach = 5;

    /// <summary>True for the first word of such a clause.</summary>
    /// <param name="turn">The word.</param>
    /// <param name="end">Just past the last of the clause.</param>
    internal bool BeginsAt(int turn, int end) =>
        words[turn].Form is "and" or ";" or "while" && turn + 2 < end && (BeginsAct(turn + 1, end) || BeginsCount(turn + 1, end)) && StrikeLexicon.IsIn(words, turn, end);

    // "a drone strike", "shelling", "unidentified gunmen", "Russian warplanes", "the army bombed", "SOHR activists documented"; not "the strike", nor whom it harmed.
    private bool BeginsAct(int at, int end)
    {
        if (words[at].IsArabic || words[at].Is("the") && StrikeLexicon.Has(words, at + 1)) return false;
        for (var i = at; i < Math.Min(end, at + StrikeReach) && words[i].Kind == WordKind.Letters; i++)
            if (StrikeLexicon.Has(words, i) || i > at && SpeakerLexicon.Saying.Has(words, i)) return true;
            else if (PartyLexicon.Names.TryMatch(words, i, out var party)) i = party.Value.End - 1;
            else if (HarmLexicon.Words.Has(words, i) || NumberReader.MayBegin(words[i]) && NumberReader.TryRead(words, i) is not null || words[i].Form is "in" or "on" or "by" or "from" or "when" or "was" or "were" or "it" or "they" or "he" or "she" or "its" or "their") return false;
        return false;
    }

    // "ten people were killed when warplanes bombed", "four were wounded by", "six were killed and a child was injured in": the number, the verb, and at once what did it.
    private bool BeginsCount(int at, int end)
    {
        if (CountedHarm.PastVerb(words, at, end) is not { } past) return false;
        if (past < end && words[past].Is("and")) past = CountedHarm.PastVerb(words, past + 1, end) ?? past;
        return past < end && words[past].Form is "in" or "by" or "when" or "after";
    }
}
