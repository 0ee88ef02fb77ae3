namespace IncidentMap.Gazetteer;

/// <summary>One step of the way from the country down to a place.</summary>
/// <param name="Feature">What it is: country, governorate, district, subdistrict, or the city that a neighbourhood lies in.</param>
/// <param name="Name">Its name in Latin script.</param>
/// <param name="NameAr">Its name in Arabic; null when not known.</param>
/// <param name="Pcode">Its p-code (OCHA); null when it has none.</param>
/// <param name="Place">The place itself; null when the gazetteer knows only its name.</param>
public sealed record AdminStep(string Feature, string Name, string? NameAr, string? Pcode, Place? Place);

/// <summary>The areas that hold a place, widest first, whether the gazetteer has them as places or by name alone.</summary>
public static class AdminPath
{
    private static readonly string[] Levels = ["country", "governorate", "district", "subdistrict"];

    /// <summary>Country, governorate, district, subdistrict and whatever smaller place holds it; levels that are not known are left out, and so is the place itself.</summary>
    public static IReadOnlyList<AdminStep> Of(Place place, IGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(gazetteer);
        var parents = place.Parents.Select(gazetteer.Find).OfType<Place>().Where(p => p.Id != place.Id).ToList();
        var own = Array.IndexOf(Levels, place.Feature);
        var path = new List<AdminStep>();
        foreach (var (level, at) in Levels.Select((l, i) => (l, i)))
            if ((own < 0 || at < own) && Step(place, parents, level, gazetteer) is { } step) path.Add(step);
        path.AddRange(parents.Where(p => !Levels.Contains(p.Feature) && p.Accuracy < GeolocationAccuracy.Subdistrict).Reverse().Select(p => Of(p)));
        return path;
    }

    private static AdminStep? Step(Place place, List<Place> parents, string level, IGazetteer gazetteer)
    {
        var (name, arabic, pcode) = level switch
        {
            "country" => (place.Country.Length > 0 ? place.Country : null, null, null),
            "governorate" => (place.Admin1, place.Admin1Ar, place.Admin1Pcode),
            "district" => (place.Admin2, null, place.Admin2Pcode),
            _ => (place.Admin3, null, place.Admin3Pcode),
        };
        var parent = parents.FirstOrDefault(p => p.Feature == level) ?? (pcode is null ? null : gazetteer.FindByPcode(pcode));
        if (parent is not null && parent.Id != place.Id) return Of(parent, pcode);
        return name is null ? null : new AdminStep(level, name, arabic ?? OfSeat(place, name, gazetteer), pcode, null);
    }

    /// <summary>OCHA's districts and subdistricts are named after their seats: the Arabic name of the town of that name in the governorate; null where none is clear.</summary>
    private static string? OfSeat(Place place, string name, IGazetteer gazetteer) =>
        place.Admin1Pcode is { } governorate && gazetteer.Resolve(new PlaceQuery(name, place.Point, governorate), 1).Best?.Place is { Feature: "city" or "town" } seat && seat.Admin1Pcode == governorate
            ? seat.NameAr : null;

    private static AdminStep Of(Place parent, string? pcode = null) => new(parent.Feature, parent.Name, parent.NameAr, parent.Pcode ?? pcode, parent);
}
