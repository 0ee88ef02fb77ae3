using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>A household counted by its members: "a family of six", عائلة مكونة من أب وأم وطفل.</summary>
internal static class HouseholdPhrase
{
    // Words over which the members of one household are listed.
    private const int LongestHousehold = 40;

    // "a family of six", "a nine-member family": as many as it has members.
    internal static CountMention? TryRead(WordList words, int at) =>
        (words[at].Form is "a" or "an" or "another" or "one" ? at + 1 : at) is var family && family + 2 < words.Count && words[family].Is("family") && words[family + 1].Is("of") && NumberReader.TryRead(words, family + 2) is { IsUncounted: false } members
            ? new CountMention { First = at, End = members.End, Sentence = words[at].Sentence, Min = members.Min, Max = members.Max, IsApproximate = members.IsApproximate, HasNoun = true, HasNumberWord = true, Status = VictimStatus.Civilian }
            : words[at].IsArabic ? HouseholdAt(words, at) : FamilyBehind(words, at) ?? ListedFamily.TryRead(words, at) ?? BodiesOf.TryRead(words, at);

    // عائلة من خمسة أفراد, أسرة مؤلفة من ستة أشخاص, عائلة مكونة من أب وأم وطفل: as many as are counted or named behind it.
    private static CountMention? HouseholdAt(WordList words, int at)
    {
        if (!IsHousehold(words[at])) return null;
        var of = at + 1;
        while (of < words.Count && of < at + 3 && words[of].Variants.Any(v => v is "مولفه" or "مكونه" or "تتالف" or "تتكون" or "قوامها" or "كامله")) of++;
        var first = of < words.Count && words[of].Is("من") ? of + 1 : of;
        if (first == at + 1 || first >= words.Count || words[first].Sentence != words[at].Sentence) return null;
        var (members, end) = MembersAt(words, first);
        return members < 2 ? null : new CountMention { First = at, End = end, Sentence = words[at].Sentence, Min = members, Max = members, HasNoun = true, HasNumberWord = true, Status = VictimStatus.Civilian };
    }

    /// <summary>True for عائلة and أسرة.</summary>
    internal static bool IsHousehold(Word word) => word.Variants.Any(v => v is "عايله" or "اسره");

    /// <summary>How many people a list without marks counts that begins at a word: أب وأم وثلاثة أطفال.</summary>
    internal static int SumFrom(WordList words, int first) => MembersAt(words, first).Members;

    /// <summary>Just past such a list.</summary>
    internal static int EndFrom(WordList words, int first) => MembersAt(words, first).End;

    /// <summary>جثامين طفلين, جثث أب وثلاثة من أبنائه: the people listed behind the word for their bodies; null where it names fewer than two.</summary>
    internal static CountMention? BodiesAt(WordList words, int at, int first)
    {
        if (!words[at].Variants.Any(static v => v is "جثث" or "جثامين") || first >= words.Count || words[first].Sentence != words[at].Sentence || words[first].HasAnd || MembersAt(words, first) is not { Members: > 1 } of) return null;
        var one = PersonPhraseReader.TryRead(words, first)!;
        return one.End == of.End ? one : new CountMention { First = first, End = of.End, Sentence = one.Sentence, Min = of.Members, Max = of.Members, HasNoun = true, Status = one.Status };
    }

    // A household is no member of another: "a family of a family of …" would be read ever deeper.
    private static (int Members, int End) MembersAt(WordList words, int first)
    {
        var (members, end) = (0, first);
        while (end < words.Count && end - first < LongestHousehold && !IsHousehold(words[end]) && (end == first || words[end].HasAnd) && PersonPhraseReader.TryRead(words, end) is { IsExact: true, Outcome: null } member) (members, end) = (members + member.Min, member.End);
        return (members, end);
    }

    private static CountMention? FamilyBehind(WordList words, int at)
    {
        if (!NumberReader.TryExact(words, words[at].Form is "a" or "an" or "the" or "another" ? at + 1 : at, out var members, out var end)) return null;
        var family = end < words.Count && words[end].Is("-") ? end + 1 : end;
        return family + 1 < words.Count && words[family].Form is "member" or "strong" or "person" && words[family + 1].Form is "family" or "household"
            ? new CountMention { First = at, End = family + 2, Sentence = words[at].Sentence, Min = members, Max = members, HasNoun = true, HasNumberWord = true, Status = VictimStatus.Civilian }
            : null;
    }
}
