using System.Globalization;
using BlazorLeaflet;

namespace IncidentMap.Web.Map;

/// <summary>Where the map stands, as the address word <c>map</c> says it: <c>lat,lon,zoom</c>.</summary>
/// <param name="Center">The middle.</param>
/// <param name="Zoom">Zoom level.</param>
public sealed record MapView(GeoPoint Center, double Zoom)
{
    /// <summary>Smallest zoom level: the country fits between what covers a phone's map; on a wider one the basemap fills the window sooner.</summary>
    public const double MinZoom = 5.5;

    /// <summary>Largest zoom level: the radius of an exact place is 24 pixels or more.</summary>
    public const double MaxZoom = 17;

    /// <summary>Syria with a narrow margin.</summary>
    public static GeoBounds Home { get; } = new(35.5, 32.2, 42.5, 37.4);

    /// <summary>What the basemap covers.</summary>
    public static GeoBounds Covered { get; } = new(30, 28, 49, 42);

    /// <summary>The view in which a circle of a radius fills about half of a map that is 320 pixels high.</summary>
    /// <param name="point">The middle.</param>
    /// <param name="metres">The radius in metres.</param>
    public static MapView Around(LonLat point, double metres)
    {
        // Web Mercator at zoom 0: 156,543 metres a pixel at the equator.
        var zoom = Math.Log2(156_543 * Math.Cos(double.DegreesToRadians(point.Lat)) * 160 / (2 * Math.Max(1, metres)));
        return new(new(point.Lon, point.Lat), Math.Clamp(Math.Round(zoom * 4) / 4, MinZoom, 14));
    }

    /// <summary>The view as the address word.</summary>
    public string ToWord() => string.Create(CultureInfo.InvariantCulture, $"{Center.Lat:0.#####},{Center.Lon:0.#####},{Zoom:0.##}");

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
