using System.Globalization;

namespace IncidentMap.Incidents;

/// <summary>How single values of filter words are written: digits of either script, ISO dates, ranges of people.</summary>
internal static class FilterText
{
    /// <summary>Values separated by a comma, Latin or Arabic (U+060C), without the blanks around them.</summary>
    internal static IEnumerable<string> Split(string text) => text.Split(',', '\u060C').Select(p => p.Trim());

    /// <summary>Arabic-Indic and Persian digits and the Arabic decimal sign as ASCII.</summary>
    internal static string AsciiDigits(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] switch
            {
                >= '\u0660' and <= '\u0669' => (char)(from[i] - '\u0660' + '0'),
                >= '\u06F0' and <= '\u06F9' => (char)(from[i] - '\u06F0' + '0'),
                '\u066B' => '.',
                _ => from[i],
            };
        }
    });

    /// <summary>A value as a message may quote it: short, and without characters that break a line.</summary>
    internal static string Shown(string text)
    {
        var start = text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + "…";
        return string.Concat(start.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c));
    }

    /// <summary>Strict ISO 8601: four digits, two digits, two digits. Returns what is wrong; null when <paramref name="date"/> holds the day.</summary>
    internal static string? ReadDate(string text, out DateOnly date)
    {
        var ascii = AsciiDigits(text);
        if (DateOnly.TryParseExact(ascii, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return null;
        var shape = ascii.Length == 10 && ascii[4] == '-' && ascii[7] == '-'
            && ascii.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit);
        return shape
            ? $"'{Shown(text)}' is not a day of the calendar"
            : $"'{Shown(text)}' is not a date in the form 2017-06-26";
    }

    /// <summary><c>min..max</c>, either end may be missing but not both; one number alone means exactly that many.</summary>
    internal static string? ReadRange(string text, out int? min, out int? max)
    {
        (min, max) = (null, null);
        var ascii = AsciiDigits(text);
        var dots = ascii.IndexOf("..", StringComparison.Ordinal);
        var (low, high) = dots < 0 ? (ascii, ascii) : (ascii[..dots].Trim(), ascii[(dots + 2)..].Trim());
        if ((low.Length == 0 && high.Length == 0) || !TryNumber(low, out min) || !TryNumber(high, out max))
            return $"'{Shown(text)}' is not a range of people in the form min..max, such as 5..20, 5.. or ..20";
        return min > max ? $"'{Shown(text)}' has its lower end above its upper end" : null;
    }

    private static bool TryNumber(string text, out int? number)
    {
        var ok = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = ok ? value : null;
        return ok || text.Length == 0;
    }
}
