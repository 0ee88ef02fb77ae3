namespace IncidentMap.Gazetteer.Import;

/// <summary>Places by where they lie, in cells of a twentieth of a degree (some 5 km), so that neighbours are found without looking at all.</summary>
internal sealed class PlaceGrid<T>(Func<T, LonLat> pointOf)
{
    private const double Cell = 0.05;
    private readonly Dictionary<(int X, int Y), List<T>> _cells = [];

    internal void Add(T place)
    {
        var point = pointOf(place);
        var key = (Of(point.Lon), Of(point.Lat));
        if (!_cells.TryGetValue(key, out var cell)) _cells.Add(key, cell = []);
        cell.Add(place);
    }

    /// <summary>What lies within some metres of a point, with its distance, in no order that matters.</summary>
    internal IEnumerable<(T Place, double Metres)> Near(LonLat point, double metres)
    {
        var box = AreaIndex.Around(point, metres);
        for (var x = Of(box.MinX); x <= Of(box.MaxX); x++)
            for (var y = Of(box.MinY); y <= Of(box.MaxY); y++)
                if (_cells.TryGetValue((x, y), out var cell))
                    foreach (var place in cell)
                        if (pointOf(place) is var at && box.Contains(at.Lon, at.Lat) && at.DistanceTo(point) is var distance && distance <= metres)
                            yield return (place, distance);
    }

    private static int Of(double degrees) => (int)Math.Floor(degrees / Cell);
}
