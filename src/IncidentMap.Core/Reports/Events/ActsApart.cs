using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Clauses of one English sentence that tell an act each: "five were killed by shelling of X, and a drone strike near Y left six dead",
/// "; warplanes bombed Y, killing six". What was done stands at the head of the second one, and its places lie away from those of the first.
/// </summary>
/// <param name="words">The words of the text.</param>
/// <param name="places">The places named in it.</param>
internal sealed class ActsApart(WordList words, PlacesInOrder places)
{
    // "and a Turkish drone strike", "and the Syrian army shelled": how far behind the turn the strike may stand.
    private const int StrikeReach = 5;

    // Metres between two towns beyond which what lies near the one is not near the other.
    private const int Near = 10_000;

    // ", most of them women and children,".
    private const int LongestBreakdown = 10;

    // What one act is told in.
    private const int LongestAct = 60;

    /// <summary>True for the first word of such a clause.</summary>
    /// <param name="first">First word of the clause before it.</param>
    /// <param name="turn">The word.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    internal bool Begins(int first, int turn, int end)
    {
        if (words[turn].Form is not ("and" or ";" or "while") || turn + 2 >= end || !BeginsAct(turn + 1, end) && !BeginsCount(turn + 1, end)) return false;
        (first, end) = (Math.Max(first, turn - LongestAct), Math.Min(end, turn + LongestAct));
        return HasStrike(first, turn) && HasStrike(turn, end) && HarmLexicon.IsToldIn(words, first, turn) && HarmLexicon.IsToldIn(words, turn, end) && LieApart(first, turn, end);
    }

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
        if (PastHarmed(at, end) is not { } past) return false;
        if (past < end && words[past].Is("and")) past = PastHarmed(past + 1, end) ?? past;
        return past < end && words[past].Form is "in" or "by" or "when" or "after";
    }

    private int? PastHarmed(int at, int end)
    {
        if (PersonPhraseReader.TryRead(words, at) is not { IsUncounted: false } people) return null;
        var verb = PastBreakdown(people.End, end);
        while (verb < end && words[verb].Form is "were" or "was" or "have" or "has" or "been") verb++;
        return verb < end && words[verb - 1].Form is "were" or "was" or "been" && HarmLexicon.Words.TryMatch(words, verb, out var harm) ? harm.Value.End : null;
    }

    // "four people, among them two children,".
    private int PastBreakdown(int at, int end)
    {
        if (at + 1 >= end || !words[at].Is(",") || !HarmLexicon.Breakdown.Has(words, at + 1)) return at;
        for (var i = at + 2; i < Math.Min(end, at + LongestBreakdown); i++)
            if (words[i].Is(",")) return i + 1;
        return at;
    }

    private bool HasStrike(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (StrikeLexicon.Has(words, i)) return true;
        return false;
    }

    private bool LieApart(int first, int turn, int end)
    {
        var (here, there) = (PlacesIn(first, turn), PlacesIn(turn, end));
        return here.Count > 0 && there.Count > 0 && here.TrueForAll(h => there.TrueForAll(t => h.Point.DistanceTo(t.Point) > Near && !h.Parents.Contains(t.Id) && !t.Parents.Contains(h.Id)));
    }

    private List<Gazetteer.Place> PlacesIn(int first, int end)
    {
        var found = new List<Gazetteer.Place>();
        for (var i = places.From(first); i < places.Count && places[i].First < end; i++)
            if (places[i] is var mention && mention.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City } place && !mention.Is(PlaceContext.Origin | PlaceContext.Name)) found.Add(place);
        return found;
    }
}
