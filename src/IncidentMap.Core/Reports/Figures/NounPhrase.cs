using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>The nouns for people that stand together, with their number, as one count of people.</summary>
internal static class NounPhrase
{
    // الصحفي والإعلامي "فلان الفلاني": words of the name behind a title.
    private const int LongestName = 4;

    // من مجموعات متشددة, من قوات النظام السوري.
    private const int LongestWhose = 4;

    // "local Syrian".
    private const int MostOrigins = 2;

    /// <summary>The count of the people whom nouns from a word on name.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">The first word of the phrase: its number, or its noun.</param>
    /// <param name="nounAt">Where its first noun stands.</param>
    /// <param name="number">How many they are.</param>
    /// <param name="implied">True for one whom a singular noun implies.</param>
    /// <param name="lastWord">Just past the last word of the phrase, where that is known.</param>
    internal static CountMention Of(WordList words, int first, int nounAt, NumberPhrase number, bool implied = false, int? lastWord = null)
    {
        var people = new CountMention
        {
            First = first,
            End = nounAt,
            Sentence = words[first].Sentence,
            Min = number.Min,
            Max = number.Max,
            HasNoun = true,
            IsApproximate = number.IsApproximate,
            IsUncounted = number.IsUncounted,
            IsImplied = implied,
            HasNumberWord = number.End > number.First,
        };
        TakeNouns(words, people, nounAt, lastWord);
        if (nounAt > first) TakeBefore(words, people, nounAt);
        TakeLeast(words, people);
        Sides.Settle(words, people, nounAt);
        return people;
    }

    private static void TakeNouns(WordList words, CountMention people, int nounAt, int? lastWord)
    {
        while (PersonLexicon.Nouns.TryMatch(words, people.End, out var noun) && (people.End == nounAt || !BeginsAnew(words, people.End, noun.Value) && !IsPair(words, people, noun.Value)))
        {
            Merge(people, noun.Value.Value);
            people.End = noun.Value.End;
            if (people.End == lastWord - 1 || people.End >= words.Count) break;
            if (words[people.End - 1].Is("civilian") && PastOrigin(words, people.End) is { } behind) people.End = nounAt = behind;
        }
        if (lastWord is { } last) people.End = Math.Max(people.End, last);
    }

    // ثلاثة مدنيين طفلان وامرأة: two of the three.
    private static bool IsPair(WordList words, CountMention people, Hit<PersonNoun> noun) => people.Min > 2 && words[noun.First].IsArabic && noun.Value.Number == NounNumber.Dual;

