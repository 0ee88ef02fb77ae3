using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells what came of the act in the sentence before it, where that is not the main one.</summary>
internal static class ActToldBefore
{
    /// <summary>"… Another bomb killed two in Y. Three were also wounded in the blast", وأصيب ثلاثة في الانفجار: of the act of the sentence before, be it one that was only recalled.</summary>
    internal static Home? WhoseHarmWasTold(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { } act || !act.HasHarm && !IsRecalled(act, told) || act.First < told.Key.First || act == told.Key || !PointsBack(sentence, act, told) || !PointsTo(sentence, act, told)) return null;
        if (told.IsRecalling) return ToldSoFar.Recalled(sentence);
        return told.LastHome is { } last && last != told.Main && last.Sentences.Contains(act) ? new Home(last) : null;
    }

    /// <summary>
    /// "The army also shelled Y. The bombardment killed six", وقصفت القوات بلدة ص. وأسفر القصف عن: those six are of the act at Y, and of none of the text's
    /// where it was before it.
    /// </summary>
    internal static Home? WithItsResult(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { HasHarm: false, HasStrike: true } act || act.First < told.Key.First || !PointsBack(sentence, act, told) || !PointsTo(sentence, act, told)) return null;
        if (!LiesElsewhere(act, told) || !HasToldItsToll(told) || told.CountsOnlyThoseOfTheMain(sentence) || ActsBehind.TellsResult(told.Words, act.First, act.End) || ActsBehind.IsOneOfSeveral(told.Words, sentence.First, sentence.End, act.First, act.End)) return null;
        told.Main.Sentences.Remove(act);
        if (IsBefore(act, told)) return ToldSoFar.Recalled(sentence);
        if (told.OpenOnDayOf(act, sentence) is not { Event: { } opened } home) return Home.Nowhere;
        opened.Sentences.Add(act);
        return home;
    }

    /// <summary>"On February 7 a blast rocked a street of Y. One person was injured": in the paragraph of an act of another day, that counts nobody.</summary>
    internal static Home? OfPastDayAbove(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { HasHarm: false, HasStrike: true } act || act.First < told.Key.First || told.Words[act.First].IsArabic || sentence is not { HasStrike: false, Places.Count: 0 } || told.Words[sentence.First].Line != told.Words[act.First].Line || !PointsBack(sentence, act, told)) return null;
        if (!act.Dates.Exists(d => d is { IsDateline: false, IsSince: false } && d.First <= act.First + 1 && (told.Days.IsAnother(d, act) || told.Main.Date is null && told.Key.CountsWhole && MainDate.OpensWithPastDay(told.Context.Published, act, d)))) return null;
        told.Main.Sentences.Remove(act);
        return ToldSoFar.Recalled(sentence);
    }

    /// <summary>"This follows another raid on Y, which killed 18 according to the authorities, though the Observatory reported 27 dead": of the act told just before.</summary>
    internal static Home? AsAnotherSays(Sentence clause, ToldSoFar told)
    {
        if (told.Before is not { } act || act == told.Key || told.Words[act.First].Sentence != told.Words[clause.First].Sentence || told.Words[clause.First].Form is not ("though" or "although") || clause.Speakers.Count == 0 || told.Elsewhere(clause) is not null) return null;
        if (told.IsRecalling) return ToldSoFar.Recalled(clause);
        return told.LastHome is { } last && last != told.Main && last.Sentences.Contains(act) ? new Home(last) : null;
    }

    // What only recalls counts nobody any more.
    private static bool IsRecalled(Sentence act, ToldSoFar told) => told.IsRecalling && act is { Background: not null, Figures.Count: > 0 };

    private static bool PointsTo(Sentence sentence, Sentence act, ToldSoFar told) =>
        ActsBehind.TellsResult(told.Words, sentence.First, sentence.End) || ActsBehind.IsInTheAct(told.Words, sentence.First, sentence.End) || ActsBehind.IsThere(told.Words, sentence.First, sentence.End) || IsAgainOfRecalled(sentence, act, told) || IsOneMore(sentence);

    // "A third soldier was wounded": beside those just told of.
    private static bool IsOneMore(Sentence sentence) =>
        sentence is { HasStrike: false, Places.Count: 0 } && sentence.CountsWhole && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.IsBesides);

    // "… a day after shells killed seven in Y. Shelling of Y also wounded 15": of the place recalled, with no day of its own.
    private static bool IsAgainOfRecalled(Sentence sentence, Sentence act, ToldSoFar told) =>
        told.IsRecalling && !told.IsAtItsPlace(sentence) && DateChooser.Of(told.Context, sentence) is null && sentence.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } its && !p.Is(PlaceContext.Origin | PlaceContext.Name) && act.Places.Exists(a => a.Place?.Id == its.Id));

    // It names no other place, and others than the main event counts.
    private static bool PointsBack(Sentence sentence, Sentence act, ToldSoFar told) =>
        sentence.Background is null && !told.IsAtItsPlace(sentence) && !NamesPlaceBeside(sentence, act, told) && (!sentence.SharesNumbers(told.Key) || TheMain.HasNoNumber(sentence) || sentence.Figures.Exists(f => f.IsBesides));

    /// <summary>وكانت قوات النظام قصفت بلدة ص وقتلت ثلاثة, "rebels had shelled the town of Y, killing three": before the act of the text, on a day that nobody tells.</summary>
    internal static Home? OfAnEarlierOne(Sentence sentence, ToldSoFar told) =>
        sentence.Background is null && sentence.First > told.Key.First && IsBefore(sentence, told) && !sentence.SharesNumbers(told.Key) && (LiesElsewhere(sentence, told) || ActsBehind.TownOf(told.Words, sentence.First, sentence.End) is { } town && !IsTheScene(town, told)) && DateChooser.Of(told.Context, sentence) is null && !NamesDay(sentence, told) ? ToldSoFar.Recalled(sentence) : null;

    // In a text of an unknown day no day can be told, though it is named.
    private static bool NamesDay(Sentence sentence, ToldSoFar told)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (TimeLexicon.Weekdays.Has(told.Words, i) || TimeLexicon.Relative.Has(told.Words, i)) return true;
        return false;
    }

    private static bool IsBefore(Sentence act, ToldSoFar told) =>
        act.Background is "back" or EventLexicon.Earlier || ActsBehind.IsOfBefore(told.Words, act.First, act.End);

    // "a camp near the town of Y": where no place beside which it was is the main one.
    private static bool LiesElsewhere(Sentence act, ToldSoFar told)
    {
        if (told.Elsewhere(act) is not null) return true;
        if (told.Scene is not { Place.Accuracy: <= GeolocationAccuracy.City } scene) return false;
        var settlements = act.Places.FindAll(p => p.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside));
        return settlements.Exists(p => p.Is(PlaceContext.Settlement)) && settlements.TrueForAll(p => !WhereElse.IsSame(p.Place!, scene.Place) && !WhereElse.IsSameName(p, scene.Mention));
    }

    private static bool IsTheScene(int name, ToldSoFar told) =>
        told.Scene is not { } scene || scene.Mention.Text.Contains(told.Words[name].Form, StringComparison.Ordinal) || told.Words.Any(scene.Mention.First, scene.Mention.End, w => w.Form == told.Words[name].Form);

    // Below a headline alone the act is that of the headline, told more closely.
    private static bool HasToldItsToll(ToldSoFar told) =>
        !told.Key.IsHeadline(told.Words) || told.Words[told.Key.End - 1].Is(".") || told.Main.Sentences.Exists(s => s != told.Key && s.HasHarm);

    // Taken to a hospital in the town of Z: where they are cared for.
    private static bool NamesPlaceBeside(Sentence sentence, Sentence act, ToldSoFar told) =>
        sentence.Places.Exists(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !told.Words.Any(Math.Max(0, p.First - 3), p.First, static w => HarmLexicon.Care.HasExactly(w, out var care) && care is "hospital" or "clinic") && !act.Places.Exists(a => a.Text == p.Text || a.Place is { } its && its.Id == p.Place?.Id));
}
