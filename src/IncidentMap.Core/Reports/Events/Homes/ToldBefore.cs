using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;
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

    /// <summary>"… Three were killed in an air strike on Y. Four others were also wounded": behind it in the paragraph, harm of which that act has no number yet.</summary>
    internal static Home? WithMoreHarm(Sentence sentence, ToldSoFar told)
    {
        if (told.LastHome is not { } last || last == told.Main || sentence.HasStrike || told.Before is not { HasHarm: true } before || last.Sentences[^1] != before || told.Words[before.First].Line != told.Words[sentence.First].Line) return null;
        var isClause = told.Words[before.First].Sentence == told.Words[sentence.First].Sentence;
        if (!isClause && (sentence.Background is not null || sentence.SharesNumbers(told.Key) && !sentence.Figures.Exists(f => f.IsBesides) && !told.Words.Any(sentence.First, sentence.End, w => w.Is("also")))) return null;
        if (sentence.Places.Exists(p => !p.Is(PlaceContext.Name | PlaceContext.Origin)) || !sentence.CountsWhole) return null;
        return sentence.Figures.TrueForAll(f => !f.IsCountedWhole || !last.Figures.Any(l => l.IsCountedWhole && l.Outcome == f.Outcome)) ? new Home(last) : null;
    }

    /// <summary>"… A strike on Y killed five and wounded nine. Two of the dead were children", "The wounded were taken to a hospital": behind it in the paragraph, of that act if they can be of it.</summary>
    internal static Home? OfTheHarmedOfTheLast(Sentence sentence, ToldSoFar told)
    {
        if (told.LastHome is not { } last || last == told.Main || sentence is not { Background: null, HasStrike: false } || told.Words[last.Sentences[^1].First].Line != told.Words[sentence.First].Line) return null;
        if (sentence.Places.Exists(p => !p.Is(PlaceContext.Name | PlaceContext.Origin) && !last.Key.Places.Exists(k => k.Place?.Id == p.Place?.Id))) return null;
        return sentence.Figures.TrueForAll(f => !f.Counts || (f.IsAmong || f.Parent is not null || IsTheHarmed(f, told.Words)) && last.Figures.Any(l => l.IsCountedWhole && l.Outcome == f.Outcome && (f.IsUncounted || l.Min >= f.Min))) ? new Home(last) : null;
    }

    private static bool IsTheHarmed(CountMention figure, WordList words) =>
        figure.IsUncounted && (words[figure.First].Is("the") || figure.First > 0 && words[figure.First - 1].Is("the") || words[figure.First].Form.StartsWith("ال", StringComparison.Ordinal));

    /// <summary>"A car bomb killed 29 in X. … Mortars killed two in Y. … Mortar fire also wounded three": by the means of an act beside the main one, and not by those of the main one.</summary>
    internal static Home? ByItsMeans(Sentence sentence, ToldSoFar told)
    {
        if (told.Events.Count < 2 || sentence.Background is not (null or "away") || sentence.First < told.Key.First || OthersElsewhere.AnyMeansOf(sentence) is not { } means || told.IsAtItsPlace(sentence) || !told.IsByOtherMeans(means)) return null;
        return told.Events.FindLast(e => e != told.Main && OthersElsewhere.AnyMeansOf(e.Key) == means && IsWhereItWas(sentence, e)) is { } other ? new Home(other) : null;
    }

    private static bool IsWhereItWas(Sentence sentence, Event told) =>
        sentence.Places.TrueForAll(p => p.Place is not { Accuracy: < GeolocationAccuracy.Country } its || p.Is(PlaceContext.Origin | PlaceContext.Name) || told.Key.Places.Exists(k => k.Place is { } there && WhereElse.IsSame(its, there)));

    /// <summary>"… and recovered the bodies of the dead": of those told of last.</summary>
    internal static Home? SpokenOfWithoutNumber(Sentence sentence, ToldSoFar told) =>
        told.LastHome is { } last && last != told.Main && sentence.Places.Count == 0 && TheMain.HasNoNumber(sentence) ? new Home(last) : null;
}
