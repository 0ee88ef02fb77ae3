namespace IncidentMap.Web.Pages.State;

/// <summary>A stretch of one line of a text.</summary>
/// <param name="Text">The characters, unchanged.</param>
/// <param name="Mark">How they are marked; null for the words around.</param>
/// <param name="Ends">True where the mark ends: its label stands here, once.</param>
public sealed record MarkedPiece(string Text, TextMark? Mark, bool Ends);

/// <summary>Cuts a text into lines, and lines where marks begin and end. Nothing of the text is lost or added but its line breaks.</summary>
public static class MarkedPieces
{
    /// <summary>The lines that hold more than white space, each as its pieces in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Marks in the order of their weight: of two that overlap, the first is kept.</param>
    public static IReadOnlyList<IReadOnlyList<MarkedPiece>> Of(string text, IReadOnlyList<TextMark> marks)
    {
        var kept = Kept(text, marks);
        var lines = new List<IReadOnlyList<MarkedPiece>>();
        var next = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            while (next < kept.Count && kept[next].Span.End <= start) next++;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(Line(text, new TextSpan(start, end - start), kept, next));
            start = end + 1;
        }
        return lines;
    }

    private static List<MarkedPiece> Line(string text, TextSpan line, List<TextMark> marks, int next)
    {
        var pieces = new List<MarkedPiece>();
        var at = line.Start;
        for (; next < marks.Count && marks[next].Span.Start < line.End; next++)
        {
            var span = marks[next].Span;
            var (first, end) = (Math.Max(span.Start, line.Start), Math.Min(span.End, line.End));
            if (first > at) pieces.Add(new MarkedPiece(text[at..first], null, false));
            if (end > first) pieces.Add(new MarkedPiece(text[first..end], marks[next], span.End <= line.End));
            at = end;
        }
        if (at < line.End) pieces.Add(new MarkedPiece(text[at..line.End], null, false));
        return pieces;
    }

    private static List<TextMark> Kept(string text, IReadOnlyList<TextMark> marks)
    {
        // The marks kept so far by their starts: only the neighbours of a new one can overlap it.
        var kept = new SortedList<int, TextMark>();
        foreach (var given in marks)
        {
            var mark = given with { Span = WholeCharacters(text, given.Span) };
            if (mark.Span.Length <= 0) continue;
            var after = FirstAtOrAfter(kept.Keys, mark.Span.Start);
            var isFree = (after == kept.Count || kept.Keys[after] >= mark.Span.End) && (after == 0 || kept.Values[after - 1].Span.End <= mark.Span.Start);
            if (isFree) kept.Add(mark.Span.Start, mark);
        }
        return [.. kept.Values];
    }

    private static int FirstAtOrAfter(IList<int> starts, int start)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>A span that cuts a surrogate pair takes in the whole of it; one that does not lie in the text is empty.</summary>
    private static TextSpan WholeCharacters(string text, TextSpan span)
    {
        if (span.Start < 0 || span.Length <= 0 || span.Start > text.Length - span.Length) return default;
        var (start, end) = (span.Start, span.End);
        if (start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;
        return new TextSpan(start, end - start);
    }
}
