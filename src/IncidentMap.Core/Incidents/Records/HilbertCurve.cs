namespace IncidentMap.Incidents;

/// <summary>
/// Hilbert's curve (D. Hilbert, 1891) through a grid over the globe: what is near on it is near on the ground, and a box holds few and long
/// stretches of it.
/// </summary>
internal static class HilbertCurve
{
    /// <summary>Cells on a side: one is 600 m wide at the equator.</summary>
    private const uint Side = 1 << 16;

    /// <summary>Where on the curve a point lies; one that is none comes last.</summary>
    /// <param name="lon">Longitude in degrees, WGS 84.</param>
    /// <param name="lat">Latitude in degrees.</param>
    internal static uint KeyOf(double lon, double lat)
    {
        if (double.IsNaN(lon) || double.IsNaN(lat)) return uint.MaxValue;
        var (x, y, key) = (Cell(lon, 180), Cell(lat, 90), 0u);
        for (var half = Side / 2; half > 0; half /= 2)
        {
            var (isRight, isUpper) = ((x & half) > 0, (y & half) > 0);
            key += half * half * (isRight ? isUpper ? 2u : 3u : isUpper ? 1u : 0u);
            // In the lower quarters the curve lies on its side, in the right one with its ends exchanged.
            if (isUpper) continue;
            if (isRight) (x, y) = (Side - 1 - x, Side - 1 - y);
            (x, y) = (y, x);
        }
        return key;
    }

    private static uint Cell(double degrees, double limit) => (uint)Math.Clamp((degrees + limit) / (2 * limit) * Side, 0, Side - 1);
}
