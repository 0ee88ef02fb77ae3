using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Distance;

namespace IncidentMap.Gazetteer;

/// <summary>The outlined areas of a gazetteer: which of them hold a point, and how far a point lies from one. Built once, then only read.</summary>
internal sealed class AreaIndex
{
    private sealed record Area(Place Place, IPreparedGeometry Outline);

    private readonly Dictionary<string, Area> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, STRtree<Area>> _byFeature = new(StringComparer.Ordinal);

    internal AreaIndex(IEnumerable<Place> places, IEnumerable<PlaceOutline> outlines) : this(places.ToDictionary(p => p.Id, StringComparer.Ordinal).GetValueOrDefault, outlines)
    {
    }

    internal AreaIndex(Func<string, Place?> find, IEnumerable<PlaceOutline> outlines)
    {
        foreach (var outline in outlines)
        {
            if (find(outline.PlaceId) is not { } place) continue;
            var area = new Area(place, PreparedGeometryFactory.Prepare(outline.Outline));
            _byId[place.Id] = area;
            if (!_byFeature.TryGetValue(place.Feature, out var tree)) _byFeature.Add(place.Feature, tree = new STRtree<Area>());
            tree.Insert(outline.Outline.EnvelopeInternal, area);
        }
        foreach (var tree in _byFeature.Values) tree.Build();
    }

    /// <summary>The area of a feature class that holds the point; on a common border, that of the lowest id. Null outside of all.</summary>
    internal Place? Holding(string feature, LonLat point)
    {
        if (!_byFeature.TryGetValue(feature, out var tree)) return null;
        var at = point.ToPoint();
        Place? found = null;
        foreach (var area in tree.Query(at.EnvelopeInternal))
            if ((found is null || string.CompareOrdinal(area.Place.Id, found.Id) < 0) && area.Outline.Covers(at)) found = area.Place;
        return found;
    }

    /// <summary>The nearest area of a feature class within a distance in metres; null when there is none.</summary>
    internal (Place Place, double Metres)? Nearest(string feature, LonLat point, double within, Func<Place, bool>? of = null)
    {
        if (!_byFeature.TryGetValue(feature, out var tree)) return null;
        if (Holding(feature, point) is { } holding && of?.Invoke(holding) != false) return (holding, 0);
        (Place Place, double Metres)? nearest = null;
        foreach (var area in tree.Query(Around(point, within)))
            if (of?.Invoke(area.Place) != false && Metres(area, point) is var metres && metres <= within && (nearest is null || metres < nearest.Value.Metres))
                nearest = (area.Place, metres);
        return nearest;
    }

    /// <summary>Metres from a point to an outlined area, 0 within it; null when the area has no outline.</summary>
    internal double? MetresTo(string placeId, LonLat point) => _byId.TryGetValue(placeId, out var area) ? Metres(area, point) : null;

    /// <summary>A box in degrees that holds all within some metres of a point.</summary>
    internal static Envelope Around(LonLat point, double metres)
    {
        // One degree of latitude is 111 km; of longitude, less by the cosine of the latitude.
        var (dLat, dLon) = (metres / 111_000, metres / (111_000 * Math.Max(0.1, Math.Cos(double.DegreesToRadians(point.Lat)))));
        return new Envelope(point.Lon - dLon, point.Lon + dLon, point.Lat - dLat, point.Lat + dLat);
    }

    private static double Metres(Area area, LonLat point)
    {
        var at = point.ToPoint();
        if (area.Outline.Covers(at)) return 0;
        var nearest = DistanceOp.NearestPoints(area.Outline.Geometry, at)[0];
        return new LonLat(nearest.X, nearest.Y).DistanceTo(point);
    }
}
