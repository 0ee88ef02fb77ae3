using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace IncidentMap.Gazetteer;

/// <summary>Which governorate, district and subdistrict hold a point, and which populated place is nearest.</summary>
internal sealed class PointIndex
{
    /// <summary>Metres beyond which a populated place says nothing of a point.</summary>
    private const double Far = 50_000;

    /// <summary>
    /// Metres outside of all outlines at which a point still counts to the nearest: OCHA's coast leaves out the harbours of
    /// Latakia and Tartus with the quarters about them.
    /// </summary>
    private const double Edge = 500;

    private readonly Lazy<AreaIndex> _areas;
    private readonly Lazy<STRtree<Place>> _populated;

    /// <summary>Nothing is built before the first question: most names are resolved without.</summary>
    internal PointIndex(IReadOnlyList<Place> places, IReadOnlyList<PlaceOutline> outlines, Func<string, Place?> find) =>
        (_areas, _populated) = (new(() => new AreaIndex(find, outlines)), new(() => Populated(places)));

    internal PointPlace At(LonLat point)
    {
        if (!point.IsValid) return new PointPlace(null, null, null);
        var nearest = Nearest(point);
        return new PointPlace(Area("governorate", point), nearest, nearest?.Point.DistanceTo(point), Area("district", point), Area("subdistrict", point));
    }

    private Place? Area(string feature, LonLat point) => _areas.Value.Nearest(feature, point, Edge)?.Place;

    /// <summary>Metres from a point to an outlined area, 0 within it; null when the area has no outline.</summary>
    internal double? MetresTo(string placeId, LonLat point) => _areas.Value.MetresTo(placeId, point);

    /// <summary>Searched in growing circles: most points have a village within a few kilometres, and a circle of 50 km holds thousands.</summary>
    private Place? Nearest(LonLat point)
    {
        for (var radius = Far / 16; ; radius *= 4)
        {
            var nearest = _populated.Value.Query(AreaIndex.Around(point, radius))
                .Select(p => (Place: p, Metres: p.Point.DistanceTo(point)))
                .Where(p => p.Metres <= radius)
                .OrderBy(p => p.Metres).ThenBy(p => p.Place.Id, StringComparer.Ordinal)
                .FirstOrDefault().Place;
            if (nearest is not null || radius >= Far) return nearest;
        }
    }

    private static STRtree<Place> Populated(IReadOnlyList<Place> places)
    {
        var populated = new STRtree<Place>();
        foreach (var place in places.Where(p => p.Feature is "city" or "town" or "village"))
            populated.Insert(new Envelope(new Coordinate(place.Point.Lon, place.Point.Lat)), place);
        populated.Build();
        return populated;
    }
}
