using System.Globalization;
using IncidentMap.Cql;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// The parameter <c>bbox</c> (17-069r4, requirement fc-bbox-response): features inside or on the edge, and those that have no geometry at all.
/// Degrees; where west lies east of east the box crosses the antimeridian.
/// </summary>
internal sealed record BboxTest(double West, double South, double East, double North)
{
    /// <summary>Reads four numbers, or six with heights, which are left aside, in the axis order of their reference system.</summary>
    internal static BboxTest? Read(OgcWords words, Crs crs)
    {
        if (words.Text("bbox") is not { } text) return null;
        var numbers = text.Split(',').Select(Number).ToArray();
        if (numbers.Length is not (4 or 6) || numbers.Any(double.IsNaN))
        {
            words.Fault("bbox", $"bbox '{Fault.Quoted(text)}' is not four numbers, or six with heights: the lower corner, then the upper one, in the axis order of {crs.Name}.");
            return null;
        }
        var upper = numbers.Length / 2;
        var (low, high) = (crs.ToLonLat(numbers[0], numbers[1]), crs.ToLonLat(numbers[upper], numbers[upper + 1]));
        if (low.Lat > high.Lat) words.Fault("bbox", "bbox has its south above its north; the lower corner comes first.");
        if (!low.IsValid || !high.IsValid) words.Fault("bbox", $"bbox '{Fault.Quoted(text)}' lies outside of the earth in {crs.Name}.");
        return new BboxTest(low.Lon, low.Lat, high.Lon, high.Lat);
    }

    internal Func<int, bool> On(CqlPoints points)
    {
        var (lon, lat) = (points.Lon, points.Lat);
        // Nothing is less or greater than the NaN of a feature without a point.
        return West <= East
            ? row => lon(row) is var x && lat(row) is var y && !(x < West || x > East || y < South || y > North)
            : row => lon(row) is var x && lat(row) is var y && !((x < West && x > East) || y < South || y > North);
    }

    private static double Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
}
