using System.Globalization;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Numbers;

/// <summary>Numbers in digits of either script, with thousands separators; not decimals, times, dates or percentages.</summary>
internal static class DigitReader
{
    // More digits than people there are: no count.
    private const int MostDigits = 9;

    internal static bool TryRead(WordList words, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        if (at >= words.Count || words[at].Kind != WordKind.Digits || IsInsideLargerFigure(words, at)) return false;
        var digits = words[at].Form;
        end = at + 1;
        if (digits.Length <= 3)
        {
            while (digits.Length <= MostDigits && IsThousands(words, end))
            {
                digits += words[end + 1].Form;
                end += 2;
            }
        }
        if (Continues(words, end)) return false;
        return digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsThousands(WordList words, int at) =>
        IsJoinedMark(words, at, ",.") && at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Digits, Joined: true, Form.Length: 3 };

    // 8:00, 6.5, 30-3-2023, 5/8: part of a larger figure. 6-8 is left to the range rule of the number reader. The 4th Division counts nobody.
    private static bool Continues(WordList words, int at) =>
        at < words.Count && words[at] is { Kind: WordKind.Letters, Joined: true, Form: "th" or "st" or "nd" or "rd" }
        || IsJoinedMark(words, at, ":./%") && (words[at].Form == "%" || at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Digits, Joined: true });

    private static bool IsInsideLargerFigure(WordList words, int at) =>
        at >= 2 && words[at].Joined && IsJoinedMark(words, at - 1, ":./") && words[at - 2].Kind == WordKind.Digits;

    private static bool IsJoinedMark(WordList words, int at, string marks) =>
        at < words.Count && words[at] is { Kind: WordKind.Mark, Joined: true } mark && marks.Contains(mark.Form, StringComparison.Ordinal);
}
