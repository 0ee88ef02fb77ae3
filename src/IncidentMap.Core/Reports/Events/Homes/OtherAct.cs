using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of another act than the main one, on whatever day.</summary>
internal static class OtherAct
{
    // وردت فصائل المعارضة على ذلك بقصف.
    private const int AnswerReach = 6;

    /// <summary>"A woman was killed by shelling of X, and a soldier was shot dead in Y on Monday": two acts, on the day of both.</summary>
    internal static Home? OfClause(Sentence clause, ToldSoFar told)
    {
        if (!clause.IsOwnAct || IsAtTheScene(clause, told) || IsCountedBefore(clause, told) || IsOfTheToll(clause, told)) return null;
        if (AtItsPlace(clause, told) is { } known) return new Home(known);
        var days = new SceneTurns(told.Words).DaysBefore(clause.First) ?? 0;
        var own = DateChooser.Of(told.Context, clause)?.Date ?? EventDays.Before((told.Before is { } first ? DateChooser.Of(told.Context, first)?.Date : null) ?? told.Main.Date, days);
        return days > 0 && own is null ? ToldSoFar.Recalled(clause) : told.Open(clause, own, isOnlyElsewhere: days == 0);
    }

    // "A girl and a man were killed in the north-west. … Shells also hit Y, killing a girl": each of the clause is told of in a toll of a region.
    private static bool IsOfTheToll(Sentence clause, ToldSoFar told) =>
        told.Scene is not { Place.Accuracy: < GeolocationAccuracy.Governorate } && clause.Figures.Exists(f => f is { IsCountedWhole: true, Group: not null, Outcome: Outcome.Killed })
        && clause.Figures.TrueForAll(f => !f.IsCountedWhole || f.Outcome != Outcome.Killed || told.Key.Figures.Exists(k => k.IsCountedWhole && k.Outcome == f.Outcome && k.Min == f.Min && k.Group == f.Group));

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
        if (sentence.Background is not null || !sentence.HasStrike || !told.IsBehindKey(sentence) || !told.Key.CountsWhole || !sentence.CountsWhole || CountsTwice(sentence)) return null;
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

