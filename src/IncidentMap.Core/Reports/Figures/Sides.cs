using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>On which side people stand, where what stands around their noun says more of it than the noun does.</summary>
internal static class Sides
{
    // ", all members of one family": how many words may stand before it.
    private const int FamilyReach = 3;

    // عناصر من فرق الدفاع المدني.
    private const int RescuersReach = 3;

    // Asked in this order, each of those alone whom it can move from the side on which they stand by then.
    private static readonly Rule[] Rules =
    [
        new(VictimStatus.Belligerent, IsOfTheirFamilies, VictimStatus.Civilian),
        new(VictimStatus.Unknown, IsOfTheirFamilies, VictimStatus.Civilian),
        new(VictimStatus.Belligerent, IsOfRescuers, VictimStatus.Civilian),
        new(VictimStatus.Belligerent, IsOfCivilCouncil, VictimStatus.Civilian),
        new(VictimStatus.Belligerent, IsOfStruckRescuers, VictimStatus.Civilian),
        new(VictimStatus.Unknown, IsOfOneFamily, VictimStatus.Civilian),
        new(VictimStatus.Unknown, IsKinOfSomebody, VictimStatus.Civilian),
        new(VictimStatus.Civilian, IsCivilianByFormAlone, VictimStatus.Unknown),
        new(VictimStatus.Unknown, IsOfOffice, VictimStatus.Civilian, Role: "worker"),
        new(VictimStatus.Unknown, IsOfForce, VictimStatus.Belligerent),
        new(VictimStatus.Unknown, IsOurComrade, VictimStatus.Belligerent),
        new(VictimStatus.Unknown, IsAccused, VictimStatus.Belligerent),
        new(VictimStatus.Unknown, IsGuardOfHouse, VictimStatus.Civilian),
        new(VictimStatus.Unknown, IsAffiliated, VictimStatus.Belligerent),
        new(VictimStatus.Belligerent, IsFormer, VictimStatus.Unknown),
        new(VictimStatus.Unknown, IsWithForceBehind, VictimStatus.Belligerent),
        new(VictimStatus.Unknown, IsOwnDead, VictimStatus.Belligerent),
    ];

    /// <summary>Moves people to the side on which the words around them put them.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="people">The people, with what their nouns say.</param>
    /// <param name="nounAt">Where their first noun stands.</param>
    internal static void Settle(WordList words, CountMention people, int nounAt)
    {
        foreach (var rule in Rules)
            if (people.Status == rule.From && rule.Holds(words, people, nounAt)) (people.Status, people.Role) = (rule.To, people.Role ?? rule.Role);
        if (people is { Status: VictimStatus.Unknown, Role: null } && OfWhom(words, people.End) is { } whom) (people.Status, people.Role, people.End) = (whom.Value.Status, whom.Value.Role, whom.End);
    }

    // أربعة من أفراد عوائل التنظيم, ستة من عائلات عناصر داعش: the families of fighters are none; "from families of the village" are civilians as well.
    private static bool IsOfTheirFamilies(WordList words, CountMention people, int nounAt)
    {
        for (var i = Math.Max(people.First, nounAt); i < Math.Min(words.Count, people.End + 2) && words[i].Sentence == words[people.First].Sentence; i++)
            if (i > people.First && PersonLexicon.Families.TryMatch(words, i, out var family) && family.Value.Value == "theirs") return i < people.End || words[people.End].Variants.Any(v => v is "من" or "عوايل" or "عايلات" or "زوجات");
            else if (i >= people.End && words[i].HasAnd) return false;
        return false;
    }

    // عناصر الدفاع الوطني are the militia's.
    private static bool IsOfRescuers(WordList words, CountMention people, int nounAt)
    {
        for (var i = people.End; i < EndBefore(words, people.End); i++)
            if (words[i].Form is "الدفاع" or "الخوذ" or "الاسعاف") return !(words[i].Is("الدفاع") && i + 1 < words.Count && words[i + 1].Is("الوطني"));
        return false;
    }

    // عناصر التنظيم وسيارات الإسعاف: behind و something else begins.
    private static int EndBefore(WordList words, int at)
    {
        var end = at;
        while (end < Math.Min(words.Count, at + RescuersReach) && !words[end].HasAnd && words[end].Sentence == words[at - 1].Sentence) end++;
        return end;
    }

    // قيادي في مجلس دير الزور المدني: no fighter.
    private static bool IsOfCivilCouncil(WordList words, CountMention people, int nounAt)
    {
        for (var i = people.End; i < Math.Min(words.Count, people.End + 3); i++)
            if (words[i].Variants.Any(v => v is "مجلس")) return words.Any(i + 1, i + 5, w => w.Variants.Any(v => v is "مدني" or "محلي" or "بلدي"));
        return false;
    }

    private static bool IsOfStruckRescuers(WordList words, CountMention people, int nounAt) => Membership.IsOfStruckRescuers(words, people);

    // من عائلة واحدة, "of the same family", ", all from one family".
    private static bool IsOfOneFamily(WordList words, CountMention people, int nounAt)
    {
        if (people.Role is not null) return false;
        var from = people.End;
        while (from < words.Count && from < people.End + FamilyReach && (words[from].Form is "," or "members" or "them" || HarmLexicon.All.Has(words, from) || HarmLexicon.Breakdown.Has(words, from))) from++;
        return from < words.Count && words[from].Form is "من" or "of" or "from" or "belonging" && IsFamilyAt(words, from + 1, from + 4, words[people.End].Sentence);
    }

    private static bool IsFamilyAt(WordList words, int first, int end, int sentence)
    {
        for (var i = first; i < Math.Min(words.Count, end); i++)
            if (words[i].Sentence == sentence && PersonLexicon.Families.TryMatch(words, i, out var family) && family.Value.Value == "one") return true;
        return false;
    }

