using System.Globalization;

namespace IncidentMap.Reports.SecondReader;

/// <summary>
/// Where quoted words stand in a text, and what the rules read at that place. A quote must stand in the text to the letter;
/// a number or a day must be one that its own quoted words give, so that no reader can bring in one of its own.
/// </summary>
internal sealed class Quotes(ReportText report, ReportReading rules)
{
    /// <summary>The quote's place; null when the text does not hold it. Where it stands more than once, the first place whose reading fits.</summary>
    internal TextSpan? Find(string? words, Func<TextSpan, bool>? fits = null)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        TextSpan? first = null;
        for (var at = report.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = report.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, words.Length);
            first ??= span;
            if (fits is null || fits(span)) return span;
        }
        return first;
    }

    /// <summary>True when the words at a place give this count.</summary>
    internal bool Give(TextSpan span, Count count) => Told(span, MentionKind.Count, count.ToString());

    /// <summary>True when the words at a place give these days.</summary>
    internal bool Give(TextSpan span, DateOnly start, DateOnly end) =>
        Told(span, MentionKind.Date, start == end ? Iso(start) : $"{Iso(start)}/{Iso(end)}");

    private bool Told(TextSpan span, MentionKind kind, string value) =>
        rules.Mentions.Any(m => m.Kind == kind && m.Span.Start < span.End && span.Start < m.Span.End && m.Value == value);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
