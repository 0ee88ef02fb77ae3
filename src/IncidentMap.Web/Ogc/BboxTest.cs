using System.Globalization;

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

    /// <summary>Whether a point stays; nothing is less or greater than the NaN of a feature without one.</summary>
    internal bool LeavesIn(double lon, double lat) => !(lat < South || lat > North || (West <= East ? lon < West || lon > East : lon < West && lon > East));

    /// <summary>Moves those of some rows that stay to their beginning, in their order, and says how many they are.</summary>
    internal int Keep(Span<int> rows, ReadOnlySpan<double> lon, ReadOnlySpan<double> lat)
    {
        var kept = 0;
        foreach (var row in rows)
            if (LeavesIn(lon[row], lat[row])) rows[kept++] = row;
        return kept;
    }

    private static double Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
}
