using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class ResolveTests
{
    [Theory]
    [InlineData("Mayadin", "gn:173480")]
    [InlineData("al-Mayadeen", "gn:173480")]
    [InlineData("الميادين", "gn:173480")]
    [InlineData("والميادين", "gn:173480")]
    [InlineData("للميادين", "gn:173480")]
    [InlineData("Deir ez-Zor", "gn:170794")]
    [InlineData("Dayr az Zawr", "gn:170794")]
    [InlineData("Deir Ezzor", "gn:170794")]
    [InlineData("دير الزور", "gn:170794")]
    [InlineData("ديرالزور", "gn:170794")]
    [InlineData("Raqqa", "gn:172955")]
    [InlineData("ar-Raqqah", "gn:172955")]
    [InlineData("الرقة", "gn:172955")]
    [InlineData("بالرقة", "gn:172955")]
    [InlineData("الرّقَّة", "gn:172955")]
    public void A_spelling_in_use_resolves_to_its_place(string name, string id)
    {
        var answer = Compiled.Gazetteer.Resolve(new PlaceQuery(name));
        Assert.Equal(ResolutionStatus.Resolved, answer.Status);
        Assert.Equal(id, answer.Best!.Place.Id);
    }

    [Theory]
    [InlineData("Qwertystan")]
    [InlineData("Springfield")]
    [InlineData("برشلونة")]
    [InlineData("")]
    [InlineData("!!!")]
    public void An_unknown_name_gets_no_guess(string name)
    {
        var answer = Compiled.Gazetteer.Resolve(new PlaceQuery(name));
        Assert.Equal(ResolutionStatus.Unknown, answer.Status);
        Assert.Empty(answer.Candidates);
    }

    [Theory]
    [InlineData("Raqqa", "Damascus", "gn:172955")]
    [InlineData("الرقة", "دمشق", "gn:172955")]
    [InlineData("Palmyra", "Aleppo", "gn:163808")]
    public void A_wrong_area_makes_a_well_known_place_doubtful_not_unknown(string name, string within, string id)
    {
        var answer = Compiled.Gazetteer.Resolve(new PlaceQuery(name, null, within));
        Assert.Equal(ResolutionStatus.Ambiguous, answer.Status);
        Assert.Equal(id, answer.Candidates[0].Place.Id);
        Assert.True(answer.Candidates[0].Score < Compiled.Gazetteer.Resolve(new PlaceQuery(name)).Best!.Score);
    }

    [Theory]
    [InlineData("محافظة إدلب", "gn:169387")]
    [InlineData("محافظة ريف دمشق", "gn:170652")]
    [InlineData("Idlib province", "gn:169387")]
    [InlineData("Governorate of Aleppo", "gn:170062")]
    [InlineData("Muhafazat Halab", "gn:170062")]
    [InlineData("منطقة منبج", "gn:167355")]
    [InlineData("قضاء الباب", "gn:174019")]
    [InlineData("district of Azaz", "gn:172081")]
    [InlineData("Manbij District", "gn:167355")]
    [InlineData("مدينة إدلب", "gn:169389")]
    [InlineData("Idlib city", "gn:169389")]
    [InlineData("بلدة سراقب", "gn:164816")]
    public void What_a_name_says_that_it_is_chooses_among_places_of_one_name(string name, string id)
    {
        var best = Compiled.Gazetteer.Resolve(new PlaceQuery(name)).Best;
        Assert.Equal(id, best?.Place.Id);
        Assert.True(best!.Score >= 0.95, $"{best.Score}");
    }

    [Theory]
    [InlineData("ناحية سراقب")]
    [InlineData("Saraqib subdistrict")]
    [InlineData("Saraqib sub-district")]
    [InlineData("Sub-district of Saraqib")]
    [InlineData("Nahiyat Saraqib")]
    public void A_subdistrict_that_the_gazetteer_lacks_is_not_taken_for_its_town(string name) =>
        Assert.Null(Compiled.Gazetteer.Resolve(new PlaceQuery(name)).Best);

    [Fact]
    public void An_area_that_nobody_knows_is_said_to_be_unknown_and_the_name_is_answered_without_it()
    {
        Assert.True(Compiled.Gazetteer.Resolve(new PlaceQuery("Mayadin", null, "Atlantis Governorate")).WithinUnknown);
        Assert.Equal("gn:173480", Compiled.Gazetteer.Resolve(new PlaceQuery("Mayadin", null, "Atlantis Governorate")).Best!.Place.Id);
        Assert.False(Compiled.Gazetteer.Resolve(new PlaceQuery("Mayadin", null, "دير الزور")).WithinUnknown);
        Assert.False(Compiled.Gazetteer.Resolve(new PlaceQuery("Mayadin", null, " ")).WithinUnknown);
    }

    [Theory]
    [InlineData(36.75, 35.13, "gn:163915")] // beside Hama
    [InlineData(37.15, 36.20, "gn:163913")] // beside Aleppo
    public void Other_places_of_the_text_draw_a_namesake_towards_them(double lon, double lat, string id)
    {
        var far = new LonLat(40.9, 34.4);
        var answer = Compiled.Gazetteer.Resolve(new PlaceQuery("Suran", Others: [far, new LonLat(lon, lat)]));
        Assert.Equal(id, answer.Candidates[0].Place.Id);
    }
}
