using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>"Air strikes by Russia", "shells fired from positions of the army", نفذتها: words that hand an act to the party behind them.</summary>
internal sealed class HandedOver(IReadOnlyList<Word> words)
{
    // "air strikes, thought to be by planes from": how far before the word that hands it over the strike may stand.
    private const int StrikeReach = 8;

    // "by planes of the regime": how far before the party the word may stand.
    private const int ByReach = 4;

    // "captured last month by".
    private const int LongestTime = 2;

    // "fired from the areas under the control of": how far before the party "from" may stand.
    private const int FromReach = 9;

    /// <summary>True where the sentence hands its act to the party.</summary>
    internal bool IsTo(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - ByReach); i < party.First; i++)
            if (PartyLexicon.By.TryMatch(words, i, out var by) && by.Value.End <= party.First && IsBy(sentence, by.Value, party)) return true;
        return IsFrom(sentence, party);
    }

    private bool IsBy(Sentence sentence, Hit<bool> by, Hit<string> party)
    {
        var i = by.First;
        if (by.End < party.First - 2 || !words[i].IsArabic && (IsOfTheGround(i) || PartyLexicon.With.Has(words, i - 1))) return false;
        if (words[i].IsAny("مصدره", "مصدرها")) return true;
        return !words.Any(i, party.First, w => w.IsAny("لسيطره", "سيطره")) && (words[i].IsArabic || HasStrikeBefore(sentence, i) || IsDone(i) && (sentence.HasStrike || sentence.HasHarm));
    }

    // "captured last month by": what the party did stands before the word, and is no strike.
    private bool IsOfTheGround(int by)
    {
        for (var i = by - 1; i >= Math.Max(0, by - LongestTime - 1) && words[i].Kind == WordKind.Letters && !StrikeLexicon.Strong.Has(words, i); i--)
            if (PartyLexicon.Against.Has(words, i)) return true;
        return false;
    }

    // "was believed to have been carried out by": the verb of doing needs no strike beside it.
    private bool IsDone(int by) =>
        by > 1 && (words[by - 1].IsAny("conducted", "launched", "perpetrated", "committed", "executed", "staged", "fired", "dropped", "mounted", "planted") || words[by - 1].Is("out") && words[by - 2].Is("carried"));

    // "rockets fired from the positions of the regime", "drones originating from areas controlled by it".
    private bool IsFrom(Sentence sentence, Hit<string> party)
    {
        for (var i = party.First - 1; i > Math.Max(sentence.First, party.First - FromReach); i--)
        {
            if (words[i].Is("from")) return words.Any(Math.Max(sentence.First, i - 2), i, w => w.IsAny("fired", "launched", "originating", "originated", "coming", "came", "shot", "sent"));
            if (words[i].Kind != WordKind.Digits && !PartyLexicon.Ground.Has(words, i) && !words[i].IsAny("the", "of", "by", "under", "its", "in", "held")) return false;
        }
        return false;
    }

    private static bool HasStrikeBefore(Sentence sentence, int at) =>
        sentence.Strikes.Exists(s => s.First < at && at - s.End < StrikeReach) || sentence.WeakStrikes.Exists(s => s.First < at && at - s.End < StrikeReach)
        || sentence.Figures.Exists(f => f.Counts && f.Trigger < at && at - f.Trigger < 4);
}
