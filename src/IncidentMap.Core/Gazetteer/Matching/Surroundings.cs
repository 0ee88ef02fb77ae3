namespace IncidentMap.Gazetteer.Matching;

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

    internal bool Holds(Place place)
    {
        if (_pcode is not null && IsOf(place, _pcode)) return true;
        if (_area is null) return false;
        if (place.Id == _area.Id || place.Parents.Contains(_area.Id)) return true;
        if (_area.Feature == "country") return place.Country == _area.Country;
        if (_area.Feature == "governorate" && _area.Admin1Pcode is { } governorate && place.Admin1Pcode == governorate) return _pcode is null;
        if (_points.MetresTo(_area.Id, place.Point) is { } metres) return metres <= Margin && (_pcode is null || _area.Pcode == _pcode);
        return _pcode is null && _area.Point.DistanceTo(place.Point) <= Math.Max(_area.RadiusMetres, 15_000) + Margin;
    }
}
