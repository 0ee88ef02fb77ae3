using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Reads a number with its nouns ("42 civilian prisoners", طفلان, مدنيين اثنين, "a woman") as one count of people.</summary>
internal static class PersonPhraseReader
{
    // واستقبلت مشافي المدينة ونقاطها الطبية 500 حالة: how far before their number the verb may stand, and the strike.
    private const int ReceiverReach = 9;
    private const int ReceivedReach = 30;

    // "A. B. C.'s father".
    private const int LongestOwner = 4;

    // "gave first aid to his wife": how many words a word of harm may have.
    private const int LongestHarm = 5;

    private static readonly LexiconBits Openers = LexiconBits.Of(PersonLexicon.Nouns.Number, PersonLexicon.Openers.Number);

    internal static CountMention? TryRead(WordList words, int at) => at < words.Count && MayBegin(words[at]) ? Read(words, at) : null;

    /// <summary>True for the words with which a count of people may begin; asked for every word, so that most go no further.</summary>
    internal static bool MayBegin(Word word) => NumberReader.MayBegin(word) || word.IsInAny(Openers) || word is { IsCapital: true, IsArabic: false };

    /// <summary>The same for any word, most of which begin no count.</summary>
    internal static CountMention? Read(WordList words, int at)
    {
        if (IsCivilianThing(words, at) || IsKindOfStrike(words, at) || IsOfPeople(words, at) || IsDeathToll(words, at) || IsCivilDefence(words, at) || IsGate(words[at]) || IsAtWorkWithForce(words, at)) return null;
        if (AllAboard.TryRead(words, at) is { } aboard) return aboard;
        if (HouseholdPhrase.TryRead(words, at) is { } household) return household;
        if (OneOfAge(words, at) is { } aged) return aged;
        if (NumberReader.TryRead(words, at) is { } number) return WithNumber(words, number);
        if (words[at].Form is "another" or "further" or "additional" && NumberReader.TryRead(words, at + 1) is { } besides) return WithNumber(words, besides with { First = at });
        if (OneMore(words, at) is { } more) return more;
        if (IsArticle(words, at) && NounOfNumber.After(words, at + 1) is { } one && PersonLexicon.Nouns.TryMatch(words, one, out var single)
            && CountOf(single.Value.Value) is { } count && !IsBodyFarther(words, at, single.Value) && !(count > 1 && single.Value.End < words.Count && words[single.Value.End].Is("of")))
            return NounPhrase.Of(words, at, one, new NumberPhrase(at, one, count, IsAtLeast(words, at) ? null : count));
        if (RelativeOfNamed(words, at) is { } relative && PersonLexicon.Nouns.TryMatch(words, relative, out var kin) && CountOf(kin.Value.Value) == 1)
            return NounPhrase.Of(words, at, relative, new NumberPhrase(at, relative, 1, 1));
        if (BothOfThem(words, at) is { } both) return both;
        if (IsGeneral(words, at)) return new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, IsImplied = true, Status = VictimStatus.Belligerent };
        if (IsOneOf(words, at) && PersonLexicon.Nouns.TryMatch(words, at + 1, out var many) && many.Value.Value.Number == NounNumber.Plural)
            return OneOf(words, at, many.Value.Value);
        return PersonLexicon.Nouns.TryMatch(words, at, out var noun) && !(noun.Value.Value.Status == VictimStatus.Belligerent && IsOfDeed(words, at)) ? WithoutNumber(words, at, noun.Value) : null;
    }

    // مقتل اللواء فلان الفلاني: the rank; a brigade has a number or a name of two words behind it, and is not killed.
    private static bool IsGeneral(WordList words, int at) =>
        words[at].Form is "اللوا" or "واللوا" && at > 0 && (words[at - 1].Form is "مقتل" or "اغتيال" or "استشهاد" or "تشييع" or "مصرع" or "وفاه" or "ومقتل" or "واغتيال") && at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Letters, IsArabic: true, HasAnd: false } && words[at + 1].Sentence == words[at].Sentence;

    // "a civilian house", "civilian property": hit, not hurt.
    private static bool IsCivilianThing(WordList words, int at)
    {
        var civilian = words[at].Form is "a" or "the" ? at + 1 : at;
        return civilian < words.Count && words[civilian].Is("civilian") && (StrikeLexicon.Targets.Has(words, civilian + 1) || PersonLexicon.Things.Has(words, civilian + 1));
    }

    // "killed 82-year-old scholar A. B.", "wounding 14-year-old A. B.": one, whatever the number.
    private static CountMention? OneOfAge(WordList words, int at)
    {
        if (PersonAges.EndOf(words, at) is not { } past || past >= words.Count || !FollowsHarm(words, at)) return null;
        var one = new NumberPhrase(at, past, 1, 1);
        if (PersonLexicon.Nouns.TryMatch(words, past, out var noun) && noun.Value.Value.Number == NounNumber.Singular) return NounPhrase.Of(words, at, past, one);
        return PersonName.ListAt(words, past, words.Count) is { Count: 1 } name ? new CountMention { First = at, End = name.End, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true } : null;
    }

    // متطوع بالدفاع المدني: of the rescuers, whatever stands before their name.
    private static bool IsCivilDefence(WordList words, int at) => words[at].Form is "المدني" or "مدني" && at > 0 && words[at - 1].Form.EndsWith("دفاع", StringComparison.Ordinal);

    // مشفى باب الهوى, مدينة الباب: a gate, not "by a father".
    private static bool IsGate(Word word) => word.Form is "باب" or "الباب" or "بباب" or "وباب" or "لباب" or "بالباب" or "للباب";

    // فلان العامل مع وزارة الدفاع: whom he works with, and no worker.
    private static bool IsAtWorkWithForce(WordList words, int at) =>
        words[at].Form is "العامل" or "العاملين" or "العاملان" && at > 0 && at + 2 < words.Count && words[at + 1].Form is "مع" or "ضمن" && Membership.IsForceAt(words, at + 2);

    // "gave a death toll of 17": nobody besides.
    private static bool IsDeathToll(WordList words, int at) =>
        words[at].Form is "a" or "another" or "one" && at + 2 < words.Count && words[at + 2].Is("toll") && words[at + 1].Is("death");

    // "a terrorist attack", "a rebel shell": whose strike it is.
    private static bool IsKindOfStrike(WordList words, int at)
    {
        var noun = words[at].Form is "a" or "the" or "another" ? at + 1 : at;
        return noun + 1 < words.Count && !words[noun].IsArabic && PersonLexicon.Nouns.TryMatch(words, noun, out var whose) && whose.Value is { Count: 1, Value: { Number: NounNumber.Singular, Status: VictimStatus.Belligerent } }
            && words[noun].Form[^1] != 's' && words[noun + 1].Form is not ("was" or "were" or "is" or "has" or "had") && StrikeLexicon.Has(words, noun + 1);
    }

    // التفجير الإرهابي, التفجيرين الإرهابيين, هجوم إرهابي: whose act it is; not a man who blew himself up, nor men whom a bombardment hit.
    private static bool IsOfDeed(WordList words, int at)
    {
        if (at == 0 || !words[at].IsArabic || !StrikeLexicon.Deeds.Has(words, at - 1)) return false;
        return words[at].Form is "الارهابي" or "الارهابيين" or "الارهابيان"
            ? words[at - 1].Variants.Any(static v => v.StartsWith("ال", StringComparison.Ordinal))
            : words[at].Form is "ارهابي" or "ارهابيا" or "ارهابيين" or "ارهابيان" && words[at - 1].Variants[^1] is not ("قصف" or "قصفا") && !words.Any(at + 1, at + 3, w => w.Form is "نفسه" or "حزامه" or "حزاما");
    }

    // "an activist group said", "a rebel faction": a body, and nobody of it.
    private static bool IsOfPeople(WordList words, int at)
    {
        var noun = words[at].Form is "a" or "an" or "the" or "another" ? at + 1 : at;
        if (noun + 1 >= words.Count || words[noun].IsArabic || !PersonLexicon.Nouns.TryMatch(words, noun, out var whose) || whose.Value.Value is not { Number: NounNumber.Singular, Outcome: null }) return false;
        // "a White Helmets source": a name for many that the lexicon has for one.
        return PersonLexicon.OfPeople.Has(words, whose.Value.End) && words[whose.Value.End].Sentence == words[noun].Sentence && (whose.Value.Count > 1 || words[noun].Form[^1] != 's');
    }

    // "as a result of terrorist organizations' shelling": a body, farther behind the article.
    private static bool IsBodyFarther(WordList words, int at, Hit<PersonNoun> noun) =>
        words[at + 1].Is("result") || noun.First > at + 1 && noun.Value.Number == NounNumber.Singular && words[noun.First].Form[^1] != 's' && PersonLexicon.OfPeople.Has(words, noun.End) && words[noun.End].Sentence == words[at].Sentence;

    // "at least a civilian".
    private static bool IsAtLeast(WordList words, int article) =>
        (NumberLexicon.Before.TryMatch(words, article - 2, out var before) || NumberLexicon.Before.TryMatch(words, article - 1, out before)) && before.Value.End == article && before.Value.Value == "least";

    // "a man" is one, "a couple" two, "a couple of …" no number.
    private static int? CountOf(PersonNoun noun) => noun.Number switch { NounNumber.Singular => 1, NounNumber.Dual => 2, _ => null };

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

    // "both its occupants", "both of the brothers".
    private static CountMention? BothOfThem(WordList words, int at)
    {
        if (!words[at].Is("both")) return null;
        var noun = at + 1;
        while (noun < words.Count && words[noun].Form is "of" or "the" or "its" or "his" or "her" or "their" or "other" or "young") noun++;
        return PersonLexicon.Nouns.TryMatch(words, noun, out var people) && people.Value.Value is { Number: NounNumber.Plural, Outcome: null } ? NounPhrase.Of(words, at, noun, new NumberPhrase(at, at + 1, 2, 2)) : null;
    }

    // "a man, his wife and their daughter": in a list a possessive counts one as an article does.
    private static bool IsArticle(WordList words, int at) =>
        words[at].Form is "a" or "an" or "another" || words[at].Form is "his" or "her" or "its" or "their" or "the" && FollowsHarm(words, at) || at > 0 && words[at].Form is "his" or "her" or "their" && words[at - 1].Form is "," or "and" or "with";

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

    // أحد المدنيين: one of the civilians.
    private static bool IsOneOf(WordList words, int at) => words[at].IsArabic && words[at].Variants.Any(v => v is "احد" or "احدي") && !words[at].Form.StartsWith("ال", StringComparison.Ordinal);

    // أحد الجرحى: there were more of them.
    private static CountMention OneOf(WordList words, int at, PersonNoun many)
    {
        var one = NounPhrase.Of(words, at, at + 1, new NumberPhrase(at, at + 1, 1, 1));
        one.IsAmong = many.Outcome is not null;
        return one;
    }

    private static CountMention WithNumber(WordList words, NumberPhrase number)
    {
        if (OutOfTheDead(words, number) is { } dead) return dead;
        var noun = NounOfNumber.After(words, number.End) ?? NounBehindWere(words, number);
        if (noun is null && (Membership.ForcesBehind(words, number.End) ?? Membership.NameBehind(words, number.End) ?? Membership.ArabicForceBeforeVerb(words, number.End) ?? Membership.FromForceBehind(words, number.First, number.End)) is { } forces) return Forces(words, number, forces);
        if (noun is null && (IsCases(words, number) || AreReceived(words, number))) return new CountMention { First = number.First, End = number.End + 1, Sentence = words[number.First].Sentence, Min = number.Min, Max = number.Max, IsApproximate = number.IsApproximate, IsUncounted = number.IsUncounted, HasNumberWord = true, HasNoun = true, Outcome = Outcome.Injured };
        return noun is { } at ? WithAges(words, WithSecondNoun(words, SecondNoun.Behind(words, OfAll(words, NounPhrase.Of(words, number.First, at, number), at), at))) : new CountMention
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

    // "Five children and adolescents were killed", "12 teachers and pupils": two plurals of one number.
    private static CountMention WithSecondNoun(WordList words, CountMention people)
    {
        var and = PastListed(words, people);
        var second = and + 1;
        if (people is not { Min: > 1, Outcome: null, IsUncounted: false } || second + 1 >= words.Count || !words[and].Is("and") || words[second].Sentence != words[people.First].Sentence) return people;
        if (!PersonLexicon.Nouns.TryMatch(words, second, out var noun) || noun.Value.Value is not { Outcome: null } beside || beside.Number != NounNumber.Plural && !IsEnglishPlural(words, second, noun.Value) || beside.Status == VictimStatus.Belligerent != (people.Status == VictimStatus.Belligerent) && and == people.End || !EndsPair(words, noun.Value.End)) return people;
        if (beside.Status != people.Status && and > people.End) people.Status = VictimStatus.Unknown;
        if (beside.Group != people.Group) people.Group = null;
        if (beside.Role != people.Role) people.Role = null;
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

    // "three kids aged 9, 11 and 14": the ages count nobody.
    private static CountMention WithAges(WordList words, CountMention people)
    {
        if (PersonAges.Behind(words, people.End) is { } ages) people.End = ages.End;
        return people;
    }

    private static CountMention Forces(WordList words, NumberPhrase number, int end)
    {
        var forces = NounPhrase.Of(words, number.First, number.End, number, lastWord: end);
        forces.Status = VictimStatus.Belligerent;
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

    private static CountMention Roll(WordList words, int at, (int End, int Count) names)
    {
        var people = NounPhrase.Of(words, at, at, new NumberPhrase(at, at, names.Count, names.Count), lastWord: names.End);
        people.IsRoll = true;
        return people;
    }

    private static CountMention? WithoutNumber(WordList words, int at, Hit<PersonNoun> noun)
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
        if (noun.Value.Outcome is { } harm && end < words.Count && !words[end].HasAnd && (NumberReader.TryRead(words, end) is { IsUncounted: false } counted ? WithNumber(words, counted) : HouseholdPhrase.BodiesAt(words, at, end)) is { HasNoun: true } of && (of.Outcome ?? harm) == harm)
            return new CountMention
            {
                First = at,
                End = of.End,
                Sentence = of.Sentence,
                Min = of.Min,
                Max = of.Max,
                HasNoun = true,
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

    // The lexicon holds "activist"; the text has "activists", without an apostrophe.
    private static bool IsEnglishPlural(WordList words, int at, Hit<PersonNoun> noun) =>
        !words[at].IsArabic && noun is { Count: 1, Value.Number: NounNumber.Singular } && words[at].Form[^1] == 's' && words[at].Span.Length == words[at].Form.Length && !PersonLexicon.Nouns.HasForm(words[at].Form);
}
