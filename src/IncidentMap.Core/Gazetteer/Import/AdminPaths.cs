namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// Which governorate, district and subdistrict a place lies in, once all is merged: what its own row names stands; else
/// the outlines that were imported decide, from the smallest; else the code of its source; else the coarse outlines of
/// the program's own governorates.
/// </summary>
internal sealed class AdminPaths
{
    /// <summary>Metres by which the program's own outlines differ from OCHA's.</summary>
    private const double Coarse = 5_000;

    private readonly AreaIndex _areas;
    private readonly Dictionary<string, Place> _byPcode;
    private readonly Dictionary<string, Place> _byId;
    private readonly bool _exact;

    /// <param name="places">All places, areas among them.</param>
    /// <param name="outlines">All outlines.</param>
    /// <param name="exact">True when outlines were imported, which then go before the codes of sources.</param>
    internal AdminPaths(IReadOnlyList<Place> places, IReadOnlyList<PlaceOutline> outlines, bool exact)
    {
        _areas = new AreaIndex(places, outlines);
        _exact = exact;
        _byId = places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _byPcode = places.Where(p => AreaNames.IsArea(p.Feature) && PcodeOf(p) is not null)
            .GroupBy(p => PcodeOf(p)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    internal AreaIndex Areas => _areas;

    /// <param name="place">The place.</param>
    /// <param name="shipped">True for a place of the program's own: without imported outlines its path stands as it is.</param>
    internal Place Placed(Place place, bool shipped)
    {
        if (shipped && !_exact) return place;
        if (place.Feature is "country" or "river" or "region") return place; // they span governorates
        var subdistrict = Area(place.Admin3Pcode) ?? Level(place, "subdistrict");
        var district = Area(place.Admin2Pcode ?? subdistrict?.Admin2Pcode ?? Prefix(subdistrict?.Pcode, 6)) ?? Level(place, "district");
        var governorate = GovernorateOf(place, district ?? subdistrict);
        return place with
        {
            Admin1 = governorate?.Name ?? place.Admin1,
            Admin1Ar = governorate?.NameAr ?? place.Admin1Ar,
            Admin1Pcode = governorate?.Admin1Pcode ?? place.Admin1Pcode,
            Admin2 = district?.Name ?? place.Admin2,
            Admin2Pcode = district?.Pcode ?? place.Admin2Pcode,
            Admin3 = subdistrict?.Name ?? place.Admin3,
            Admin3Pcode = subdistrict?.Pcode ?? place.Admin3Pcode,
            Parents = Parents(place, subdistrict, district, governorate),
        };
    }

    private Place? Level(Place place, string feature) =>
        place.Feature == feature ? place
        : place.Feature == "governorate" || (place.Feature == "district" && feature == "subdistrict") || place.Feature == "mountain" ? null
        : _areas.Holding(feature, place.Point);

    private Place? GovernorateOf(Place place, Place? below)
    {
        if (place.Feature == "governorate") return place;
        var stated = Area(place.Admin1Pcode);
        if (Area(below?.Admin1Pcode ?? Prefix(below?.Pcode, 4)) is { } above) return above;
        if (stated is not null && !_exact) return stated;
        if (place.Parents.Select(_byId.GetValueOrDefault).FirstOrDefault(p => p?.Feature == "governorate") is { } parent && !_exact) return parent;
        return (_exact ? _areas.Holding("governorate", place.Point) : null) ?? stated
            ?? _areas.Nearest("governorate", place.Point, Coarse, g => g.Country == place.Country)?.Place;
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
