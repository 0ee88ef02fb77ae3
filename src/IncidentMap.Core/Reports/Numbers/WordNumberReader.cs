using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Numbers;

/// <summary>
/// Numbers in words. Arabic joins its terms by و, the units before the tens (خمسة وعشرون) and otherwise from the
/// largest down; English by blanks and "and". A term that does not fit ends the number: "three and five" are two.
/// </summary>
internal static class WordNumberReader
{
    // After units and tens have met nothing smaller can follow.
    private const long Complete = 0;

    private const long Most = 999_999_999;

    internal static bool TryRead(WordList words, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        if (!TryTerm(words, at, out var total, out var next, out var multiplies)) return false;
        if (multiplies && !words[at].IsArabic && !PrecededByA(words, at)) return false;
        long done = 0, group = total;
        var smallest = total;
        while (TryNext(words, next, out var term, out var after, out var factor))
        {
            if (factor)
            {
                if (group >= term || term == 12 && group > 99) break;
                group *= term;
                if (term >= 1000) (done, group) = (done + group, 0);
                smallest = term;
            }
            else if (Fits(smallest, term)) (group, smallest) = (group + term, smallest < 100 ? Complete : term);
            else break;
            next = after;
        }
        (value, end) = (0, next);
        if (done + group is <= 0 or > Most) return false;
        value = (int)(done + group);
        return true;
    }

    /// <summary>Multiplies digits by the thousands or millions behind them: "320 thousand", 320 ألف; false for more than a count can be.</summary>
    internal static bool TryMultiply(WordList words, ref int value, ref int end)
    {
        while (end < words.Count && words[end] is { Kind: WordKind.Letters, HasAnd: false } && words[end].Sentence == words[end - 1].Sentence && TryTerm(words, end, out var factor, out var past, out var multiplies) && multiplies && factor >= 1000)
        {
            if (value * factor > Most) return false;
            (value, end) = ((int)(value * factor), past);
        }
        return true;
    }

    // 3 + 20, 20 + 3, 100 + 25, 1000 + 200; not 3 + 5, nor 10 + 3.
    private static bool Fits(long smallest, long term) =>
        smallest >= 1000 && term < 1000 || smallest >= 100 && term < 100 || smallest >= 20 && smallest < 100 && term < 10
        || smallest is > 0 and < 10 && term is >= 20 and < 100 && term % 10 == 0;

    private static bool TryNext(WordList words, int at, out long term, out int after, out bool factor)
    {
        (term, after, factor) = (0, at, false);
        if (at >= words.Count || at == 0 || words[at].Sentence != words[at - 1].Sentence) return false;
        if (words[at].Is("and") && at + 1 < words.Count) at++;
        if (!TryTerm(words, at, out term, out after, out factor)) return false;
        return factor || !words[at].IsArabic || words[at].HasAnd;
    }

    private static bool TryTerm(WordList words, int at, out long value, out int end, out bool multiplies)
    {
        (value, end, multiplies) = (0, at, false);
        if (!NumberLexicon.Values.TryMatch(words, at, out var hit)) return false;
        var text = hit.Value.Value;
        multiplies = text[0] == 'x';
        value = long.Parse(multiplies ? text.AsSpan(1) : text, CultureInfo.InvariantCulture);
        end = hit.Value.End;
        return true;
    }

    private static bool PrecededByA(WordList words, int at) => at > 0 && words[at - 1].Form is "a" or "one" or "another" or "some" or "about";
}
