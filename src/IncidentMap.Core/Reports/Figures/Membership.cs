using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Whose those are whom a text calls by a noun that says no side: members of an armed force, its comrades, those accused of working with it.</summary>
internal static class Membership
{
    // "three SDF members": how many words of a party may stand before its members, and how far behind them it may be named.
    private const int LongestParty = 4;
    private const int OwnerReach = 3;

    // "of the Syrian Journalists' and Writers' Association".
    private const int LongestOffice = 6;

    // "of the "X Brigade", affiliated with": how far behind the member the word may stand.
    private const int AffiliationReach = 10;

    // "The SDF said in a statement that five of its members": how far before them the force that speaks may stand.
    private const int SpeakerReach = 20;

    // "exploded in a car of the Asayish in the X quarter of Y, which led to the death of one member".
    private const int PostReach = 26;

    // "accused of working with ISIS": how far behind the accused, and behind the accusation, each may stand.
    private const int AccusedReach = 5;
    private const int GroupReach = 6;

    /// <summary>"three members of the SDF", "two Asayish members", "the force said that five of its members": members of an armed force.</summary>
    internal static bool IsOfForce(WordList words, CountMention mention)
    {
        if (IsMilitantGroupBefore(words, mention) || IsHeadOfMilitants(words, mention)) return true;
        if (!words.Any(mention.First, mention.End, static w => IsMember(w, "force")) || words.Any(mention.First, mention.End + 1, w => w.Is("family"))) return false;
        if (words.Any(mention.First, mention.End, w => w.Is("is"))) return true;
        for (var i = Math.Max(0, mention.First - LongestParty - 1); i < mention.First; i++)
            if (!words[i].IsArabic && PartyLexicon.Names.TryMatch(words, i, out var party) && (party.Value.End == mention.First || party.Value.End == mention.First - 1 && words[party.Value.End].Is("\""))) return true;
        if (IsOfNewForce(words, mention.End) || IsOfNamedBand(words, mention.End)) return true;
        for (var i = mention.First; i < Math.Min(words.Count, mention.End + OwnerReach + 1); i++)
            if (words[i].Sentence == words[mention.First].Sentence && (i < mention.End + OwnerReach || words[mention.End].Is("of")) && (PartyLexicon.Names.Has(words, i) || PersonLexicon.ArmedBodies.Has(words, i))) return true;
        if (IsAffiliated(words, mention.End)) return true;
        return !words[mention.First].IsArabic && !IsOfSomethingElse(words, mention.End) && (ForceSpeaksBefore(words, mention.First) || PostBefore(words, mention.First));
    }

    // "members of the new authorities' security forces", "a member of the interim government's police": a government, then its force.
    private static bool IsOfNewForce(WordList words, int of)
    {
        if (of >= words.Count || !words[of].Is("of")) return false;
        for (var i = of + 1; i < Math.Min(words.Count, of + GroupReach) && words[i] is { Kind: WordKind.Letters, IsArabic: false } && words[i].Sentence == words[of].Sentence; i++)
            if (words[i].Form is "authorities" or "government" or "governments" or "administration" or "administrations") return IsArmedAt(words, i + 1);
            else if (words[i].Form is not ("the" or "new" or "interim" or "transitional" or "former" or "local" or "caretaker") && !words[i].IsCapital) return false;
        return false;
    }

    // "a member of the Eighth Brigade", "of the "Lions Battalion"": a band under arms by its own name, which no lexicon need hold.
    private static bool IsOfNamedBand(WordList words, int of)
    {
        if (of + 1 >= words.Count || words[of].Form is not ("of" or "in" or "with")) return false;
        for (var i = of + 1; i < Math.Min(words.Count, of + GroupReach) && words[i].Sentence == words[of].Sentence; i++)
            if (i > of + 1 && words[i].IsCapital && PersonLexicon.Units.HasExactly(words[i])) return true;
            else if (!words[i].IsCapital && words[i].Form is not ("the" or "al" or "-" or "\"" or "so" or "called" or "of") && words[i].Kind != WordKind.Digits) return false;
        return false;
    }

    private static bool IsArmedAt(WordList words, int at) => PersonLexicon.ArmedBodies.Has(words, at) || PartyLexicon.Bands.Has(words, at);

