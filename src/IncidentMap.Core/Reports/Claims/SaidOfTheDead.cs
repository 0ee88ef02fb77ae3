using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>A sentence that says of "the victims", "they" or one man on whose side they were: "The victims were workers", وهو راعي أغنام.</summary>
internal static class SaidOfTheDead
{
    // "were all reportedly": what may stand between the copula and who they were.
    private const int LongestAside = 3;

    /// <summary>The side that a sentence tells of the dead; null where it tells none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? Side(WordList words, Sentence sentence, List<CountMention> dead) =>
        SaidIn(words, sentence) ?? SaidOfThem(words, sentence, dead) ?? SaidOfNone(words, sentence, dead) ?? SaidWithPronoun(words, sentence, dead) ?? SaidOfHim(words, sentence, dead) ?? SaidToTurnOut(words, sentence);

    // "Four persons were killed … They were farmers", "all three were commanders": in the sentence behind the one that counts them.
    private static VictimStatus? SaidOfThem(WordList words, Sentence sentence, List<CountMention> dead)
    {
        var last = dead.FindLast(d => d.First < sentence.First);
        if (last is null || words[last.First].Sentence != words[sentence.First].Sentence - 1 || words[sentence.First].IsArabic) return null;
        var i = sentence.First;
        if (words[i].Form is "he" or "she" && last is { Min: 1, Max: 1 } || words[i].Is("they") && last.Min > 1) return SideBehind(words, i + 1, sentence.End, false);
        if (words[i].Is("the") && last is { Min: 1, Max: 1 }) return SideBehind(words, words[i + 1].Is("young") ? i + 3 : i + 2, words[i + 1].Form is "man" or "woman" or "youth" or "young" ? sentence.End : i, false);
        if (last.Min < 2 || words[i].Form is not ("all" or "both")) return null;
        while (i < sentence.End && i < sentence.First + LongestAside && words[i].Form is not ("were" or "are")) i++;
        return SideBehind(words, i, sentence.End, false);
    }

    // قتل شخص بانفجار لغم، وهو راعي أغنام: who the one was, at the end of the sentence that tells of his death.
    private static VictimStatus? SaidWithPronoun(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (!dead.TrueForAll(static d => d is { Min: 1, Max: 1 }) || dead.Find(d => d.Sentence == words[sentence.First].Sentence) is not { } one || !words[one.First].IsArabic) return null;
        for (var i = one.End; i + 1 < sentence.End; i++)
            if (PersonLexicon.Nouns.Has(words, i)) return null;
            else if (words[i].Form is "وهو" or "وهي" or "هو" or "هي" && PersonPhraseReader.TryRead(words, i + 1) is { Outcome: null, Status: not VictimStatus.Unknown, Min: 1, Max: 1 } who) return who.Status;
        return null;
    }

    // مقتل شاب في س. وقالت مصادر إنه عنصر في الفرقة, فإنه من عناصر اللواء: in the sentence behind the one that counts him.
    private static VictimStatus? SaidOfHim(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (!words[sentence.First].IsArabic || !dead.TrueForAll(static d => d is { Min: 1, Max: 1 }) || !dead.Exists(d => d.Sentence == words[sentence.First].Sentence - 1)) return null;
        for (var i = sentence.First; i + 2 < sentence.End; i++)
            if (words[i].Form is "انه" or "بانه" or "فانه" or "وانه" or "هو" or "وهو")
                return words[i + 1].Is("من") ? Membership.IsArabicForceBehind(words, i + 1) || Membership.IsForceAt(words, i + 3) && PersonLexicon.Members.Has(words, i + 2) ? VictimStatus.Belligerent : null
                    : PersonPhraseReader.TryRead(words, i + 1) is { Outcome: null, Status: not VictimStatus.Unknown, Min: 1, Max: 1 } who ? who.Status : null;
            else if (PersonLexicon.Nouns.Has(words, i) && i > sentence.First + LongestAside || HarmLexicon.Words.Has(words, i)) return null;
        return null;
    }

    // تبين أنهما منتسبان إلى قوات سوريا الديمقراطية, اتضح أنه عنصر في الفرقة: whatever their number.
    private static VictimStatus? SaidToTurnOut(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
            if (words[i].Variants.Any(static v => v is "تبين" or "اتضح" or "يتبين") && words[i + 1].Form is "انه" or "انهما" or "انهم" or "بانه" or "بانهما" or "بانهم")
                for (var who = i + 2; who < Math.Min(sentence.End, i + 2 + LongestAside); who++)
                    if (PersonLexicon.Belonging.TryMatch(words, who, out var belonging)) return Membership.IsForceAt(words, belonging.Value.End) || Membership.IsForceAt(words, belonging.Value.End + 1) ? VictimStatus.Belligerent : null;
                    else if (PersonLexicon.Nouns.TryMatch(words, who, out var noun) && noun.Value.Value is { Outcome: null, Status: not VictimStatus.Unknown } known) return known.Status;
        return null;
    }

