using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>A stretch of a source's text.</summary>
/// <param name="Text">The words, unchanged.</param>
/// <param name="FigureId">The figure that they state; null for the words around.</param>
/// <param name="AfterGap">True when words were left out before it.</param>
public sealed record ExcerptPart(string Text, string? FigureId, bool AfterGap);

/// <summary>The sentences of a report that state a claim's figures, with those words marked.</summary>
public static class Excerpt
{
    /// <summary>Characters kept on either side where a sentence does not end.</summary>
    private const int Reach = 160;

    /// <summary>The parts, in the order of the text; empty when the claim has no words in it. Spans outside of the text are passed over.</summary>
    public static IReadOnlyList<ExcerptPart> Of(Claim claim, string text)
    {
        var marks = Marks(claim, text);
        if (marks.Count == 0) return claim.Span is { } span && Lies(span, text) && span.Length > 0
            ? [new ExcerptPart(Cut(text, span), null, false)] : [];
        var parts = new List<ExcerptPart>();
        var at = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            var (span, figure) = marks[i];
            var start = Math.Max(at, SentenceStart(text, span.Start));
            if (start < span.Start) parts.Add(new ExcerptPart(text[start..span.Start], null, parts.Count > 0 && start > at));
            parts.Add(new ExcerptPart(span.In(text), figure, parts.Count > 0 && start > at && start == span.Start));
            at = span.End;
            var end = SentenceEnd(text, span.End);
            if (i + 1 < marks.Count) end = Math.Min(end, marks[i + 1].Span.Start);
            if (end > at) parts.Add(new ExcerptPart(text[at..end], null, false));
            at = Math.Max(at, end);
        }
        return parts;
    }

    private static List<(TextSpan Span, string Figure)> Marks(Claim claim, string text)
    {
        var marks = new List<(TextSpan, string)>();
        var end = 0;
        var spans = claim.Figures.Where(f => f.Span is { } s && s.Length > 0 && Lies(s, text)).OrderBy(f => f.Span!.Value.Start);
        foreach (var figure in spans)
        {
            if (figure.Span!.Value.Start < end) continue;
            marks.Add((figure.Span.Value, figure.Id));
            end = figure.Span.Value.End;
        }
        return marks;
    }

    private static bool Lies(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;

    private static string Cut(string text, TextSpan span) => span.Length <= 2 * Reach ? span.In(text) : $"{text.AsSpan(span.Start, 2 * Reach)} …";

    private static int SentenceStart(string text, int from)
    {
        var start = from;
        while (start > 0 && from - start < Reach && !EndsSentence(text, start - 1)) start--;
        if (from - start >= Reach) while (start < from && !char.IsWhiteSpace(text[start])) start++;
        while (start < from && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    private static int SentenceEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < Reach && !EndsSentence(text, end)) end++;
        if (end < text.Length && text[end] is '.' or '؟' or '?' or '!') end++;
        if (end - from >= Reach) while (end > from && !char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    /// <summary>A line break, or a mark that ends a sentence; a point between digits does not.</summary>
    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '\n' or '؟' or '?' or '!' => true,
        '.' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