    /// <summary>"three members of the city council", ثلاثة أعضاء في البلدية: members of a body that bears no arms.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="mention">The people.</param>
    internal static bool IsOfOffice(WordList words, CountMention mention)
    {
        if (!words.Any(mention.First, mention.End, static w => IsMember(w, "office"))) return false;
        if (IsOfNamedOffice(words, mention.End)) return true;
        for (var i = mention.End; i < Math.Min(words.Count, mention.End + OwnerReach) && words[i].Sentence == words[mention.First].Sentence; i++)
            if (PersonLexicon.Offices.Has(words, i)) return true;
            else if (words[i].Form is not ("في" or "من" or "of" or "the" or "in" or "local" or "from" or "ب" or "لدي")) return false;
        return false;
    }

    // "of the Syrian Journalists Association", "of a relief committee": what the body is called stands before its noun, and no force in it.
    private static bool IsOfNamedOffice(WordList words, int of)
    {
        if (of >= words.Count || !words[of].Is("of")) return false;
        for (var i = of + 1; i < Math.Min(words.Count, of + LongestOffice) && words[i].Sentence == words[of].Sentence; i++)
            if (PersonLexicon.Offices.Has(words, i)) return true;
            else if (words[i].IsArabic || words[i].Kind != WordKind.Letters && words[i].Form is not ("'" or "’" or "-") || PersonLexicon.ArmedBodies.Has(words, i) || PartyLexicon.Names.Has(words, i) || PartyLexicon.Bands.Has(words, i)
                || words[i].Form is "military" or "armed" or "security" or "shura" or "jihadist" or "and" or "in" or "of" or "who" or "by" or "at" or "from" or "near" or "on") return false;
        return false;
    }

    /// <summary>"12 relatives of fighters", "family members of IS militants": kin of those who fight bear no arms by that.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="mention">The people.</param>
    internal static bool IsKinOfSomebody(WordList words, CountMention mention)
    {
        var last = mention.End - 1;
        return mention.End < words.Count && words[mention.End].Is("of") && (words[last].Form is "relatives" or "relative" or "dependants" or "dependents" || words[last].Form is "members" or "member" && last > 0 && words[last - 1].Is("family"));
    }

    private static bool IsMember(Word word, string of) => PersonLexicon.Members.HasExactly(word, out var body) && (body == of || body == "both");

    private static bool HasElement(WordList words, CountMention mention)
    {
        for (var i = mention.First; i < Math.Min(words.Count, mention.End); i++)
            if (PersonLexicon.Members.TryMatch(words, i, out var member) && member.Value.Value == "element") return true;
        return false;
    }

    // "an ISIS man", "two HTS figures": groups that are nothing but armed; "a Turkish man" is of a country.
    private static bool IsMilitantGroupBefore(WordList words, CountMention mention)
    {
        for (var i = Math.Max(0, mention.First - 2); i < mention.End; i++)
            if (words[i].IsArabic) return false;
            else if (PartyLexicon.Names.TryMatch(words, i, out var party) && party.Value.Value is Party.Is or Party.Hts && party.Value.End < mention.End && party.Value.End >= mention.First && PersonLexicon.Nouns.Has(words, party.Value.End)) return true;
            else if (PersonLexicon.ArmedBodies.TryMatch(words, i, out var body) && body.Value.End == mention.End - 1 && PersonLexicon.Heads.HasExactly(words[body.Value.End])) return true;
        return false;
    }

    // "a senior leader of an al-Qaeda affiliate", "an official in the terrorist organization X", مسؤول في تنظيم الدولة: whom such a group has for its heads is armed.
    private static bool IsHeadOfMilitants(WordList words, CountMention mention)
    {
        if (mention.End + 1 >= words.Count || words[mention.End].Form is not ("of" or "in" or "with" or "from" or "for" or "في" or "لدي") || !words.Any(mention.First, mention.End, static w => IsMember(w, "office"))) return false;
        for (var i = mention.End + 1; i < Math.Min(words.Count, mention.End + OwnerReach + 1) && words[i].Sentence == words[mention.First].Sentence; i++)
            if (!words[i].IsArabic && PersonLexicon.ArmedBodies.Has(words, i) || PartyLexicon.Names.TryMatch(words, i, out var party) && party.Value.Value is Party.Is or Party.Hts) return true;
            else if (words[i].Form is not ("a" or "an" or "the" or "تنظيم")) return false;
        return false;
    }

