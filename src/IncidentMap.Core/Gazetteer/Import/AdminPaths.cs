namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// Which governorate, district and subdistrict a place lies in, once all is merged: what its own row names by p-code
/// stands; else the outlines that were imported decide, from the smallest; else the code of its source; else the coarse
/// outlines of the program's own governorates.
/// </summary>
internal sealed class AdminPaths
{
    /// <summary>Metres by which the program's own outlines differ from OCHA's.</summary>
    private const double Coarse = 5_000;

    /// <summary>
    /// Metres from its nearest governorate at which a place that its source counts to a country still lies in one of its governorates: Natural
    /// Earth draws the occupied Golan outside of Syria, up to 25 km from the line that it draws for Quneitra.
    /// </summary>
    private const double Counted = 30_000;

    /// <summary>Metres outside of all imported outlines at which a place at a border or a coast still counts to the nearest.</summary>
    private const double Edge = 1_000;

    private readonly AreaIndex _areas;
    private readonly Dictionary<string, Place> _byPcode;
    private readonly Dictionary<string, Place> _byId;
    private readonly IReadOnlySet<string> _drawn;

    /// <param name="places">All places, areas among them.</param>
    /// <param name="outlines">All outlines.</param>
    /// <param name="drawn">Ids of the areas whose outlines were imported; these go before the codes of sources.</param>
    internal AdminPaths(IReadOnlyList<Place> places, IReadOnlyList<PlaceOutline> outlines, IReadOnlySet<string> drawn)
    {
        _areas = new AreaIndex(places, outlines);
        _drawn = drawn;
        _byId = places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _byPcode = places.Where(p => AreaNames.IsArea(p.Feature) && PcodeOf(p) is not null)
            .GroupBy(p => PcodeOf(p)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <param name="place">The place.</param>
    /// <param name="shipped">True for a place of the program's own: without imported outlines its path stands as it is.</param>
    internal Place Placed(Place place, bool shipped)
    {
        if (shipped && _drawn.Count == 0) return place;
        if (place.Feature is "country" or "river" or "region") return place; // they span governorates
        var subdistrict = Area(place.Admin3Pcode) ?? Level(place, "subdistrict");
        var district = Area(place.Admin2Pcode) ?? Area(Prefix(subdistrict?.Pcode, 6)) ?? Level(place, "district");
        var governorate = GovernorateOf(place, district ?? subdistrict);
        return place with
        {
            Admin1 = governorate?.Name ?? place.Admin1,
            Admin1Ar = governorate?.NameAr ?? place.Admin1Ar,
            Admin1Pcode = governorate?.Admin1Pcode ?? place.Admin1Pcode,
            Admin2 = district?.Pcode is null ? place.Admin2 : AreaNames.InPath(district.Name),
            Admin2Pcode = district?.Pcode ?? place.Admin2Pcode,
            Admin3 = subdistrict?.Pcode is null ? place.Admin3 : AreaNames.InPath(subdistrict.Name),
            Admin3Pcode = subdistrict?.Pcode ?? place.Admin3Pcode,
            Parents = Parents(place, subdistrict, district, governorate),
        };
    }

    private Place? Level(Place place, string feature) =>
        place.Feature == feature ? place
        : place.Feature == "governorate" || (place.Feature == "district" && feature == "subdistrict") || place.Feature == "mountain" ? null
        : _areas.Holding(feature, place.Point) ?? _areas.Nearest(feature, place.Point, Edge, a => a.Country == place.Country)?.Place;

    private Place? GovernorateOf(Place place, Place? below)
    {
        if (place.Feature == "governorate") return place;
        if (Area(Prefix(below?.Pcode, 4)) is { } above) return above;
        if (_areas.Holding("governorate", place.Point) is { } holding && _drawn.Contains(holding.Id)) return holding;
        return Area(place.Admin1Pcode)
            ?? place.Parents.Select(_byId.GetValueOrDefault).FirstOrDefault(p => p?.Feature == "governorate")
            ?? _areas.Nearest("governorate", place.Point, Coarse, g => g.Country == place.Country)?.Place
            ?? (_areas.Holding("governorate", place.Point) is null ? _areas.Nearest("governorate", place.Point, Counted, g => g.Country == place.Country)?.Place : null);
    }

    private List<string> Parents(Place place, params Place?[] areas) =>
        [.. place.Parents.Where(id => _byId.TryGetValue(id, out var p) && p.Feature != "country" && !AreaNames.IsArea(p.Feature))
            .Concat(areas.OfType<Place>().Select(a => a.Id))
            .Append("ne:" + place.Country)
            .Where(id => id != place.Id && _byId.ContainsKey(id)).Distinct(StringComparer.Ordinal)];

    private Place? Area(string? pcode) => pcode is null ? null : _byPcode.GetValueOrDefault(pcode);

    private static string? PcodeOf(Place area) => area.Pcode ?? (area.Feature == "governorate" ? area.Admin1Pcode : null);

    /// <summary>OCHA's codes of areas begin with that of the area above: SY, SY09, SY0903, SY090300.</summary>
    private static string? Prefix(string? pcode, int length) => pcode is { } code && code.Length > length ? code[..length] : null;
}
