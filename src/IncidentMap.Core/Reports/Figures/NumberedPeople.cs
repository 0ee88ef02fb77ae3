using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People with a number before them: "42 civilian prisoners", "14 PKK", "21 of the dead were civilians", 30 إصابة بقصف.</summary>
internal static class NumberedPeople
{
    // واستقبلت مشافي المدينة ونقاطها الطبية 500 حالة: how far before their number the verb may stand, and the strike.
    private const int ReceiverReach = 9;
    private const int ReceivedReach = 30;

    /// <summary>The people whom a number counts.</summary>
    internal static CountMention Of(WordList words, NumberPhrase number)
    {
        if (OutOfTheDead(words, number) is { } dead) return dead;
        var noun = NounOfNumber.After(words, number.End) ?? NounBehindWere(words, number);
        if (noun is { } heads && number.Min > 1 && words[heads].Is("head")) noun = null; // "40 head of his sheep"
        if (noun is null && (Membership.ForcesBehind(words, number.End) ?? Membership.NameBehind(words, number.End) ?? Membership.ArabicForceBeforeVerb(words, number.End) ?? Membership.FromForceBehind(words, number.First, number.End)) is { } forces) return Forces(words, number, forces);
        if (noun is null && Membership.OwnMenBehind(words, number.End) is { } own) return Forces(words, number, own, Membership.IsOwnMen(words, own - 1));
        if (noun is null && (IsCases(words, number) || AreReceived(words, number))) return new CountMention { First = number.First, End = number.End + 1, Sentence = words[number.First].Sentence, Min = number.Min, Max = number.Max, IsApproximate = number.IsApproximate, IsUncounted = number.IsUncounted, HasNumberWord = true, HasNoun = true, Outcome = Outcome.Injured };
        return noun is { } at ? WithAges(words, SecondNoun.Behind(words, OfAll(words, NounPhrase.Of(words, number.First, at, number), at), at)) : new CountMention
        {
            First = number.First,
            End = number.End,
            Sentence = words[number.First].Sentence,
            Min = number.Min,
            Max = number.Max,
            IsApproximate = number.IsApproximate,
            IsUncounted = number.IsUncounted,
            Status = Membership.IsArabicForceBehind(words, number.End) ? VictimStatus.Belligerent : VictimStatus.Unknown,
        };
    }

    // 30 إصابة بقصف, 14 إصابة بين المدنيين: so many wounded; in مقتل 3 إصابة 5 and مقتل 30 إصابة آخرين the word is of those behind it.
    private static bool IsCases(WordList words, NumberPhrase number)
    {
        if (number.End >= words.Count || !words[number.End].Is("اصابه") || number is { IsUncounted: false, Min: < 3 } || words[number.End].Sentence != words[number.First].Sentence) return false;
        return number.End + 1 >= words.Count || NumberReader.TryRead(words, number.End + 1) is null && !PersonLexicon.Nouns.Has(words, number.End + 1);
    }

    // قصف بالغازات السامة، واستقبلت المشافي 500 حالة: cases that a hospital took in behind a strike, of which nothing else is said.
    private static bool AreReceived(WordList words, NumberPhrase number)
    {
        if (number.End >= words.Count || words[number.End].Form is not ("حاله" or "حالات") || words[number.End].Sentence != words[number.First].Sentence) return false;
        var past = number.End + 1;
        if (past < words.Count && words[past].Sentence == words[number.End].Sentence && words[past].Kind == WordKind.Letters && !HarmLexicon.Breakdown.Has(words, past) && words[past].Form is not ("جرا" or "نتيجه" or "اثر" or "بسبب" or "الي" or "من" or "في" or "بعضها" or "معظمها" or "بينها" or "منها" or "حتي")) return false;
        var isReceived = false;
        for (var i = number.First - 1; i >= Math.Max(0, number.First - ReceivedReach); i--)
            if (StrikeLexicon.Has(words, i) && isReceived) return true;
            else isReceived |= i >= number.First - ReceiverReach && HarmLexicon.Rescues.Has(words, i);
        return isReceived && past < words.Count && words[past].Form is "جرا" or "نتيجه" or "اثر" or "بسبب";
    }

    // "Children made up five of the nine deaths": all nine died.
    private static CountMention? OutOfTheDead(WordList words, NumberPhrase some)
    {
        if (some.End + 3 >= words.Count || !words[some.End].Is("of") || !words[some.End + 1].Is("the") || NumberReader.TryRead(words, some.End + 2) is not { IsUncounted: false } all || all.Min <= some.Min) return null;
        return PersonLexicon.Nouns.TryMatch(words, all.End, out var noun) && noun.Value.Value is { Outcome: Outcome.Killed, Number: NounNumber.Plural } ? NounPhrase.Of(words, some.End + 2, all.End, all) : null;
    }

    // "One of the wounded", "many of the wounded": there were more of them.
    private static CountMention OfAll(WordList words, CountMention some, int noun)
    {
        if (some.Outcome is null || words[noun].IsArabic || !words[noun - 1].Is("the") || !words.Any(noun - 2, noun - 1, w => w.Is("of"))) return some;
        some.IsAmong = true;
        // "21 of the dead were civilians": on whose side they were.
        if (some is { Status: VictimStatus.Unknown, Role: null, IsUncounted: false } && some.End + 1 < words.Count && words[some.End].Form is "were" or "are" && PersonLexicon.Nouns.TryMatch(words, some.End + 1, out var who) && who.Value.Value is { Number: NounNumber.Plural, Outcome: null } what)
            (some.Status, some.Role, some.Group, some.End) = (what.Status, what.Role, what.Group, who.Value.End);
        return some;
    }

    // "three kids aged 9, 11 and 14": the ages count nobody.
    private static CountMention WithAges(WordList words, CountMention people)
    {
        if (PersonAges.Behind(words, people.End) is { } ages) people.End = ages.End;
        return people;
    }

    private static CountMention Forces(WordList words, NumberPhrase number, int end, bool isArmed = true)
    {
        var forces = NounPhrase.Of(words, number.First, number.End, number, lastWord: end);
        if (isArmed) forces.Status = VictimStatus.Belligerent;
        return forces;
    }

    // "40 were civilian prisoners and 12 were members".
    private static int? NounBehindWere(WordList words, NumberPhrase number)
    {
        // "52 of them were civilians".
        var were = number.End + 2 < words.Count && words[number.End].Is("of") && words[number.End + 1].Form is "them" or "those" ? number.End + 2 : number.End;
        if (were + 1 >= words.Count || words[were].Form is not ("were" or "are") || NounOfNumber.After(words, were + 1, 1) is not { } at) return null;
        return PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value.Outcome is null && (noun.Value.Value.Number != NounNumber.Singular || words[at].Is("civilian")) ? at : null;
    }
}
