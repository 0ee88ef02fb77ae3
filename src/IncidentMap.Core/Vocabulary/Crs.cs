namespace IncidentMap;

/// <summary>
/// The coordinate reference systems in which points are asked for and given, by their identifiers of the OGC. All coordinates inside the
/// program are degrees of <see cref="Crs84"/>.
/// </summary>
public sealed class Crs
{
    /// <summary>Semi-major axis of WGS 84 in metres, the radius of the sphere of EPSG:3857 (EPSG method 1024).</summary>
    private const double Radius = 6_378_137;

    /// <summary>Where the square of EPSG:3857 ends: atan(sinh(π)) in degrees.</summary>
    private const double LastLatitude = 85.05112877980659;

    private Crs(string uri, string name, bool isLatitudeFirst, bool isMercator) => (Uri, Name, IsLatitudeFirst, IsMercator) = (uri, name, isLatitudeFirst, isMercator);

    /// <summary>WGS 84, longitude before latitude, degrees.</summary>
    public static Crs Crs84 { get; } = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "CRS84", false, false);

    /// <summary>WGS 84 by the axis order of EPSG: latitude before longitude, degrees.</summary>
    public static Crs Epsg4326 { get; } = new("http://www.opengis.net/def/crs/EPSG/0/4326", "EPSG:4326", true, false);

    /// <summary>Web Mercator: easting before northing, metres.</summary>
    public static Crs Epsg3857 { get; } = new("http://www.opengis.net/def/crs/EPSG/0/3857", "EPSG:3857", false, true);

    /// <summary>All that are known, the default first.</summary>
    public static IReadOnlyList<Crs> All { get; } = [Crs84, Epsg4326, Epsg3857];

    /// <summary>The identifier.</summary>
    public string Uri { get; }

    /// <summary>A short name.</summary>
    public string Name { get; }

    /// <summary>True where latitude is the first axis.</summary>
    public bool IsLatitudeFirst { get; }

    /// <summary>True where coordinates are metres of a Mercator projection.</summary>
    public bool IsMercator { get; }

    /// <summary>The system of an identifier; null for one that is not known.</summary>
    public static Crs? Find(string uri) => All.FirstOrDefault(c => c.Uri == uri);

    /// <summary>A point's coordinates in the order of the axes. Beyond the square of EPSG:3857 a latitude is its edge's.</summary>
    /// <param name="lon">Longitude in degrees.</param>
    /// <param name="lat">Latitude in degrees.</param>
    public (double First, double Second) From(double lon, double lat)
    {
        if (IsLatitudeFirst) return (lat, lon);
        if (!IsMercator) return (lon, lat);
        var within = double.DegreesToRadians(Math.Clamp(lat, -LastLatitude, LastLatitude));
        return (Radius * double.DegreesToRadians(lon), Radius * Math.Asinh(Math.Tan(within)));
    }

    /// <summary>The point of a pair of coordinates; longitude and latitude in degrees, which may lie beyond the earth's.</summary>
    public LonLat ToLonLat(double first, double second)
    {
        if (IsLatitudeFirst) return new(second, first);
        return IsMercator ? new(double.RadiansToDegrees(first / Radius), double.RadiansToDegrees(Math.Atan(Math.Sinh(second / Radius)))) : new(first, second);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
