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

    /// <summary>A text that keeps left-to-right order wherever it stands.</summary>
    public static string Ltr(string text) => $"{Open}{text}{Close}";

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
        text.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);
}
