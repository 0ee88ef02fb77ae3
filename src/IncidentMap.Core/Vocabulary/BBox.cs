namespace IncidentMap;

/// <summary>A bounding box in degrees, WGS 84, in RFC 7946 order: west, south, east, north. Edges belong to the box.</summary>
public readonly record struct BBox(double MinLon, double MinLat, double MaxLon, double MaxLat)
{
    /// <summary>True when the point lies in the box or on its edge.</summary>
    public bool Contains(LonLat p) => p.Lon >= MinLon && p.Lon <= MaxLon && p.Lat >= MinLat && p.Lat <= MaxLat;
}