    // "blew himself up at a checkpoint of the Asayish, killing three members": of those whose post it was.
    private static bool PostBefore(WordList words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - PostReach) && words[i].Sentence == words[at].Sentence; i--)
            if (PersonLexicon.Posts.Has(words, i))
                return Enumerable.Range(i - OwnerReach, 2 * OwnerReach + 1).Any(k => k >= 0 && k < at && (PartyLexicon.Names.Has(words, k) || PersonLexicon.ArmedBodies.Has(words, k)));
        return false;
    }

    /// <summary>استهدفت سيارة للدفاع المدني ما أدى لمقتل أحد العناصر: "elements" of the rescuers whose car or centre was struck.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="mention">The people.</param>
    internal static bool IsOfStruckRescuers(WordList words, CountMention mention)
    {
        if (!words[mention.First].IsArabic || !HasElement(words, mention) || IsForceAt(words, mention.End) || IsArabicForceBehind(words, mention.End)) return false;
        for (var i = mention.First - 1; i > Math.Max(0, mention.First - SpeakerReach) && words[i].Sentence == words[mention.First].Sentence && !PartyLexicon.Names.Has(words, i); i--)
            if (words[i].Variants.Any(v => v is "دفاع" or "خوذ") && words[i + 1].Variants.Any(v => v is "مدني" or "بيضا"))
                return Enumerable.Range(i - OwnerReach, OwnerReach).Any(k => k >= 0 && (StrikeLexicon.Targets.Has(words, k) || words[k].Variants.Any(v => v is "فريق" or "فرق" or "مركز" or "اليه" or "طاقم")));
        return false;
    }

    // "a member of the "X Brigade", affiliated with Hezbollah".
    private static bool IsAffiliated(WordList words, int at)
    {
        if (at >= words.Count || !words[at].Is("of")) return false;
        for (var i = at + 1; i < Math.Min(words.Count - 1, at + AffiliationReach) && words[i].Sentence == words[at].Sentence; i++)
            if (words[i].Form is "affiliated" or "loyal" or "allied" or "linked" or "belonging" or "backed" or "supported")
                return Enumerable.Range(i + 1, OwnerReach + 1).Any(k => k < words.Count && words[k].Sentence == words[at].Sentence && (PartyLexicon.Names.Has(words, k) || PersonLexicon.ArmedBodies.Has(words, k)));
        return false;
    }

    /// <summary>
    /// تسعة من قوات النظام, شاب تابع لهيئة تحرير الشام, شخصين ينتميان لداعش: whose they are stands behind them at once, or behind a word of
    /// belonging and a name or two.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Just past the people.</param>
    internal static bool IsArabicForceBehind(WordList words, int at)
    {
        if (at >= words.Count || at == 0 || !words[at].IsArabic || words[at].Sentence != words[at - 1].Sentence) return false;
        if (words[at].Is("من") && IsOwnMen(words, at + 1)) return true;
        if (words[at].Is("في") && PersonLexicon.ArmedBodies.Has(words, at)) return true;
        if (words[at].Is("من") && at + 1 < words.Count && IsForceAt(words, words[at + 1].Variants.Any(v => v is "صفوف" or "مرتبات" or "كوادر" or "شهدا" or "قتلي") ? at + 2 : at + 1)) return true;
        for (var i = at; i < Math.Min(words.Count, at + LongestParty + 1) && (i == at || words[i] is { IsArabic: true } && words[i].Sentence == words[at].Sentence); i++)
            if (PersonLexicon.Belonging.TryMatch(words, i, out var belonging)) return IsForceAt(words, belonging.Value.End) || IsForceAt(words, belonging.Value.End + 1);
            else if (HarmLexicon.Words.Has(words, i) || StrikeLexicon.Strong.Has(words, i) || words[i].Form is "في" or "جرا" or "اثر") return false;
        return false;
    }

    /// <summary>هجوم على حاجز للأمن العام يخلف ثلاثة شهداء من عناصره: men of the force named before.</summary>
    internal static bool IsOwnMen(WordList words, int at)
    {
        if (at >= words.Count || !IsOwned(words[at])) return false;
        var men = PersonLexicon.Nouns.TryMatch(words, at, out var noun) ? noun.Value.Value : (PersonNoun?)null;
        // A town has its dead as a force has: شهدائها.
        var isDead = men is { Outcome: not null, Number: NounNumber.Plural, Status: VictimStatus.Unknown };
        if (!isDead && men is not { Status: VictimStatus.Belligerent } && !IsMember(words[at], "element")) return false;
        for (var i = at - 1; i >= Math.Max(0, at - SpeakerReach) && words[i].Sentence == words[at].Sentence; i--)
            if (IsForceAt(words, i)) return true;
            else if (words[i].Variants.Any(v => v is "دفاع" or "خوذ") || isDead && (StrikeLexicon.Strong.Has(words, i) || StrikeLexicon.Targets.Has(words, i))) return false;
        return false;
    }

    /// <summary>قالت الوزارة إن خمسة من عناصرها قتلوا: just past the men of whoever tells of his own; null where there are none.</summary>
    internal static int? OwnMenBehind(WordList words, int of) => of + 1 < words.Count && words[of].Is("من") && IsOwned(words[of + 1]) && IsMember(words[of + 1], "element") ? of + 2 : null;

    // مقاتليه, مقاتليها, مقاتليهم; قادة, mercenaries and thugs fold to the letters of a pronoun.
    private static bool IsOwned(Word word) =>
        word is { IsArabic: true, Form: [.., 'ه'] or [.., 'ه', 'ا'] or [.., 'ه', 'م'] } && word.Form is not ("قاده" or "القاده" or "مرتزقه" or "المرتزقه" or "شبيحه" or "الشبيحه");

    /// <summary>True where the name of a force begins; a country is where somebody is from.</summary>
    internal static bool IsForceAt(WordList words, int at) =>
        at < words.Count && words[at].Kind == WordKind.Letters && !words[at].Variants.Any(v => v is "روسيا" or "تركيا" or "ايران" or "اسراييل")
        && (PartyLexicon.Names.Has(words, at) || PersonLexicon.ArmedBodies.Has(words, at) || PartyLexicon.Bands.Has(words, at) && (PartyLexicon.Names.Has(words, at + 1) || words[at].Variants.Any(v => v is "ميليشيا" or "مليشيا" or "ميليشيات" or "مليشيات")));

    // "members of a council": whose they are stands behind them.
    private static bool IsOfSomethingElse(WordList words, int at) => at < words.Count && words[at].Is("of");

    // The force as the one who says so: between it and its members a word of saying, and no other speaker.
    private static bool ForceSpeaksBefore(WordList words, int at)
    {
        var said = false;
        for (var i = at - 1; i >= Math.Max(0, at - SpeakerReach) && words[i].Sentence == words[at].Sentence; i--)
        {
            if (said && (PartyLexicon.Names.Has(words, i) || PersonLexicon.ArmedBodies.Has(words, i))) return true;
            if (SpeakerLexicon.Names.TryMatch(words, i, out var speaker) && speaker.Value.Value.Speaks == Speaks.Always) return false;
            said |= SpeakerLexicon.Saying.Has(words, i) || words[i].Form is "say" or "says" or "lost" or "report" or "reports" or "confirm" or "confirms";
        }
        return false;
    }

    /// <summary>
    /// "Eight SAA killed", "two of the National Army were killed": just past the name of a force whose men a number counts without a noun, a verb
    /// of harm behind it; null where it counts none.
    /// </summary>
    internal static int? NameBehind(WordList words, int at)
    {
        var i = at;
        if (i < words.Count && words[i].Is("of")) i++;
        while (i < words.Count && i < at + LongestParty && words[i].Form is "the" or "regime" or "so" or "called" or "\"" or "-" or "'s" or "s") i++;
        if (i >= words.Count || words[i].IsArabic || words[i].Sentence != words[at].Sentence) return null;
        var end = PartyLexicon.Names.TryMatch(words, i, out var party) ? party.Value.End : PersonLexicon.ArmedBodies.TryMatch(words, i, out var body) ? body.Value.End : (int?)null;
        if (end is not { } past) return null;
        while (past < words.Count && past < i + 2 * LongestParty && words[past].Sentence == words[at].Sentence && (PartyLexicon.Names.Has(words, past) || PartyLexicon.Bands.Has(words, past) || words[past].Form is "third" or "legion" or "'s" || words[past].Is("\""))) past++;
        var verb = past;
        while (verb < words.Count && verb < past + OwnerReach && HarmLexicon.Auxiliaries.HasForm(words[verb].Form) && !HarmLexicon.Words.Has(words, verb)) verb++;
        return HarmLexicon.Words.TryMatch(words, verb, out var harm) && harm.Value.Value.Governs != Governs.Next && words[verb].Sentence == words[at].Sentence ? past : null;
    }

    /// <summary>خمسة من الحرس الثوري قتلوا: just past the force of whose men a number counts some, their verb behind it; null where it counts none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Just past the number.</param>
    internal static int? ArabicForceBeforeVerb(WordList words, int at)
    {
        var of = at < words.Count && words[at].Is(")") ? at + 1 : at;
        if (of + 2 >= words.Count || !words[of].Is("من") || !IsForceAt(words, of + 1)) return null;
        var name = PartyLexicon.Names.Has(words, of + 1) || PersonLexicon.ArmedBodies.Has(words, of + 1) ? of + 1 : of + 2;
        var past = PartyLexicon.Names.TryMatch(words, name, out var party) ? party.Value.End : PersonLexicon.ArmedBodies.TryMatch(words, name, out var body) ? body.Value.End : name + 1;
        while (past < words.Count && past < name + LongestParty && words[past] is { IsArabic: true, Form: ['ا', 'ل', ..] }) past++;
        return past < words.Count && words[past].Sentence == words[at - 1].Sentence && words[past] is { IsArabic: true, Form: [.., 'و', 'ا'] } && HarmLexicon.Words.TryMatch(words, past, out var harm) && harm.Value.Value.Governs != Governs.Next && !HasVictim(words, harm.Value.End) ? past : null;
    }

    // ثلاثة من الأمن العام قتلوا مدنياً, قتلوا أمس شاباً: it is they who killed.
    private static bool HasVictim(WordList words, int at)
    {
        var victim = at;
        while (victim < words.Count && (TimeLexicon.Relative.Has(words, victim) || TimeLexicon.Weekdays.Has(words, victim) || TimeLexicon.PartsOfDay.Has(words, victim) || words[victim].Is("يوم"))) victim++;
        return victim < words.Count && words[victim].Sentence == words[at - 1].Sentence && PersonPhraseReader.TryRead(words, victim) is { } next && !words[next.First].HasAnd;
    }

    /// <summary>"18 Syrian government forces", "nine security forces": just past the forces that a number counts by the name of their party or body; null where it counts none.</summary>
    internal static int? ForcesBehind(WordList words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + LongestParty) && words[i] is { Kind: WordKind.Letters, IsArabic: false } && words[i].Sentence == words[at - 1].Sentence; i++)
        {
            if (PersonLexicon.ArmedBodies.TryMatch(words, i, out var body) && words[body.Value.End - 1].Is("forces")) return body.Value.End;
            if (!PartyLexicon.Names.TryMatch(words, i, out var party))
            {
                if (!words[i].IsCapital && !PersonLexicon.Between.Has(words, i)) return null;
                continue;
            }
            if (words[party.Value.End - 1].Is("forces")) return party.Value.End;
            return party.Value.End < words.Count && words[party.Value.End].Is("forces") ? party.Value.End + 1 : null;
        }
        return null;
    }

    /// <summary>"nine fighters from A and two from B": just past the armed group of whose men a further number is; null elsewhere.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="number">Where the number begins.</param>
    /// <param name="at">Just past the number.</param>
    internal static int? FromForceBehind(WordList words, int number, int at)
    {
        if (number == 0 || at + 1 >= words.Count || words[at].Form is not ("from" or "of") || words[number - 1].Form is not ("and" or ",")) return null;
        var name = words[at + 1].Is("the") ? at + 2 : at + 1;
        return PartyLexicon.Names.TryMatch(words, name, out var party) && !SpeakerLexicon.States.Has(words, name) && words[party.Value.End - 1].Sentence == words[number].Sentence ? party.Value.End : null;
    }

    /// <summary>"a man accused of working with ISIS", متهم بالانتماء للتنظيم: whom a text calls one of an armed group, by an accusation.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the accusation may stand, or a few words before it.</param>
    internal static bool IsAccused(WordList words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + AccusedReach) && words[i].Sentence == words[at].Sentence; i++)
            if (PersonLexicon.Accused.TryMatch(words, i, out var accused))
                return Enumerable.Range(accused.Value.End, GroupReach).Any(k => k < words.Count && words[k].Sentence == words[at].Sentence && PartyLexicon.Names.Has(words, k));
        return false;
    }
}
