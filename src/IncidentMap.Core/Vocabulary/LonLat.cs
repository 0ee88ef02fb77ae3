using NetTopologySuite.Geometries;

namespace IncidentMap;

/// <summary>A point on the earth: degrees, WGS 84 (OGC:CRS84), longitude before latitude.</summary>
/// <param name="Lon">Longitude, -180 to 180 degrees.</param>
/// <param name="Lat">Latitude, -90 to 90 degrees.</param>
public readonly record struct LonLat(double Lon, double Lat)
{
    /// <summary>Mean earth radius in metres (IUGG R1).</summary>
    private const double EarthRadius = 6_371_008.8;

    /// <summary>True when both numbers are finite and within range.</summary>
    public bool IsValid => double.IsFinite(Lon) && double.IsFinite(Lat) && Math.Abs(Lon) <= 180 && Math.Abs(Lat) <= 90;

    /// <summary>The same point as a NetTopologySuite geometry (x = longitude, y = latitude, SRID 4326).</summary>
    public Point ToPoint() => new(Lon, Lat) { SRID = 4326 };

    /// <summary>Great-circle distance in metres on a sphere (haversine).</summary>
    public double DistanceTo(LonLat other)
    {
        var (lat1, lat2) = (double.DegreesToRadians(Lat), double.DegreesToRadians(other.Lat));
        var dLat = Math.Sin((lat2 - lat1) / 2);
        var dLon = Math.Sin(double.DegreesToRadians(other.Lon - Lon) / 2);
        var h = dLat * dLat + Math.Cos(lat1) * Math.Cos(lat2) * dLon * dLon;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
