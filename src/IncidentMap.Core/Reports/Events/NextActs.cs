using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Where a sentence goes on to another act, with a strike, people harmed and a town of its own: "five were killed by shelling of X, and a drone strike
/// near Y left six dead", ، كما انفجرت عبوة في س وقتلت ثلاثة. Whom the two harmed is no sum. How such a clause begins, each language says.
/// </summary>
/// <param name="words">The words of the text.</param>
/// <param name="places">Its places, in their order.</param>
/// <param name="memo">The gazetteer with its answers so far.</param>
internal sealed class NextActs(WordList words, PlacesInOrder places, PlaceMemo memo)
{
    // What one act is told in.
    private const int LongestAct = 60;

    private readonly ArabicActClauses _arabic = new(words);
    private readonly EnglishActClauses _english = new(words);
    private readonly TownsApart _towns = new(words, places, memo);

    /// <summary>The word with which the first clause begins that tells of another act than those before it; null where there is none.</summary>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal int? FirstIn(int first, int end)
    {
        // From behind, so that each clause ends where the next act begins.
        int? next = null;
        for (var i = end - 1; i > first; i--)
            if (BeginsAt(first, i, next ?? end)) next = i;
        return next;
    }

    /// <summary>True where the clause that begins at a word tells of another act than the one before it.</summary>
    /// <param name="first">First word of the clause before.</param>
    /// <param name="turn">First word of this one.</param>
    /// <param name="end">Just past its last.</param>
    internal bool BeginsAt(int first, int turn, int end)
    {
        if (_arabic.IsNextOfHeadline(first, turn, end)) return HarmLexicon.IsToldIn(words, first, turn) && _towns.LieApart(first, turn, end);
        (first, end) = (Math.Max(first, turn - LongestAct), Math.Min(end, turn + LongestAct));
        var others = GappedHarm.At(words, turn);
        // "…, and four in a strike on Y": in English "a" or "another" strike is not the one told before.
        return TellsAct(first, turn, end, others) && HarmLexicon.IsToldIn(words, first, turn) && StrikeLexicon.IsIn(words, first, turn) && _towns.LieApart(first, turn, end, isAnother: others is not null && !words[turn].IsArabic);
    }

    private bool TellsAct(int first, int turn, int end, CountMention? others)
    {
        if (others is not null) return !GappedHarm.IsPart(words, first, others);
        return (words[turn].IsArabic ? _arabic.BeginsAt(turn, end) : _english.BeginsAt(turn, end)) && !IsBesideHarm(turn) && HarmLexicon.IsToldIn(words, turn, end);
    }

    // قتل عشرة وأصيب سبعة في قصف على س, "ten were killed and seven were wounded in shelling of X": with no comma before the "and" of the same act, whose place is behind both.
    private bool IsBesideHarm(int turn)
    {
        if (turn == 0 || words[turn - 1].Is(",") || !words[turn].HasAnd && !words[turn].Is("and")) return false;
        var before = places.From(turn) - 1;
        var from = before >= 0 && words[places[before].First].Sentence == words[turn].Sentence ? places[before].End : 0;
        for (var i = turn - 1; i >= from && words[i].Sentence == words[turn].Sentence; i--)
            if (HarmLexicon.Words.Has(words, i)) return true;
        return false;
    }
}
