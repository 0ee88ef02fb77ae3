namespace IncidentMap.Gazetteer.Matching;

/// <summary>How a place lies to an area.</summary>
internal enum Lying : byte
{
    /// <summary>Beyond the margin at its border.</summary>
    Outside,

    /// <summary>Beyond the border, within the margin.</summary>
    AtBorder,

    /// <summary>Within.</summary>
    Inside,
}

/// <summary>The area that a question prefers.</summary>
internal sealed class Surroundings
{
    /// <summary>Metres beyond the border that still count as within: outlines differ from each other by up to that.</summary>
    private const double Margin = 5_000;

    private readonly Place? _area;
    private readonly string? _pcode;
    private readonly PointIndex _points;

    /// <summary>An area that the gazetteer has.</summary>
    internal Surroundings(Place area, PointIndex points) => (_area, _points) = (area, points);

    /// <summary>A district or subdistrict known by the p-codes of what lies in it, and what stands for it besides.</summary>
    internal Surroundings(string pcode, Place? area, PointIndex points) => (_pcode, _area, _points) = (pcode, area, points);

    /// <summary>True when the place lies in the division of a p-code, as its own p-codes say.</summary>
    internal static bool IsOf(Place place, string pcode) => pcode.Length switch
    {
        4 => place.Admin1Pcode == pcode,
        6 => place.Admin2Pcode == pcode,
        _ => place.Admin3Pcode == pcode,
    };

    /// <summary>True when a place's own p-code goes against the coarse outline of a governorate.</summary>
    private bool IsOfAnother(Place place) => _area is { Feature: "governorate", Admin1Pcode: not null } && place.Admin1Pcode is not null;

    /// <summary>How a place lies to the area: by what is known of the place, then by the outline, then by distance.</summary>
    internal Lying Of(Place place)
    {
        if (_pcode is not null && IsOf(place, _pcode)) return Lying.Inside;
        if (_area is null) return Lying.Outside;
        if (place.Id == _area.Id || place.Parents.Contains(_area.Id)) return Lying.Inside;
        if (_area.Feature == "country") return place.Country == _area.Country ? Lying.Inside : Lying.Outside;
        if (_area.Feature == "governorate" && _area.Admin1Pcode is { } governorate && place.Admin1Pcode == governorate) return _pcode is null ? Lying.Inside : Lying.Outside;
        if (_pcode is not null && _area.Pcode != _pcode) return Lying.Outside;
        if (_points.MetresTo(_area.Id, place.Point) is { } metres)
            return metres > Margin ? Lying.Outside : metres > 0 || IsOfAnother(place) ? Lying.AtBorder : Lying.Inside;
        return _pcode is null && _area.Point.DistanceTo(place.Point) <= Math.Max(_area.RadiusMetres, 15_000) + Margin ? Lying.Inside : Lying.Outside;
    }
}
