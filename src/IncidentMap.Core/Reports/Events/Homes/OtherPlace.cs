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
        if (IsAtLacking(sentence, told) && told.CountsOtherwise(sentence)) return told.OpenOnItsDay(sentence, isOnlyElsewhere: true);
        if ((WhereElse.In(sentence, scene) ?? OthersElsewhere.ByOtherMeans(sentence, told) ?? OthersElsewhere.InAnotherStrike(sentence, told) ?? WholeAct.Near(sentence, told) ?? OthersElsewhere.Nearby(sentence, told) ?? InOtherGovernorate(sentence, scene, told)) is not { } elsewhere || IsOfOneToll(sentence, elsewhere, told) || IsToldOf(elsewhere, told)) return null;
        return told.OpenAt(elsewhere, sentence);
    }

    /// <summary>True for "Another landmine killed two in the village of Y", in English: by a strike of its own at a village that the gazetteer lacks and of which nothing was told, where the main one was at a settlement.</summary>
    internal static bool IsAtLacking(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true, CountsWhole: true } && told.IsBehindKey(sentence) && !told.Words[sentence.First].IsArabic && told.Scene is { } scene && !told.Context.Gazetteer.IsWide(scene.Mention) && !OthersElsewhere.PointsToStrike(sentence, told)
        && sentence.Places.FindAll(static p => p.Is(PlaceContext.Settlement) && !p.Is(PlaceContext.Origin | PlaceContext.Name)) is { Count: > 0 } towns
        && towns.TrueForAll(t => t.IsLacking && !WhereElse.IsSameName(t, scene.Mention) && !told.Context.Places.Exists(p => p.First < sentence.First && Text.Fold.Name(p.Text) == Text.Fold.Name(t.Text)));

    // "Two women were killed and three injured in a crime in a quarter of Y", in a paragraph of its own: others, in another governorate.
    private static Place? InOtherGovernorate(Sentence sentence, Scene scene, ToldSoFar told)
    {
        if (sentence is not { Background: null, CountsWhole: true } || told.Words[sentence.First].IsArabic || !told.IsBehindKey(sentence) || told.Words[sentence.First].Line == told.Words[told.Key.First].Line || scene.Place.Admin1 is not { } own || !told.CountsOthers(sentence) || !told.CountsOtherwise(sentence) || sentence.Figures.Exists(static f => f.IsAmong)) return null;
        var places = sentence.Places.FindAll(static p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country });
        return places.Count > 0 && places.TrueForAll(p => !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Road) && p.Place!.Admin1 is { } there && !Bounds.IsSameGovernorate(there, own)) && places.Exists(static p => p.Context != PlaceContext.None) ? places[0].Place : null;
    }

    // "Dozens killed in X", then "at least 20 killed", then "20 killed in the town of Y".
    private static bool GoesOnBelowHeadline(Sentence sentence, ToldSoFar told) =>
        told.Key.IsHeadline(told.Words) && TheMain.HasNoNumber(told.Key) && told.Main.Sentences.Exists(s => s.HasHarm && s.Figures.Exists(f => f is { IsCountedWhole: true, Min: > 1 }) && sentence.SharesNumbers(s));

    // "15 killed in Raqqa", as a headline, and below: "the fatalities were caused when a jet struck the village of Y", "another 18 were wounded when the
    // warplanes hit the town of Y".
    private static bool TellsWhereItWas(Sentence sentence, Scene scene, ToldSoFar told) =>
        sentence.Background is null && IsTheUnnamed(sentence, scene, told) || sentence.Background is null && IsHeadlineOfArea(scene, told.Context) && (sentence.IsOfTheHarmed(told.Words) || sentence.Figures.Exists(static f => f is { IsCountedWhole: true, IsBesides: true }) && OthersElsewhere.PointsToStrike(sentence, told));

    // "Air strikes killed five in a village in Idlib", and right below: "Warplanes struck Y, killing two children": the village of the story, and some of its dead.
    private static bool IsTheUnnamed(Sentence sentence, Scene scene, ToldSoFar told)
    {
        if (!told.Context.Gazetteer.IsWide(scene.Mention) || sentence.Figures.Exists(f => f.IsCountedWhole && (f.IsBesides || told.Key.CountOf(f.Outcome) < f.Min))) return false;
        var above = told.Main.Sentences.Take(ToldSoFar.MostLooked).Where(s => s.First < sentence.First).ToList();
        return above.Exists(s => TellsOn.NamesNoTown(told.Words, s)) && above.TrueForAll(s => s.Places.TrueForAll(p => told.Context.Gazetteer.IsWide(p) || !WhereElse.MayBeWhere(told.Words, p))) && sentence.Places.Exists(p => p.Place is { Admin1: { } admin } && Bounds.IsSameGovernorate(admin, scene.Place.Admin1));
    }

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
