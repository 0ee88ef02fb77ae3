using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>A sentence that says of "the victims", "they" or one man on whose side they were: "The victims were workers", وهو راعي أغنام.</summary>
internal static class SaidOfTheDead
{
    private const int LongestAside = 3;

    // "According to what the reporter of the network was told, he": where the subject stands at the latest.
    private const int LongestSpeaker = 14;

    /// <summary>The side that a sentence tells of the dead; null where it tells none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? Side(WordList words, Sentence sentence, List<CountMention> dead) =>
        SaidIn(words, sentence, dead) ?? SaidBelow(words, sentence, dead) ?? SaidOfBodies(words, sentence, dead) ?? SaidOfNone(words, sentence, dead) ?? SaidWithPronoun(words, sentence, dead) ?? SaidWithWho(words, sentence, dead) ?? SaidToTurnOut(words, sentence);

    // "The victims were workers", وينتمي القتيل إلى, "the victim, a farmer, was": in whichever sentence.
    private static VictimStatus? SaidIn(WordList words, Sentence sentence, List<CountMention> dead)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.TheDead.TryMatch(words, i, out var subject) && !IsAsked(words, sentence, i) && !IsAmong(words, i) && !IsSoMany(words, i) && !IsMostInArabic(words, i) && !IsOfTheirs(words, i) && !IsSomeNow(words, i, subject.Value.End)
                && (words[subject.Value.First].IsArabic && BehindVerb(words, sentence, i, subject.Value.End, dead) is { } served ? served : SideTold.Behind(words, subject.Value.End, sentence.End, dead)) is { } side) return side;
        return null;
    }

    // "the bodies, which belong to two members of": whose they are.
    private static VictimStatus? SaidOfBodies(WordList words, Sentence sentence, List<CountMention> dead)
    {
        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
            if (words[i].Form is "belong" or "belonged" or "belongs" or "belonging" && words[i + 1].Is("to") && words.Any(Math.Max(sentence.First, i - LongestSpeaker), i, static w => w.Form is "bodies" or "body" or "corpses" or "remains")) return SideTold.OfList(words, i + 2, sentence.End, dead);
        return null;
    }

    // ويعمل القتيل ضمن, وينتمي القتلى إلى: the verb stands before them.
    private static VictimStatus? BehindVerb(WordList words, Sentence sentence, int subject, int end, List<CountMention> dead) =>
        subject > sentence.First && PersonLexicon.Lives.TryMatch(words, subject - 1, out var life) && life.Value.Value is "works" or "belongs" ? SideTold.OfLife(words, life.Value with { First = end - life.Value.Count }, sentence.End, dead) : null;

    // "Four persons were killed … They were farmers", "the monitor said that the two belonged to the group": in the sentence behind the one that counts them.
    private static VictimStatus? SaidBelow(WordList words, Sentence sentence, List<CountMention> dead)
    {
        var last = dead.FindLast(d => d.First < sentence.First);
        if (last is null || words[last.First].Sentence != words[sentence.First].Sentence - 1) return null;
        for (var i = sentence.First; i < Math.Min(sentence.End - 2, sentence.First + LongestSpeaker); i++)
            if ((words[i].IsArabic ? ArabicSubject(words, sentence, i, last) : Subject(words, sentence, i, last)) is { } end) return SideTold.Behind(words, end, sentence.End, dead);
            else if (HarmLexicon.Words.Has(words, i) || IsOneWhoSpeaks(words, i)) return null;
        return null;
    }

    // "A neighbour said he was a farmer", وقال أحد السكان إنه: it may be he who speaks.
    private static bool IsOneWhoSpeaks(WordList words, int at) =>
        words[at].Form is "witness" or "eyewitness" or "احد" or "احدي" || PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value is { Number: NounNumber.Singular, Outcome: null };

    // "he", "they", "the two", "both men", "Al-Hassan": at the head of the sentence, or of what somebody says.
    private static int? Subject(WordList words, Sentence sentence, int at, CountMention last)
    {
        if (at > sentence.First && !(words[at - 1].Form is "that" or "," or "\"" || SpeakerLexicon.Saying.Has(words, at - 1))) return null;
        var isOne = last is { Min: 1, Max: 1 };
        if (words[at].Form is "he" or "she") return isOne ? at + 1 : null;
        if (words[at].Is("they")) return isOne ? null : at + 1;
        if (words[at].Form is "all" or "both") return isOne ? null : PastThem(words, at, sentence.End);
        if (words[at].Is("the"))
        {
            if (isOne) return words[at + 1].Form is "man" or "woman" or "youth" ? at + 2 : words[at + 1].Is("young") && words[at + 2].Form is "man" or "woman" ? at + 3 : null;
            if (!NumberReader.TryExact(words, at + 1, out var number, out var end) || number != last.Min || end >= sentence.End) return null;
            if (words[end].Form is "were" or "are" or "had" or "have" or "was" or "who" or ",") return end;
            return PersonPhraseReader.TryRead(words, at + 1) is { HasNumberWord: true, Outcome: null, Status: VictimStatus.Unknown } again ? again.End : end;
        }
        if (!isOne) return null;
        return IsHisName(words, at, last) ? PastName(words, at) : at == sentence.First && words[at].IsCapital ? PastNameOfOne(words, sentence, at) : null;
    }

    // "all of them were", "all three are": up to the verb.
    private static int? PastThem(WordList words, int at, int end)
    {
        var i = at;
        while (i < end && i < at + LongestAside && words[i].Form is not ("were" or "are")) i++;
        return i < end && words[i].Form is "were" or "are" ? i : null;
    }

    // "Al-Hassan was", "Hassan, 34, belonged": a name out of the sentence that tells of his death.
    private static bool IsHisName(WordList words, int at, CountMention last)
    {
        if (!words[at].IsCapital) return false;
        var name = at;
        while (name + 1 < words.Count && (PersonName.IsParticle(words[name]) || words[name].Is("-"))) name++;
        if (words[name] is not { Kind: WordKind.Letters, Form.Length: > 3 }) return false;
        for (var i = last.End + LongestSpeaker; i > last.First - LongestSpeaker; i--)
            if (i >= 0 && i < words.Count && words[i].Sentence == last.Sentence && words[i].Form == words[name].Form) return PersonName.IsPart(words, i);
        return false;
    }

    // "A man was shot dead. A. B. was a member of the Division": whoever speaks is told of otherwise.
    private static int? PastNameOfOne(WordList words, Sentence sentence, int at)
    {
        if (PersonName.ListAt(words, at, sentence.End) is not { Count: 1 } name || name.End >= sentence.End || words[name.End].Form is not ("was" or "is" or "had" or "worked" or "served" or "belonged" or ",")) return null;
        for (var i = name.End; i < sentence.End; i++)
            if (SpeakerLexicon.Saying.Has(words, i)) return null;
        return name.End;
    }

    private static int PastName(WordList words, int at)
    {
        var i = at;
        while (i < words.Count && (words[i].IsCapital || PersonName.IsParticle(words[i]) || words[i].Is("-"))) i++;
        return i;
    }

    // وهو, وجميعهم, والثلاثة at the head of the sentence; إنه, أن الشاب in what somebody says; the verb alone: وكان يرعى, وينتمي إلى.
    private static int? ArabicSubject(WordList words, Sentence sentence, int at, CountMention last)
    {
        var isOne = last is { Min: 1, Max: 1 };
        if (words[at].Form is "انه" or "بانه" or "فانه" or "وانه" or "انها" or "بانها") return isOne ? at + 1 : null;
        if (words[at].Form is "انهم" or "بانهم" or "فانهم" or "وانهم" or "انهما" or "بانهما" or "وانهما") return isOne ? null : at + 1;
        if (IsSameNoun(words, at, last) && (at == sentence.First || words[at - 1].Form is "ان" or "بان" or "فان" or "وان" or "وكان" or "كان" or "وهذا" or "هذا")) return at + 1;
        if (isOne && (at == sentence.First || words[at - 1].Form is "ان" or "بان" or "فان" or "وان") && PastHisName(words, sentence, at, last) is { } name) return name;
        if (at > sentence.First) return null;
        if (words[at].Form is "وهو" or "وهي" or "هو" or "هي") return isOne ? at + 1 : null;
        if (SideTold.IsOfThem(words[at]) || words[at].Form is "هم" or "هما") return isOne ? null : at + 1;
        if (!isOne && words[at].Form.Length > 4 && words[at].Variants.Any(static v => !v.StartsWith("ال", StringComparison.Ordinal)) && NumberReader.TryExact(words, at, out var number, out var end) && number == last.Min) return end;
        if (words[at].Form is "وكان" or "كان" or "وكانت" or "كانت" or "وكانوا" or "كانوا" or "وكانا" or "كانا") return PersonLexicon.Lives.Has(words, at + 1) || words[at + 1].Is("في") && PersonLexicon.Lives.Has(words, at + 2) ? words[at + 1].Is("في") ? at + 2 : at + 1 : null;
        // ويعمل في, ويعمل الشاب في: not ويعمل عناصر الدفاع المدني على.
        return words[at].HasAnd && PersonLexicon.Lives.TryMatch(words, at, out var life) && life.Value.Value is "works" or "belongs" && (IsSameNoun(words, at + 1, last) || !PersonLexicon.Nouns.Has(words, at + 1) && !words[at + 1].Form.StartsWith("ال", StringComparison.Ordinal)) ? at : null;
    }

    // قُتل فلان الزعبي. والزعبي: a part of the name that no lexicon holds, in the sentence that tells of his death.
    private static int? PastHisName(WordList words, Sentence sentence, int at, CountMention last)
    {
        var isNamed = false;
        var i = at;
        for (; i < sentence.End && i < at + LongestAside && IsPartOfName(words, i); i++)
            for (var k = last.First; !isNamed && k < words.Count && words[k].Sentence == last.Sentence; k++) isNamed = IsPartOfName(words, k) && (words[k].Form == words[i].Form || i == at && words[i].Variants.Contains(words[k].Form));
        return isNamed ? i : null;
    }

    private static bool IsPartOfName(WordList words, int at) =>
        words[at] is { IsArabic: true, Form.Length: > 3 } && (PersonLexicon.GivenNames.Has(words, at) || !words[at].Letters!.IsInLexicon);

    // مقتل شاب …: الشاب; the man, where no other was told of beside him.
    private static bool IsSameNoun(WordList words, int at, CountMention last)
    {
        if (!words[at].Form.Contains("ال", StringComparison.Ordinal) || !PersonLexicon.Nouns.TryMatch(words, at, out var noun) || noun.Value.Value is not { Outcome: null, Status: VictimStatus.Unknown } own) return false;
        var isSame = own is { Number: NounNumber.Singular, Group: VictimGroup.Man } && last is { Min: 1, Max: 1 };
        for (var i = last.First; i < words.Count && words[i].Sentence == last.Sentence; i++)
            if (words[i].Variants.Any(v => words[at].Variants.Contains(v))) return i < last.End;
        return isSame;
    }

    // قتل شخص بانفجار لغم، وهو راعي أغنام: who they were, at the end of the sentence that tells of their death.
    private static VictimStatus? SaidWithPronoun(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (dead.Find(d => d.Sentence == words[sentence.First].Sentence) is not { } people || !words[people.First].IsArabic) return null;
        var isOne = people is { Min: 1, Max: 1 };
        for (var i = people.End; i + 1 < sentence.End; i++)
            if (PersonLexicon.Nouns.Has(words, i)) return null;
            else if (isOne ? words[i].Form is "وهو" or "وهي" or "هو" or "هي" : SideTold.IsOfThem(words[i]) && words[i].Form is not ("وهو" or "وهي" or "الذي" or "والذي")) return SideTold.Behind(words, i + 1, sentence.End, dead);
        return null;
    }

    // "A. B., who is a member of the Division, was shot dead", "killed three people, who were farmers".
    private static VictimStatus? SaidWithWho(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (dead.Find(d => d.Sentence == words[sentence.First].Sentence && d.First >= sentence.First && d.First < sentence.End) is not { } people || words[people.First].IsArabic) return null;
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
            if (words[i].Is("who") && words[i + 1].Form is "is" or "was" or "are" or "were" or "worked" or "works" or "served" or "belonged" or "had" or "has" && (i >= people.End ? IsAsideOf(words, people.End, i) : IsAsideOf(words, sentence.First, i))) return SideTold.Behind(words, i + 1, sentence.End, dead);
        return null;
    }

    // A name, an age, a comma.
    private static bool IsAsideOf(WordList words, int first, int end)
    {
        if (end - first > LongestSpeaker) return false;
        for (var i = first; i < end; i++)
            if (!words[i].IsCapital && words[i].Kind == WordKind.Letters && !PersonName.IsParticle(words[i]) && words[i].Form is not ("named" or "called" or "identified" or "as" or "s")) return false;
        return true;
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

    // وبين القتلى عشرة عناصر, "among the dead were ten fighters": some of them.
    private static bool IsAmong(WordList words, int at) => at > 0 && words[at - 1].Form is "among" or "amongst" or "بين" or "وبين" or "ضمن" || words[at].Form is "among" or "بين" or "وبين";

    // "It was not clear how many of the dead were civilians", "whether the victims were fighters": nobody says so.
    private static bool IsAsked(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && i >= at - LongestAside; i--)
            if (words[i].Form is "whether" or "if" or "اذا" or "هل" || words[i].Is("many") && i > sentence.First && words[i - 1].Is("how")) return true;
        return false;
    }

    // "Most of the victims are civilians" is said of many strikes; "most of the dead were women" of this one.
    private static bool IsSomeNow(WordList words, int at, int end) =>
        at > 1 && words[at - 1].Is("of") && words[at - 2].Form is "most" or "many" or "majority" or "some" && end < words.Count && words[end].Form is "are" or "is";

    // "21 of the dead were civilians": those, and not all.
    private static bool IsSoMany(WordList words, int at) => at > 1 && words[at - 1].Is("of") && (words[at - 2].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, at - 2));

    // "the father of the victim", ذوي الضحايا: somebody else.
    private static bool IsOfTheirs(WordList words, int at) =>
        at > 1 && (words[at].IsArabic ? PersonLexicon.Nouns.Has(words, at - 1) || PersonLexicon.Families.Has(words, at - 1) || words[at - 1].Variants.Any(static v => v is "ذوي" or "ذوو" or "اهل" or "اهالي" or "اقارب" or "والد" or "والده" or "شقيق" or "شقيقه" or "ابن" or "زوجه" or "عم" or "خال" or "صديق" or "قريب" or "منزل" or "سياره")
            : words[at - 1].Is("of") && (PersonLexicon.Nouns.Has(words, at - 2) || PersonLexicon.Families.Has(words, at - 2)));

    // معظم القتلى مدنيون, غالبية الضحايا من المدنيين: not all of them.
    private static bool IsMostInArabic(WordList words, int at) => PersonLexicon.MostOf.Has(words, at - 1);
}
