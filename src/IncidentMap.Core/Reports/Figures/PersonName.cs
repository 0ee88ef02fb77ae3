using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Names of people that stand without quotes: given names, and words that no lexicon holds.</summary>
internal static class PersonName
{
    private const int LongestName = 5;

    /// <summary>True for a word that can be part of a name.</summary>
    internal static bool IsPart(WordList words, int at)
    {
        if (at >= words.Count) return false;
        var word = words[at];
        if (!word.IsArabic) return word.Kind == WordKind.Letters && (word.IsCapital && !IsOther(words, at) || IsParticle(word));
        // علي is the name Ali and, folded, the preposition: a name where another part follows.
        // القصف على منبج folds to the letters of the name, and so does قصف تركي.
        if (word.Form is "علي" or "تركي" && at > 0 && StrikeLexicon.Has(words, at - 1)) return false;
        if (word.Is("علي")) return IsBehindFirstName(words, at) || at + 1 < words.Count && words[at + 1].Sentence == word.Sentence && !words[at + 1].Is("علي") && IsPart(words, at + 1);
        return PersonLexicon.GivenNames.Has(words, at) || IsUnknown(words, at) || IsWordForName(words, at) || IsHonour(word) && IsSheikhOf(words, at);
    }

    /// <summary>True for a first name, known for one or told by the part of a name behind it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the word.</param>
    internal static bool IsGiven(WordList words, int at) => PersonLexicon.GivenNames.Has(words, at) || IsWordForName(words, at);

    // جمعة العلي, وحياة محمد: no day, nor a life.
    private static bool IsWordForName(WordList words, int at) =>
        at + 1 < words.Count && words[at].IsArabic && words[at + 1].IsArabic && words[at + 1].Sentence == words[at].Sentence && !words[at + 1].HasAnd
        && (PersonLexicon.WordNames.HasExactly(words[at]) || words[at].HasAnd && PersonLexicon.WordNames.HasForm(words[at].Form[1..])) && (PersonLexicon.GivenNames.Has(words, at + 1) || IsUnknown(words, at + 1));

    // محمد, عبد الله.
    private static bool EndsFirstName(WordList words, int at) => PersonLexicon.GivenNames.Has(words, at) || at > 0 && words[at - 1].Form is "عبد" or "وعبد";

    private static bool IsHonour(Word word) => word.Form is "شيخ" or "الشيخ" or "سيد" or "السيد" or "حاج" or "الحاج";

    // محمود شيخ علي, خالد السيد علي: within the name of a family.
    private static bool IsSheikhOf(WordList words, int at) =>
        at > 0 && at + 1 < words.Count && words[at - 1].Sentence == words[at].Sentence && words[at + 1].Sentence == words[at].Sentence && EndsFirstName(words, at - 1) && PersonLexicon.GivenNames.Has(words, at + 1);

    // محمود علي، / محمود علي في / محمود علي 25 عاماً / محمود علي وأحمد: behind a first name, where no preposition can stand.
    private static bool IsBehindFirstName(WordList words, int at)
    {
        if (at == 0 || words[at - 1].Sentence != words[at].Sentence || !(PersonLexicon.GivenNames.Has(words, at - 1) || IsHonour(words[at - 1]) && IsSheikhOf(words, at - 1)) || words[at - 1].Is("عبد")) return false;
        if (at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence) return true;
        var next = words[at + 1];
        return next.Kind == WordKind.Mark ? next.Form is "," or "." or ")" or "(" or ":" : next.Kind == WordKind.Digits ? PastArabicAge(words, at + 1, words.Count) is not null : PersonLexicon.NameEnds.Has(words, at + 1) && next.Form is not ("كل" or "بعض" or "جميع" or "هذا" or "هذه" or "ذلك" or "تلك" or "غير" or "اي" or "ما" or "ان" or "يد") || next.HasAnd && (PersonLexicon.GivenNames.Has(words, at + 1) || PersonLexicon.Nouns.Has(words, at + 1)) || next is { IsArabic: true, Form: ['ب', _, _, _, ..] } && StrikeLexicon.Has(words, at + 1);
    }

    /// <summary>True for the small words within a name, in Latin letters: Abu, bin, al-.</summary>
    internal static bool IsParticle(Word word) => word.Form is "al" or "el" or "bin" or "abu" or "ibn" or "abd";

    // No lexicon holds it. The first word of a speaker's name (الهلال الأحمر) may be a family's.
    private static bool IsUnknown(WordList words, int at) =>
        words[at].Letters!.IsInNoneBut(SpeakerLexicon.Names.Number) && !SpeakerLexicon.Names.Has(words, at);

