using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Whether a sentence tells an act from its means to its toll, at a settlement that is clearly not the one of the main event: then numbers that happen to be the same are no retelling.</summary>
internal static class WholeAct
{
    // Metres beyond which what lies near a town, or in its countryside, is not the other town.
    private const int Environs = 10_000;

    // Metres between two towns beyond which no text takes the one for the other.
    private const int FarApart = 30_000;

    /// <summary>The town of "A rocket attack near Y killed five", "a landmine in the countryside of Y": elsewhere, though nothing says that it was in Y itself.</summary>
    internal static Place? Near(Sentence sentence, ToldSoFar told) =>
        IsTold(sentence, told) && !NamesItsSeat(sentence, told) && (told.CountsOthers(sentence) || IsWithSomeEqualNumbers(sentence, told)) ? Elsewhere(sentence, told, Environs) : null;

    /// <summary>True for "A missile attack on X killed 20 and wounded five. Six were killed and five wounded in a drone strike on Y": as many wounded, but not as many dead; or at the other end of the country.</summary>
    internal static bool IsWithSomeEqualNumbers(Sentence sentence, ToldSoFar told) =>
        IsTold(sentence, told) && !OtherTown.GoesOnSaying(sentence, told) && !IsOfTheSeat(sentence, told) && (DiffersFrom(told.Key, sentence) ? told.Elsewhere(sentence) is not null || Elsewhere(sentence, told, Environs) is not null : FarAway(sentence, told) is not null);

    /// <summary>Where a sentence tells of that lies at the other end of the country.</summary>
    internal static Place? FarAway(Sentence sentence, ToldSoFar told) => Elsewhere(sentence, told, FarApart);

    private static bool IsTold(Sentence sentence, ToldSoFar told) =>
        sentence.HasStrike && (sentence.Background is null || sentence.IsTurned) && told.IsBehindKey(sentence) && told.Key.HasStrike && sentence.CountsWhole && !OthersElsewhere.PointsToStrike(sentence, told);

    /// <summary>True for "Strike on Idlib" and a town of that governorate, in whichever order: the name of the seat stands for all of it, as that of the governorate does.</summary>
    internal static bool IsOfTheSeat(Sentence sentence, ToldSoFar told) =>
        NamesItsSeat(sentence, told) || told.Scene is { } scene && sentence.Places.Exists(p => p.Place is { } place && told.Context.Gazetteer.StandsForGovernorateOf(scene.Mention, place));

    /// <summary>True for "in the countryside of Idlib" behind an act at a town of that governorate: it may lie there.</summary>
    internal static bool NamesItsSeat(Sentence sentence, ToldSoFar told) =>
        told.Scene is { } scene && sentence.Places.Exists(p => told.Context.Gazetteer.StandsForGovernorateOf(p, scene.Place));

    private static bool DiffersFrom(Sentence key, Sentence sentence) =>
        sentence.Figures.Exists(f => f.IsCountedWhole && key.CountOf(f.Outcome) is { } its && its != sentence.CountOf(f.Outcome));

    // All places that it names for the act lie at least so far from the main one, and none in the other.
    private static Place? Elsewhere(Sentence sentence, ToldSoFar told, int metres)
    {
        if (told.Scene is not { Place.Accuracy: <= GeolocationAccuracy.City } scene) return null;
        Place? first = null;
        foreach (var mention in sentence.Places)
        {
            if (mention.Is(PlaceContext.Name | PlaceContext.Origin)) continue;
            if (mention.Place is not { Country: "SY", Accuracy: <= GeolocationAccuracy.City } place || !IsWhereItWas(mention, told) || WhereElse.IsSame(place, scene.Place) || WhereElse.IsSameName(mention, scene.Mention) || place.Point.DistanceTo(scene.Place.Point) < metres) return null;
            first ??= place;
        }
        return first;
    }

    private static bool IsWhereItWas(PlaceMention mention, ToldSoFar told) =>
mention.Is(PlaceContext.Direction) ? PlaceLexicon.IsNear(told.Words, mention.First) : mention.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Countryside);
}
