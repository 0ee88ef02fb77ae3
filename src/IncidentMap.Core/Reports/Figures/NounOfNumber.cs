using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>The noun that a number counts: where it stands behind it, and what may stand between.</summary>
internal static class NounOfNumber
{
    // How many words may stand between a number and its noun.
    private const int WidestGap = 3;

    // "14 Kurdistan Workers' Party militants", "45 Islamic State of Iraq and the Levant fighters".
    private const int LongestName = 9;

    // "one of Ahmad al-Ali's sons".
    private const int LongestOwner = 5;

    // The noun of a number: at once, or after adjectives and names that are no prepositions.
    internal static int? After(WordList words, int at, int gap = WidestGap)
    {
        // "five "terrorists"": a noun that the text does not make its own.
        if (at < words.Count && words[at].Is("\"") && PersonLexicon.Nouns.TryMatch(words, at + 1, out var quoted) && quoted.Value.Value.Number == NounNumber.Plural && words[at + 1].Sentence == words[at].Sentence) return at + 1;
        if (OfForce(words, at) is { } named) return named;
        if (PastOwner(words, at) is { } owned) return owned;
        var last = at + gap;
        for (var i = at; i < words.Count && i <= last; i++)
        {
            if (PersonAges.EndOf(words, i) is { } aged) (i, last) = (aged, Math.Max(last, aged + gap));
            // "four PKK/YPG members": two names of one force.
            if (i > at && i + 1 < words.Count && words[i].Is("/") && words[i - 1].IsCapital && words[i + 1].IsCapital) (i, last) = (i + 1, last + 2);
            if (i >= words.Count || words[i].Kind != WordKind.Letters || i > 0 && words[i].Sentence != words[i - 1].Sentence) return null;
            if (IsOneOfThem(words, i) || NounPhrase.IsWhatTheyFell(words, i)) return null;
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun))
            {
                if (i == at && words[i].HasAnd && words[i].Form[0] == 'و' && words[i].Form is not ("ولد" or "ولاد" or "وجها" or "وفيات")) return null;
                if (words[i].Is("other") && noun.Value.Count == 1 && IsNoPerson(words, i + 1)) return null;
                return IsAdjective(words, i, noun.Value) ? i + 1 : i;
            }
            if (i > at && IsSecondAdjective(words, i)) (i, last) = (i + 1, last + 2);
            // "seven of them Islamic State fighters": what is no adjective takes none of the words that may stand between.
            if (PersonLexicon.Between.TryMatch(words, i, out var between)) (i, last) = (between.Value.End - 1, between.Value.Count > 1 ? last + between.Value.Count : last);
            else if (words[i].IsArabic || IsBarrier(words, i)) return null;
        }
        return null;
    }

    // "one of al-Iraqi's guards", "two of A. B.'s children": whose they are, by his name.
    private static int? PastOwner(WordList words, int of)
    {
        if (of + 2 >= words.Count || !words[of].Is("of")) return null;
        for (var i = of + 1; i < words.Count && i <= of + LongestOwner && words[i].Sentence == words[of].Sentence && (words[i].IsCapital || PersonName.IsParticle(words[i]) || words[i].Is("-")); i++)
            if (words[i].IsCapital && words[i].Span.Length > words[i].Form.Length) return PersonLexicon.Nouns.TryMatch(words, i + 1, out var noun) && noun.Value.Value is { Number: NounNumber.Plural, Outcome: null } ? i + 1 : null;
        return null;
    }

    // A force's full name, of which each word has a capital but the small ones: whose fighters or members are counted.
    private static int? OfForce(WordList words, int at)
    {
        if (at >= words.Count || !words[at].IsCapital || words[at].IsArabic || PersonLexicon.Nouns.Has(words, at)) return null;
        for (var i = at + 1; i < words.Count && i < at + LongestName && words[i].Sentence == words[at].Sentence && !words[i].IsArabic; i++)
        {
            if (words[i].Form is "of" or "the" or "and" or "al" or "-" or "for") continue;
            if (words[i].Kind != WordKind.Letters || IsBarrier(words, i)) return null;
            if (!words[i].IsCapital) return words[i - 1].IsCapital && PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Number: NounNumber.Plural, Outcome: null } many && (many.Status == VictimStatus.Belligerent || words[i].Form is "members" or "leaders" or "commanders" or "chiefs" or "figures" or "emirs") ? i : null;
        }
        return null;
    }

    // مدنيين اثنين أحدهما بحالة حرجة: one of those counted, and nothing that is counted.
    internal static bool IsOneOfThem(WordList words, int at) =>
        at < words.Count && words[at].IsArabic && words[at].Variants.Any(v => v is "احدهم" or "احدهما" or "احداهن" or "احداهما");

    // "six Syrian and foreign militants": two adjectives of one noun.
    private static bool IsSecondAdjective(WordList words, int and) =>
        words[and].Is("and") && and + 2 < words.Count && (words[and - 1].IsCapital || PersonLexicon.Between.Has(words, and - 1)) && words[and + 1] is { Kind: WordKind.Letters, IsArabic: false }
        && !PersonLexicon.Nouns.Has(words, and + 1) && !NumberLexicon.Values.Has(words, and + 1) && words[and + 1].Form is not ("a" or "an" or "the" or "his" or "her" or "their" or "other") && PersonLexicon.Nouns.Has(words, and + 2);

    // "three wounded civilians", "two dead soldiers": the noun follows.
    internal static bool IsAdjective(WordList words, int at, Hit<PersonNoun> noun) =>
        !words[at].IsArabic && noun.Count == 1 && words[at].Form is "injured" or "wounded" or "dead" or "other" or "missing" or "displaced"
        && PersonLexicon.Nouns.Has(words, at + 1);

    // "at one camp and five other camps".
    private static bool IsNoPerson(WordList words, int at) =>
        at < words.Count && !PersonLexicon.Nouns.Has(words, at) && (SettlementLexicon.Heads.Has(words, at) || StrikeLexicon.Targets.Has(words, at) || PersonLexicon.Things.Has(words, at) || words[at].Form is "places" or "locations" or "sites" or "areas");

    // IS, the organisation, folds to the verb; a noun for people behind it tells them apart.
    private static bool IsBarrier(WordList words, int at) =>
        !(words[at].Is("is") && PersonLexicon.Nouns.Has(words, at + 1)) && words[at].Form is "in" or "on" or "at" or "by" or "to" or "were" or "was" or "and" or "or" or "have" or "has" or "are" or "is" or "after" or "when" or "as" or "for" or "from" or "with" or "the" or "a" or "while" or "near" or "years" or "year" or "killed" or "days" or "km" or "times" or "who" or "that"
        || HarmLexicon.Words.Has(words, at) || TimeLexicon.Months.Has(words, at) || TimeLexicon.Weekdays.Has(words, at)
        || StrikeLexicon.Strong.Has(words, at) && words[at].Form is not "drone";
}
