using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class DistinctionTests
{
    private static readonly Place Town = Place("t:bigtown", "Bigtown", 38, 36) with { Feature = "town", Population = 50_000 };
    private static readonly Place East = Place("t:a", "Qubaqlan", 38.1, 36.08) with { Admin2 = "Ashdar", Admin2Pcode = "SY0201", Population = 900 };
    private static readonly Place South = Place("t:b", "Qubaqlan", 38, 35.82) with { Admin2 = "Birdar", Admin2Pcode = "SY0202" };
    private static readonly Place Abroad = Place("t:c", "Qubaqlan", 36.7, 35) with { Admin1 = "Hama", Admin1Pcode = "SY05", Admin2 = "Cildar", Admin2Pcode = "SY0501" };

    [Fact]
    public void Namesakes_of_one_governorate_differ_by_district_and_by_where_the_nearest_town_lies()
    {
        var (east, south) = (Of(East, South)[0], Of(East, South)[1]);
        Assert.Equal("Ashdar", east.District?.Name);
        Assert.Equal(("t:bigtown", CompassPoint.NorthEast), (east.Near?.Town.Id, east.Near?.Direction));
        Assert.InRange(east.Near!.Metres, 12_000, 13_000);
        Assert.Equal(("Birdar", CompassPoint.South), (south.District?.Name, south.Near?.Direction));
        Assert.Equal((900, null), (east.Population, south.Population));
    }

    [Fact]
    public void What_all_of_them_share_tells_nothing_and_is_left_out()
    {
        var apart = Of(East, South with { Admin2 = East.Admin2, Admin2Pcode = East.Admin2Pcode });
        Assert.All(apart, d => Assert.Null(d.District));
        Assert.All(apart, d => Assert.Null(d.Feature));
        Assert.All(Of(East, South), d => Assert.Null(d.Subdistrict));
        Assert.True(Of(South)[0].IsEmpty);
    }

    [Fact]
    public void Where_the_governorate_tells_them_apart_nothing_finer_is_said()
    {
        var apart = Of(South, Abroad);
        Assert.All(apart, d => Assert.True(d.IsEmpty));
        Assert.Equal("town", Of(South, Town with { Admin1Pcode = "SY05", Admin1 = "Hama" })[1].Feature);
    }

    [Fact]
    public void Only_namesakes_are_told_apart_where_that_is_asked()
    {
        var other = Place("t:d", "Zalquta", 38.3, 36.3);
        var apart = Gazetteer.TellApart([East, other, South with { Name = "al-Qubaqlan" }], namesakes: true);
        Assert.NotNull(apart[0].Near);
        Assert.True(apart[1].IsEmpty);
        Assert.NotNull(apart[2].District);
    }

    [Fact]
    public void Every_ambiguous_name_of_the_gazetteer_has_candidates_that_differ_in_what_is_said_of_them()
    {
        var alike = new List<string>();
        foreach (var name in Compiled.Gazetteer.Data.Places.Where(p => p.Country == "SY").Select(p => p.Name).Distinct())
        {
            var answer = Compiled.Gazetteer.Resolve(new PlaceQuery(name));
            if (answer.Status != ResolutionStatus.Ambiguous || answer.Candidates.Count < 2) continue;
            var places = answer.Candidates.Select(c => c.Place).ToList();
            var said = places.Zip(Compiled.Gazetteer.TellApart(places), (p, d) => (p.Name, p.NameAr, p.Admin1, p.Feature, d.District?.Name, d.Subdistrict?.Name, d.Near?.Town.Id, d.Near?.Direction, Km: (int?)(d.Near?.Metres / 1000), d.Population)).ToList();
            if (said.Distinct().Count() < said.Count) alike.Add(name);
        }
        Assert.Empty(alike);
    }

    private static CompiledGazetteer Gazetteer { get; } = new(new GazetteerData("test", [], [East, South, Town, Abroad], []));

    private static IReadOnlyList<Distinction> Of(params Place[] places) => Gazetteer.TellApart(places);

    private static Place Place(string id, string name, double lon, double lat) => new()
    {
        Id = id,
        Name = name,
        Names = [new PlaceName(name, "en", "test")],
        Feature = "village",
        Point = new LonLat(lon, lat),
        Country = "SY",
        Admin1 = "Aleppo",
        Admin1Pcode = "SY02",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1_500,
    };
}
