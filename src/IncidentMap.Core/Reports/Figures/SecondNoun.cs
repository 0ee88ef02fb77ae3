using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// Two nouns under one number: "12 teachers and pupils", 12 متطوعاً وسائقاً, 20 من المدنيين والعسكريين, خمسة رجال ونساء, ثلاثة مدنيين من رعاة الأغنام. One more
/// would stand in the nominative or the genitive: 12 متطوعاً وسائق.
/// </summary>
internal static class SecondNoun
{
    // The least number with a noun in the accusative singular behind it.
    private const int LeastOfSingular = 11;

    // The greatest with a plural behind it.
    private const int GreatestOfPlural = 10;

    /// <summary>Takes the nouns behind people into their number, where they share it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="people">The people, with a number.</param>
    /// <param name="nounAt">Where their noun stands.</param>
    /// <returns>The people.</returns>
    internal static CountMention Behind(WordList words, CountMention people, int nounAt) =>
        words[nounAt].IsArabic ? BehindArabic(words, people, nounAt) : BehindEnglish(words, people);

    private static CountMention BehindArabic(WordList words, CountMention people, int nounAt)
    {
        if (people is not { Min: > 2, IsUncounted: false } || people.End >= words.Count || words[people.End].Sentence != words[people.First].Sentence) return people;
        if (words[people.End].Is("من")) return OfWhom(words, people);
        var isShared = false;
        while (people.End < words.Count && words[people.End] is { HasAnd: true, IsArabic: true } and && and.Form[0] == 'و' && PersonLexicon.Nouns.TryMatch(words, people.End, out var noun) && noun.Value.Value is { Outcome: null, IsKin: false } beside && Shares(words, people, nounAt, noun.Value, isShared))
        {
            Share(people, beside);
            (people.End, isShared) = (noun.Value.End, true);
        }
        return people;
    }

    private static bool Shares(WordList words, CountMention people, int nounAt, Hit<PersonNoun> noun, bool isShared)
    {
        var form = words[noun.First].Form;
        if (noun.Count != 1 || NumberLexicon.More.Has(words, noun.First)) return false;
        if (noun.Value.Number == NounNumber.Singular) return people.Min >= LeastOfSingular && people.IsExact && (form[^1] == 'ا' || form is "وفتي" || isShared) && !form.StartsWith("وال", StringComparison.Ordinal);
        if (noun.Value.Number != NounNumber.Plural) return false;
        // 20 من الحراس والمقاتلين, من المدنيين ومقاتلي الفصائل: what stands behind من.
        if (words[nounAt - 1].Is("من")) return form.StartsWith("وال", StringComparison.Ordinal) || form[^1] == 'ي';
        // خمسة أطفال ومدنيين may be five and two.
        return people.Min <= GreatestOfPlural && people.Outcome is null && !form.StartsWith("وال", StringComparison.Ordinal) && !form.EndsWith("ين", StringComparison.Ordinal) && form[^1] != 'ي'
            && people.Status == VictimStatus.Belligerent == (noun.Value.Status == VictimStatus.Belligerent) && (people.Group is not null || people.Role is not null || noun.Value.Group is not null) && IsLast(words, noun.End);
    }

    // Of the second nothing else is told.
    private static bool IsLast(WordList words, int at) =>
        at >= words.Count || words[at].Kind == WordKind.Mark || !words[at].HasAnd && (words[at].Form[0] == 'ب' || words[at].Form is not "من" && HarmLexicon.LoneBefore.HasForm(words[at].Form));

    // ثلاثة مدنيين من رعاة الأغنام قضوا: who the civilians were.
    private static CountMention OfWhom(WordList words, CountMention people)
    {
        if (people.Status == VictimStatus.Civilian && people.Outcome is null && PersonLexicon.Nouns.TryMatch(words, people.End + 1, out var whose) && words[people.End + 1].Sentence == words[people.First].Sentence && whose.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Civilian })
            people.End = whose.Value.End;
        return people;
    }

    private static void Share(CountMention people, PersonNoun beside)
    {
        // رجال ونساء: civilians both; مدنياً ومقاتلاً: nobody knows how many of each.
        if (beside.Status != people.Status) people.Status = beside.Status == VictimStatus.Belligerent || people.Status == VictimStatus.Belligerent ? VictimStatus.Unknown : VictimStatus.Civilian;
        ShareKind(people, beside);
    }

    private static void ShareKind(CountMention people, PersonNoun beside)
    {
        if (beside.Group != people.Group) people.Group = null;
        if (beside.Role != people.Role) people.Role = null;
    }

    // "Five children and adolescents were killed", "12 teachers and pupils": two plurals of one number.
    private static CountMention BehindEnglish(WordList words, CountMention people)
    {
        var and = PastListed(words, people);
        var second = and + 1;
        if (people is not { Min: > 1, Outcome: null, IsUncounted: false } || second + 1 >= words.Count || !words[and].Is("and") || words[second].Is("others") || words[second].Sentence != words[people.First].Sentence) return people;
        if (!PersonLexicon.Nouns.TryMatch(words, second, out var noun) || noun.Value.Value is not { Outcome: null } beside || beside.Number != NounNumber.Plural && !PeopleByNoun.IsEnglishPlural(words, second, noun.Value) || beside.Status == VictimStatus.Belligerent != (people.Status == VictimStatus.Belligerent) && and == people.End || !EndsPair(words, noun.Value.End)) return people;
        if (beside.Status != people.Status && and > people.End) people.Status = VictimStatus.Unknown;
        ShareKind(people, beside);
        people.End = noun.Value.End;
        return people;
    }

    // "270 soldiers, guards and staff": just past the nouns with commas before them.
    private static int PastListed(WordList words, CountMention people)
    {
        var end = people.End;
        while (end + 2 < words.Count && words[end].Is(",") && words[end + 1].Sentence == words[people.First].Sentence && PersonLexicon.Nouns.TryMatch(words, end + 1, out var noun) && noun.Value is { Count: 1, Value: { Outcome: null, Number: NounNumber.Plural } } && words[end + 2].Form is "," or "and") end += 2;
        return end < words.Count && words[end].Is("and") ? end : people.End;
    }

    // "five civilians and rebels shelled": what is told of the second alone begins another clause.
    private static bool EndsPair(WordList words, int at) =>
        at >= words.Count || words[at].Kind == WordKind.Mark || words[at].Form is "in" or "on" or "at" or "by" or "when" or "as" or "after" or "during" or "from" or "near" or "inside" or "who" or "including" || HarmLexicon.Auxiliaries.HasForm(words[at].Form)
        || HarmLexicon.Words.TryMatch(words, at, out var harm) && harm.Value.Value.Governs != Governs.Next;
}
