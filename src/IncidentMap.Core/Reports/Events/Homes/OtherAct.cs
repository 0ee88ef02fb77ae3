using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of another act than the main one, on whatever day.</summary>
internal static class OtherAct
{
    /// <summary>"A woman was killed by shelling of X, and a soldier was shot dead in Y on Monday": two acts, on the day of both.</summary>
    internal static Home? OfClause(Sentence clause, ToldSoFar told)
    {
        if (!clause.IsOwnAct || IsAtTheScene(clause, told) || IsCountedBefore(clause, told)) return null;
        if (AtItsPlace(clause, told) is { } known) return new Home(known);
        var days = new SceneTurns(told.Words).DaysBefore(clause.First) ?? 0;
        var own = DateChooser.Of(told.Context, clause)?.Date ?? EventDays.Before((told.Before is { } first ? DateChooser.Of(told.Context, first)?.Date : null) ?? told.Main.Date, days);
        return days > 0 && own is null ? ToldSoFar.Recalled(clause) : told.Open(clause, own, isOnlyElsewhere: days == 0);
    }

    // Its place is that of the main event by now: the headline told of both.
    private static bool IsAtTheScene(Sentence clause, ToldSoFar told) => told.Scene is { } scene && clause.Places.Exists(p => p.Place?.Id == scene.Place.Id);

    // "Two died and six were hurt in X and Y. A shell killed two in X and injured four, while another hit Y, injuring two": two of the six.
    private static bool IsCountedBefore(Sentence clause, ToldSoFar told) =>
        clause.Places.Find(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Quarter)) is { Place: { } there }
        && told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s.First < clause.First && told.Words[s.First].Sentence != told.Words[clause.First].Sentence && s.Places.Exists(p => p.Place?.Id == there.Id)
            && clause.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || s.Figures.Exists(w => w.IsCountedWhole && w.Outcome == f.Outcome && w.Min >= f.Min)));

    /// <summary>"A woman killed in X, soldier shot in Y", and below: "In Y, a soldier was killed".</summary>
    internal static Home? OfOneToldBefore(Sentence sentence, ToldSoFar told) =>
        told.Events.Count > 1 && !told.IsAtItsPlace(sentence) && AtItsPlace(sentence, told) is { } known ? new Home(known) : null;

    private static Event? AtItsPlace(Sentence sentence, ToldSoFar told)
    {
        foreach (var known in told.Events)
            if (known != told.Main && known.Key.IsOwnAct && sentence.Places.Exists(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement) && known.Key.Places.Exists(k => k.Place?.Id == p.Place?.Id && k.Text.Length > 0 && (k.Place is not null || k.Text == p.Text)))) return known;
        return null;
    }

    /// <summary>
    /// "Two soldiers were later killed in a separate bombing", وقتل جنديان في هجوم منفصل, "five were killed by mines the same day": others, of
    /// whom no place is told.
    /// </summary>
    internal static Home? OfSeparateOne(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not null || !sentence.HasStrike || sentence.First < told.Key.First || told.Words[sentence.First].Sentence == told.Words[told.Key.First].Sentence || !told.Key.Figures.Exists(f => f.IsCountedWhole) || !sentence.Figures.Exists(f => f.IsCountedWhole) || CountsTwice(sentence)) return null;
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (IsSeparate(i, sentence.End, told) || EndsOnTheSameDay(i, sentence, told) && IsByOtherStrikes(sentence, told)) return told.OpenOnItsDay(sentence);
        return null;
    }

    // "Three were killed in X and four in a separate attack": both are told of.
    private static bool CountsTwice(Sentence sentence)
    {
        Outcome? first = null;
        foreach (var figure in sentence.Figures)
            if (figure.IsCountedWhole && first == figure.Outcome) return true;
            else if (figure.IsCountedWhole) first = figure.Outcome;
        return false;
    }

    private static bool IsSeparate(int i, int end, ToldSoFar told)
    {
        var words = told.Words;
        if (words[i].IsArabic) return words[i].Form is "منفصل" or "منفصله" && (StrikeLexicon.Has(words, i - 1) || words[i - 1].Variants.Any(v => v is "هجوم" or "انفجار" or "تفجير"));
        return words[i].Is("separate") && words[i - 1].Is("a") && i + 1 < end && (words[i + 1].Form is "attack" or "incident" or "explosion" or "blast" || StrikeLexicon.Has(words, i + 1) || i + 2 < end && StrikeLexicon.Has(words, i + 2));
    }

    private static bool EndsOnTheSameDay(int i, Sentence sentence, ToldSoFar told) =>
        told.Words[i].Is("same") && told.Words[i - 1].Is("the") && i + 1 < sentence.End && told.Words[i + 1].Is("day") && i + 3 >= sentence.End;

    private static bool IsByOtherStrikes(Sentence sentence, ToldSoFar told) =>
        !sentence.SharesNumbers(told.Key) && sentence.Strikes.Count > 0 && sentence.Strikes.TrueForAll(s => !told.Key.Strikes.Exists(k => k.Value == s.Value));

    /// <summary>"No casualties were reported at X. … A strike killed nine at Y": what harmed nobody is not the strike that killed nine.</summary>
    internal static Home? OfSparedStrike(Sentence sentence, ToldSoFar told) =>
        told.Scene is { } scene && sentence.HasStrike && told.WasSpared(sentence) && sentence.Places.Exists(p => p.Place is not null) && !sentence.Places.Exists(p => p.Place?.Id == scene.Place.Id) ? told.OpenOnItsDay(sentence) : null;
}