    /// <summary>True where nothing but a name stands: between somebody and those who died with him. "كان مع أبيه" says what he did.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsAllParts(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!IsPart(words, i) || HarmLexicon.NotWith.Has(words, i)) return false;
        return first <= end;
    }

    /// <summary>Just past the names that begin at a word, and how many there are; null where no name begins.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the first name would begin.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    /// <param name="isList">True behind كل من: names follow, known or not.</param>
    internal static (int End, int Count)? ListAt(WordList words, int at, int end, bool isList = false)
    {
        if (EndAt(words, at, end) is not { } past || !(isList && past - at > 1) && !IsName(words, at, past) && !SharesName(words, at, past, end)) return null;
        past = PastAge(words, past, end);
        var count = 1;
        while (Next(words, past, end, isList) is { } next && EndAt(words, next, end) is { } further && (further - next > 1 || SharesName(words, next, further, end) || PersonLexicon.GivenNames.Has(words, next) && PastAge(words, further, end) > further) && !IsOwner(words, further, end) && !IsVerb(words[next]))
            (past, count) = (PastAge(words, further, end), count + 1);
        return (past, count);
    }

    // جثمان فلان الفلاني، وسلمته لذويه: what was done with him.
    internal static bool IsVerb(Word word) =>
        word.IsArabic && word.Form is ['و', _, _, .., 'ت', 'ه'] && !PersonLexicon.GivenNames.HasForm(word.Form[1..]);

    /// <summary>True for a first name alone before another with the name of their family: طارق ووليد إسماعيل الأحمد.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">The first name.</param>
    /// <param name="past">Just past it.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    internal static bool SharesName(WordList words, int at, int past, int end)
    {
        if (past != at + 1 || past + 1 >= end || !words[at].IsArabic || !words[past].IsArabic || !PersonLexicon.GivenNames.Has(words, at)) return false;
        var next = words[past].Is("و") ? past + 1 : past;
        return (next > past || words[past].HasAnd) && PersonLexicon.GivenNames.Has(words, next) && EndAt(words, next, end) is { } further && (further - next > 1 || SharesName(words, next, further, end));
    }

    /// <summary>"her daughters Noor, Rahaf and Sidra": first names alone, the last one behind "and"; null where there are fewer than two.</summary>
    internal static (int End, int Count)? SingleNames(WordList words, int at, int end)
    {
        var (count, i) = (0, at);
        while (i < end && words[i].IsCapital && IsPart(words, i))
        {
            count++;
            var past = PastAge(words, i + 1, end);
            if (past + 1 >= end || words[past].Form is not ("," or "and")) break;
            var isLast = words[past].Is("and") || words[past + 1].Is("and");
            var next = words[past + 1].Is("and") ? past + 2 : past + 1;
            if (isLast) return next < end && words[next].IsCapital && IsPart(words, next) ? (PastAge(words, next + 1, end), count + 1) : null;
            i = next;
        }
        return null;
    }

    // "A. B., the Front's deputy leader": a name that an English noun follows at once says whose, and who the one before was.
    private static bool IsOwner(WordList words, int at, int end) =>
        at < end && words[at] is { Kind: WordKind.Letters, IsArabic: false, IsCapital: false } && (PersonLexicon.Nouns.Has(words, at) || PersonLexicon.Nouns.Has(words, at + 1));

    /// <summary>Just past an age behind a name, if there is one: (16 عاماً), (16) عاماً, "(34)"; "A. B., 34, and C. D., 32".</summary>
    internal static int PastAge(WordList words, int at, int end)
    {
        if (PastArabicAge(words, at, end) is { } past) return past;
        if (at + 1 < end && words[at].Is(",") && words[at + 1].Kind == WordKind.Digits && words[at + 1].Form.Length <= 2 && (at + 2 >= end || words[at + 2].Form is "," or "and" or "." or ";")) return at + 2;
        if (at + 2 >= end || !words[at].Is("(") || words[at + 1].Kind != WordKind.Digits) return at;
        var i = at + 2;
        while (i < end && i < at + 5 && (words[i].Is(")") || IsYears(words[i]))) i++;
        return words.Any(at + 2, i, w => w.Is(")")) ? i : at;
    }

    /// <summary>Just past (13 عاماً), which parts no list; null elsewhere.</summary>
    internal static int? PastBracketedAge(WordList words, int at, int end) =>
        at + 3 < end && words[at].Is("(") && words[at + 1].Kind == WordKind.Digits && words[at + 2].IsArabic && TimeLexicon.IsYears(words[at + 2]) && words[at + 3].Is(")") ? at + 4 : null;

    // البالغ من العمر 5 سنوات, 14 عاماً, without brackets.
    private static int? PastArabicAge(WordList words, int at, int end)
    {
        var i = at;
        while (i < end && i < at + 3 && (words[i].Is("من") || PersonLexicon.Ages.HasExactly(words[i], out var age) && age != "born")) i++;
        return i + 1 < end && words[i].Kind == WordKind.Digits && words[i + 1].IsArabic && TimeLexicon.DaysOf(words[i + 1]) > 0 ? i + 2 : null;
    }

    private static bool IsYears(Word word) => TimeLexicon.IsYears(word) || word.Is("old");

    /// <summary>True when nothing but the parts of one name, two to five words, stand there.</summary>
    internal static bool IsWhole(WordList words, int at, int end) =>
        end - at is >= 2 and <= LongestName && EndAt(words, at, end) == end && PersonLexicon.GivenNames.IsIn(words, at, end);

    private static int? EndAt(WordList words, int at, int end)
    {
        var i = at;
        while (i < end && i - at < LongestName && (i == at || !BeginsNext(words, i)) && !words[i].Is("و") && (IsPart(words, i) || i > at && (IsFamilyTrade(words, i, end) || i == at + 1 && IsWholeInList(words, i, end)))) i++;
        return i > at ? i : null;
    }

    // خالد رحمة، / وخالد رحمة برصاص: any word behind a first name between two members of a list, or behind one and before what did it.
    private static bool IsWholeInList(WordList words, int at, int end) =>
        words[at] is { IsArabic: true, HasAnd: false, Form: [_, _, _, ..] } && at > 1 && PersonLexicon.GivenNames.Has(words, at - 1) && (words[at - 2].Is(",") || words[at - 1].HasAnd && BeginsNext(words, at - 1))
        && (at + 1 >= end || words[at + 1].Form is "," or "." || BeginsNext(words, at + 1) && PersonLexicon.GivenNames.Has(words, at + 1) || words[at + 1].Form[0] == 'ب' && StrikeLexicon.Has(words, at + 1))
        && !StrikeLexicon.Has(words, at) && !HarmLexicon.Words.Has(words, at) && !PersonLexicon.Nouns.Has(words, at) && !PersonLexicon.NameEnds.Has(words, at) && !TimeLexicon.Relative.Has(words, at) && !TimeLexicon.Weekdays.Has(words, at) && words[at].Form[0] is not ('ب' or 'ل' or 'ي' or 'ت');

    // محمد الخطيب, أحمد النجار: a trade behind a first name is a family's name; not الصحفي في قناة س, nor what a fighter is.
    private static bool IsFamilyTrade(WordList words, int at, int end) =>
        words[at].IsArabic && words[at].Form.StartsWith("ال", StringComparison.Ordinal) && EndsFirstName(words, at - 1) && TitledRoll.IsFurtherPart(words, at) && !(at + 1 < end && words[at + 1].Form is "في" or "لدي")
        && (!PersonLexicon.Nouns.TryMatch(words, at, out var trade) || trade.Value.Value is { Number: NounNumber.Singular, Outcome: null, Status: not VictimStatus.Belligerent, IsKin: false });

    // A first name known for one; else two words of which the second has the article of a family's name, or two capitals.
    private static bool IsName(WordList words, int at, int end) =>
        end - at > 1 && (!words[at].IsArabic || IsGiven(words, at) || words[at + 1].Form.StartsWith("ال", StringComparison.Ordinal) && !words[at].Form.StartsWith("ال", StringComparison.Ordinal));

    // In a list a dash parts names, too.
    private static int? Next(WordList words, int at, int end, bool isList)
    {
        if (at >= end) return null;
        if (words[at].IsArabic && BeginsNext(words, at)) return at;
        var i = at;
        while (i < end && words[i].Form is "," or "and" or "و" || isList && i + 1 < end && words[i].Is("-") && IsGiven(words, i + 1)) i++;
        return i > at && i < end ? i : null;
    }

    // وخالد: the next name of a list; وليد is one himself.
    private static bool BeginsNext(WordList words, int at) =>
        words[at].IsArabic && words[at].Form is ['و', _, _, ..] && (words[at].Form.Length > 3 || PersonLexicon.GivenNames.HasForm(words[at].Form[1..])) && !PersonLexicon.GivenNames.HasForm(words[at].Form);

    private static bool IsOther(WordList words, int i) =>
        PartyLexicon.Names.Has(words, i) || StrikeLexicon.Strong.Has(words, i) || TimeLexicon.Weekdays.Has(words, i) || TimeLexicon.Months.Has(words, i) || SpeakerLexicon.Names.Has(words, i)
        || StrikeLexicon.Targets.Has(words, i) || PersonLexicon.Nouns.Has(words, i) || NumberLexicon.Values.Has(words, i) || words[i].Form is "in" or "on" or "at" or "the" or "a" or "an";
}
