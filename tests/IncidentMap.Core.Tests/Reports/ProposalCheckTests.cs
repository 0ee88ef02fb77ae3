using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;

namespace IncidentMap.Core.Tests.Reports;

public sealed class ProposalCheckTests
{
    private const string Text = "The Syrian Observatory said on Tuesday that shelling of the town of Binnish killed nine people, five of them children, and wounded a number of others. Forty families live there.";

    private static readonly ReportText Report = new(Text, new DateOnly(2019, 3, 13), "A paper");

    private const string Good = """
        {"incidents":[{"dateStart":"2019-03-12","dateEnd":null,"dateWords":"Tuesday","kind":"artillery","target":null,"place":{"asWritten":"Binnish"},"parties":[]}],
        "claims":[{"incident":0,"speaker":"Syrian Observatory","origin":"sohr","words":"killed nine people, five of them children","response":"none","respondingParty":null,
        "figures":[{"id":"a","outcome":"killed","min":9,"max":9,"status":"unknown","role":null,"group":null,"partOf":null,"words":"nine people"},
        {"id":"b","outcome":"killed","min":5,"max":5,"status":"unknown","role":null,"group":"child","partOf":"a","words":"five of them children"}],"sums":[]}]}
        """;

    [Fact]
    public void A_reading_whose_words_all_stand_in_the_text_is_taken_with_their_spans()
    {
        var read = Check(Good);
        Assert.True(read.IsOk, string.Join(" ", read.Faults));
        var incident = Assert.Single(read.Value.Incidents);
        Assert.Equal((new DateOnly(2019, 3, 12), IncidentKind.Artillery), (incident.DateStart, incident.Kind));
        Assert.True(Compiled.Gazetteer.Find(incident.Place!.PlaceId)!.Point.DistanceTo(new LonLat(36.712, 35.957)) < 5_000);
        Assert.Equal(["nine people", "five of them children"], incident.Claims[0].Figures.Select(f => f.Span.In(Text)));
        Assert.Equal("Tuesday", incident.DateSpan!.Value.In(Text));
        Assert.All(read.Value.Mentions, m => Assert.InRange(m.Span.End, 1, Text.Length));
    }

    [Theory]
    [InlineData("nine people\"}", "nine civilians\"}", "claims[0].figures[0].words")]
    [InlineData("\"min\":9,\"max\":9", "\"min\":90,\"max\":90", "claims[0].figures[0]")]
    [InlineData("\"min\":9,\"max\":9", "\"min\":9,\"max\":null", "claims[0].figures[0]")]
    [InlineData("\"min\":9,\"max\":9", "\"min\":9,\"max\":8", "claims[0].figures[0]")]
    [InlineData("\"nine people\"", "\"Forty families\"", "claims[0].figures[0]")]
    [InlineData("\"outcome\":\"killed\",\"min\":9", "\"outcome\":\"slain\",\"min\":9", "claims[0].figures[0]")]
    [InlineData("\"partOf\":\"a\"", "\"partOf\":\"z\"", "claims[0].b.partOf")]
    [InlineData("\"id\":\"b\"", "\"id\":\"a\"", "claims[0].figures[1].id")]
    [InlineData("\"sums\":[]", "\"sums\":[{\"whole\":\"a\",\"parts\":[\"b\"]}]", "claims[0].sums")]
    [InlineData("\"2019-03-12\"", "\"2019-03-11\"", "incidents[0].dateWords")]
    [InlineData("\"dateWords\":\"Tuesday\"", "\"dateWords\":\"Friday\"", "incidents[0].dateWords")]
    [InlineData("{\"asWritten\":\"Binnish\"}", "{\"asWritten\":\"Idlib\"}", "incidents[0].place")]
    [InlineData("\"speaker\":\"Syrian Observatory\"", "\"speaker\":\"White Helmets\"", "claims[0].speaker")]
    [InlineData("\"origin\":\"sohr\"", "\"origin\":\"<b>\"", "claims[0].origin")]
    [InlineData("\"incident\":0", "\"incident\":1", "claims[0].incident")]
    [InlineData("\"kind\":\"artillery\"", "\"kind\":\"earthquake\"", "incidents[0].kind")]
    [InlineData("\"words\":\"killed nine", "\"words\":\"murdered nine", "claims[0].words")]
    public void One_invented_word_number_day_or_part_refuses_the_whole_reading(string good, string bad, string where)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var read = Check(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.False(read.IsOk);
        Assert.Contains(where, read.Faults.Select(f => f.Where));
    }

    [Fact]
    public void A_whole_that_is_said_only_by_its_parts_must_be_their_sum()
    {
        const string text = "Shelling of the town of Binnish killed a woman and her two children on Tuesday.";
        string Answer(int whole) => $$$"""
            {"incidents":[{"kind":"artillery","place":{"asWritten":"Binnish"}}],"claims":[{"incident":0,"speaker":"the text","origin":"text","words":"killed a woman and her two children","figures":[
            {"id":"a","outcome":"killed","min":{{{whole}}},"max":{{{whole}}},"words":"a woman and her two children"},
            {"id":"b","outcome":"killed","min":1,"max":1,"group":"woman","partOf":"a","words":"a woman"},
            {"id":"c","outcome":"killed","min":2,"max":2,"group":"child","partOf":"a","words":"two children"}],"sums":[{"whole":"a","parts":["b","c"]}]}]}
            """;
        var report = new ReportText(text, new DateOnly(2019, 3, 13));
        Assert.True(Check(Answer(3), report).IsOk, string.Join(" ", Check(Answer(3), report).Faults));
        Assert.False(Check(Answer(4), report).IsOk);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot help with that.")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"incidents":null}""")]
    [InlineData("""{"incidents":[null]}""")]
    [InlineData("""{"incidents":"many"}""")]
    [InlineData("""{"incidents":[],"incidents":[]}""")]
    [InlineData("""{"incidents":[{"kind":"\ud800"}]}""")]
    public void What_is_no_reading_is_refused_in_a_sentence(string answer) => Assert.NotEmpty(Check(answer).Faults);

    [Fact]
    public void No_answer_whatever_makes_the_check_throw_or_bring_in_a_number_that_the_text_lacks()
    {
        // Pieces of a good answer with other values in them: far more often near the edge than any random text.
        var piece = Gen.Elements("null", "0", "-1", "9", "5", "2147483648", "\"nine people\"", "\"a\"", "[]", "{}", "\"killed\"", "\"2019-03-12\"", "[null]");
        var field = Gen.Elements("min", "max", "words", "id", "outcome", "partOf", "figures", "incident", "dateStart", "place", "sums", "parties", "speaker");
        Prop.ForAll(field.SelectMany(f => piece.Select(p => (f, p))).ArrayOf().ToArbitrary(), changes =>
        {
            var answer = changes.Aggregate(Good, (text, c) => System.Text.RegularExpressions.Regex.Replace(text, $"\"{c.f}\":(\"[^\"]*\"|null|-?\\d+)", $"\"{c.f}\":{c.p}"));
            var read = Check(answer);
            return !read.IsOk || read.Value.Incidents.SelectMany(i => i.Claims).SelectMany(c => c.Figures).All(f => f.Count.Min is 9 or 5 or 1 or 0);
        }).QuickCheckThrowOnFailure();
    }

    private static Result<ReportReading> Check(string answer, ReportText? report = null) =>
        ProposalCheck.Check(answer, report ?? Report, new ReportReader(Compiled.Gazetteer).Read(report ?? Report), Compiled.Gazetteer);
}
