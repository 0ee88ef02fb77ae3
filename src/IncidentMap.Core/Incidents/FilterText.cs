using System.Globalization;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>How single values of filter words are written: digits of either script, ISO dates, ranges of people.</summary>
internal static class FilterText
{
    /// <summary>Values separated by a comma, Latin or Arabic (U+060C), without the blanks around them.</summary>
    internal static IEnumerable<string> Split(string text) => text.Split(',', '\u060C').Select(p => p.Trim());

    /// <summary>A value as a message may quote it: short, and without characters that break a line.</summary>
    internal static string Shown(string text) => Fault.Quoted(text);

    /// <summary>Strict ISO 8601: four digits, two digits, two digits. Returns what is wrong; null when <paramref name="date"/> holds the day.</summary>
    internal static string? ReadDate(string text, out DateOnly date)
    {
        var ascii = ArabicDigits.ToAscii(text);
        if (TryDay(ascii, out date)) return null;
        var shape = ascii.Length == 10 && ascii[4] == '-' && ascii[7] == '-'
            && ascii.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit);
        return shape
            ? $"'{Shown(text)}' is not a day of the calendar"
            : $"'{Shown(text)}' is not a date in the form 2017-06-26";
    }

    /// <summary>By its digits: a file of a million records has two million days, and a parser of any form takes ten times as long.</summary>
    private static bool TryDay(string text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (Digits(text.AsSpan(0, 4)) is not (var year and >= 1) || Digits(text.AsSpan(5, 2)) is not (var month and >= 1 and <= 12)) return false;
        if (Digits(text.AsSpan(8, 2)) is not (var day and >= 1) || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = number * 10 + c - '0';
        }
        return number;
    }

    /// <summary><c>min..max</c>, either end may be missing but not both; one number alone means exactly that many.</summary>
    internal static string? ReadRange(string text, out int? min, out int? max)
    {
        (min, max) = (null, null);
        var ascii = ArabicDigits.ToAscii(text);
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