    /// <summary>"A drone strike killed a mother and her son. … 14 fighters fell in repelling an attack": in a fight, not by the strike; or the other way round.</summary>
    internal static Home? OfFightBesideStrike(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not null || !told.IsBehindKey(sentence) || !told.CountsOthers(sentence)) return null;
        return IsFight(told.Key, told) && IsStrikeOnOthers(sentence) || IsFight(sentence, told) && IsStrikeOnOthers(told.Key) ? told.OpenOnItsDay(sentence) : null;
    }

    /// <summary>"Ten people were also killed when a suicide bomber …", كما قتل ثلاثة بانفجار عبوة, where an air strike killed others: by another means, wherever it was.</summary>
    internal static Home? OfOneMore(Sentence sentence, ToldSoFar told) =>
        sentence.Background is null && sentence.First > told.Key.First && told.CountsOthers(sentence) && !told.IsAtItsPlace(sentence)
        && OthersElsewhere.AnyMeansOf(sentence) is { } means && told.IsByOtherMeans(means) && IsToldAsMore(sentence, told) ? told.OpenOnItsDay(sentence) : null;

    /// <summary>"Rebels responded by shelling Y, killing three", وردت الفصائل بقصف: what the other side did.</summary>
    internal static Home? OfAnswer(Sentence sentence, ToldSoFar told) =>
        sentence is { Background: null } && sentence.First > told.Key.First && told.CountsOthers(sentence) && !told.IsAtItsPlace(sentence) && (sentence.HasStrike && IsAnswer(sentence, told) || AnswersFire(sentence, told)) ? told.OpenOnItsDay(sentence) : null;

    // وقد ردت قواتنا على مصادر النيران وقتلت اثنين منهم.
    private static bool AnswersFire(Sentence sentence, ToldSoFar told)
    {
        var verb = told.Words[sentence.First].Form is "وقد" or "وقام" or "وقامت" ? sentence.First + 1 : sentence.First;
        if (verb + 2 >= sentence.End || told.Words[verb].Form is not ("ردت" or "رد" or "وردت" or "ورد" or "بالرد")) return false;
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + AnswerReach); i++)
            if (told.Words[i].Form is "مصادر" or "مصدر" or "بالمثل" or "الهجوم" or "القصف") return true;
        return false;
    }

    private static bool IsAnswer(Sentence sentence, ToldSoFar told)
    {
        var words = told.Words;
        for (var i = sentence.First; i < Math.Min(sentence.End - 2, sentence.First + AnswerReach); i++)
            if (words[i].Form is "responded" or "retaliated" && words[i + 1].Form is "by" or "with" || words[i].Form is "ورد" or "وردت" or "رد" or "ردت") return words.Any(i + 1, Math.Min(sentence.End, i + AnswerReach), static w => w.Form is "by" or "with" || w.IsArabic && w.Form[0] == 'ب');
        return false;
    }

    /// <summary>"Raids killed ten civilians in X. … The rebels said they killed 12 soldiers in shelling of Y": what another says that it did to fighters.</summary>
    internal static Home? OfTheOtherSide(Sentence sentence, ToldSoFar told) =>
        sentence is { Background: null, HasStrike: true, Parties: [var doer, ..] } && sentence.First > told.Key.First && told.CountsOthers(sentence) && !told.IsAtItsPlace(sentence)
        && ToldSoFar.CountsFighters(sentence) is not null && IsOnCivilians(told.Key) && told.Key.Parties.Count > 0 && !told.Main.Sentences.Exists(s => s.Parties.Exists(p => p.Value == doer.Value)) && HasPlaceOfItsOwn(sentence) ? told.OpenOnItsDay(sentence) : null;

    private static bool IsOnCivilians(Sentence key) =>
        key.Figures.Exists(static f => f is { IsCountedWhole: true, Outcome: Outcome.Killed, Status: VictimStatus.Civilian }) && key.Figures.TrueForAll(static f => !f.IsCountedWhole || f.Outcome != Outcome.Killed || f.Status == VictimStatus.Civilian);

    private static bool HasPlaceOfItsOwn(Sentence sentence) => sentence.Places.Exists(static p => p.Place is null or { Accuracy: < GeolocationAccuracy.Governorate } && !p.Is(PlaceContext.Origin | PlaceContext.Name));

    private static bool IsToldAsMore(Sentence sentence, ToldSoFar told) =>
        told.Words[sentence.First].Is("كما") || sentence.Figures.Exists(f => f is { IsCountedWhole: true, Trigger: > 0 } && told.Words[f.Trigger - 1].Is("also"));

    private static bool IsFight(Sentence sentence, ToldSoFar told)
    {
        if (OthersElsewhere.MeansOf(sentence) is not null || ToldSoFar.CountsFighters(sentence) is null) return false;
        if (EventLexicon.Clashes.IsIn(told.Words, sentence.First, sentence.End)) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (told.Words[i].Form is "صد" or "repelling" or "repulsing" or "repelled" or "repulsed" && told.Words.Any(i + 1, Math.Min(sentence.End, i + 4), static w => w.Variants.Any(static v => v is "هجوم" or "هجمات" or "attack" or "attacks" or "assault" or "attempt"))) return true;
        return false;
    }

    // By one means from afar, and none of those whom it killed bore arms.
    private static bool IsStrikeOnOthers(Sentence sentence) =>
        OthersElsewhere.MeansOf(sentence) is not null && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Outcome: Outcome.Killed }) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.Status == VictimStatus.Civilian || f.Outcome != Outcome.Killed);

    /// <summary>"No casualties were reported at X. … A strike killed nine at Y": what harmed nobody is not the strike that killed nine.</summary>
    internal static Home? OfSparedStrike(Sentence sentence, ToldSoFar told) =>
        told.Scene is { } scene && sentence.HasStrike && told.WasSpared(sentence) && sentence.Places.Exists(p => p.Place is not null) && !sentence.Places.Exists(p => p.Place?.Id == scene.Place.Id) ? told.OpenOnItsDay(sentence) : null;
}