    // إن الفلاني مدني لا ينتمي لأي جهة: of one killed, by his name.
    private static VictimStatus? SaidOfNone(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (dead is not [{ Min: 1, Max: 1 }]) return null;
        for (var i = sentence.First; i + 2 < sentence.End; i++)
            if (words[i].Form is "لا" or "لم" or "ولا" or "ولم" && words[i + 1].Form is ['ي' or 'ت', 'ن', 'ت', 'م' or 'س', ..] && words.Any(Math.Max(sentence.First, i - LongestAside), i, w => w.Form is "مدني" or "مدنيه")) return VictimStatus.Civilian;
        return null;
    }

    private static VictimStatus? SaidIn(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.TheDead.TryMatch(words, i, out var subject) && !IsAsked(words, sentence, i) && !IsAmong(words, i) && !IsSoMany(words, i) && !IsMostInArabic(words, i) && SideBehind(words, subject.Value.End, sentence.End, IsSome(words, i)) is { } side) return side;
        return null;
    }

    // وبين القتلى عشرة عناصر, "among the dead were ten fighters": some of them.
    private static bool IsAmong(WordList words, int at) => at > 0 && words[at - 1].Form is "among" or "amongst" or "بين" or "وبين" or "ضمن" || words[at].Form is "among" or "بين" or "وبين";

    // "It was not clear how many of the dead were civilians", "whether the victims were fighters": nobody says so.
    private static bool IsAsked(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && i >= at - LongestAside; i--)
            if (words[i].Form is "whether" or "if" || words[i].Is("many") && i > sentence.First && words[i - 1].Is("how")) return true;
        return false;
    }

    // "Most of the victims are civilians" is said of many strikes; "most of the dead were women" of this one.
    private static bool IsSome(WordList words, int at) => at > 1 && words[at - 1].Is("of") && words[at - 2].Form is "most" or "many" or "majority" or "some";

    // "21 of the dead were civilians": those, and not all.
    private static bool IsSoMany(WordList words, int at) => at > 1 && words[at - 1].Is("of") && (words[at - 2].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, at - 2));

    // معظم القتلى مدنيون, غالبية الضحايا من المدنيين: not all of them.
    private static bool IsMostInArabic(WordList words, int at) => PersonLexicon.MostOf.Has(words, at - 1);

    private static VictimStatus? SideBehind(WordList words, int at, int end, bool isSome)
    {
        if (at >= end) return null;
        if (words[at].Is("as")) return SideOfNamed(words, at + 1, end);
        if (!words[at].IsArabic)
        {
            if (words[at].Form is not ("were" or "was" or "are" or "is") || isSome && words[at].Form is "are" or "is") return null;
            if (words[at].Form is "is" or "was" && Membership.IsAccused(words, at)) return VictimStatus.Belligerent;
            at++;
        }
        for (var i = at; i < Math.Min(end, at + LongestAside); i++)
            if (PersonPhraseReader.TryRead(words, i) is { HasNoun: true, Outcome: null, Status: not VictimStatus.Unknown } who && (who.IsBarePlural || who is { Min: 1, Max: 1 })) return who.Status;
            else if (words[i].Kind != WordKind.Letters && !words[i].Is("\"") || HarmLexicon.Words.Has(words, i) || words[i].IsArabic && StrikeLexicon.Has(words, i) || words[i].Form is "in" or "by" or "when" or "from" or "not" or "among") return null;
        return null;
    }

    // "identified the victims as a woman and a young man": one of them is no fighter, and nobody beside him is called one.
    private static VictimStatus? SideOfNamed(WordList words, int at, int end)
    {
        VictimStatus? side = null;
        for (var i = at; i < end && !HarmLexicon.Words.Has(words, i); i++)
            if (PartyLexicon.Names.Has(words, i) || PersonLexicon.ArmedBodies.Has(words, i)) return null;
            else if (PersonLexicon.Nouns.TryMatch(words, i, out var who) && who.Value.Value is { Outcome: null, Status: not VictimStatus.Unknown } known)
                if (side is { } other && other != known.Status) return null;
                else side = known.Status;
        return side;
    }
}
