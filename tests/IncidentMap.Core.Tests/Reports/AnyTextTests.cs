using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

public sealed class AnyTextTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    // Words that the reader knows, marks that part them, and what no reader wants to meet.
    private static readonly string[] Pieces =
    [
        "مقتل", "وإصابة", "57", "مدنيين", "طفلان", "و", "بينهم", "(", ")", "قصف", "على", "مدينة", "الميادين", "فجر", "الاثنين", "26", "يونيو", "2017",
        "ما لا يقل عن", "عشرات", "المرصد", "التحالف", "نفى", "killed", "wounded", "a woman and", "on Monday", "air strike", "Raqqa", "said", "since",
        "including", "31 February", "\n", ".", "\"", "#", "_", "99999999999", "٣٤", "مئة", "ألف", "ألف", "\u0640", "\u064e", "\ud83d", "\0", "\u200f", "-", "/", ",", "%",
    ];

    [Fact]
    public void Any_string_is_read_without_an_exception_and_every_span_lies_in_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(s => s is not null), HoldsTogether).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mixture_of_words_of_reports_is_read_and_every_figure_quotes_its_words()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        Prop.ForAll(texts, HoldsTogether).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("و")]
    [InlineData("7")]
    [InlineData("و ")]
    [InlineData("5 قتلى ")]
    [InlineData("1/1/2020 ")]
    [InlineData("مقتل 3 مدنيين بقصف على الرقة.\n")]
    [InlineData("killed ")]
    [InlineData("ألف و")]
    [InlineData("(")]
    [InlineData("\" ")]
    [InlineData("including 3 children and ")]
    public void A_long_text_of_one_thing_is_read_in_little_time(string piece)
    {
        var (prose, its) = (TimeOf("The road was open on Monday. "), TimeOf(piece));
        Assert.True(its < MostAgainstProse * prose + TimeSpan.FromSeconds(20), $"took {its}, prose of the same length {prose}");
    }

    [Fact]
    public void A_toll_said_again_in_a_thousand_sentences_is_still_that_toll()
    {
        var text = "An air strike killed 11 people in Raqqa on Sunday, residents said.\n" + string.Concat(Enumerable.Repeat("The strike killed 11 people in Raqqa, residents said.\n", 1_000));
        var incident = Assert.Single(Reader.Read(new ReportText(text, new DateOnly(2020, 1, 6))).Incidents);
        var figure = Assert.Single(Assert.Single(incident.Claims).Figures);
        Assert.Equal((Outcome.Killed, 11, (int?)11), (figure.Outcome, figure.Count.Min, figure.Count.Max));
    }

    [Fact]
    public void A_toll_behind_three_hundred_sentences_on_one_act_counts_no_more()
    {
        var told = "An air strike killed 11 people in Raqqa on Sunday, residents said.\n" + string.Concat(Enumerable.Repeat("The strike killed 11 people in Raqqa, residents said.\n", 400));
        var reading = Reader.Read(new ReportText(told + "The strike killed at least 90 people in Raqqa, a monitor said.", new DateOnly(2020, 1, 6)));
        Assert.All(Assert.Single(reading.Incidents).Claims.SelectMany(c => c.Figures), f => Assert.Equal(11, f.Count.Min));
        Assert.Equal(Superseded, reading.Mentions.Last(m => m.Kind == MentionKind.Count).Ignored);
    }

    private const string Superseded = "another number for the same harm; the fuller one is kept";

    // What grows with the square of the length is thousands of times slower here. Measured against prose on the same machine at the
    // same time, which may have much else to do.
    private const int MostAgainstProse = 50;

    private static TimeSpan TimeOf(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Reader.Read(new ReportText(text, new DateOnly(2020, 1, 1)));
        return clock.Elapsed;
    }

    private static bool HoldsTogether(string text)
    {
        var reading = Reader.Read(new ReportText(text, new DateOnly(2017, 6, 27)));
        var figures = reading.Incidents.SelectMany(i => i.Claims).SelectMany(c => c.Figures);
        return reading.Mentions.All(m => Lies(m.Span, text)) && figures.All(f => Lies(f.Span, text) && f.Count.Words == f.Span.In(text));
    }

    private static bool Lies(TextSpan span, string text) => span.Start >= 0 && span.Length > 0 && span.End <= text.Length;
}
