using IncidentMap.Gazetteer;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Where an Arabic sentence goes on to another act at another town, with a strike, people harmed and a place of its own: ، كما انفجرت عبوة في س وقتلت ثلاثة,
/// ، وقصفت الطائرات ص ما أدى إلى إصابة خمسة. Whom the two harmed is no sum.
/// </summary>
/// <param name="words">The words of the text.</param>
/// <param name="places">Its places, in their order.</param>
/// <param name="isSeat">Whether a place is the seat of a governorate, whose name may stand for all of that.</param>
internal sealed class ActTurns(WordList words, PlacesInOrder places, Func<Place, bool> isSeat)
{
    // What one act is told in.
    private const int LongestAct = 60;

    // وفي ريف مدينة جسر الشغور قتل.
    private const int LongestOpening = 6;

    /// <summary>The word with which the first clause begins that tells of another act than those before it; null where there is none.</summary>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal int? FirstIn(int first, int end)
    {
        // From behind, so that each clause ends where the next act begins.
        int? begin = null;
        for (var i = end - 1; i > first; i--)
            if (BeginsAt(first, i, begin ?? end)) begin = i;
        return begin;
    }

    /// <summary>True where the clause that begins at a word tells of another act than the one before it.</summary>
    /// <param name="first">First word of the clause before.</param>
    /// <param name="turn">First word of this one.</param>
    /// <param name="end">Just past its last.</param>
    internal bool BeginsAt(int first, int turn, int end)
    {
        (first, end) = (Math.Max(first, turn - LongestAct), Math.Min(end, turn + LongestAct));
        if (GappedHarm.At(words, turn) is { } others) return HarmLexicon.IsToldIn(words, first, turn) && StrikesIn(first, turn) && !GappedHarm.IsPart(words, first, others) && LiesElsewhere(first, turn, end);
        if (VerbAt(turn) is not { } verb || verb + 1 >= end) return false;
        return (IsStrikeVerb(verb) || CountsHarmed(verb) && StrikesIn(verb, end, isFirstTold: true)) && HarmLexicon.IsToldIn(words, first, turn) && HarmLexicon.IsToldIn(words, turn, end) && StrikesIn(first, turn) && LiesElsewhere(first, turn, end);
    }

    // A و joins two clauses behind a comma, and the harm of both behind none.
    private int? VerbAt(int turn) =>
        turn > 0 && VerbOfAct(words, turn) is { } verb && (words[turn - 1].Is(",") || !words[turn].HasAnd || verb == turn && CountsHarmed(turn) && !IsBesideHarm(turn)) ? verb : null;

    // قتل عشرة وأصيب سبعة في قصف على س: of the same act, whose place is behind both.
    private bool IsBesideHarm(int turn)
    {
        var before = places.From(turn) - 1;
        var from = before >= 0 && words[places[before].First].Sentence == words[turn].Sentence ? places[before].End : 0;
        for (var i = turn - 1; i >= from && words[i].Sentence == words[turn].Sentence; i--)
            if (HarmLexicon.Words.Has(words, i)) return true;
        return false;
    }

    /// <summary>
    /// The verb of a strike or of harm behind what joins its clause to the one before: كما قتل, في حين قصفت, وأصيب, وقبلها بساعات قتل, تلاها انفجار; null where
    /// none stands there.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">First word of the clause.</param>
    internal static int? VerbOfAct(WordList words, int at)
    {
        if (at + 2 >= words.Count || !words[at].IsArabic) return null;
        if (EventLexicon.Follows.HasForm(words[at].Form)) return at;
        if (words[at].Form is "كما" or "فيما" or "بينما") return IsVerb(words, at + 1) ? at + 1 : null;
        if (words[at].Is("في") && words[at + 1].Is("حين")) return IsVerb(words, at + 2) ? at + 2 : null;
        if (words[at].Form[0] == 'و' && IsVerb(words, at)) return at;
        if (words[at].Form is not ("وفي" or "وقبلها" or "وبعدها" or "وقبل" or "وبعد" or "ثم")) return null;
        for (var i = at + 1; i < Math.Min(words.Count - 1, at + LongestOpening) && words[i].Sentence == words[at].Sentence; i++)
            if (!words[i].HasAnd && IsVerb(words, i)) return i;
        return null;
    }

    private static bool IsVerb(WordList words, int at) =>
        words[at].IsArabic && (IsStrike(words[at].Form) || HarmLexicon.Words.TryMatch(words, at, out var harm) && harm.Value.Value is { Governs: Governs.Next, Outcome: Outcome.Killed or Outcome.Injured });

    // As it stands, or with و before it.
    private static bool IsStrike(string verb) => EventLexicon.Strikes.HasForm(verb) || verb is ['و', _, _, ..] && EventLexicon.Strikes.HasForm(verb[1..]);

    // "The shelling" is that of the clause before.
    private bool IsStrikeVerb(int verb) => (IsStrike(words[verb].Form) || EventLexicon.Follows.HasForm(words[verb].Form)) && !words[verb + 1].Form.StartsWith("القصف", StringComparison.Ordinal);

    private bool CountsHarmed(int verb) =>
        HarmLexicon.Words.TryMatch(words, verb, out var harm) && harm.Value.Value is { Governs: Governs.Next, Outcome: Outcome.Killed or Outcome.Injured } && PersonPhraseReader.TryRead(words, harm.Value.End) is { IsUncounted: false };

    private bool StrikesIn(int first, int end, bool isFirstTold = false)
    {
        for (var i = first; i < end; i++)
            if (StrikeLexicon.Strong.Has(words, i) && !(isFirstTold && words[i].Form.StartsWith("ال", StringComparison.Ordinal))) return true;
        return false;
    }

    private bool LiesElsewhere(int first, int turn, int end)
    {
        if (TownsIn(first, turn) is not { Count: > 0 } here || TownsIn(turn, end) is not { Count: > 0 } there) return false;
        return there.TrueForAll(t => here.TrueForAll(h => IsApart(h, t)));
    }

    // The towns of which a clause tells; what lies around one, and an area, only where it names no other.
    private List<PlaceMention> TownsIn(int first, int end)
    {
        List<PlaceMention> towns = [], around = [];
        for (var i = places.From(first); i < places.Count && places[i] is var place && place.First < end; i++)
            if (IsWhere(place)) (place.Is(PlaceContext.Countryside | PlaceContext.Area) || place.Place is { Accuracy: > GeolocationAccuracy.City } ? around : towns).Add(place);
        return towns.Count > 0 ? towns : around;
    }

    private static bool IsWhere(PlaceMention place) =>
        (place.IsLacking || place.Place is { Accuracy: < GeolocationAccuracy.Country }) && !place.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Direction | PlaceContext.Road);

    private bool IsApart(PlaceMention here, PlaceMention there)
    {
        if (WhereElse.IsSameName(here, there)) return false;
        if (here.Place is not { } a || there.Place is not { } b) return true;
        if (a.Id == b.Id || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id)) return false;
        return a.Admin1 != b.Admin1 || !IsWide(here, a) && !IsWide(there, b);
    }

    // "إدلب", "ريف إدلب": perhaps its governorate, in which the other town lies.
    private bool IsWide(PlaceMention mention, Place place) => place.Accuracy > GeolocationAccuracy.City || !mention.Is(PlaceContext.City) && isSeat(place);
}
