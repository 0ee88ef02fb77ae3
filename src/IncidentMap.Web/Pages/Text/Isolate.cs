using System.Globalization;

namespace IncidentMap.Web.Pages.Text;

/// <summary>
/// Numbers, ranges and Latin names stand between Unicode's isolates in the texts that are put together here, so that
/// right-to-left sentences keep their order; pages turn the marks into <c>bdi</c> elements (<see cref="Parts"/>).
/// </summary>
public static class Isolate
{
    private const char Open = '\u2066';
    private const char Close = '\u2069';

    // Of the private use area: no text of ours holds them, and they never leave the page.
    private const char StrongOpen = '\uE000';
    private const char StrongClose = '\uE001';

    /// <summary>A text that keeps left-to-right order wherever it stands.</summary>
    public static string Ltr(string text) => $"{Open}{text}{Close}";

    /// <summary>Words that are to stand out.</summary>
    public static string Strong(string text) => $"{StrongOpen}{text}{StrongClose}";

    /// <summary>The text cut where its strong words begin and end, in order; each part may hold isolates.</summary>
    public static IEnumerable<(string Text, bool IsStrong)> StrongParts(string text) =>
        text.Split(StrongOpen).SelectMany((piece, i) => i == 0 ? [(piece, false)] : Ended(piece)).Where(part => part.Item1.Length > 0);

    private static (string, bool)[] Ended(string piece) =>
        piece.IndexOf(StrongClose) is >= 0 and var end ? [(piece[..end], true), (piece[(end + 1)..], false)] : [(piece, true)];

    /// <summary>A whole number with its thousands separated, digits 0 to 9 in both languages.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The text cut at its isolates, in order.</summary>
    public static IEnumerable<(string Text, bool Isolated)> Parts(string text)
    {
        var start = 0;
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, start))
        {
            var close = text.IndexOf(Close, open);
            if (close < 0) break;
            if (open > start) yield return (text[start..open], false);
            yield return (text[(open + 1)..close], true);
            start = close + 1;
        }
        if (start < text.Length) yield return (text[start..], false);
    }

    /// <summary>The text without its marks, for places that show plain text only.</summary>
    public static string Plain(string text) =>
        new([.. text.Where(c => c is not (Open or Close or StrongOpen or StrongClose))]);
}
