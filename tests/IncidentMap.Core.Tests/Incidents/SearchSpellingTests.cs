using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class SearchSpellingTests
{
    private static readonly Incident Mayadin = MadeUp.Incident("T-1", "2017-06-26") with
    {
        Where = new() { Name = "al-Mayadin", NameAr = "الميادين", Admin1 = "Deir ez-Zor", Admin1Ar = "دير الزور", Accuracy = GeolocationAccuracy.Town },
        TitleEn = "Air strike on a prison",
        TitleAr = "غارة على سجن",
        Claims =
        [
            new Claim
            {
                Id = "c1", Speaker = "The Observatory", Origin = "sohr", Publisher = "Al Arabiya",
                Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(42, "42 سجيناً مدنياً"), Status = VictimStatus.Civilian }],
            },
        ],
    };

    private static readonly Incident Raqqa = MadeUp.Incident("T-2", "2017-06-27") with
    {
        Where = new() { Name = "Raqqa", NameAr = "الرقة", Accuracy = GeolocationAccuracy.City },
        TitleEn = "Shelling",
        TitleAr = "قصف",
    };

    [Theory]
    [InlineData("Mayadin")]
    [InlineData("mayadeen")]
    [InlineData("al-Mayadeen")]
    [InlineData("El Mayadeen prison")]
    [InlineData("ميادين")]
    [InlineData("المیادین")]
    [InlineData("الميّادين")]
    [InlineData("Deir Ezzor")]
    [InlineData("dayr")]
    [InlineData("ديرالزور")]
    [InlineData("observatory")]
    [InlineData("arabiya")]
    [InlineData("سجينا مدنيا")]
    public void One_spelling_of_a_place_a_source_or_a_quoted_figure_finds_the_others(string text) => Assert.Equal(["T-1"], Found(text));

    [Theory]
    [InlineData("Raqqah")]
    [InlineData("Ar-Raqqa")]
    [InlineData("الرقه")]
    public void A_final_letter_written_otherwise_and_an_article_make_no_other_place(string text) => Assert.Equal(["T-2"], Found(text));

    [Theory]
    [InlineData("Mayadin Raqqa")]
    [InlineData("Mosul")]
    [InlineData("...")]
    public void Every_word_must_be_found(string text) => Assert.Empty(Found(text));

    [Fact]
    public void The_words_of_a_figure_are_not_searched_where_the_place_was_made_coarser()
    {
        var coarse = Mayadin with { PublishedWhere = new() { Name = "A district", Accuracy = GeolocationAccuracy.District } };
        var snapshot = IncidentSnapshot.Build([coarse], 1);
        Assert.Empty(snapshot.Select(IncidentFilter.Everything with { Text = "سجينا" }));
        Assert.Empty(snapshot.Select(IncidentFilter.Everything with { Text = "Mayadeen" }));
        Assert.Single(snapshot.Select(IncidentFilter.Everything with { Text = "district" }));
    }

    private static List<string> Found(string text)
    {
        var snapshot = IncidentSnapshot.Build([Mayadin, Raqqa], 1);
        var filter = IncidentFilter.Everything with { Text = text };
        var found = snapshot.Select(filter).Select(row => snapshot.Incident(row).Code).ToList();
        Assert.Equal(found, new[] { Mayadin, Raqqa }.Where(i => filter.Matches(SnapshotRow.Of(i))).Select(i => i.Code));
        return found;
    }
}
