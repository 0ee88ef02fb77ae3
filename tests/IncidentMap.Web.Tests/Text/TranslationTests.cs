using System.Reflection;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Read;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Text;

public sealed class TranslationTests
{
    [Fact]
    public void Every_label_is_in_both_languages_and_each_in_its_own_script()
    {
        var labels = new[] { typeof(Labels), typeof(ViewLabels), typeof(ReadLabels), typeof(ReviewText) }.SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public)).Where(p => p.PropertyType == typeof(Bilingual)).ToList();
        Assert.True(labels.Count > 100);
        foreach (var property in labels)
        {
            var label = (Bilingual)property.GetValue(null)!;
            Assert.False(string.IsNullOrWhiteSpace(label.En), property.Name);
            Assert.True(label.En.All(c => c is < '\u0600' or > '\u06ff'), property.Name);
            Assert.True(label.Ar == "،" || label.Ar.Any(c => c is >= '\u0621' and <= '\u064a'), property.Name);
        }
    }

    [Fact]
    public void Every_value_of_the_vocabulary_has_a_name_in_both_languages()
    {
        var labels = Enum.GetValues<Grade>().Select(TokenLabels.Of)
            .Concat(Enum.GetValues<IncidentKind>().Select(TokenLabels.Of))
            .Concat(Enum.GetValues<GeolocationAccuracy>().Select(TokenLabels.Of))
            .Concat(Enum.GetValues<PartOfDay>().Select(TokenLabels.Of))
            .Concat(Enum.GetValues<DatePrecision>().Select(TokenLabels.Of))
            .Concat(Enum.GetValues<PartyBasis>().Select(TokenLabels.Of))
            .Concat(Enum.GetValues<Response>().Select(TokenLabels.Of))
            .Concat(Party.Known.Select(TokenLabels.PartyOf));
        foreach (var label in labels)
        {
            Assert.NotEmpty(label.En);
            Assert.Contains(label.Ar, c => c is >= '\u0621' and <= '\u064a');
        }
    }

    [Theory]
    [InlineData("prisoner", VictimStatus.Unknown, 11, null, "11 prisoners", "11 سجينًا")]
    [InlineData("guard", VictimStatus.Unknown, 4, null, "4 guards", "4 حراس")]
    [InlineData("journalist", VictimStatus.Unknown, 2, null, "2 journalists", "صحفيان")]
    [InlineData("member", VictimStatus.Belligerent, 15, null, "15 members", "15 عنصرًا")]
    [InlineData("prisoner", VictimStatus.Civilian, 42, null, "42 prisoners (civilians)", "42 سجينًا (مدنيون)")]
    [InlineData(null, VictimStatus.Civilian, 42, "a", "42 civilians", "42 مدنيًا")]
    [InlineData(null, VictimStatus.Unknown, 100, null, "100 killed", "100 قتيل")]
    [InlineData("cook", VictimStatus.Unknown, 3, null, "cook: 3", "cook: 3")]
    public void A_figure_takes_the_noun_of_its_role_in_the_form_of_its_number(string? role, VictimStatus status, int number, string? partOf, string english, string arabic)
    {
        var figure = new Figure { Id = "b", Outcome = Outcome.Killed, Count = Count.Exactly(number), Status = status, Role = role, PartOf = partOf };
        Assert.Equal(english, Isolate.Plain(FigureNouns.Of(figure, Language.En)));
        Assert.Equal(arabic, Isolate.Plain(FigureNouns.Of(figure, Language.Ar)));
    }

    [Fact]
    public void The_method_is_told_in_both_languages()
    {
        foreach (var text in MethodText.Sections.SelectMany(s => s.Paragraphs.Append(s.Heading)))
        {
            Assert.True(text.En.All(c => c is < '\u0600' or > '\u06ff'), text.En);
            Assert.Contains(text.Ar, c => c is >= '\u0621' and <= '\u064a');
        }
    }

    [Theory]
    [InlineData(null, Language.En)]
    [InlineData("ar", Language.Ar)]
    [InlineData("ar-SY,ar;q=0.9,en;q=0.8", Language.Ar)]
    [InlineData("fr,en;q=0.5,ar;q=0.7", Language.Ar)]
    [InlineData("ar;q=0,en", Language.En)]
    [InlineData("nonsense;;q=,=", Language.En)]
    public void The_wish_of_the_browser_is_followed(string? header, Language expected) => Assert.Equal(expected, Languages.Accepted(header));

    [Fact]
    public void The_summary_says_the_sums_in_both_languages()
    {
        var totals = new Totals { Incidents = 163, Killed = Count.Range(800, 986), CiviliansKilled = Count.Range(486, 516), FairOrBetter = 41, KilledUnknown = 0 };
        Assert.Equal("163 incidents. 800–986 people killed, 486–516 of them civilians. 25% graded fair or better.", Isolate.Plain(SummaryWords.Of(totals, Language.En)));
        Assert.Equal("163 حادثة. قُتل فيها من 800 إلى 986 شخصًا، منهم من 486 إلى 516 مدنيًا. 25% منها مرجَّح أو مؤكَّد.", Isolate.Plain(SummaryWords.Of(totals, Language.Ar)));
    }

    [Fact]
    public void An_open_total_and_a_higher_end_of_the_civilians_stand_side_by_side()
    {
        var totals = new Totals { Incidents = 163, Killed = Count.Range(1963, null), CiviliansKilled = Count.Range(1630, 3553), FairOrBetter = 41 };
        Assert.Equal("163 incidents. At least 1,963 people killed; civilians: 1,630–3,553. 25% graded fair or better.", Isolate.Plain(SummaryWords.Of(totals, Language.En)));
        Assert.Equal("163 حادثة. قُتل فيها ما لا يقل عن 1,963 شخصًا؛ المدنيون: من 1,630 إلى 3,553. 25% منها مرجَّح أو مؤكَّد.", Isolate.Plain(SummaryWords.Of(totals, Language.Ar)));
    }

    [Fact]
    public void Where_the_total_may_be_zero_or_more_only_what_is_known_is_said()
    {
        var totals = new Totals { Incidents = 4, Killed = Count.AtLeast(0), CiviliansKilled = Count.Range(0, 4), FairOrBetter = 1, KilledUnknown = 2 };
        Assert.Equal("4 incidents. 0–4 civilians killed. In 2 the number is not known. 25% graded fair or better.", Isolate.Plain(SummaryWords.Of(totals, Language.En)));
        Assert.Equal("4 حوادث. قُتل فيها من 0 إلى 4 مدنيين. العدد غير معروف في حادثتين. 25% منها مرجَّح أو مؤكَّد.", Isolate.Plain(SummaryWords.Of(totals, Language.Ar)));
        Assert.Equal("4 incidents. In 2 the number is not known. 25% graded fair or better.", Isolate.Plain(SummaryWords.Of(totals with { Killed = null, CiviliansKilled = Count.AtLeast(0) }, Language.En)));
    }
}
