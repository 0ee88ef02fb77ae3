using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Ages beside people: numbers that count years.</summary>
internal static class PersonAges
{
    private const int MostAges = 12;

    /// <summary>"her sons, aged seven and nine": as many as ages are given; null where there are fewer than two.</summary>
    internal static NumberPhrase? Behind(WordList words, int at)
    {
        var aged = at < words.Count && words[at].Form is "," or "(" ? at + 1 : at;
        if (aged >= words.Count || words[aged].Form is not ("aged" or "ages")) return null;
        var (count, end) = (0, aged + 1);
        while (count < MostAges && NumberReader.TryExact(words, end, out _, out var past))
        {
            (count, end) = (count + 1, past);
            while (past < words.Count && words[past].Form is "," or "and") past++;
            if (past == end || !NumberReader.TryExact(words, past, out _, out _)) break;
            end = past;
        }
        return count > 1 ? new NumberPhrase(at, end, count, count) : null;
    }

    /// <summary>"a 50-year-old man", "a nine-month-old baby": just past the age, which is not that many; null where none begins.</summary>
    internal static int? EndOf(WordList words, int at)
    {
        if (words[at].Kind != WordKind.Digits && (words[at].IsArabic || !NumberLexicon.Values.Has(words, at))) return null;
        var year = at + 1 < words.Count && words[at + 1].Is("-") ? at + 2 : at + 1;
        return year + 1 < words.Count && TimeLexicon.DaysOf(words[year]) > 0 ? PastOld(words, year + 1) : null;
    }

    // The hyphen before "old" may be a word of its own.
    private static int? PastOld(WordList words, int at)
    {
        var old = words[at].Is("-") && at + 1 < words.Count ? at + 1 : at;
        return words[old].Is("old") ? old + 1 : null;
    }
}
