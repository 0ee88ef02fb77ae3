using System.Globalization;

namespace BlazorLeaflet;

/// <summary>A point on the map: degrees, WGS 84, longitude before latitude.</summary>
/// <param name="Lon">Longitude, -180 to 180 degrees.</param>
/// <param name="Lat">Latitude, -90 to 90 degrees.</param>
public readonly record struct GeoPoint(double Lon, double Lat);

/// <summary>A box on the map: degrees, WGS 84, in the order of RFC 7946.</summary>
/// <param name="West">Smallest longitude.</param>
/// <param name="South">Smallest latitude.</param>
/// <param name="East">Largest longitude.</param>
/// <param name="North">Largest latitude.</param>
public readonly record struct GeoBounds(double West, double South, double East, double North)
{
    /// <summary>The four numbers with commas, as the attribute <c>bounds</c> takes them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");
}
