using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs in the words with which a sentence opens, by which it looks back or turns to something else.</summary>
internal static class LooksAway
{
    // "On the other side".
    private const int LongestOpening = 4;

    /// <summary>"Two weeks ago twelve were killed there": no event of this text, unless they are those of the main one.</summary>
    internal static Home? ToEarlierTime(Sentence sentence, ToldSoFar told) =>
        sentence.Background == EventLexicon.Earlier && (!told.CountsOnlyThoseOfTheMain(sentence) || IsOneOfOthers(sentence, told) || IsInOtherGovernorate(sentence, told) || IsStrikeElsewhere(sentence, told)) ? ToldSoFar.Recalled(sentence) : null;

    // "Nine were killed in X. … Earlier this month, nine were killed in an air strike on Y": as many, in another town.
    private static bool IsStrikeElsewhere(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true } && sentence.First > told.Key.First && told.Elsewhere(sentence) is not null;

    // قبل أيام نفذت القيادة غارة أسفرت عن مقتل عنصر: one as well, but of a force, by a strike of its own, where he of the story is of none.
    private static bool IsOneOfOthers(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true } && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Status: VictimStatus.Belligerent }) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.Status == VictimStatus.Belligerent)
        && told.Main.Figures.All(m => !m.Counts || m.Status != VictimStatus.Belligerent);

    // وقبل أيام قتل ثلاثة في مدينة تدمر, below three dead of another governorate: as many by chance.
    private static bool IsInOtherGovernorate(Sentence sentence, ToldSoFar told)
    {
        var here = sentence.Places.FindAll(static p => p.Is(PlaceContext.Settlement) && HasGovernorate(p));
        var before = told.Context.Sentences.Where(s => s.First < sentence.First && s.Background is null).SelectMany(static s => s.Places).Where(HasGovernorate).ToList();
        return sentence.HasStrike && here.Count > 0 && before.Count > 0 && here.TrueForAll(h => before.TrueForAll(b => !Bounds.IsSameGovernorate(h.Place!.Admin1!, b.Place!.Admin1)));
    }

    private static bool HasGovernorate(PlaceMention place) => !place.Is(PlaceContext.Name | PlaceContext.Origin) && place.Place is { Admin1: not null };

    /// <summary>"Meanwhile five were killed at Y", "Earlier, a raid had killed three": an event of its own, or one that is only recalled.</summary>
    internal static Home? ToAnotherAct(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not { } turned || turned == EventLexicon.Earlier || IsStillOfTheMain(sentence, told)) return null;
        if (turned == BackgroundFinder.GoesOnRecalled) return GoesOn(sentence, told);
        return turned == "back" && !IsEarlierThatDay(sentence, told) ? ToldSoFar.Recalled(sentence) : told.OpenOnItsDay(sentence);
    }

    /// <summary>"On Tuesday one was killed in Y. Earlier, two devices wounded two": than that, on a day that nobody tells, whatever the main event counts.</summary>
    internal static Home? ToBeforeAnotherAct(Sentence sentence, ToldSoFar told) =>
        sentence.First + 1 < sentence.End && told.Words[sentence.First].Is("earlier") && told.Words[sentence.First + 1].Is(",") && sentence is { HasHarm: true, Dates.Count: 0 } && told.LastHome is { } of && of != told.Main ? ToldSoFar.Recalled(sentence) : null;

    /// <summary>وكان قد قتل ثلاثة في قصف على ص: what had been done at another town before the main event, on a day that the text does not tell.</summary>
    internal static Home? ToWhatHadBeen(Sentence sentence, ToldSoFar told) =>
        sentence is { HasHarm: true, HasStrike: true, Dates.Count: 0 } && sentence.First > told.Key.First && BackgroundFinder.VerbOfPluperfect(told.Words, sentence.First, sentence.End, isBelowHarm: true) is not null && told.Elsewhere(sentence) is not null ? ToldSoFar.Recalled(sentence) : null;

    // It counts as many, names its place, or tells on of "the strikes" in its countryside.
    private static bool IsStillOfTheMain(Sentence sentence, ToldSoFar told) =>
        sentence.SharesNumbers(told.Key) && !IsAwayElsewhere(sentence, told) && !IsAwayUncounted(sentence) || told.IsAtItsPlace(sentence) && !told.WasSpared(sentence) && !IsApartBeside(sentence, told) && !BackgroundFinder.IsOfSimilarAct(told.Words, sentence.First, sentence.End)
        || sentence is { Background: "away", Places.Count: 0, Dates.Count: 0 } && ActsBehind.NamesIt(told.Words, sentence.First, sentence.End) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || !told.Main.Figures.Any(m => m.IsCountedWhole && m.Outcome == f.Outcome && m.Min != f.Min))
        || IsOtherSideOfTheFight(sentence, told)
        || sentence.IsTurned && OthersElsewhere.PointsToStrike(sentence, told) && WholeAct.NamesItsSeat(sentence, told);

    // "On the other side, five militants were killed", في الطرف الآخر: where the main event is a fight that killed others, and no place or day is told.
    private static bool IsOtherSideOfTheFight(Sentence sentence, ToldSoFar told)
    {
        if (sentence is not { Background: "away", Places.Count: 0, Dates.Count: 0, Strikes.Count: 0 } || ToldSoFar.CountsFighters(sentence) is null || ToldSoFar.CountsFighters(told.Key) is null || OthersElsewhere.AnyMeansOf(told.Key) is not null) return false;
        return told.Words.Any(sentence.First, Math.Min(sentence.End, sentence.First + LongestOpening), static w => w.Form is "side" or "الاخر" or "الاخري" or "المقابله");
    }

    // "In a separate incident a soldier was shot in Y", after the woman who was killed at X, "A month ago, a raid on Y killed five": as many, and others.
    private static bool IsAwayElsewhere(Sentence sentence, ToldSoFar told) =>
        sentence.HasStrike && (sentence.IsTurned || sentence.Background == "back") && sentence.First > told.Key.First && (told.Elsewhere(sentence) is not null || OtherPlace.IsAtLacking(sentence, told) || WholeAct.IsWithSomeEqualNumbers(sentence, told) || IsApartBeside(sentence, told) && !Holds(sentence, told));

    // "Separately, a drone strike on the town of Y killed four": beside the city of the main event, which is not named again.
    private static bool IsApartBeside(Sentence sentence, ToldSoFar told)
    {
        if (sentence is not { Background: EventLexicon.Apart, HasStrike: true } || told.Scene is not { } scene || sentence.First < told.Key.First) return false;
        var places = sentence.Places.FindAll(IsScene);
        return places.Count > 0 && !places.Exists(p => p.Place?.Id == scene.Place.Id || WhereElse.IsSameName(p, scene.Mention));
    }

    private static bool IsScene(PlaceMention place) =>
        (place.IsLacking || place.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City }) && !place.Is(PlaceContext.Name | PlaceContext.Origin);

    // It names what lies in the place of the main event, or what that lies in.
    private static bool Holds(Sentence sentence, ToldSoFar told) =>
        sentence.Places.Exists(p => IsScene(p) && p.Place is { } its && (its.Parents.Contains(told.Scene!.Place.Id) || told.Scene.Place.Parents.Contains(its.Id)));

    // "On another front several soldiers were killed by a mine", where the strike killed several: that says nothing of who they were.
    private static bool IsAwayUncounted(Sentence sentence) => sentence is { IsTurned: true, Strikes.Count: > 0 } && TheMain.HasNoNumber(sentence);

    // "A month ago a raid hit Y. It killed nine": what came of an act that was recalled.
    private static Home? GoesOn(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is { HasHarm: true } && told.LastHome is { } of && of != told.Main) return new Home(of);
        return told.Before is { } act && told.IsAtItsPlace(act) && !told.WasSpared(sentence) ? null : ToldSoFar.Recalled(sentence);
    }

    // "Earlier in the day mortar rounds hit the city of Y", which is no act of another day.
    private static bool IsEarlierThatDay(Sentence sentence, ToldSoFar told) =>
        sentence.HasStrike && told.Words[sentence.First].Form is "earlier" or "hours" or "an" or "في" or "وفي" or "قبل" or "وقبل" && sentence.CountsWhole && told.Days.IsOfSameDay(sentence) && told.Elsewhere(sentence) is not null;
}
