using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>بحياة عدد من المدنيين هم فلان الفلاني، فلان الفلاني, وهم: فلان الفلاني: a number that is not told is that of the names behind it.</summary>
internal static class NamedBehindHum
{
    // قتل عدد من المدنيين بقصف على س، وهم: between the people and their names.
    private const int LongestAct = 12;

    private const int LongestName = 5;

    /// <summary>Gives such people the number of their names.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="end">Just past the sentence.</param>
    /// <param name="found">The people of the sentence, in their order.</param>
    internal static void Take(WordList words, int end, List<CountMention> found)
    {
        if (found.FindAll(static f => f is { Counts: true, Parent: null }) is not [{ IsUncounted: true, HasNoun: true } some] || !words[some.First].IsArabic) return;
        for (var i = some.End; i < Math.Min(end, some.End + LongestAct); i++)
        {
            if (words[i].Form is not ("هم" or "وهم")) continue;
            var first = i + 1 < end && words[i + 1].Is(":") ? i + 2 : i + 1;
            if (CountNames(words, first, end) is > 1 and var names) (some.Min, some.Max, some.IsUncounted) = (names, names, false);
            return;
        }
    }

    // Up to the end of the sentence: names parted by marks, and nothing else; half of them with a first name that is known for one.
    private static int CountNames(WordList words, int first, int end)
    {
        var (count, known) = (0, 0);
        while (first < end)
        {
            var mark = first;
            while (mark < end && words[mark].Form is not ("," or "." or "-")) mark++;
            if (mark - first is < 2 or > LongestName || !PersonName.IsAllParts(words, first, mark)) return 0;
            if (PersonLexicon.GivenNames.IsIn(words, first, mark)) known++;
            (count, first) = (count + 1, mark + 1);
        }
        return known * 2 >= count ? count : 0;
    }
}
