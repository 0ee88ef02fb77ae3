using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People whose number their noun tells, or what stands behind it: طفلان, "civilians", "both brothers", الشهداء الخمسة, "the journalists A. B. and C. D.".</summary>
internal static class PeopleByNoun
{
    /// <summary>The people whom a noun that begins at a word names; null where none begins.</summary>
    internal static CountMention? TryRead(WordList words, int at)
    {
        if (BothOfThem(words, at) is { } both) return both;
        return PersonLexicon.Nouns.TryMatch(words, at, out var noun) && !(noun.Value.Value.Status == VictimStatus.Belligerent && NoPeople.IsOfDeed(words, at)) ? Of(words, at, noun.Value) : null;
    }

    private static CountMention? Of(WordList words, int at, Hit<PersonNoun> noun)
    {
        var form = IsVowelledDual(words[at], noun.Value) || IsDualByAgreement(words, at, noun) ? NounNumber.Dual : IsEnglishPlural(words, at, noun) ? NounNumber.Plural : noun.Value.Number;
        // "the residents' homes", "People's Hospital": theirs, not they.
        if (!words[at].IsArabic && noun.Count == 1 && words[at].Span.Length > words[at].Form.Length) return null;
        if (IsOfTheirBody(words, at, noun)) return null;
        // سجناً, a prison, folds to the same letters as سجناء, prisoners.
        if (form == NounNumber.Plural && words[at].HasFathatan && words[at].Is("سجنا")) return null;
        if (form == NounNumber.Singular && IsCalledOne(words, at, noun.End)) return NounPhrase.Of(words, at, at, new NumberPhrase(at, at, 1, 1), lastWord: noun.End + 1);
        if (form == NounNumber.Singular)
            return NounPhrase.Of(words, at, at, new NumberPhrase(at, at, 1, 1), implied: true);
        var end = words[at].Is("bodies") && noun.End < words.Count && words[noun.End].Is("of") ? noun.End + 1 : noun.End;
        // جثث ثلاثة أشخاص, "the bodies of three people": the harm stands in the first noun, the number behind it.
        if (noun.Value.Outcome is { } harm && end < words.Count && !words[end].HasAnd && (HouseholdPhrase.BodiesAt(words, at, end) ?? (NumberReader.TryRead(words, end) is { IsUncounted: false } counted ? NumberedPeople.Of(words, counted) : null)) is { HasNoun: true } of && (of.Outcome ?? harm) == harm)
            return new CountMention
            {
                First = at,
                End = of.End,
                Sentence = of.Sentence,
                Min = of.Min,
                Max = of.Max,
                HasNoun = true,
                IsKin = of.IsKin,
                IsApproximate = of.IsApproximate,
                IsOfTheHarmed = words[at].Is("bodies") || words[at].Form.StartsWith("ال", StringComparison.Ordinal),
                Outcome = harm,
                Status = of.Status,
                Role = of.Role,
                Group = of.Group,
            };
        if ((noun.Value.Outcome is null ? null : NumberBehindNoun.TallyBehind(words, end)) is { } tally) return NounPhrase.Of(words, at, at, tally with { First = at }, lastWord: tally.End);
        if (NumberBehindNoun.NumberOfThem(words, end) is { } ofThem) return WithWhoTheyWere(words, NounPhrase.Of(words, at, at, ofThem with { First = at }, lastWord: ofThem.End));
        if (NumberBehindNoun.DefiniteBehind(words, end) is { } definite) return NounPhrase.Of(words, at, at, new NumberPhrase(at, at, definite.Min, definite.Max), lastWord: definite.End);
        if (form == NounNumber.Plural && PersonAges.Behind(words, end) is { } ages) return NounPhrase.Of(words, at, at, new NumberPhrase(at, at, ages.Min, ages.Min), lastWord: ages.End);
        if (form == NounNumber.Plural && NumberBehindNoun.NamesBehind(words, end) is { } names) return Roll(words, at, names);
        if (form == NounNumber.Plural && NumberBehindNoun.IsSeveral(words, end)) return NounPhrase.Of(words, at, at, new NumberPhrase(at, at + 1, 1, null, IsUncounted: true), lastWord: end + 1);
        // مدنيين اثنين, الأطفال الثلاثة: Arabic may put the number behind.
        if (words[at].IsArabic && (NumberBehindNoun.NumberAfter(words, end) ?? NumberBehindNoun.NumberOfHarmed(words, at, noun)) is { } behind)
            return NounPhrase.Of(words, at, at, new NumberPhrase(at, at, behind.Min, behind.Max), lastWord: behind.End);
        return form == NounNumber.Dual
            ? NounPhrase.Of(words, at, at, new NumberPhrase(at, at, 2, 2))
            : NounPhrase.Of(words, at, at, new NumberPhrase(at, at, 1, null, IsUncounted: true));
    }

