using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>How many a noun for people stands for, where that is told behind it: a number, a tally, or their names.</summary>
internal static class NumberBehindNoun
{
    // Words in which the names behind a noun are looked for.
    private const int LongestRoll = 40;

    // هم كل من:
    private const int LongestLead = 4;

    // "the journalists A. B. and C. D.": as many as are named.
    internal static (int End, int Count)? NamesBehind(WordList words, int at)
    {
        if (at < words.Count && words[at].IsArabic) return ArabicNamesBehind(words, at);
        if (at >= words.Count || !words[at].IsCapital || words[at].Sentence != words[at - 1].Sentence) return null;
        var end = at;
        while (end < words.Count && words[end].Sentence == words[at].Sentence && end - at < LongestRoll) end++;
        return PersonName.ListAt(words, at, end) is { Count: > 1 } names ? names : PersonName.SingleNames(words, at, end);
    }

    // "Injuries: 8", "the injured are two", "the dead numbered ten": the number alone, behind what it counts.
    internal static NumberPhrase? TallyBehind(WordList words, int at)
    {
        // "Martyrs 3, wounded 12."
        if (at < words.Count && words[at].Kind == WordKind.Digits && words[at].Line == words[at - 1].Line && !words[at - 1].IsArabic && words[at].Form.Length < 4 && (at + 1 >= words.Count || words[at + 1].Form is "," or "." or ";" && words[at + 1].Line == words[at].Line || words[at + 1].Line != words[at].Line) && NumberReader.TryRead(words, at) is { IsUncounted: false } bare) return bare;
        if (at + 1 >= words.Count || words[at].Sentence != words[at - 1].Sentence || words[at].Form is not (":" or "are" or "were" or "number" or "numbered" or "totalled" or "totaled" or "reached")) return null;
        return NumberReader.TryRead(words, at + 1) is { IsUncounted: false } number && !IsNumbering(words, at, number.End) && (number.End >= words.Count || words[number.End].Kind == WordKind.Mark || words[number.End].IsTagged || words[number.End].Is("and") || words[number.End].Sentence != words[at].Sentence) ? number : null;
    }

    // "The wounded:", and on the line below "1- A. B.": the number of the first name.
    private static bool IsNumbering(WordList words, int colon, int end) =>
        words[end - 1].Line != words[colon].Line && end < words.Count && words[end].Line == words[end - 1].Line && words[end].Form is "-" or "–" or ")" or "." or "_";

    // الشهداء هم: فلان الفلاني، وفلان الفلاني; الشابين فلان الفلاني وفلان الفلاني.
    private static (int End, int Count)? ArabicNamesBehind(WordList words, int at)
    {
        var first = at;
        while (first < words.Count && first < at + LongestLead && words[first].Form is "هم" or "هما" or "وهم" or "وهما" or "هن" or "كل" or "من" or ":" or "-") first++;
        if (first >= words.Count || words[first].Sentence != words[at - 1].Sentence) return null;
        var end = first;
        while (end < words.Count && words[end].Sentence == words[first].Sentence && end - first < LongestRoll) end++;
        return PersonName.ListAt(words, first, end, isList: first > at && !words[first - 1].Is("من")) is { Count: > 1 } names ? names : null;
    }

    // جرحى عددهم تجاوز 33, قتلى بلغ عددهم 12.
    internal static NumberPhrase? NumberOfThem(WordList words, int at)
    {
        var i = at;
        while (i < words.Count && i < at + 2 && words[i].Variants.Any(v => v is "عددهم" or "عددهن" or "بلغ" or "البالغ" or "البالغين" or "وصل" or "الي")) i++;
        return i > at && words.Any(at, i, w => w.Variants.Any(v => v is "عددهم" or "عددهن")) && i < words.Count && words[i].Sentence == words[at].Sentence ? NumberReader.TryRead(words, i) : null;
    }

    // أفراد التنظيم الـ15: between noun and number stands whose they are.
    internal static NumberPhrase? DefiniteBehind(WordList words, int at)
    {
        for (var i = at; i + 1 < words.Count && i <= at + 2 && words[i].IsArabic && words[i].Sentence == words[at - 1].Sentence; i++)
            if (words[i].Is("ال") && !words[i - 1].Is("فوق") && DigitReader.TryRead(words, i + 1, out var value, out var end)) return new NumberPhrase(i, end, value, value);
        return null;
    }

    // عدد القتلى 12 والجرحى 30, وصل عدد القتلى إلى 12 والجرحى إلى 30: in a toll the number stands behind those whom it counts.
    internal static NumberPhrase? NumberOfHarmed(WordList words, int at, Hit<PersonNoun> noun)
    {
        if (noun.Value is not { Outcome: not null, Number: NounNumber.Plural }) return null;
        var i = noun.End;
        var isInTens = i < words.Count && words[i].Form.StartsWith("بال", StringComparison.Ordinal); // شهداء بالعشرات
        if (!isInTens && !words[at].Variants.Any(v => v.StartsWith("ال", StringComparison.Ordinal))) return null;
        while (i < words.Count && i < noun.End + 2 && words[i].Form is "الي" or ":") i++;
        return i < words.Count && words[i].Sentence == words[at].Sentence && (!words[i].HasAnd || words[i].Is("فوق")) && NumberReader.TryRead(words, i) is { } number && (!number.IsUncounted || words[i].Form.StartsWith("بال", StringComparison.Ordinal)) && NounOfNumber.After(words, number.End, 0) is null ? number with { First = at } : null;
    }

    // أشخاص عدة: the word for several behind its noun, and no noun of its own behind it.
    internal static bool IsSeveral(WordList words, int at) =>
        at < words.Count && words[at].Is("عده") && words[at].Sentence == words[at - 1].Sentence && NounOfNumber.After(words, at + 1, 0) is null;

    internal static NumberPhrase? NumberAfter(WordList words, int at)
    {
        if (at >= words.Count || words[at].Kind != WordKind.Letters || words[at].HasAnd || words[at].Sentence != words[at - 1].Sentence) return null;
        // عسكريين سوريين اثنين: an adjective of the same ending between.
        if (words[at].Form.EndsWith("ين", StringComparison.Ordinal) && words[at - 1].Form.EndsWith("ين", StringComparison.Ordinal) && !PersonLexicon.Nouns.Has(words, at) && at + 1 < words.Count && words[at + 1].Form is "اثنين" or "اثنان") at++;
        if (!WordNumberReader.TryRead(words, at, out var value, out var end)) return null;
        // مدنيين اثنين آخرين: besides those told of before, and no noun of another number.
        if (NumberLexicon.More.TryMatch(words, end, out var more) && words[end].IsArabic && words[end].Sentence == words[at].Sentence) return new NumberPhrase(at, more.Value.End, value, value);
        return NounOfNumber.After(words, end, 0) is null || NounOfNumber.IsOneOfThem(words, end) ? new NumberPhrase(at, end, value, value) : null;
    }
}
