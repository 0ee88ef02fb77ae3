using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// 12 طفلاً وامرأة: from eleven on the noun behind a number stands in the accusative singular, and so does a second kind of people under the same number (<see cref="SecondNoun"/>). A noun in
/// ة is written alike in each case: the text says twelve children and women, or thirteen. وامرأة حامل is one more.
/// </summary>
internal static class SecondKind
{
    private const int LeastSingular = 11;
    private const int MostSingular = 99;

    /// <summary>Lets such a second noun stand for one or for none.</summary>
    internal static void Take(WordList words, List<CountMention> found)
    {
        for (var k = 1; k < found.Count; k++)
            if (found[k] is { IsImplied: true, IsNamed: false, IsKin: false, Group: { } second, Parent: null, Min: 1, Max: 1 } one && found[k - 1] is { HasNumberWord: true, IsExact: true, Group: { } first, Min: >= LeastSingular and <= MostSingular } many
                && first != second && one.First == many.End && one.Trigger == many.Trigger && one.End == one.First + 1 && words[one.First] is { HasAnd: true, IsArabic: true, Form: [.., 'ه'] } && words[many.End - 1].Form[^1] == 'ا' && !IsDescribed(words, one.End)) one.Min = 0;
    }

    private static bool IsDescribed(WordList words, int at) => at < words.Count && words[at].Form is "حامل" or "مسنه" or "واحده" or "واحدا" or "اخري" or "اخر";
}
