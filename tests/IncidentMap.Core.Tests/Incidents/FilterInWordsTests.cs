using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class FilterInWordsTests
{
    [Theory]
    [InlineData("", "All incidents", "كل الحوادث")]
    [InlineData("from=2017-06-01&to=2017-06-30&grade=fair,confirmed", "June 2017, graded confirmed or fair", "حزيران/يونيو 2017، بدرجة مؤكَّد أو مرجَّح")]
    [InlineData("from=2017-01-01&to=2017-12-31", "2017", "2017")]
    [InlineData("from=2016-01-01&to=2017-12-31", "2016 to 2017", "من 2016 إلى 2017")]
    [InlineData("from=2017-06-26&to=2017-06-26", "26 June 2017", "26 حزيران/يونيو 2017")]
    [InlineData("from=2017-06-26", "From 26 June 2017", "من 26 حزيران/يونيو 2017")]
    [InlineData("to=2017-06-26", "Until 26 June 2017", "حتى 26 حزيران/يونيو 2017")]
    [InlineData("kind=airstrike,drone-strike&party=russia", "Airstrike or drone strike, attributed to Russia", "غارة جوية أو ضربة بطائرة مسيّرة، منسوبة إلى روسيا")]
    [InlineData("killed=5..&accuracy=town", "Located to a town or finer, at least 5 killed", "بدقة بلدة أو أدق، ما لا يقل عن 5 من القتلى")]
    [InlineData("killed=0..&accuracy=town", "Located to a town or finer, with a known number of killed", "بدقة بلدة أو أدق، عدد قتلاها معروف")]
    [InlineData("q=prison&place=gn:1", "In Al-Mayadin, with “prison”", "في Al-Mayadin، فيها «prison»")]
    public void A_filter_reads_as_a_sentence_in_both_languages(string query, string english, string arabic)
    {
        var filter = IncidentFilter.Parse(FilterWordsTests.ReadQuery(query)).Value!;
        Assert.Equal(english, filter.Describe("en", _ => "Al-Mayadin"));
        Assert.Equal(arabic, filter.Describe("ar", _ => "Al-Mayadin"));
    }

    [Fact]
    public void Every_token_of_the_vocabulary_has_a_label_in_both_languages()
    {
        foreach (var language in new[] { "en", "ar" })
        {
            AllDiffer(Enum.GetValues<IncidentKind>().Select(v => Label.Of(v, language)));
            AllDiffer(Enum.GetValues<Grade>().Select(v => Label.Of(v, language)));
            AllDiffer(Enum.GetValues<GeolocationAccuracy>().Select(v => Label.Of(v, language)));
            AllDiffer(Party.Known.Select(v => Label.OfParty(v, language)));
        }
    }

    private static void AllDiffer(IEnumerable<string> labels)
    {
        var all = labels.ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
