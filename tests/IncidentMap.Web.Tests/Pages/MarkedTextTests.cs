using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Reports;
using IncidentMap.Web.Pages.Parts;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace IncidentMap.Web.Tests.Pages;

public sealed class MarkedTextTests
{
    [Fact]
    public void Cutting_a_text_at_any_marks_loses_nothing_and_repeats_nothing()
    {
        var marks = ArbMap.Default.ArbFor<(int Start, int Length)[]>();
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(t => t is not null), marks, (text, spans) =>
        {
            var lines = MarkedPieces.Of(text, [.. spans.Select((s, i) => new TextMark(new TextSpan(s.Start, s.Length), (MarkKind)(i % 6)))]);
            var kept = text.Split('\n', '\r').Where(line => !string.IsNullOrWhiteSpace(line));
            Assert.Equal(kept, lines.Select(line => string.Concat(line.Select(p => p.Text))));
            Assert.All(lines.SelectMany(l => l), piece => Assert.NotEqual("", piece.Text));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_two_marks_that_overlap_the_first_given_is_kept()
    {
        var line = Assert.Single(MarkedPieces.Of("42 civilian prisoners", [Mark(3, 8, MarkKind.Strike), Mark(0, 11, MarkKind.Count)]));
        Assert.Equal([("42 ", null), ("civilian", MarkKind.Strike), (" prisoners", null)], line.Select(p => (p.Text, p.Mark?.Kind)));
    }

    [Fact]
    public void A_mark_over_a_line_break_is_marked_on_both_lines_and_labelled_once()
    {
        var lines = MarkedPieces.Of("a b\nc d", [Mark(2, 3, MarkKind.Place)]);
        Assert.Equal([("a ", false), ("b", false)], lines[0].Select(p => (p.Text, p.Ends)));
        Assert.Equal([("c", true), (" d", false)], lines[1].Select(p => (p.Text, p.Ends)));
    }

    [Fact]
    public void A_character_of_two_code_units_is_never_cut()
    {
        var line = Assert.Single(MarkedPieces.Of("x😀y", [Mark(2, 1, MarkKind.Count)]));
        Assert.Equal(["x", "😀", "y"], line.Select(p => p.Text));
    }

    [Fact]
    public void Marks_by_the_thousand_are_cut_in_a_moment()
    {
        var text = new string('a', 200_000);
        var marks = Enumerable.Range(0, 50_000).Select(i => Mark(i * 4 % 200_000, 2, MarkKind.Count)).ToList();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(100_000, Assert.Single(MarkedPieces.Of(text, marks)).Count);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Text_and_titles_are_encoded_and_the_parts_tied_by_their_labels()
    {
        const string text = "<script>alert(1)</script> قُتل 57 شخصًا";
        var html = await Render(new()
        {
            ["Text"] = text,
            ["Marks"] = (IReadOnlyList<TextMark>)[new TextMark(new TextSpan(text.IndexOf("57", StringComparison.Ordinal), 8), MarkKind.Count) { Label = "أ", Title = "\"><b>", Key = "a", Href = "/x?a=1&b=2" }],
            ["TextLanguage"] = "ar",
            ["AriaLabel"] = "The report",
        });
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"ar\" dir=\"rtl\"", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"marked-link\" href=\"/x?a=1&amp;b=2\"><mark class=\"marked-count\" data-mark=\"a\"", html, StringComparison.Ordinal);
        Assert.Contains("<sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_is_marked_by_kind_and_what_does_not_count_says_why_in_the_pages_language()
    {
        Mention[] mentions =
        [
            new(new TextSpan(0, 1), MentionKind.Place, "gn:1", "not where it happened"),
            new(new TextSpan(2, 1), MentionKind.Party, "russia"),
            new(new TextSpan(4, 1), MentionKind.Count, "5"),
        ];
        var marks = TextMark.Of(mentions, why => MarkWords.Because(why, Language.Ar));
        Assert.Equal([MarkKind.Speaker, MarkKind.Count, MarkKind.Ignored], marks.Select(m => m.Kind));
        Assert.Equal("ذُكر ولا يُعدّ: ليس مكان الحادثة", marks[^1].Title);
        Assert.Null(marks[0].Title);
    }

    private static TextMark Mark(int start, int length, MarkKind kind) => new(new TextSpan(start, length), kind);

    private static async Task<string> Render(Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MarkedText>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
