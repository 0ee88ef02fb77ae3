using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells on of an event other than the main one that was opened before it.</summary>
internal static class ToldBefore
{
    // As many of one or two may be others.
    private const int FewestAsMany = 3;

    // "At least five of them": how far behind its beginning a sentence may point to those told of.
    private const int OpeningReach = 5;

    /// <summary>"The shell killed 35. On the other side, air raids killed 29 in the Ghouta. … 29 civilians died in Douma": of those told of there.</summary>
    internal static Home? WithItsNumber(Sentence sentence, ToldSoFar told) =>
        told.Events.Count > 1 && sentence.First > told.Key.First && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Min: >= FewestAsMany }) && !told.Main.Sentences.Exists(sentence.SharesNumbers)
        && told.Events.Find(e => e != told.Main && sentence.SharesNumbers(e.Key)) is { } other ? new Home(other) : null;

    /// <summary>"… Another raid on Y killed five. The five were of one family": of the act told of last.</summary>
    internal static Home? WithTheNumberOfTheLast(Sentence sentence, ToldSoFar told) =>
        told.LastHome is { } last && last != told.Main && sentence.SharesNumbers(last.Key) && !sentence.SharesNumbers(told.Key) ? new Home(last) : null;

    /// <summary>
    /// "… eight were killed in Y. Five of them died at the market, where dozens were wounded", خمسة منهم: of the act told of last, be it one that was
    /// only recalled.
    /// </summary>
    internal static Home? OfThoseOfTheLast(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not null || sentence.First < told.Key.First || !told.IsRecalling && (told.LastHome is null || told.LastHome == told.Main) || !OpensWithThose(sentence, told.Words)) return null;
        return told.IsRecalling ? ToldSoFar.Recalled(sentence) : new Home(told.LastHome);
    }

    private static bool OpensWithThose(Sentence sentence, WordList words)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + OpeningReach); i++)
            if (words[i].Is("them") && i > sentence.First && words[i - 1].Form is "of" or "among" || words[i].Form is "منهم" or "ومنهم" or "بينهم" or "وبينهم") return true;
        return false;
    }

    /// <summary>"… and recovered the bodies of the dead": of those told of last.</summary>
    internal static Home? SpokenOfWithoutNumber(Sentence sentence, ToldSoFar told) =>
        told.LastHome is { } last && last != told.Main && sentence.Places.Count == 0 && TheMain.HasNoNumber(sentence) ? new Home(last) : null;
}
