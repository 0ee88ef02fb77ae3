namespace IncidentMap.Core.Tests;

public sealed class CrsTests
{
    // Worked example of EPSG method 1024 (IOGP Guidance Note 7-2, 3.5.1.5): 24°22'54.433"N, 100°20'00.000"W.
    [Fact]
    public void A_point_is_projected_as_in_the_worked_example_of_its_method()
    {
        var (easting, northing) = Crs.Epsg3857.From(-(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600);
        Assert.Equal(-11_169_055.58, easting, 0.01);
        Assert.Equal(2_800_000.00, northing, 0.01);
        var back = Crs.Epsg3857.ToLonLat(easting, northing);
        Assert.Equal((-100.333333333, 24.381786944), (Math.Round(back.Lon, 9), Math.Round(back.Lat, 9)));
    }

    [Fact]
    public void The_axes_of_4326_are_latitude_and_longitude()
    {
        Assert.Equal((35.02, 40.45), Crs.Epsg4326.From(40.45, 35.02));
        Assert.Equal(new LonLat(40.45, 35.02), Crs.Epsg4326.ToLonLat(35.02, 40.45));
    }

    [Fact]
    public void The_pole_lies_at_the_edge_of_the_square() => Assert.Equal(20_037_508.34, Crs.Epsg3857.From(0, 90).Second, 0.01);
}
