using IncidentMap.Gazetteer;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Which ties the places of a sentence are to the main event.</summary>
internal static class TiesOfPlace
{
    // Metres: shells and a crowd's way home reach no further; beyond the second it is another district.
    private const double Near = 10_000;
    private const double InReach = 40_000;

    internal static void Set(List<Sentence> stretch, List<Sentence> main, ToldSoFar told, Action<Tie, bool> set)
    {
        var places = PlacesOf(stretch);
        var own = TownsOf(main, told);
        var scene = told.Scene?.Place ?? own.Find(static o => o.Place is not null)?.Place;
        set(Tie.NoPlace, places.Count == 0);
        set(Tie.NoPlaceTold, scene is null);
        set(Tie.OwnArea, scene is not null && places.Exists(p => IsAreaOf(p, scene)));
        foreach (var town in places)
            if (IsTown(town)) SetTown(town, own, scene, told, set);
    }

    // "in the countryside of Idlib": around the city, and so anywhere in its governorate.
    private static bool IsAreaOf(PlaceMention mention, Place scene) =>
        mention.Place is { } area && (area.Id == scene.Id || scene.Parents.Contains(area.Id) || mention.Is(PlaceContext.Countryside) && area.Admin1 is { } there && Bounds.IsSameGovernorate(there, scene.Admin1));

    private static void SetTown(PlaceMention town, List<PlaceMention> own, Place? scene, ToldSoFar told, Action<Tie, bool> set)
    {
        if (own.Exists(o => IsOne(town, o))) set(Tie.OwnTown, true);
        else if (town.Place is not { } place) set(Tie.TownLacking, true);
        else if (told.Scene is { } wide && told.Context.Gazetteer.IsWide(wide.Mention) && place.Admin1 is { } there && Bounds.IsSameGovernorate(there, wide.Place.Admin1)) set(Tie.TownOfWide, true);
        else if (scene is not null) set(BandOf(place, scene), true);
    }

    private static Tie BandOf(Place place, Place scene)
    {
        var metres = place.Point.DistanceTo(scene.Point) - (scene.Accuracy <= GeolocationAccuracy.City ? 0 : scene.RadiusMetres);
        return metres < Near ? Tie.TownNear : metres < InReach ? Tie.TownInReach : Tie.TownFar;
    }

    // Named as where something was: not a hospital's name, nor a person's.
    private static List<PlaceMention> PlacesOf(List<Sentence> stretch)
    {
        List<PlaceMention> places = [];
        foreach (var sentence in stretch)
            foreach (var place in sentence.Places)
                if (place.Context != PlaceContext.None && IsWhere(place) && !sentence.Figures.Exists(f => f.IsNamed && place.First >= f.First && place.First < f.End)) places.Add(place);
        return places;
    }

    // Those of the head of the text as well.
    private static List<PlaceMention> TownsOf(List<Sentence> main, ToldSoFar told)
    {
        List<PlaceMention> towns = [];
        for (var i = Math.Max(0, told.Key.Index - ToldSoFar.MostLooked); i < told.Key.Index; i++) towns.AddRange(told.Context.Sentences[i].Places.FindAll(IsTown));
        foreach (var sentence in main)
            if (sentence.Index >= told.Key.Index) towns.AddRange(sentence.Places.FindAll(IsTown));
        return towns;
    }

    private static bool IsOne(PlaceMention town, PlaceMention own) =>
        town.Place is { } its && own.Place is { } known ? WhereElse.IsSame(its, known) : WhereElse.IsSameName(town, own);

    private static bool IsWhere(PlaceMention place) => !place.Is(PlaceContext.Origin | PlaceContext.Name);

    private static bool IsTown(PlaceMention place) =>
        IsWhere(place) && !place.Is(PlaceContext.Countryside) && (place.IsLacking || place.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City });
}
