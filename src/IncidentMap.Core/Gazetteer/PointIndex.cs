using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Distance;

namespace IncidentMap.Gazetteer;

/// <summary>Which governorate holds a point, and which populated place is nearest.</summary>
internal sealed class PointIndex
{
    /// <summary>Metres beyond which a populated place says nothing of a point.</summary>
    private const double Far = 50_000;

    private readonly List<(Place Place, IPreparedGeometry Outline)> _governorates;
    private readonly STRtree<Place> _populated = new();

    internal PointIndex(IReadOnlyList<Place> places, IReadOnlyList<PlaceOutline> outlines)
    {
        var byId = places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _governorates = [.. outlines.Where(o => byId.ContainsKey(o.PlaceId)).Select(o => (byId[o.PlaceId], PreparedGeometryFactory.Prepare(o.Outline)))];
        foreach (var place in places.Where(p => p.Feature is "city" or "town" or "village"))
            _populated.Insert(new Envelope(new Coordinate(place.Point.Lon, place.Point.Lat)), place);
        _populated.Build();
    }

    internal PointPlace At(LonLat point)
    {
        if (!point.IsValid) return new PointPlace(null, null, null);
        var at = point.ToPoint();
        var governorate = _governorates.FirstOrDefault(g => g.Outline.Covers(at)).Place;
        var nearest = Nearest(point);
        return nearest is null ? new(governorate, null, null) : new(governorate, nearest, nearest.Point.DistanceTo(point));
    }

    /// <summary>Metres from a point to an outlined area, 0 within it; null when the area has no outline.</summary>
    internal double? MetresTo(string placeId, LonLat point)
    {
        var outline = _governorates.FirstOrDefault(g => g.Place.Id == placeId).Outline;
        if (outline is null) return null;
        var at = point.ToPoint();
        if (outline.Covers(at)) return 0;
        var nearest = DistanceOp.NearestPoints(outline.Geometry, at)[0];
        return new LonLat(nearest.X, nearest.Y).DistanceTo(point);
    }

    private Place? Nearest(LonLat point)
    {
        // One degree of latitude is 111 km; of longitude, less by the cosine of the latitude.
        var (dLat, dLon) = (Far / 111_000, Far / (111_000 * Math.Max(0.1, Math.Cos(double.DegreesToRadians(point.Lat)))));
        return _populated.Query(new Envelope(point.Lon - dLon, point.Lon + dLon, point.Lat - dLat, point.Lat + dLat))
            .Select(p => (Place: p, Metres: p.Point.DistanceTo(point)))
            .Where(p => p.Metres <= Far)
            .OrderBy(p => p.Metres).ThenBy(p => p.Place.Id, StringComparer.Ordinal)
            .FirstOrDefault().Place;
    }
}