    // "one civilian U.S. interpreter", "two civilian local staff": the noun behind where they are from, the plain adjective apart; "a civilian the
    // group killed" goes on otherwise.
    private static int? PastOrigin(WordList words, int at)
    {
        var i = at;
        while (i < words.Count && i < at + MostOrigins && words[i].Sentence == words[at - 1].Sentence && (words[i].IsCapital || words[i].Is("local")) && PersonLexicon.Between.Has(words, i)) i++;
        return i > at && PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Outcome: null, Status: not VictimStatus.Belligerent } && words[i].Sentence == words[at].Sentence ? i : null;
    }

    // "five "terrorists"", "three wounded civilians": what stands between number and noun.
    private static void TakeBefore(WordList words, CountMention people, int nounAt)
    {
        if (words[nounAt - 1].Is("\"") && people.End < words.Count && words[people.End].Is("\"")) people.End++;
        if (PersonLexicon.Nouns.TryMatch(words, nounAt - 1, out var adjective) && NounOfNumber.IsAdjective(words, nounAt - 1, adjective.Value)) people.Outcome ??= adjective.Value.Value.Outcome;
    }

    // "five people at least", "five civilians, at least".
    private static void TakeLeast(WordList words, CountMention people)
    {
        var behind = people.End < words.Count && words[people.End].Form is "-" or "–" or "," ? people.End + 1 : people.End;
        if (people.Max is not null && NumberLexicon.After.TryMatch(words, behind, out var open) && open.Value.Value == "least" && !(open.Value.End < words.Count && words[open.Value.End].Form is "half" or "some" or "several" or "most" or "many" or "a" or "an") && !NumberReader.TryExact(words, open.Value.End, out _, out _)) (people.Max, people.End) = (null, open.Value.End);
        if (people is { Max: not null, IsImplied: false, HasNumberWord: true } && (IsLeastBehindWhose(words, people.End) || IsLeastBehindLife(words, people.End))) people.Max = null;
    }

    // 40 قيادياً من مجموعات متشددة على الأقل: behind whose they are; not "five of at least one family", nor "at least three of whom".
    private static bool IsLeastBehindWhose(WordList words, int at)
    {
        if (at + 3 >= words.Count || !words[at].Is("من")) return false;
        for (var i = at + 2; i + 1 < words.Count && i <= at + LongestWhose && words[i] is { Kind: WordKind.Letters, HasAnd: false } && words[i].Sentence == words[at].Sentence; i++)
            if (words[i].Is("علي")) return words[i + 1].Is("الاقل") && words[i - 1].Form is not ("واحده" or "واحد") && !(i + 2 < words.Count && (words[i + 2].Form is "نصفهم" or "بعضهم" || NumberReader.TryRead(words, i + 2) is not null));
        return false;
    }

    // لقي ستة مدنيين حتفهم على الأقل.
    private static bool IsLeastBehindLife(WordList words, int at) =>
        at + 2 < words.Count && words[at].IsArabic && words[at + 2].Sentence == words[at].Sentence && HarmLexicon.Life.Has(words, at) && words[at + 1].Is("علي") && words[at + 2].Is("الاقل");

    private static bool BeginsAnew(WordList words, int at, Hit<PersonNoun> noun) =>
        words[at].Sentence != words[at - 1].Sentence || !words[at].IsArabic && !(words[at - 1].Is("civilian") && words[at].Form is not ("dead" or "wounded" or "injured")) && !(noun.Value.Number == NounNumber.Singular && PersonLexicon.Nouns.TryMatch(words, at - 1, out var before) && before.Value.Value.Number == NounNumber.Singular)
        || words[at].HasAnd && words[at].Form[0] == 'و' && !words[at].Form.StartsWith("ولد", StringComparison.Ordinal) && !words[at].Is("وفيات") && !IsSecondTitle(words, at, noun)
        || words[at].IsArabic && (IsOneBehindMany(words, at, noun.Value) || IsWhatTheyFell(words, at) || WoundedPredicate.IsOfIllness(words, at) || words[at].Form is "لاصابات" or "لاصابه" or "مقتولين" or "مذبوحين");

    // ستة شبان ضحية قصف: what they became, no second noun for them.
    internal static bool IsWhatTheyFell(WordList words, int at) => words[at].Form is "ضحيه" or "ضحيتا" or "ضحيتي" && HarmLexicon.Words.TryMatch(words, at, out var fell) && fell.Value.Value.Governs == Governs.Previous;

    // الصحفي والإعلامي "فلان": two words for one trade before one name.
    private static bool IsSecondTitle(WordList words, int at, Hit<PersonNoun> noun) =>
        noun.Value is { Number: NounNumber.Singular, Role: { } trade } && words[at].Form.StartsWith("وال", StringComparison.Ordinal) && words[at - 1].Form.StartsWith("ال", StringComparison.Ordinal)
        && PersonLexicon.Nouns.TryMatch(words, at - 1, out var first) && first.Value.Value is { Number: NounNumber.Singular } title && title.Role == trade && IsNameNear(words, noun.End);

    private static bool IsNameNear(WordList words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + 2) && words[i].Sentence == words[at - 1].Sentence; i++)
            if (words[i].Is("\"")) return true;
        return at < words.Count && words[at].IsArabic && PersonName.ListAt(words, at, Math.Min(words.Count, at + LongestName)) is not null;
    }

    // شخصين طفل وامرأة: somebody in the singular is no adjective of a dual or plural.
    private static bool IsOneBehindMany(WordList words, int at, PersonNoun noun) =>
        noun is { Number: NounNumber.Singular } and not { Group: null, Role: null, IsKin: false } && PersonLexicon.Nouns.TryMatch(words, at - 1, out var before) && before.Value is { Count: 1, Value.Number: not NounNumber.Singular };

    private static void Merge(CountMention people, PersonNoun noun)
    {
        people.Outcome ??= noun.Outcome;
        if (people.Status == VictimStatus.Unknown) people.Status = noun.Status;
        people.Role ??= noun.Role;
        people.Group ??= noun.Group;
        people.IsKin |= noun.IsKin;
    }
}
