using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Whether those whom a sentence counts are others than those of the main event, harmed at another place.</summary>
internal static class OthersElsewhere
{
    // "In a second blast": how far behind its beginning the sentence may say that it was another.
    private const int OpeningReach = 5;

    /// <summary>
    /// True for "An air strike on Aleppo killed 14. A car bomb in Homs killed 36": as many others, by a strike in another governorate, are
    /// no closer telling.
    /// </summary>
    internal static bool IsFarAway(Sentence sentence, ToldSoFar told) =>
        told.Scene is { } scene && sentence.Background is null && told.CountsOthers(sentence)
        && WhereElse.InAnotherGovernorate(sentence, scene.Place) is { Admin1: { } there } && !Bounds.IsSameGovernorate(there, scene.Place.Admin1);

    /// <summary>True where all that it names for where it happened lies in another governorate than the main place.</summary>
    internal static bool IsInAnotherGovernorate(Sentence sentence, ToldSoFar told) =>
        told.Scene is { } scene && told.Elsewhere(sentence) is { Admin1: { } there } && !Bounds.IsSameGovernorate(there, scene.Place.Admin1);

    /// <summary>
    /// True for "Another raid on the city of Y killed six others", "three other people died when rockets hit Y": beside those told of before,
    /// as many as they may be.
    /// </summary>
    internal static bool AreBesides(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true, Background: null } && sentence.First > told.Key.First && sentence.Figures.Exists(f => f is { IsCountedWhole: true, IsBesides: true }) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.IsBesides)
        && !PointsToStrike(sentence, told) && told.Elsewhere(sentence) is not null;

    /// <summary>True for "another 18 were wounded when the warplanes hit the town of Y": by the strike told of.</summary>
    internal static bool PointsToStrike(Sentence sentence, ToldSoFar told) =>
        sentence.Strikes.Exists(s => IsThe(s.First - 1, told)) || sentence.WeakStrikes.Exists(s => IsThe(s.First - 1, told));

    private static bool IsThe(int at, ToldSoFar told) => told.Words[Math.Max(0, at)].Is("the");

    /// <summary>The town of "Rebel shells on Damascus killed five. Air strikes on Douma killed 37": by other means, beside the main place.</summary>
    internal static Place? ByOtherMeans(Sentence sentence, ToldSoFar told)
    {
        if (told.Scene is not { } scene || sentence.Background is not null || sentence.First < told.Key.First || !told.CountsOthers(sentence)) return null;
        if (MeansOf(told.Key) is not { } own || MeansOf(sentence) is not { } other || own == other) return null;
        var places = sentence.Places.FindAll(p => p.Place is not null && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin | PlaceContext.Name));
        return places.Count > 0 && places.TrueForAll(p => p.Place!.Accuracy <= GeolocationAccuracy.District && p.Place.Id != scene.Place.Id && !p.Place.Parents.Contains(scene.Place.Id) && !scene.Place.Parents.Contains(p.Place.Id)) ? places[0].Place : null;
    }

    /// <summary>From the air, by guns or by a bomb that was laid; null where the sentence says none of these or several.</summary>
    internal static char? MeansOf(Sentence sentence)
    {
        char? means = null;
        foreach (var strike in sentence.Strikes)
        {
            var its = MeansOf(strike.Value);
            if (its is null || means is not null && means != its) return null;
            means = its;
        }
        return means;
    }

    /// <summary>The same of a sentence that also calls its act a blast or a bombardment only.</summary>
    internal static char? AnyMeansOf(Sentence sentence)
    {
        char? means = null;
        foreach (var strike in sentence.Strikes)
            if (MeansOf(strike.Value) is { } its && its != (means ??= its)) return null;
        return means;
    }

    /// <summary>That of one kind; null for a kind that may be of several.</summary>
    internal static char? MeansOf(IncidentKind kind) => kind switch
    {
        IncidentKind.Airstrike or IncidentKind.Helicopter or IncidentKind.DroneStrike => 'a',
        IncidentKind.Artillery or IncidentKind.Mortar => 'g',
        IncidentKind.Ied => 'b',
        _ => null,
    };

    /// <summary>The town of "Another bomb targeted a checkpoint near Y, killing five", "another raid on the nearby city of Y": wherever Y stands in the sentence.</summary>
    internal static Place? InAnotherStrike(Sentence sentence, ToldSoFar told)
    {
        if (told.Scene is not { Place.Accuracy: <= GeolocationAccuracy.City } scene || sentence.Background is not null || sentence.First < told.Key.First || told.Words[sentence.First].IsArabic || !told.CountsOthers(sentence) || !OpensWithAnother(sentence, told)) return null;
        var places = sentence.Places.FindAll(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside));
        return places.Count > 0 && places.TrueForAll(p => !WhereElse.IsSame(p.Place!, scene.Place) && !WhereElse.IsSameName(p, scene.Mention)) ? places[0].Place : null;
    }

    /// <summary>The town of "two were wounded in shelling on the nearby town of Y", على بلدة ص المجاورة: beside the main place, wherever that lies.</summary>
    internal static Place? Nearby(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true, Background: null } && sentence.First > told.Key.First && told.CountsOthers(sentence) ? sentence.Places.Find(p => p.Place is not null && p.Is(PlaceContext.Settlement) && IsCalledNearby(p, told))?.Place : null;

    private static bool IsCalledNearby(PlaceMention mention, ToldSoFar told) =>
        told.Words.Any(Math.Max(0, mention.First - 3), mention.First, static w => w.Is("nearby")) || told.Words.Any(mention.End, mention.End + 1, static w => w.Form is "المجاوره" or "القريبه");

    // "Another raid", "Hours later, a second car bomb".
    private static bool OpensWithAnother(Sentence sentence, ToldSoFar told)
    {
        var words = told.Words;
        for (var i = sentence.First; i < Math.Min(sentence.First + OpeningReach, sentence.End - 1); i++)
            if (words[i].Is("another") || words[i].Form is "second" or "third" && i > sentence.First && words[i - 1].Is("a")) return StrikeLexicon.Has(words, i + 1) || i + 2 < sentence.End && StrikeLexicon.Has(words, i + 2);
        return false;
    }
}
