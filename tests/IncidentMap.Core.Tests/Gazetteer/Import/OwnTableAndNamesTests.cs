using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

public sealed class OwnTableAndNamesTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    [Fact]
    public void Places_of_ones_own_need_a_name_and_a_position_and_may_say_more()
    {
        var report = _folder.Import(_folder.Write("mine.csv", "name,lat,lon,name_ar,other,feature,admin1,population,remark\n"
            + "Zulfiqan,35.2,39.9,ذلفقان,\"Zoulfiqane|Dhulfiqan\",camp,Deir ez-Zor,1200,made up\nQubaqlan,35.3,39.8,,,,,,\n"), "csv").Value!;
        Assert.Equal(2, report.Added.Count);
        var camp = _folder.Own.Places.Single(p => p.Name == "Zulfiqan");
        Assert.Equal(("own:zulfiqan-35.2-39.9", "camp", "SY09", 1200), (camp.Id, camp.Feature, camp.Admin1Pcode, camp.Population));
        Assert.Equal(["Zulfiqan", "ذلفقان", "Zoulfiqane", "Dhulfiqan"], camp.Names.Select(n => n.Text));
        Assert.Equal("village", _folder.Own.Places.Single(p => p.Name == "Qubaqlan").Feature);
    }

    [Fact]
    public void A_row_with_the_id_of_a_place_adds_its_names_and_moves_nothing()
    {
        var raqqa = Compiled.Gazetteer.Data.Places.Single(p => p.Id == "gn:172955");
        _folder.Import(_folder.Write("mine.csv", $"id,name,lat,lon\n{raqqa.Id},Zulfiqan on Euphrates,,\n"), "csv");
        var own = _folder.Own.Places.Single(p => p.Id == raqqa.Id);
        Assert.Equal((raqqa.Name, raqqa.Point), (own.Name, own.Point));
        Assert.Contains(own.Names, n => n is { Text: "Zulfiqan on Euphrates", Source: "own" });
    }

    [Fact]
    public void Faults_of_a_table_name_line_and_field_and_missing_columns_refuse_it()
    {
        var good = string.Concat(Enumerable.Range(0, 20).Select(i => $"Qubaqlan {i},35.{i + 10},39.9,,\n"));
        var report = _folder.Import(_folder.Write("mine.csv", "name,lat,lon,feature,admin1\n" + good + "A,x,39,,\nB,35,39,castle,\nC,35,39,,Atlantis\n,35,39,,\n"), "csv").Value!;
        Assert.Equal(["line 22, lat", "line 23, feature", "line 24, admin1", "line 25, name"], report.Refused.Select(f => f.Where));
        Assert.Contains("name, lon and lat", Assert.Single(_folder.Import(_folder.Write("b.csv", "title,x\na,b\n"), "csv").Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Alternate_names_go_to_the_place_of_that_id_also_where_it_was_merged_with_another()
    {
        var village = Compiled.Gazetteer.Data.Places.First(p => p.Id.StartsWith("im:", StringComparison.Ordinal) && p is { Feature: "village", NameAr: not null, Country: "SY" });
        _folder.Import(_folder.Write("names.txt",
            "1\t900001\tar\tقبقلان\t\t\t\t\t\t\n2\t900001\tlink\thttps://example.org\t\t\t\t\t\t\n3\t900001\t\tQubaqlan\t1\t\t\t1\t1970\t1980\n4\t900777\ten\tNowhere\t\t\t\t\n"), "alternate-names");
        Assert.DoesNotContain(_folder.Own.Places, p => p.Names.Any(n => n.Text == "قبقلان")); // the names wait for their place
        _folder.Import(_folder.Write("SY.txt", Row("900001", village.Name, village.Point.Lat, village.Point.Lon, village.NameAr!)));
        var own = _folder.Own.Places.Single(p => p.Id == village.Id);
        Assert.Contains(own.Names, n => n is { Text: "قبقلان", Language: "ar", Source: "geonames" });
        Assert.Contains(own.Names, n => n.Text == "Qubaqlan");
        Assert.DoesNotContain(_folder.Own.Places, p => p.Names.Any(n => n.Text.Contains("example.org", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_of_imports_plays_no_part()
    {
        var (dump, mine) = (_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9, "ذلفقان")), _folder.Write("mine.csv", "name,lat,lon\nZulfiqan,35.201,39.9\n"));
        _folder.Import(dump);
        _folder.Import(mine, "csv");
        var first = _folder.Own.Places;
        using var other = new ImportFolder();
        other.Import(mine, "csv");
        other.Import(dump);
        Assert.Equivalent(first, other.Own.Places, strict: true);
        Assert.Single(first, p => p.Name == "Zulfiqan");
    }

    public void Dispose() => _folder.Dispose();
}
