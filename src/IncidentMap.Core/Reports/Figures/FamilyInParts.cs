using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>راح ضحيتها عائلة كاملة (رجل وزوجته و3 من أطفالهم), "a whole family: a man, his wife and two children": the family is as many as those told right behind it.</summary>
internal static class FamilyInParts
{
    /// <summary>Gives such a family its number, and puts those who are listed under it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="end">Just past the sentence.</param>
    /// <param name="found">The people of the sentence, in their order.</param>
    internal static void Take(WordList words, int end, List<CountMention> found)
    {
        foreach (var family in found)
        {
            if (family is not { Counts: true, IsUncounted: true, Parent: null } || !PersonLexicon.Families.Has(words, family.First) && !PersonLexicon.Families.Has(words, family.End - 1) || family.End >= end || words[family.End].Form is not ("(" or ":") && !IsBeforeParents(words, family.End, end)) continue;
            var listed = EndOfList(words, family.End, end);
            var members = found.FindAll(f => f.First > family.End && f.First < listed && f is { Counts: true } && f.Outcome == family.Outcome && (f.Parent == family || f.Parent is null && f.Trigger == family.Trigger));
            if (members.Count < 2 || !members.TrueForAll(static m => m.IsExact)) continue;
            foreach (var member in members) member.Parent = family;
            family.Min = members.Sum(static m => m.Min);
            (family.Max, family.IsUncounted) = (family.Min, false);
        }
    }

    // عائلة كاملة، الأب والأم وثلاثة أطفال.
    private static bool IsBeforeParents(WordList words, int mark, int end) =>
        mark + 1 < end && words[mark].Is(",") && words[mark + 1].Form is "الاب" or "اب" or "الام" or "ام" or "الوالدان" or "الوالدين" or "الوالد" or "الوالده" or "الزوج" or "الزوجه";

    private static int EndOfList(WordList words, int mark, int end)
    {
        if (words[mark].Is(":")) return end;
        if (words[mark].Is(",")) return HouseholdPhrase.EndFrom(words, mark + 1);
        for (var i = mark + 1; i < end; i++)
            if (words[i].Is(")")) return i;
        return end;
    }
}
