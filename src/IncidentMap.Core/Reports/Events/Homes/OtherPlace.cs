using IncidentMap.Gazetteer;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of another place than that of the main event.</summary>
internal static class OtherPlace
{
    /// <summary>"Homs: … Hama: …": a text that goes from region to region tells in each of others.</summary>
    internal static Home? OfAnotherSection(Sentence sentence, ToldSoFar told) =>
        sentence.Section is { } section && told.Key.Section is { } own && section.Admin1 != own.Admin1 ? told.Open(sentence, told.Main.Date) : null;

    /// <summary>"Shells on X killed four. … Two were killed in the town of Y": an event of its own, unless those two are known to be of the four.</summary>
    internal static Home? Of(Sentence sentence, ToldSoFar told)
    {
        if (told.Scene is not { } scene || sentence.First < told.Key.First || sentence.SharesNumbers(told.Key) && !OthersElsewhere.AreBesides(sentence, told) && !WholeAct.IsWithSomeEqualNumbers(sentence, told) || GoesOnBelowHeadline(sentence, told) || TellsWhereItWas(sentence, scene, told)) return null;
        if ((WhereElse.In(sentence, scene) ?? OthersElsewhere.ByOtherMeans(sentence, told) ?? OthersElsewhere.InAnotherStrike(sentence, told) ?? WholeAct.Near(sentence, told) ?? OthersElsewhere.Nearby(sentence, told)) is not { } elsewhere || IsOfOneToll(sentence, elsewhere, told) || IsToldOf(elsewhere, told)) return null;
        return told.OpenAt(elsewhere, sentence);
    }

    // "Dozens killed in X", then "at least 20 killed", then "20 killed in the town of Y".
    private static bool GoesOnBelowHeadline(Sentence sentence, ToldSoFar told) =>
        told.Key.IsHeadline(told.Words) && TheMain.HasNoNumber(told.Key) && told.Main.Sentences.Exists(s => s.HasHarm && s.Figures.Exists(f => f is { IsCountedWhole: true, Min: > 1 }) && sentence.SharesNumbers(s));

    // "15 killed in Raqqa", as a headline, and below: "the fatalities were caused when a jet struck the village of Y", "another 18 were wounded when the
    // warplanes hit the town of Y".
    private static bool TellsWhereItWas(Sentence sentence, Scene scene, ToldSoFar told) =>
        sentence.Background is null && IsHeadlineOfArea(scene, told.Context) && (sentence.IsOfTheHarmed(told.Words) || sentence.Figures.Exists(static f => f is { IsCountedWhole: true, IsBesides: true }) && OthersElsewhere.PointsToStrike(sentence, told));

    // The name of a seat in a headline stands for its governorate.
    private static bool IsHeadlineOfArea(Scene scene, Context context) =>
        context.Words[scene.Mention.First].Line == 0 && !scene.Mention.Is(PlaceContext.Settlement) && (scene.Place.Accuracy >= GeolocationAccuracy.Governorate || context.Gazetteer.GovernorateOf(scene.Place) is not null);

    // "Seven were killed at A and B. … Two died at B": counted already.
    private static bool IsOfOneToll(Sentence sentence, Place elsewhere, ToldSoFar told) =>
        told.Key.Places.Exists(p => p.Place?.Id == elsewhere.Id) && sentence.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || told.Key.Figures.Exists(k => k is { Counts: true, Parent: null } && k.Outcome == f.Outcome && k.Min >= f.Min));

    // "… in the countryside of X. … in the town of Y", and another speaker: "… in the city of Y": the main one is at Y by now.
    private static bool IsToldOf(Place elsewhere, ToldSoFar told) =>
        told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s != told.Key && s.HasHarm && s.SharesNumbers(told.Key) && s.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } known && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && WhereElse.IsSame(known, elsewhere)));
}
