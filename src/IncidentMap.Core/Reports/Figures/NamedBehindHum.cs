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
        if (found.FindAll(static f => f is { Counts: true, Parent: null }) is not [{ IsUncounted: true } some] || !words[some.First].IsArabic) return;
        for (var i = some.End; i < Math.Min(end, some.End + LongestAct); i++)
        {
            var isSome = words[i].Form is "منهم" or "ومنهم" && i > 0 && words[i - 1].Form is "نذكر" or "عرف" or "وعرف";
            if (!isSome && words[i].Form is not ("هم" or "وهم") && !(words[i].Is(":") && some.IsBarePlural)) continue;
            var first = i + 1 < end && words[i + 1].Is(":") ? i + 2 : i + 1;
            if (CountNames(words, first, end) is > 1 and var names) (some.Min, some.Max, some.IsUncounted) = (names, isSome ? null : names, false);
            return;
        }
    }

    // Up to the end of the sentence, or to where it was: names parted by marks or و, and nothing else; half of them with a first name that is known for one.
    private static int CountNames(WordList words, int first, int end)
    {
        var (count, known) = (0, 0);
        while (first < end)
        {
            if (count > 1 && HarmLexicon.LoneBefore.HasForm(words[first].Form)) break;
            var past = first + 1;
            while (past < end && words[past].Form is not ("," or "." or "-" or "و") && !(past > first + 1 && BeginsNext(words, past))) past++;
            if (past - first is < 2 or > LongestName || !IsName(words, first, past)) return 0;
            if (PersonLexicon.GivenNames.IsIn(words, first, past)) known++;
            (count, first) = (count + 1, past < end && words[past].Kind == WordKind.Mark | words[past].Is("و") ? past + 1 : past);
            if (first < end && words[first].Is("و")) first++;
        }
        return known * 2 >= count ? count : 0;
    }

    // وسالم الزامل, behind a name of two words; وليد is a name himself.
    private static bool BeginsNext(WordList words, int at) =>
        words[at].IsArabic && words[at].Form is ['و', _, _, _, ..] && !PersonLexicon.GivenNames.HasForm(words[at].Form);

    // مالك سامي, صادق العلي: a first name may be a plain word; so may a family's with its article.
    private static bool IsName(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!PersonName.IsPart(words, i) && !(i == first ? IsPlainWord(words, i) : TitledRoll.IsFurtherPart(words, i))) return false;
        return true;
    }

    private static bool IsPlainWord(WordList words, int at) =>
        words[at].IsArabic && !words[at].Form.StartsWith("ال", StringComparison.Ordinal) && !HarmLexicon.Words.Has(words, at) && !StrikeLexicon.Has(words, at) && !PartyLexicon.Names.Has(words, at)
        && !(PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value.Number != NounNumber.Singular);
}
