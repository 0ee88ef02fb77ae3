using IncidentMap.Gazetteer;
using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

/// <summary>Real places of the program's own gazetteer, met again in a dump under another id.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    [Fact]
    public void A_row_of_the_same_name_nearby_in_either_script_is_the_same_place_and_only_adds_names()
    {
        var shipped = Shipped("im:", "village");
        var row = Row("900001", "Qwxyz", shipped.Point.Lat + 0.01, shipped.Point.Lon, $"{shipped.NameAr},Qwxyzian");
        var report = _folder.Import(_folder.Write("SY.txt", row)).Value!;
        Assert.Equal(shipped.Id, Assert.Single(report.Merged).Into);
        Assert.Equal(1_112, report.Merged[0].Metres, 5.0);
        var own = _folder.Own.Places.Single(p => p.Id == shipped.Id);
        Assert.Equal((shipped.Name, shipped.NameAr, shipped.Point), (own.Name, own.NameAr, own.Point));
        Assert.Equal([.. shipped.Names, new PlaceName("Qwxyz", null, "geonames"), new PlaceName("Qwxyzian", null, "geonames")], own.Names);
        Assert.DoesNotContain(_folder.Own.Places, p => p.Id == "gn:900001");
    }

    [Fact]
    public void A_namesake_too_far_for_what_it_is_and_a_neighbour_of_another_name_are_places_of_their_own()
    {
        var shipped = Shipped("im:", "village");
        var report = _folder.Import(_folder.Write("SY.txt",
            Row("900001", shipped.Name, shipped.Point.Lat + 0.08, shipped.Point.Lon, shipped.NameAr!)
            + Row("900002", "Zulfiqan", shipped.Point.Lat + 0.002, shipped.Point.Lon, "ذلفقان"))).Value!;
        Assert.Equal(["gn:900001", "gn:900002"], report.Added.Select(p => p.Id));
    }

    [Fact]
    public void Of_two_namesakes_of_one_source_the_nearer_is_the_place_that_is_there()
    {
        var shipped = Shipped("im:", "village");
        var report = _folder.Import(_folder.Write("SY.txt",
            Row("900001", shipped.Name, shipped.Point.Lat + 0.02, shipped.Point.Lon)
            + Row("900002", shipped.Name, shipped.Point.Lat + 0.001, shipped.Point.Lon))).Value!;
        Assert.Equal("gn:900002", Assert.Single(report.Merged).Id);
        Assert.Equal("gn:900001", Assert.Single(report.Added).Id);
    }

    [Fact]
    public void A_governorate_in_a_dump_is_the_governorate_that_is_there()
    {
        var report = _folder.Import(_folder.Write("SY.txt", Row("900001", "Muhafazat Halab", 36.2, 37.2, "Aleppo Governorate,محافظة حلب", code: "ADM1", admin1: "09"))).Value!;
        var own = _folder.Own.Places.Single(p => p.Id == Assert.Single(report.Merged).Into);
        Assert.Equal(("governorate", "SY02"), (own.Feature, own.Admin1Pcode));
    }

    /// <summary>A hand-kept village with an Arabic name of its own and no namesake about it.</summary>
    private static Place Shipped(string prefix, string feature) => Compiled.Gazetteer.Data.Places.First(p =>
        p.Id.StartsWith(prefix, StringComparison.Ordinal) && p.Feature == feature && p is { Country: "SY", NameAr: not null }
        && Compiled.Gazetteer.Data.Places.Count(o => o.Point.DistanceTo(p.Point) < 12_000) < 3);

    public void Dispose() => _folder.Dispose();
}
