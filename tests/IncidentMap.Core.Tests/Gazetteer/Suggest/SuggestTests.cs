using IncidentMap.Gazetteer.Suggest;

namespace IncidentMap.Core.Tests.Gazetteer.Suggest;

public sealed class SuggestTests
{
    private const string Mayadin = "gn:173480", DeirEzZor = "gn:170794", Raqqa = "gn:172955", Aleppo = "gn:170063", AbuKamal = "gn:174448";

    [Theory]
    [InlineData("may", Mayadin)]
    [InlineData("Mayade", Mayadin)]
    [InlineData("al-Mayad", Mayadin)]
    [InlineData("المي", Mayadin)]
    [InlineData("الم", Mayadin)]
    [InlineData("ميا", Mayadin)]
    [InlineData("deir e", DeirEzZor)]
    [InlineData("Deir ez-", DeirEzZor)]
    [InlineData("dayr az z", DeirEzZor)]
    [InlineData("دير ا", DeirEzZor)]
    [InlineData("ديرالز", DeirEzZor)]
    [InlineData("tell ab", "gn:163750")]
    [InlineData("raq", Raqqa)]
    [InlineData("RAKKA", Raqqa)]
    [InlineData("الرق", Raqqa)]
    [InlineData("رق", Raqqa)]
    [InlineData("hala", Aleppo)]
    [InlineData("ale", Aleppo)]
    [InlineData("حل", Aleppo)]
    public void The_best_known_place_whose_name_begins_so_comes_first(string typed, string id)
    {
        var found = Compiled.Gazetteer.Suggest(typed);
        Assert.True(found.Count > 0 && found[0].Place.Id == id, string.Join(" | ", found.Select(s => $"{s.Place.Id} {s.Place.Name} {s.MatchedName} {s.Fit}")));
    }

    [Theory]
    [InlineData("zor", DeirEzZor)]
    [InlineData("الزو", DeirEzZor)]
    [InlineData("kamal", AbuKamal)]
    [InlineData("كمال", AbuKamal)]
    public void A_later_word_of_a_name_is_found_too(string typed, string id) =>
        Assert.Contains(Compiled.Gazetteer.Suggest(typed), s => s.Place.Id == id && s.Fit == SuggestionFit.Word);

    [Theory]
    [InlineData("Meyyadeen", Mayadin)]
    [InlineData("Miyadin", Mayadin)]
    public void A_beginning_that_no_name_has_is_answered_by_names_like_it(string typed, string id) =>
        Assert.Contains(Compiled.Gazetteer.Suggest(typed), s => s.Place.Id == id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!!")]
    [InlineData("\u202e\u202d")]
    [InlineData("qqqqwwwwxxxx")]
    [InlineData("'; DROP TABLE places; --")]
    [InlineData("\ud800\udc00\ud800")]
    public void What_begins_no_name_suggests_nothing(string typed) => Assert.Empty(Compiled.Gazetteer.Suggest(typed));

    [Fact]
    public void Ten_thousand_letters_suggest_nothing() => Assert.Empty(Compiled.Gazetteer.Suggest(new string('ا', 10_000)));

    [Fact]
    public void Every_display_name_is_suggested_by_its_own_beginning()
    {
        var lost = new List<string>();
        foreach (var place in Compiled.Gazetteer.Data.Places)
            foreach (var name in new[] { place.Name, place.NameAr }.OfType<string>())
                if (Compiled.Gazetteer.Suggest(name, 100).All(s => s.Place.Id != place.Id)) lost.Add($"{place.Id} {name}");
        Assert.Empty(lost);
    }

    [Fact]
    public void Each_place_is_suggested_once_and_never_more_than_asked_for()
    {
        foreach (var typed in new[] { "a", "al", "ا", "ال", "d", "tell", "s" })
        {
            var found = Compiled.Gazetteer.Suggest(typed, 12);
            Assert.Equal(12, found.Count);
            Assert.Equal(12, found.Select(s => s.Place.Id).Distinct().Count());
        }
    }

    [Fact]
    public void Places_of_one_name_know_each_other()
    {
        var suran = Compiled.Gazetteer.Data.Places.Where(p => p.Name == "Suran" || p.NameAr == "صوران").ToList();
        Assert.True(suran.Count > 1);
        var others = Compiled.Gazetteer.Namesakes(suran[0]).Select(p => p.Id).ToHashSet();
        Assert.All(suran.Skip(1), p => Assert.Contains(p.Id, others));
        Assert.DoesNotContain(suran[0].Id, others);
    }

    [Fact]
    public void Neighbours_come_nearest_first_within_the_distance_and_without_areas()
    {
        var point = new LonLat(40.45, 35.02);
        var near = Compiled.Gazetteer.Nearby(point, 20_000, 5);
        Assert.Equal(Mayadin, near[0].Id);
        Assert.Equal(near.OrderBy(p => p.Point.DistanceTo(point)).Select(p => p.Id), near.Select(p => p.Id));
        Assert.All(near, p => Assert.True(p.Point.DistanceTo(point) <= 20_000 && p.Accuracy < GeolocationAccuracy.Subdistrict));
        Assert.Empty(Compiled.Gazetteer.Nearby(new LonLat(double.NaN, 0), 20_000));
        Assert.Empty(Compiled.Gazetteer.Nearby(new LonLat(-30, 40), 20_000));
    }
}
