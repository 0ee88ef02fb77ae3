using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Whether a sentence tells of another place than that of the main event.</summary>
internal static class WhereElse
{
    /// <summary>A settlement named as such that is neither the main place nor near, in or around it; else a place in another governorate.</summary>
    internal static Place? In(Sentence sentence, Scene scene)
    {
        var settlements = sentence.Places.FindAll(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin | PlaceContext.Name));
        if (settlements.Count == 0 || scene.Place.Accuracy >= GeolocationAccuracy.Governorate) return InAnotherGovernorate(sentence, scene.Place);
        if (scene.Place.Accuracy > GeolocationAccuracy.City) return settlements.TrueForAll(p => p.Place!.Admin2 is { } district && scene.Place.Admin2 is { } own && district != own) ? settlements[0].Place : InAnotherGovernorate(sentence, scene.Place);
        return settlements.Exists(p => IsSame(p.Place!, scene.Place) || IsSameName(p, scene.Mention)) ? null : settlements[0].Place;
    }

    /// <summary>True for a place where an act may have been: not whence it came, nor the name of an agency, nor what lies east of it or on the road to it.</summary>
    internal static bool MayBeWhere(WordList words, PlaceMention place) =>
        !place.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Road) && (!place.Is(PlaceContext.Direction) || PlaceLexicon.IsNear(words, place.First));

    /// <summary>The towns and villages that a sentence names as such, wherever in or near them.</summary>
    internal static List<PlaceMention> TownsOf(Sentence sentence) =>
        sentence.Places.FindAll(static p => p is { Place.Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Countryside | PlaceContext.Origin | PlaceContext.Name));

    /// <summary>One of the places that it names for where it happened, if all lie in another governorate than the main one.</summary>
    internal static Place? InAnotherGovernorate(Sentence sentence, Place main)
    {
        if (main.Admin1 is null || !sentence.HasStrike && !OpensWithPlace(sentence)) return null;
        var places = sentence.Places.FindAll(p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Area | PlaceContext.Countryside) && !p.Is(PlaceContext.Origin | PlaceContext.Name));
        return places.Count > 0 && places.TrueForAll(p => p.Place!.Admin1 is { } admin && admin != main.Admin1) ? places[0].Place : null;
    }

    // "In Y, the network said that 16 had been killed", وفي درعا قتل ثلاثة; "in Damascus" those speak who tell of the whole country.
    private static bool OpensWithPlace(Sentence sentence) =>
        sentence.Places.Count > 0 && sentence.Places[0] is { Place: { } place } opening && opening.First <= sentence.First + 1 && opening.Is(PlaceContext.Struck | PlaceContext.Settlement) && place.Name != "Damascus";

    /// <summary>True for "the crossing of X", then "X": one text means one place by one name.</summary>
    internal static bool IsSameName(PlaceMention a, PlaceMention b)
    {
        var (first, second) = (Text.Fold.Name(a.Text), Text.Fold.Name(b.Text));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }

    /// <summary>True for one place, a place within the other, and two that lie beside one another.</summary>
    internal static bool IsSame(Place a, Place b) =>
        a.Id == b.Id || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id) || a.Point.DistanceTo(b.Point) < Math.Max(a.RadiusMetres, b.RadiusMetres) + 2000;
}
