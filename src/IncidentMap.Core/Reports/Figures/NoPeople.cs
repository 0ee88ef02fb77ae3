using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Words for people that tell of none whom a number counts: of a thing, of a body, of whose strike it was.</summary>
internal static class NoPeople
{
    /// <summary>True where such words begin.</summary>
    internal static bool BeginAt(WordList words, int at) =>
        IsCivilianThing(words, at) || IsKindOfStrike(words, at) || IsOfPeople(words, at) || IsDeathToll(words, at) || IsCivilDefence(words, at) || IsGate(words[at]) || IsAtWorkWithForce(words, at) || IsOfFamilies(words, at) || IsCoupleOfDays(words, at) || IsOfUnit(words, at);

    // "a civilian house", "civilian property": hit, not hurt.
    private static bool IsCivilianThing(WordList words, int at)
    {
        var civilian = words[at].Form is "a" or "the" ? at + 1 : at;
        return civilian < words.Count && words[civilian].Is("civilian") && (StrikeLexicon.Targets.Has(words, civilian + 1) || PersonLexicon.Things.Has(words, civilian + 1));
    }

    // "a terrorist attack", "a rebel shell": whose strike it is.
    private static bool IsKindOfStrike(WordList words, int at)
    {
        var noun = words[at].Form is "a" or "the" or "another" ? at + 1 : at;
        return noun + 1 < words.Count && !words[noun].IsArabic && PersonLexicon.Nouns.TryMatch(words, noun, out var whose) && whose.Value is { Count: 1, Value: { Number: NounNumber.Singular, Status: VictimStatus.Belligerent } }
            && words[noun].Form[^1] != 's' && words[noun + 1].Form is not ("was" or "were" or "is" or "has" or "had") && StrikeLexicon.Has(words, noun + 1);
    }

    // "an activist group said", "a rebel faction": a body, and nobody of it.
    private static bool IsOfPeople(WordList words, int at)
    {
        var noun = words[at].Form is "a" or "an" or "the" or "another" ? at + 1 : at;
        if (noun + 1 >= words.Count || words[noun].IsArabic || !PersonLexicon.Nouns.TryMatch(words, noun, out var whose) || whose.Value.Value is not { Number: NounNumber.Singular, Outcome: null } || whose.Value.End >= words.Count) return false;
        // "the man's body was found": he.
        if (words[whose.Value.End].Form is "body" or "corpse" && words[whose.Value.End - 1].Span.Length > words[whose.Value.End - 1].Form.Length) return false;
        // "a White Helmets source": a name for many that the lexicon has for one.
        return PersonLexicon.OfPeople.Has(words, whose.Value.End) && words[whose.Value.End].Sentence == words[noun].Sentence && (whose.Value.Count > 1 || words[noun].Form[^1] != 's');
    }

    // "gave a death toll of 17": nobody besides.
    private static bool IsDeathToll(WordList words, int at) =>
        words[at].Form is "a" or "another" or "one" && at + 2 < words.Count && words[at + 2].Is("toll") && words[at + 1].Is("death");

    // "six people of two displaced families", "from one refugee family": whose families they are.
    private static bool IsOfFamilies(WordList words, int at)
    {
        if (words[at].IsArabic) return false;
        var noun = words[at].Form is "a" or "the" or "another" ? at + 1 : NumberReader.TryRead(words, at)?.End ?? at;
        return noun + 1 < words.Count && words[noun].Sentence == words[at].Sentence && words[noun + 1].Form is "family" or "families" or "households" && words[noun + 1].Sentence == words[at].Sentence && PersonLexicon.Nouns.TryMatch(words, noun, out var whose) && whose.Value is { Count: 1, Value: { Outcome: null, Group: null, IsKin: false } };
    }

    // "wounding 15 others, just a couple of days after".
    private static bool IsCoupleOfDays(WordList words, int at) =>
        words[at].Form is "a" or "couple" && at + 3 < words.Count && words[words[at].Is("a") ? at + 1 : at].Is("couple") && words.Any(at + 1, at + 3, static w => w.Is("of")) && TimeLexicon.Units.IsIn(words, at + 2, Math.Min(words.Count, at + 4));

    // من مرتبات الفرقة 18: the number of a unit.
    private static bool IsOfUnit(WordList words, int at) =>
        words[at].Kind == WordKind.Digits && at > 0 && words[at - 1].Form is "الفرقه" or "فرقه" or "اللوا" or "لوا" or "الفوج" or "فوج" or "الكتيبه" or "كتيبه" && words[at - 1].Sentence == words[at].Sentence;

    // متطوع بالدفاع المدني: of the rescuers, whatever stands before their name.
    private static bool IsCivilDefence(WordList words, int at) => words[at].Form is "المدني" or "مدني" && at > 0 && words[at - 1].Form.EndsWith("دفاع", StringComparison.Ordinal);

    // مشفى باب الهوى, مدينة الباب: a gate, not "by a father".
    private static bool IsGate(Word word) => word.Form is "باب" or "الباب" or "بباب" or "وباب" or "لباب" or "بالباب" or "للباب";

    // فلان العامل مع وزارة الدفاع: whom he works with, and no worker.
    private static bool IsAtWorkWithForce(WordList words, int at) =>
        words[at].Form is "العامل" or "العاملين" or "العاملان" && at > 0 && at + 2 < words.Count && words[at + 1].Form is "مع" or "ضمن" && Membership.IsForceAt(words, at + 2);

    /// <summary>التفجير الإرهابي, التفجيرين الإرهابيين, هجوم إرهابي: whose act it is; not a man who blew himself up, nor men whom a bombardment hit.</summary>
    internal static bool IsOfDeed(WordList words, int at)
    {
        if (at == 0 || !words[at].IsArabic || !StrikeLexicon.Deeds.Has(words, at - 1)) return false;
        return words[at].Form is "الارهابي" or "الارهابيين" or "الارهابيان"
            ? words[at - 1].Variants.Any(static v => v.StartsWith("ال", StringComparison.Ordinal))
            : words[at].Form is "ارهابي" or "ارهابيا" or "ارهابيين" or "ارهابيان" && words[at - 1].Variants[^1] is not ("قصف" or "قصفا") && !words.Any(at + 1, at + 3, w => w.Form is "نفسه" or "حزامه" or "حزاما");
    }

    /// <summary>"as a result of terrorist organizations' shelling": a body, farther behind the article.</summary>
    internal static bool IsBodyFarther(WordList words, int at, Hit<PersonNoun> noun) =>
        words[at + 1].Is("result") || noun.First > at + 1 && noun.Value.Number == NounNumber.Singular && words[noun.First].Form[^1] != 's' && PersonLexicon.OfPeople.Has(words, noun.End) && words[noun.End].Sentence == words[at].Sentence;
}
