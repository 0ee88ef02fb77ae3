using IncidentMap.Gazetteer;
using NetTopologySuite.Geometries;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>A country of our own: a governorate of four degrees square, its western half a district, the south of that a subdistrict.</summary>
public sealed class PointIndexTests
{
    private static readonly GeometryFactory Geometries = new(new PrecisionModel(), 4326);

    private static readonly CompiledGazetteer Toy = new CompiledGazetteer(new GazetteerData("toy", [],
        [
            Area("t:g", "governorate"), Area("t:d", "district"), Area("t:s", "subdistrict"),
            Area("t:near", "village") with { Point = new LonLat(10.5, 10.5) },
            Area("t:far", "town") with { Point = new LonLat(13.9, 13.9) },
        ],
        [new("t:g", Box(10, 10, 14, 14)), new("t:d", Box(10, 10, 12, 14)), new("t:s", Box(10, 10, 12, 12))]));

    [Theory]
    [InlineData(11, 11, "t:g", "t:d", "t:s")]
    [InlineData(11, 13, "t:g", "t:d", null)]
    [InlineData(13, 13, "t:g", null, null)]
    [InlineData(14.01, 13, null, null, null)]
    [InlineData(10, 10, "t:g", "t:d", "t:s")] // an edge belongs to the area
    [InlineData(14.004, 13, "t:g", null, null)] // 430 m outside: no outline is that exact
    public void A_point_lies_in_the_areas_whose_outlines_hold_it(double lon, double lat, string? governorate, string? district, string? subdistrict)
    {
        var at = Toy.At(new LonLat(lon, lat));
        Assert.Equal((governorate, district, subdistrict), (at.Governorate?.Id, at.District?.Id, at.Subdistrict?.Id));
    }

    [Fact]
    public void The_nearest_populated_place_is_named_with_its_distance_up_to_50_km()
    {
        var at = Toy.At(new LonLat(10.5, 10.6));
        Assert.Equal("t:near", at.Nearest?.Id);
        Assert.Equal(11_119, at.NearestMetres!.Value, 10.0);
        Assert.Equal("t:near", Toy.At(new LonLat(10.5, 10.94)).Nearest?.Id);
        Assert.Null(Toy.At(new LonLat(10.5, 10.96)).Nearest);
        Assert.Null(Toy.At(new LonLat(12, 12)).Nearest);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(500, 1)]
    public void What_is_no_point_lies_nowhere(double lon, double lat) =>
        Assert.Equal(new PointPlace(null, null, null), Toy.At(new LonLat(lon, lat)));

    private static MultiPolygon Box(double west, double south, double east, double north) =>
        Geometries.CreateMultiPolygon([(Polygon)Geometries.ToGeometry(new Envelope(west, east, south, north))]);

    private static Place Area(string id, string feature) => new()
    {
        Id = id,
        Name = id,
        Feature = feature,
        Point = new LonLat(12, 12),
        Country = "SY",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1_000,
    };
}
