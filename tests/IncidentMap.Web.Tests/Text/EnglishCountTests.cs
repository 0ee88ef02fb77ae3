using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Text;

public sealed class EnglishCountTests
{
    [Fact]
    public void Equal_ends_are_one_number_and_an_open_end_is_at_least()
    {
        Assert.Equal("57", Isolate.Plain(RangeWords.Short(Count.Exactly(57), Language.En)));
        Assert.Equal("at least 5", Isolate.Plain(RangeWords.Short(Count.AtLeast(5), Language.En)));
        Assert.Equal("42–70 civilians killed", Nouns.CiviliansKilled.Of(Count.Range(42, 70), Language.En));
        Assert.Equal("1 civilian killed", Nouns.CiviliansKilled.Of(Count.Exactly(1), Language.En));
        Assert.Equal("0 injured", Nouns.Injured.Of(Count.Exactly(0), Language.En));
    }

    [Theory]
    [InlineData(25, "±25 m")]
    [InlineData(300, "±300 m")]
    [InlineData(1500, "±1.5 km")]
    [InlineData(3000, "±3 km")]
    public void A_radius_is_told_in_metres_or_kilometres(int metres, string expected) =>
        Assert.Equal(expected, Isolate.Plain(RangeWords.Radius(metres, Language.En)!));

    [Fact]
    public void Thousands_are_separated_alike_in_both_languages()
    {
        Assert.Equal("5,680 incidents", Nouns.Incidents.Of(5680, Language.En));
        Assert.Equal("5,680 حادثة", Isolate.Plain(Nouns.Incidents.Of(5680, Language.Ar)));
    }
}
