using IncidentMap.Gazetteer;
using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

public sealed class GeoNamesImportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    private static string Dump => Row("900001", "Zulfiqan", 35.2, 39.9, "ذلفقان,Zoulfiqane", admin1: "07")
        + Row("900002", "Qubaqlan", 35.3, 39.8, "قبقلان", people: "7000")
        + Row("900003", "Zulfiqan", 36.5, 37.2, "", admin1: "09")
        + Row("900004", "Harjal Wadi", 35.1, 39.7, code: "WAD");

    [Fact]
    public void Places_are_added_with_their_names_and_governorates_and_found_by_any_spelling()
    {
        var report = _folder.Import(_folder.Write("SY.txt", Dump)).Value!;
        Assert.Equal((3, 0, 0), (report.Added.Count, report.Merged.Count, report.Refused.Count));
        Assert.Equal(1, Assert.Single(report.Skipped).Value);
        var gazetteer = GazetteerFile.Load(_folder.OwnPath).Value!;
        var place = gazetteer.Find("gn:900001")!;
        Assert.Equal(("Zulfiqan", "ذلفقان", "SY09", "village"), (place.Name, place.NameAr, place.Admin1Pcode, place.Feature));
        Assert.Equal(["Zulfiqan", "ذلفقان", "Zoulfiqane"], place.Names.Select(n => n.Text));
        Assert.All(place.Names, n => Assert.Equal("geonames", n.Source));
        Assert.Equal("SY09", gazetteer.Find("gn:900002")!.Admin1Pcode); // no code in the row: the outline that holds it
        Assert.Equal("town", gazetteer.Find("gn:900002")!.Feature);
        Assert.Equal("gn:900001", gazetteer.Resolve(new PlaceQuery("الذلفقان", Within: "SY09")).Candidates[0].Place.Id);
        Assert.Equal("gn:900003", gazetteer.Resolve(new PlaceQuery("zulfiqaan", Within: "SY02")).Candidates[0].Place.Id);
    }

    [Fact]
    public void All_that_the_program_brought_is_still_there_as_it_was()
    {
        _folder.Import(_folder.Write("SY.txt", Dump));
        var own = _folder.Own.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Assert.All(Compiled.Gazetteer.Data.Places, shipped =>
            Assert.Equivalent(shipped, own[shipped.Id], strict: true));
    }

    [Theory]
    [InlineData("SY.txt")]
    [InlineData("SY.txt.gz")]
    [InlineData("SY.zip")]
    public void A_dump_is_read_plain_and_packed_and_a_second_time_changes_nothing(string name)
    {
        var path = _folder.Write(name, name switch
        {
            "SY.zip" => Zip(("readme.txt", new string('x', 10_000)), ("SY.txt", Dump)),
            "SY.txt.gz" => Gzip(Dump),
            _ => System.Text.Encoding.UTF8.GetBytes(Dump),
        });
        Assert.Equal(3, _folder.Import(path).Value!.Added.Count);
        var first = File.ReadAllBytes(_folder.OwnPath);
        var again = _folder.Import(path).Value!;
        Assert.Equal((0, 0, 3, 0), (again.Added.Count, again.Merged.Count, again.Unchanged, again.Removed));
        Assert.Equal(first, File.ReadAllBytes(_folder.OwnPath));
        Assert.Equal("geonames-SY", Assert.Single(_folder.Own.Imports!).Name);
    }

    [Fact]
    public void A_newer_dump_takes_the_place_of_the_older_one()
    {
        _folder.Import(_folder.Write("SY.txt", Dump));
        var report = _folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9) + Row("900009", "Rimtukan", 35.25, 39.6))).Value!;
        Assert.Equal((1, 1, 2), (report.Added.Count, report.Unchanged, report.Removed));
        Assert.DoesNotContain(_folder.Own.Places, p => p.Id == "gn:900003");
    }

    [Fact]
    public void A_name_whose_ASCII_column_lost_its_letters_is_shown_in_full()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Zūlfīqān", 35.2, 39.9).Replace("\tZūlfīqān\t\t", "\tZlfqn\t\t", StringComparison.Ordinal)));
        var place = _folder.Own.Places.Single(p => p.Id == "gn:900001");
        Assert.Equal("Zulfiqan", place.Name);
        Assert.DoesNotContain(place.Names, n => n.Text == "Zlfqn");
    }

    public void Dispose() => _folder.Dispose();
}
