using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>One of whom no number is told, or whose number is none of people: "a man", "killing its driver", "82-year-old A. B.", "a third was wounded", أحد المدنيين.</summary>
internal static class OnePerson
{
    // "A. B. C.'s father".
    private const int LongestOwner = 4;

    // "gave first aid to his wife": how many words a word of harm may have.
    private const int LongestHarm = 5;

    // "White Helmets volunteers".
    private const int LongestNoun = 3;

    // "of the old mosque of the town".
    private const int LongestOffice = 5;

    // "a source of the hospital in the town of X said".
    private const int LongestSpeaker = 12;

    /// <summary>The one, or the couple, that begins at a word; null where none does.</summary>
    internal static CountMention? TryRead(WordList words, int at)
    {
        if (OneMore(words, at) is { } more) return more;
        if (OfAgeAlone(words, at) is { } aged) return aged;
        if (IsArticle(words, at) && NounOfNumber.After(words, at + 1) is { } one && PersonLexicon.Nouns.TryMatch(words, one, out var single)
            && CountOf(single.Value.Value) is { } count && !NoPeople.IsBodyFarther(words, at, single.Value) && !(count > 1 && single.Value.End < words.Count && words[single.Value.End].Is("of")))
            return NounPhrase.Of(words, at, one, new NumberPhrase(at, one, count, IsAtLeast(words, at) ? null : count));
        if (RelativeOfNamed(words, at) is { } relative && PersonLexicon.Nouns.TryMatch(words, relative, out var kin) && CountOf(kin.Value.Value) == 1)
            return NounPhrase.Of(words, at, relative, new NumberPhrase(at, relative, 1, 1));
        if (IsGeneral(words, at)) return new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, IsImplied = true, Status = VictimStatus.Belligerent };
        return IsOneOf(words, at) && PersonLexicon.Nouns.TryMatch(words, at + 1, out var many) && many.Value.Value.Number == NounNumber.Plural ? OneOf(words, at, many.Value.Value) : null;
    }

    /// <summary>"killed 82-year-old scholar A. B.", "wounding 14-year-old A. B.": one, whatever the number.</summary>
    internal static CountMention? OfAge(WordList words, int at)
    {
        if (PersonAges.EndOf(words, at) is not { } past || past >= words.Count || !FollowsHarm(words, at)) return null;
        var one = new NumberPhrase(at, past, 1, 1);
        if (PersonLexicon.Nouns.TryMatch(words, past, out var noun) && noun.Value.Value.Number == NounNumber.Singular) return NounPhrase.Of(words, at, past, one);
        return PersonName.ListAt(words, past, words.Count) is { Count: 1 } name ? new CountMention { First = at, End = name.End, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true } : null;
    }

    // "A 14-year-old died", "a 14-year-old was wounded".
    private static CountMention? OfAgeAlone(WordList words, int at) =>
        words[at].Form is "a" or "an" && at + 1 < words.Count && PersonAges.EndOf(words, at + 1) is { } past && past < words.Count && words[past].Sentence == words[at].Sentence && words[past].Form is "was" or "died" or "has" or "had" or "lost" or "sustained" or "suffered" or "from"
            ? new CountMention { First = at, End = past, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true } : null;

    /// <summary>"killed two and wounded more", "while more were injured": others, of whom no number is told.</summary>
    internal static CountMention? MoreAlone(WordList words, int at)
    {
        if (!words[at].Is("more") || at == 0 || words[at - 1].Kind == WordKind.Digits || !(words[at - 1].Form is "and" or "while" or "." || FollowsHarm(words, at))) return null;
        var isAlone = at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence || words[at + 1].Kind == WordKind.Mark || words[at + 1].Form is "in" or "on" or "when" or "at" or "by" or "near";
        return isAlone && FollowsHarm(words, at) || at + 2 < words.Count && words[at + 1].Form is "were" && HarmLexicon.Words.Has(words, at + 2) ? new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 1, Max = null, IsUncounted = true, HasNoun = true } : null;
    }

    /// <summary>"killing a Syrian", "one local was injured": one by where he is from.</summary>
    internal static CountMention? ByNation(WordList words, int at) =>
        IsByNationAlone(words, at) ? new CountMention { First = at, End = at + 2, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true, Status = words[at + 1].Is("local") ? VictimStatus.Civilian : VictimStatus.Unknown } : null;

    // "killing a Syrian and wounding two", "A local was injured": no noun behind it, but the verb, or before it a word of harm.
    private static bool IsByNationAlone(WordList words, int at)
    {
        if (words[at].Form is not ("a" or "an" or "another" or "one") || at + 1 >= words.Count || !(words[at + 1].Is("local") || words[at + 1].IsCapital && PersonLexicon.Between.Has(words, at + 1))) return false;
        if (at + 2 >= words.Count || words[at + 2].Sentence != words[at].Sentence) return FollowsHarm(words, at);
        if (HarmLexicon.Words.TryMatch(words, at + 2, out var harm)) return harm.Value.Value.Governs != Governs.Next || words[at + 2].Form is "killed" or "shot";
        return words[at + 2].Form is "was" or "died" or "has" or "had" or "lost" || FollowsHarm(words, at) && (words[at + 2].Form is "." or "," or ";" or "in" or "near" or "at" or "on" or "when" or "by" or "while" or "from" || words[at + 2].Is("and") && HarmLexicon.Words.Has(words, at + 3));
    }

    // "Two were killed and a third was wounded", "a fifth person died": one more of the same; "a third strike" is none.
    private static CountMention? OneMore(WordList words, int at)
    {
        if (words[at].Form is not ("a" or "another") || at + 2 > words.Count || !(NumberLexicon.More.TryMatch(words, at + 1, out var more) && more.Value.Value == "ordinal")) return null;
        if (at + 2 == words.Count || words[at + 2].Line != words[at].Line) return FollowsHarm(words, at) ? OneMore(words[at].Sentence, at) : null;
        if (PersonLexicon.Nouns.TryMatch(words, at + 2, out var noun) && noun.Value.Value.Number == NounNumber.Singular) return NounPhrase.Of(words, at, at + 2, new NumberPhrase(at, at + 2, 1, 1));
        return words[at + 2].Form is "was" or "who" or "died" or "succumbed" or "has" or "had" or "," || IsAllOfOneMore(words, at) ? OneMore(words[at].Sentence, at) : null;
    }

    private static CountMention OneMore(int sentence, int at) => new() { First = at, End = at + 2, Sentence = sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true };

    // "killing two and injuring a third.", "left a third wounded"; not a third of them.
    private static bool IsAllOfOneMore(WordList words, int at) =>
        HarmLexicon.Words.TryMatch(words, HarmLexicon.Manner.HasExactly(words[at + 2]) ? at + 3 : at + 2, out var harm) ? harm.Value.Value.Governs != Governs.Next
        : (words[at + 2].Kind == WordKind.Mark || words[at + 2].Form is "in" or "at" or "near" or "when" or "while" or "as" or "by" or "on" or "after" or "seriously" or "critically" or "slightly") && FollowsHarm(words, at);

    // "a man, his wife and their daughter": in a list a possessive counts one as an article does.
    private static bool IsArticle(WordList words, int at) =>
        words[at].Form is "a" or "an" or "another" || words[at].Form is "his" or "her" or "its" or "their" or "the" && FollowsHarm(words, at) || at > 0 && words[at].Form is "his" or "her" or "their" && words[at - 1].Form is "," or "and" or "with" or ":"
        || words[at].Is("the") && (EndsList(words, at) || IsWithinList(words, at));

    // "killing a nurse, the driver and a child": between two others of a list; "a man, the owner of the house, and" tells who he was.
    private static bool IsWithinList(WordList words, int the)
    {
        if (the < 2 || !words[the - 1].Is(",") || !EndsPeople(words, the - 1) && !EndsPeopleOf(words, the - 1) || !PersonLexicon.Nouns.TryMatch(words, the + 1, out var one) || one.Value.Value is not { Number: NounNumber.Singular, Outcome: null }) return false;
        var next = one.Value.End;
        if (next + 1 >= words.Count || words[next].Form is not ("," or "and")) return false;
        if (words[next].Is(",") && words[next + 1].Is("and")) next++;
        return words[next + 1].Form is "a" or "an" or "his" or "her" or "their" or "its" or "the" && PersonLexicon.Nouns.Has(words, next + 2) || PersonPhraseReader.TryRead(words, next + 1) is { HasNoun: true, Outcome: null };
    }

    // "the imam of the mosque,".
    private static bool EndsPeopleOf(WordList words, int end)
    {
        for (var i = end - 1; i > Math.Max(0, end - LongestOffice) && words[i].Kind == WordKind.Letters; i--)
            if (words[i].Is("of")) return EndsPeople(words, i);
        return false;
    }

    // "killing nine women and the driver", "two boys and the imam of the mosque": the last of a list, with no verb of his own behind him.
    private static bool EndsList(WordList words, int the)
    {
        if (the < 2 || !words[the - 1].Is("and") || !EndsPeople(words, the - 1) || NounOfNumber.After(words, the + 1) is not { } noun || !PersonLexicon.Nouns.TryMatch(words, noun, out var one) || one.Value.Value is not { Number: NounNumber.Singular, Outcome: null }) return false;
        var end = one.Value.End;
        return end >= words.Count || words[end].Sentence != words[the].Sentence || words[end].Kind == WordKind.Mark && (!words[end].Is(",") || end + 1 < words.Count && words[end + 1].Form is "and" or "while" or "as" or "according" || IsSaid(words, end + 1)) || words[end].Form is "of" or "in" or "near" or "at" or "on" or "when" or "while" or "and" or "during" or "from";
    }

    // "…, local sources said.": the words behind the comma only say who tells it.
    private static bool IsSaid(WordList words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + LongestSpeaker) && words[i].Kind == WordKind.Letters && words[i].Sentence == words[at].Sentence; i++)
            if (SpeakerLexicon.Saying.Has(words, i)) return i > at;
            else if (HarmLexicon.Auxiliaries.HasForm(words[i].Form)) return false;
        return false;
    }

    private static bool EndsPeople(WordList words, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - LongestNoun); i--)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.End == end) return noun.Value.Value.Outcome is null;
        return false;
    }

    // "at least a civilian".
    private static bool IsAtLeast(WordList words, int article) =>
        (NumberLexicon.Before.TryMatch(words, article - 2, out var before) || NumberLexicon.Before.TryMatch(words, article - 1, out before)) && before.Value.End == article && before.Value.Value == "least";

    // "a man" is one, "a couple" two, "a couple of …" no number.
    private static int? CountOf(PersonNoun noun) => noun.Number switch { NounNumber.Singular => 1, NounNumber.Dual => 2, _ => null };

    // "injured Hassan's brother": whose he is stands before him, with the genitive's s.
    private static int? RelativeOfNamed(WordList words, int at)
    {
        if (!words[at].IsCapital || words[at].IsArabic || !FollowsHarm(words, at)) return null;
        for (var i = at; i < Math.Min(words.Count - 1, at + LongestOwner) && words[i].Kind == WordKind.Letters && words[i].Sentence == words[at].Sentence; i++)
            if (words[i].IsCapital && words[i].Span.Length > words[i].Form.Length) return i + 1;
        return null;
    }

    // "killing its driver", "the death of the driver".
    private static bool FollowsHarm(WordList words, int at)
    {
        for (var first = at - 1; first >= Math.Max(0, at - LongestHarm) && words[first].Sentence == words[at].Sentence; first--)
            if (HarmLexicon.Words.TryMatch(words, first, out var harm) && harm.Value.End == at && harm.Value.Value.Governs != Governs.Previous) return true;
        return false;
    }

    // مقتل اللواء فلان الفلاني: the rank; a brigade has a number or a name of two words behind it, and is not killed.
    private static bool IsGeneral(WordList words, int at) =>
        words[at].Form is "اللوا" or "واللوا" && at > 0 && (words[at - 1].Form is "مقتل" or "اغتيال" or "استشهاد" or "تشييع" or "مصرع" or "وفاه" or "ومقتل" or "واغتيال") && at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Letters, IsArabic: true, HasAnd: false } && words[at + 1].Sentence == words[at].Sentence;

    // أحد المدنيين: one of the civilians.
    private static bool IsOneOf(WordList words, int at) => words[at].IsArabic && words[at].Variants.Any(v => v is "احد" or "احدي") && !words[at].Form.StartsWith("ال", StringComparison.Ordinal);

    // أحد الجرحى: there were more of them.
    private static CountMention OneOf(WordList words, int at, PersonNoun many)
    {
        var one = NounPhrase.Of(words, at, at + 1, new NumberPhrase(at, at + 1, 1, 1));
        one.IsAmong = many.Outcome is not null;
        return one;
    }
}
