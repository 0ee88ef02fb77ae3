using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Text;

public sealed class ArabicCountTests
{
    [Theory]
    [InlineData(0, "لا قتلى")]
    [InlineData(1, "قتيل واحد")]
    [InlineData(2, "قتيلان")]
    [InlineData(3, "3 قتلى")]
    [InlineData(10, "10 قتلى")]
    [InlineData(11, "11 قتيلًا")]
    [InlineData(57, "57 قتيلًا")]
    [InlineData(99, "99 قتيلًا")]
    [InlineData(100, "100 قتيل")]
    [InlineData(101, "101 قتيل")]
    [InlineData(102, "102 قتيل")]
    [InlineData(103, "103 قتلى")]
    [InlineData(110, "110 قتلى")]
    [InlineData(111, "111 قتيلًا")]
    [InlineData(200, "200 قتيل")]
    [InlineData(1000, "1,000 قتيل")]
    [InlineData(1005, "1,005 قتلى")]
    public void A_counted_noun_takes_the_form_that_its_number_asks_for(int number, string expected) =>
        Assert.Equal(expected, Isolate.Plain(Nouns.Killed.Of(number, Language.Ar)));

    [Theory]
    [InlineData(42, 70, "42–70 قتيلًا مدنيًا")]
    [InlineData(2, 8, "2–8 قتلى مدنيين")]
    [InlineData(57, 120, "57–120 قتيلًا مدنيًا")]
    [InlineData(57, 100, "57–100 قتيل مدني")]
    [InlineData(0, 1, "0–1 قتيل مدني")]
    [InlineData(5, 5, "5 قتلى مدنيين")]
    public void A_range_agrees_with_its_upper_end(int min, int max, string expected) =>
        Assert.Equal(expected, Isolate.Plain(Nouns.CiviliansKilled.Of(Count.Range(min, max), Language.Ar)));

    [Theory]
    [InlineData(1, "ما لا يقل عن قتيل واحد")]
    [InlineData(2, "ما لا يقل عن قتيلين")]
    [InlineData(5, "ما لا يقل عن 5 قتلى")]
    [InlineData(12, "ما لا يقل عن 12 قتيلًا")]
    public void An_open_end_is_said_as_at_least(int min, string expected) =>
        Assert.Equal(expected, Isolate.Plain(Nouns.Killed.Of(Count.AtLeast(min), Language.Ar)));

    [Fact]
    public void Unknown_is_said_as_unknown_and_never_as_zero()
    {
        Assert.Equal("غير معروف", RangeWords.Short(null, Language.Ar));
        Assert.Equal("unknown", RangeWords.Short(null, Language.En));
        Assert.Equal("غير معروف", RangeWords.Short(Count.AtLeast(0), Language.Ar));
        Assert.Equal("unknown", RangeWords.Short(Count.AtLeast(0), Language.En));
        Assert.Equal("unknown number of civilians killed", Nouns.CiviliansKilled.Of(Count.AtLeast(0), Language.En));
        Assert.Equal("عدد غير معروف من القتلى", Nouns.Killed.Of(Count.AtLeast(0), Language.Ar));
        Assert.Equal("0", Isolate.Plain(RangeWords.Short(Count.Exactly(0), Language.Ar)));
    }

    [Fact]
    public void A_range_in_digits_is_isolated_and_in_a_sentence_it_is_said()
    {
        Assert.Equal("\u206642–70\u2069", RangeWords.Short(Count.Range(42, 70), Language.Ar));
        Assert.Equal("من 42 إلى 70", Isolate.Plain(RangeWords.InSentence(Count.Range(42, 70), Language.Ar)));
        Assert.Equal("42–70", Isolate.Plain(RangeWords.InSentence(Count.Range(42, 70), Language.En)));
    }
}
