using System.Globalization;
using BlazorLeaflet;

namespace IncidentMap.Web.Map;

/// <summary>Where the map stands, as the address word <c>map</c> says it: <c>lat,lon,zoom</c>.</summary>
/// <param name="Center">The middle.</param>
/// <param name="Zoom">Zoom level.</param>
public sealed record MapView(GeoPoint Center, double Zoom)
{
    /// <summary>Smallest zoom level: the basemap fills the window.</summary>
    public const double MinZoom = 6;

    /// <summary>Largest zoom level: the radius of an exact place is 24 pixels or more.</summary>
    public const double MaxZoom = 17;

    /// <summary>Syria with a narrow margin.</summary>
    public static GeoBounds Home { get; } = new(35.5, 32.2, 42.5, 37.4);

    /// <summary>What the basemap covers.</summary>
    public static GeoBounds Covered { get; } = new(30, 28, 49, 42);

    /// <summary>Reads the address word; null for none and for one that no map could show.</summary>
    public static MapView? Parse(string? word)
    {
        var parts = (word ?? "").Split(',');
        if (parts.Length != 3) return null;
        var numbers = new double[3];
        for (var i = 0; i < 3; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return null;
        var (lat, lon, zoom) = (numbers[0], numbers[1], numbers[2]);
        return Math.Abs(lat) <= 85 && Math.Abs(lon) <= 180 && zoom is >= MinZoom and <= MaxZoom ? new(new(lon, lat), zoom) : null;
    }
}
