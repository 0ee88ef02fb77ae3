using System.Text.Json;
using IncidentMap.Gazetteer.Compile;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace IncidentMap.Core.Tests.Gazetteer.Compile;

/// <summary>The basemap that ships with the project.</summary>
public sealed class BasemapTests
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "geodata", "basemap.json");
    private static readonly JsonElement Map = JsonDocument.Parse(System.IO.File.ReadAllBytes(File)).RootElement;
    private static readonly string[] Areas = ["countries", "governorates", "lakes"];

    [Fact]
    public void Every_area_is_a_valid_polygon_with_rings_by_the_right_hand_rule()
    {
        Assert.All(Areas.SelectMany(Features), f =>
        {
            var shape = Shape(f);
            Assert.True(shape.IsValid, Name(f));
            Assert.False(shape.IsEmpty, Name(f));
            foreach (var polygon in Enumerable.Range(0, shape.NumGeometries).Select(i => (Polygon)shape.GetGeometryN(i)))
            {
                Assert.True(Orientation.IsCCW(polygon.Shell.Coordinates), $"{Name(f)}: a shell runs clockwise");
                Assert.All(polygon.Holes, h => Assert.False(Orientation.IsCCW(h.Coordinates), $"{Name(f)}: a hole runs counter-clockwise"));
            }
        });
    }

    [Theory]
    [InlineData("Damascus", 36.2913, 33.5102, "SY01")]
    [InlineData("Aleppo", 37.1612, 36.2012, "SY02")]
    [InlineData("al-Mayadin", 40.4515, 35.0198, "SY09")]
    [InlineData("Raqqa", 39.0079, 35.9528, "SY11")]
    [InlineData("Baghuz, by the border", 40.95, 34.45, "SY09")]
    [InlineData("Douma", 36.4027, 33.5718, "SY03")]
    [InlineData("Daraa", 36.1021, 32.6189, "SY12")]
    public void A_place_lies_in_its_governorate_and_in_no_other(string place, double lon, double lat, string pcode)
    {
        var point = new Point(lon, lat);
        var holders = Features("governorates").Where(f => Shape(f).Contains(point)).Select(f => f.GetProperty("properties").GetProperty("pcode").GetString());
        Assert.True(holders.SequenceEqual([pcode]), $"{place} lies in {string.Join(", ", holders)}");
    }

    [Fact]
    public void The_fourteen_governorates_cover_Syria_without_a_gap()
    {
        var governorates = Features("governorates").ToList();
        var syria = Shape(Features("countries").Single(f => f.GetProperty("properties").GetProperty("code").GetString() == "SY"));
        var sum = governorates.Sum(g => Shape(g).Area);
        Assert.Equal(Enumerable.Range(1, 14).Select(i => $"SY{i:00}"), governorates.Select(g => g.GetProperty("properties").GetProperty("pcode").GetString()!).Order());
        Assert.Equal(syria.Area, sum, 9);
        Assert.All(governorates, g => Assert.True(syria.Covers(Shape(g)), Name(g)));
    }

    [Fact]
    public void Everything_is_named_in_English_and_in_Arabic_and_areas_are_labelled_inside_themselves()
    {
        var features = Areas.Append("rivers").SelectMany(Features).ToList();
        Assert.All(features, f => AssertBoth(f.GetProperty("properties"), "nameEn", "nameAr"));
        Assert.All(Map.GetProperty("towns").EnumerateArray(), t => AssertBoth(t, "en", "ar"));
        Assert.All(Features("countries").Concat(Features("governorates")), f =>
        {
            var at = f.GetProperty("properties").GetProperty("labelAt");
            Assert.True(Shape(f).Contains(new Point(at[0].GetDouble(), at[1].GetDouble())), Name(f));
        });
    }

    [Fact]
    public void The_main_rivers_run_past_their_towns()
    {
        var rivers = Features("rivers").ToDictionary(Name, Shape);
        Assert.Superset(new HashSet<string> { "Euphrates", "Khabur", "Orontes", "Tigris" }, rivers.Keys.ToHashSet());
        Assert.True(rivers["Euphrates"].Distance(new Point(40.4515, 35.0198)) < 0.03, "Euphrates at al-Mayadin");
        Assert.True(rivers["Khabur"].Distance(new Point(40.7477, 36.5024)) < 0.03, "Khabur at al-Hasakah");
        Assert.True(rivers["Orontes"].Distance(new Point(36.7578, 35.1318)) < 0.03, "Orontes at Hama");
    }

    [Fact]
    public void Towns_are_ranked_one_to_five_and_stand_once()
    {
        var towns = Map.GetProperty("towns").EnumerateArray().ToList();
        Assert.InRange(towns.Count, 150, 250);
        Assert.Equal(["Aleppo", "Amman", "Baghdad", "Beirut", "Damascus"],
            towns.Where(t => t.GetProperty("rank").GetInt32() == 1).Select(t => t.GetProperty("en").GetString()!).Order());
        Assert.All(towns, t => Assert.InRange(t.GetProperty("rank").GetInt32(), 1, 5));
        Assert.Equal(towns.Count, towns.Select(t => (t.GetProperty("lon").GetDouble(), t.GetProperty("lat").GetDouble())).Distinct().Count());
    }

    [Fact]
    public void It_is_small_enough_for_a_first_view() => Assert.InRange(new FileInfo(File).Length, 50_000, 250_000);

    private static IEnumerable<JsonElement> Features(string collection) => Map.GetProperty(collection).GetProperty("features").EnumerateArray();

    private static Geometry Shape(JsonElement feature) => GeoJsonShapes.Read(feature.GetProperty("geometry"));

    private static string Name(JsonElement feature) => feature.GetProperty("properties").GetProperty("nameEn").GetString()!;

    private static void AssertBoth(JsonElement named, string en, string ar)
    {
        Assert.Matches(@"^[\p{IsBasicLatin}\p{IsLatin-1Supplement}]+$", named.GetProperty(en).GetString());
        Assert.Matches(@"^[\p{IsArabic} ()]+$", named.GetProperty(ar).GetString());
    }
}
