using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class SlipTests
{
    // Among three thousand other villages: in a gazetteer of a handful any name is more likely to be none of its own.
    private static readonly CompiledGazetteer Some = new(new GazetteerData("test", [],
        [Village("im:1", "Marbula", "مربولا"), Village("im:2", "Merbla", "مربله"), Village("im:3", "Tall Qasim", null), Village("im:4", "Tallaqsim", null),
            .. Enumerable.Range(1_000, 3_000).Select(i => Village($"im:{i}", $"Zuz {i}", null))], []));

    [Theory]
    [InlineData("maydin", "mayadin", (int)Slip.Omitted)]
    [InlineData("mayyadin", "mayadin", (int)Slip.Added)]
    [InlineData("mayafin", "mayadin", (int)Slip.Changed)]
    [InlineData("maydain", "mayadin", (int)Slip.Turned)]
    [InlineData("mayadin", "mayadin", (int)Slip.None)]
    [InlineData("maydni", "mayadin", (int)Slip.None)]
    [InlineData("", "a", (int)Slip.Omitted)]
    [InlineData("", "", (int)Slip.None)]
    public void A_slip_is_told_by_its_kind_and_two_are_none(string written, string name, int slip) => Assert.Equal((Slip)slip, Typo.Of(written, name));

    [Theory]
    [InlineData("Merbl", "im:2")]
    [InlineData("Marbla", "im:1")] // a letter left out; of the other another one written
    [InlineData("Marbual", "im:1")] // two turned
    [InlineData("Marbola", "im:1")]
    [InlineData("مربوا", "im:1")]
    public void A_name_one_slip_away_goes_before_what_merely_sounds_alike(string written, string id)
    {
        var answer = Some.Resolve(new PlaceQuery(written));
        Assert.Equal(id, answer.Candidates[0].Place.Id);
    }

    [Fact]
    public void A_blank_counts_as_a_letter_does()
    {
        Assert.Equal("im:3", Some.Resolve(new PlaceQuery("Tal lQasim")).Candidates[0].Place.Id);
        Assert.Equal("im:4", Some.Resolve(new PlaceQuery("Tallaqsm")).Candidates[0].Place.Id);
    }

    [Fact]
    public void What_is_written_as_it_should_be_is_no_slip_of_its_neighbour() =>
        Assert.Equal("Merbla", Some.Resolve(new PlaceQuery("Merbla")).Candidates[0].MatchedName);

    [Fact]
    public void Letters_that_stand_together_in_no_name_are_odd()
    {
        var triples = new LetterTriples();
        foreach (var _ in Enumerable.Range(0, 3)) triples.Add("marbula");
        Assert.Equal(0, triples.Oddness("marbula"));
        Assert.Equal(3, triples.Oddness("marxbula"));
        Assert.Equal(2, triples.Oddness("marula"));
    }

    [Theory]
    [InlineData("Ramaxdi", "Ramadi")]
    [InlineData("Falljuah", "Al Fallujah")]
    [InlineData("الفلوقجة", "Al Fallujah")]
    [InlineData("Joxdan", "Jordan")]
    public void A_slip_in_a_name_from_abroad_is_no_reason_to_know_nothing(string written, string place) =>
        Assert.Equal(place, Compiled.Gazetteer.Resolve(new PlaceQuery(written)).Candidates is [var first, ..] ? first.Place.Name : null);

    [Fact]
    public void Of_spellings_that_come_to_the_same_the_one_a_letter_away_goes_first()
    {
        Assert.Equal("im:5", Twins.Resolve(new PlaceQuery("Al Bayadiah")).Candidates[0].Place.Id);
        Assert.Equal("im:6", Twins.Resolve(new PlaceQuery("Bayadiah")).Candidates[0].Place.Id);
    }

    private static readonly CompiledGazetteer Twins = new(new GazetteerData("test", [],
        [Village("im:5", "Al Bayadiyah", null), Village("im:6", "Bayadiyah", null), .. Enumerable.Range(1_000, 3_000).Select(i => Village($"im:{i}", $"Zuz {i}", null))], []));

    private static Place Village(string id, string name, string? arabic) => new()
    {
        Id = id,
        Name = name,
        NameAr = arabic,
        Names = [new PlaceName(name, "en", "test"), .. arabic is null ? Array.Empty<PlaceName>() : [new PlaceName(arabic, "ar", "test")]],
        Feature = "village",
        Point = new LonLat(37 + 0.2 * (id[^1] - '0'), 35.5),
        Country = "SY",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1_000,
    };

    [Theory]
    [InlineData("مقطع حجر كبير")]
    [InlineData("مقطع الحجر الكبير")]
    [InlineData("Maqta Hajar Kabir")]
    public void The_great_village_is_not_answered_by_the_small_one(string name) =>
        Assert.Null(Compiled.Gazetteer.Resolve(new PlaceQuery(name)).Best);
}