    // "both its occupants", "both of the brothers".
    private static CountMention? BothOfThem(WordList words, int at)
    {
        if (!words[at].Is("both")) return null;
        var noun = at + 1;
        while (noun < words.Count && words[noun].Form is "of" or "the" or "its" or "his" or "her" or "their" or "other" or "young") noun++;
        return PersonLexicon.Nouns.TryMatch(words, noun, out var people) && people.Value.Value is { Number: NounNumber.Plural, Outcome: null } ? NounPhrase.Of(words, at, noun, new NumberPhrase(at, at + 1, 2, 2)) : null;
    }

    private static CountMention Roll(WordList words, int at, (int End, int Count) names)
    {
        var people = NounPhrase.Of(words, at, at, new NumberPhrase(at, at, names.Count, names.Count), lastWord: names.End);
        people.IsRoll = true;
        return people;
    }

    // من كان بداخلها وعددهم 4 عناصر: the number is theirs, and so is the noun behind it.
    private static CountMention WithWhoTheyWere(WordList words, CountMention them)
    {
        if (them.Status == VictimStatus.Unknown && NounOfNumber.After(words, them.End, 0) is { } at && PersonLexicon.Nouns.TryMatch(words, at, out var who) && who.Value.Value.Outcome is null) (them.Status, them.End) = (who.Value.Value.Status, who.Value.End);
        return them;
    }

    // شخص واحد, امرأة واحدة: the number is the noun's, and no second one of them; زوجها وأحد أطفالها and قتيل وأحد عشر جريحاً fold to the same letters.
    private static bool IsCalledOne(WordList words, int at, int behind) =>
        words[at].IsArabic && behind < words.Count && words[behind].Form is "واحد" or "واحده" && words[behind].Sentence == words[at].Sentence && !IsManyOfThem(words, behind + 1) && !words.Any(behind + 1, behind + 2, static w => w.Form is "عشر" or "عشره");

    private static bool IsManyOfThem(WordList words, int at) =>
        at < words.Count && words[at].IsArabic && (PersonLexicon.Nouns.TryMatch(words, at, out var many) && many.Value.Value.Number == NounNumber.Plural || words[at].Form.EndsWith("ها", StringComparison.Ordinal) || words[at].Form.EndsWith("هم", StringComparison.Ordinal));

    // "a member of the lawyers' syndicate": whose body it is.
    private static bool IsOfTheirBody(WordList words, int at, Hit<PersonNoun> noun)
    {
        if (words[at].IsArabic || noun.Value.Number != NounNumber.Plural || noun.End + 1 >= words.Count) return false;
        var body = words[noun.End].Form is "'" or "’" ? noun.End + 1 : noun.End;
        return words[body].Sentence == words[at].Sentence && PersonLexicon.Offices.Has(words, body);
    }

    // المدنيَين with a fatha before the ya is two; without vowels it is taken for the plural.
    private static bool IsVowelledDual(Word word, PersonNoun noun) =>
        noun.Number == NounNumber.Plural && word.Form.EndsWith("ين", StringComparison.Ordinal) && word.FathaBeforeYa;

    // المسعفين البطلين, الشابين … اللذين: an adjective or a relative pronoun in the dual says that the noun is one.
    private static bool IsDualByAgreement(WordList words, int at, Hit<PersonNoun> noun)
    {
        if (noun.Value.Number != NounNumber.Plural || !words[at].IsArabic || !words[at].Form.EndsWith("ين", StringComparison.Ordinal)) return false;
        for (var i = noun.End; i < Math.Min(words.Count, noun.End + 2) && words[i].Sentence == words[at].Sentence; i++)
            if (words[i].Form is "اللذين" or "اللذان" or "اللتين" or "اللتان" or "الاثنين" or "كلاهما" || PersonLexicon.Nouns.TryMatch(words, i, out var own) && own.Value.Value is { Number: NounNumber.Dual, Outcome: null, Group: null, Role: null } && !words[i].HasAnd) return true;
        return false;
    }

    /// <summary>True where the lexicon holds "activist" and the text has "activists", without an apostrophe.</summary>
    internal static bool IsEnglishPlural(WordList words, int at, Hit<PersonNoun> noun) =>
        !words[at].IsArabic && noun is { Count: 1, Value.Number: NounNumber.Singular } && words[at].Form[^1] == 's' && words[at].Span.Length == words[at].Form.Length && !PersonLexicon.Nouns.HasForm(words[at].Form);
}
