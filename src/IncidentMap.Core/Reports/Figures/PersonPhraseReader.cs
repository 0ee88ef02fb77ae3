using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Reads a number with its nouns ("42 civilian prisoners", طفلان, مدنيين اثنين, "a woman") as one count of people.</summary>
internal static class PersonPhraseReader
{
    private static readonly LexiconBits Openers = LexiconBits.Of(PersonLexicon.Nouns.Number, PersonLexicon.Openers.Number);

    /// <summary>The count of people that begins at a word; null where none does.</summary>
    internal static CountMention? TryRead(WordList words, int at) => at < words.Count && MayBegin(words[at]) ? Read(words, at) : null;

    /// <summary>True for the words with which a count of people may begin; asked for every word, so that most go no further.</summary>
    internal static bool MayBegin(Word word) => NumberReader.MayBegin(word) || word.IsInAny(Openers) || word is { IsCapital: true, IsArabic: false };

    /// <summary>The same for any word, most of which begin no count.</summary>
    internal static CountMention? Read(WordList words, int at)
    {
        if (NoPeople.BeginAt(words, at)) return null;
        if (AllAboard.TryRead(words, at) is { } aboard) return aboard;
        if (HouseholdPhrase.TryRead(words, at) is { } household) return household;
        if (OnePerson.OfAge(words, at) is { } aged) return aged;
        if (IsOneOfActs(words, at)) return null;
        if (OnePerson.ByNation(words, at) is { } ofNation) return ofNation;
        if (OnePerson.MoreAlone(words, at) is { } more) return more;
        if (NumberReader.TryRead(words, at) is { } number) return NumberedPeople.Of(words, number);
        if ((words[at].Form is "another" or "further" or "additional" || words[at].Is("other") && at > 0 && !words[at - 1].Is("the")) && NumberReader.TryRead(words, at + 1) is { } besides) return NumberedPeople.Of(words, besides with { First = at });
        return OnePerson.TryRead(words, at) ?? PeopleByNoun.TryRead(words, at);
    }

    // "more than 150 attacks. In one of them three soldiers were killed".
    private static bool IsOneOfActs(WordList words, int at) =>
        at > 0 && words[at].Is("one") && words[at - 1].Form is "in" or "during" && at + 2 < words.Count && words[at + 1].Is("of") && words[at + 2].Form is "them" or "these" or "those" or "which";
}