    // شهيدة من قوات …: the feminine alone makes somebody a civilian of whom the text says nothing else.
    private static bool IsCivilianByFormAlone(WordList words, CountMention people, int nounAt) =>
        people is { Outcome: not null, Role: null, Group: null } && PersonLexicon.Nouns.TryMatch(words, nounAt, out var noun) && noun.Value is { Count: 1, Value: { Outcome: not null, Status: VictimStatus.Civilian } }
        && Membership.IsArabicForceBehind(words, people.End);

    private static bool IsOfOffice(WordList words, CountMention people, int nounAt) => people.Role is null && Membership.IsOfOffice(words, people);

    private static bool IsKinOfSomebody(WordList words, CountMention people, int nounAt) => Membership.IsKinOfSomebody(words, people);

    private static bool IsOfForce(WordList words, CountMention people, int nounAt) => Membership.IsOfForce(words, people);

    // "our comrades A. B. and C. D.", "four of our comrades", "our two comrades": a force speaks of its own.
    private static bool IsOurComrade(WordList words, CountMention people, int nounAt) =>
        words[nounAt].Form is "comrade" or "comrades" && words.Any(Math.Max(0, nounAt - 2), nounAt, static w => w.Is("our"));

    private static bool IsAccused(WordList words, CountMention people, int nounAt) => Membership.IsAccused(words, people.End);

    private static bool IsWithForceBehind(WordList words, CountMention people, int nounAt) => Membership.IsArabicForceBehind(words, people.End);

    // قسد تشيع ثلاثة من شهدائها.
    private static bool IsOwnDead(WordList words, CountMention people, int nounAt) => Membership.IsOwnMen(words, people.End - 1);

    // حارس المركز الصحي, حارس مدرسة, "a guard of the hospital": whose house is no force's, and no prison.
    private static bool IsGuardOfHouse(WordList words, CountMention people, int nounAt)
    {
        if (people.Role is not "guard") return false;
        var at = people.End;
        while (at < words.Count && words[at].Form is "في" or "of" or "at" or "the" or "local" or "a") at++;
        if (at >= words.Count || words[at].Sentence != words[people.First].Sentence || Membership.IsForceAt(words, at)) return false;
        var house = StrikeLexicon.Targets.TryMatch(words, at, out var target) ? target.Value.Value : words[at].Is("المركز") && !Membership.IsForceAt(words, at + 1) ? "hospital" : null;
        return house is "hospital" or "school" or "mosque" or "church" or "market" or "bakery" or "house" && !(at + 1 < words.Count && words[at + 1].Form is "العسكري" or "العسكريه");
    }

    // "two ISIS-affiliated sons", "an al-Qaeda-linked man": whose they are stands before the noun.
    private static bool IsAffiliated(WordList words, CountMention people, int nounAt)
    {
        if (words[nounAt].IsArabic || people.Role is not null) return false;
        for (var i = nounAt - 1; i > 0 && i >= nounAt - 2; i--)
            if (words[i].Form is "affiliated" or "linked" or "aligned") return PartyLexicon.Names.Has(words, words[i - 1].Is("-") ? i - 2 : i - 1);
        return false;
    }

    // "a former rebel fighter", عنصر سابق في الجيش الحر: no fighter by now; a former commander mostly leads men still. فلول النظام السابق are of a former
    // state, and fight.
    private static bool IsFormer(WordList words, CountMention people, int nounAt)
    {
        if (words[nounAt].Form is "commander" or "commanders" or "leader" or "leaders" || words[nounAt].IsArabic && words[nounAt].Variants.Any(v => v.StartsWith("قياد", StringComparison.Ordinal) || v.StartsWith("قايد", StringComparison.Ordinal) || v.StartsWith("قاد", StringComparison.Ordinal))) return false;
        for (var i = people.First; i < nounAt; i++)
            if (PersonLexicon.Former.Means(words[i], "before")) return words[i + 1].Form is not ("regime" or "government");
        return people.End < words.Count && PersonLexicon.Former.Means(words[people.End], "behind") && words[people.End].Sentence == words[people.First].Sentence;
    }

    // ستة جرحى من المسلحين, 3 شهداء كلهم من الطلاب, "65 bodies of civilians": whose side they are on stands behind them, in a plural.
    private static Hit<PersonNoun>? OfWhom(WordList words, int at)
    {
        if (at + 1 >= words.Count || words[at].Sentence != words[at - 1].Sentence) return null;
        if (!words[at].IsArabic) return words[at].Is("of") && words[at - 1].Form is "bodies" or "corpses" or "remains" ? OfMany(words, at) : null;
        var of = HarmLexicon.All.TryMatch(words, at, out var all) ? all.Value.End : at;
        return of + 1 < words.Count && words[of].Is("من") ? OfMany(words, of) : null;
    }

    private static Hit<PersonNoun>? OfMany(WordList words, int of) =>
        PersonLexicon.Nouns.TryMatch(words, of + 1, out var noun) && noun.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: not VictimStatus.Unknown, Group: null } && words[of + 1].Sentence == words[of].Sentence ? noun : null;

    /// <summary>Asks whether the words around people put them on another side.</summary>
    private delegate bool Test(WordList words, CountMention people, int nounAt);

    /// <summary>One way in which the words around people tell their side.</summary>
    /// <param name="From">The side on which those stand of whom it is asked.</param>
    /// <param name="Holds">What it asks.</param>
    /// <param name="To">The side on which they stand where it holds.</param>
    /// <param name="Role">What they are then as well.</param>
    private readonly record struct Rule(VictimStatus From, Test Holds, VictimStatus To, string? Role = null);
}
