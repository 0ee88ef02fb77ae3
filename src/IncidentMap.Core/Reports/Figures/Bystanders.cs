using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People named for another reason than their harm: those who did it, those who say so, plurals of others.</summary>
internal sealed class Bystanders(FigureWalk walk, PeopleBeforeVerb people)
{
    // "activists and local first responders said".
    private const int SayingReach = 7;

    // "also known as the White Helmets".
    private const int AsideReach = 8;

    // "clashes in the town with unknown gunmen": how far behind the fighting "with" may stand, and they behind it.
    private const int FightReach = 4;

    // "to help to evacuate the wounded": how far before them the "to" of a purpose may stand.
    private const int LongestPurpose = 5;

    // ستقوم المنظمة مع شركائها بإجلاء المرضى والمصابين: how far before the wounded the plan may stand.
    private const int LongestPlan = 12;

    // تهدد المواطنين الأمريكيين وشركائنا والمدنيين.
    private const int ThreatReach = 5;

    // How far behind people the number of the toll may stand.
    private const int TollReach = 12;

    // "was assassinated late on Monday in the town of X by".
    private const int LongestPassive = 12;

    // "a guard of Hayyat Tahrir al-Sham".
    private const int LongestName = 8;

    // How many words the name of a party may have.
    private const int LongestParty = 4;

    // الشهداء من أبناء البلدة الذين سقطوا: how far behind the noun the relative pronoun may stand.
    private const int FallReach = 5;

    // سقوط عدد من الجرحى: how far before them such a word may stand.
    private const int NewsReach = 4;

    // "shot by border guards", "killed when gunmen opened fire", برصاص عناصر, أعدم مسلحون ثلاثة: those who did it; not قُتل قبل يومين رجل.
    internal bool IsAgent(CountMention person) =>
        (person.IsBarePlural || person.IsImplied) && walk.Words.Any(person.First - 2, person.First, static w => HarmLexicon.AgentsAfter.HasExactly(w)) && !IsPassiveAgentless(person) && walk.PastDate(person.First - 2) != person.First && !IsWhoseHand(person)
        || person.IsBarePlural && person.First > walk.First && walk.Words[person.First - 1].Form is "اعدم" or "ذبح"
        || IsDoer(person) || IsDoerOfClause(person) || IsBehindBy(person) || IsAtHandsOf(person) || IsWhoseShots(person)
        || person.IsBarePlural && !walk.Words[person.First].IsArabic && person.First - 1 > walk.First && walk.Words[person.First - 1].Form is "unknown" or "unidentified" or "masked" or "armed" && walk.Words[person.First - 2].Form is "when" or "after" or "as" or "where" && !people.IsHarmNext(person.End)
        || person.IsBarePlural && !walk.Words[person.First].IsArabic && person.First > walk.First && walk.Words[person.First - 1].Form is "when" or "after" or "as" or "where" or "before" or "that" && !people.IsHarmNext(person.End);

    // بُترت يد شقيقه: his hand, and nobody's doing as على يد is.
    private bool IsWhoseHand(CountMention person) => walk.Words[person.First - 1].Is("يد") && !walk.Words[person.First - 2].Is("علي");

    // "Regime troops targeted the village, and two civilians were wounded": fighters with a verb of their own, which tells what they did.
    private bool IsDoer(CountMention person) =>
        person is { IsBarePlural: true, Status: VictimStatus.Belligerent } && !walk.Words[person.First].IsArabic && PartyLexicon.Acts.Has(walk.Words, person.End) && !HarmLexicon.Words.Has(walk.Words, person.End)
        && !walk.Words.Any(person.End + 1, Math.Min(walk.End, person.End + 2), w => w.Form is "by" or "in" or "near" or "when" or "after");

    // "killed in an ambush by an ISIS gunman", "shot dead by two soldiers": men under arms whose act it was; and whoever it was, "was killed in X by two men".
    private bool IsBehindBy(CountMention person) =>
        person.Outcome is null && (person.Status == VictimStatus.Belligerent || IsBehindPassive(person.First)) && !walk.Words[person.First].IsArabic && person.First - 1 > walk.First && walk.Words[person.First - 1].Is("by") && walk.Words[person.First - 2].Form is not ("accompanied" or "followed" or "joined" or "rose" or "risen" or "increased" or "up");

    // قُتل مزارع برصاص ثلاثة أشخاص, من قبل أربعة ملثمين: somebody is harmed before; in قتل برصاص ثلاثة أشخاص nobody is yet.
    private bool IsWhoseShots(CountMention person) =>
        person is { Outcome: null } and ({ HasNumberWord: true } or { Min: > 1 }) && walk.HarmUsed && person.First > walk.First && walk.Words[person.First].IsArabic && HarmLexicon.AgentsAfter.HasExactly(walk.Words[person.First - 1]);

    private bool IsBehindPassive(int person) =>
        walk is { HarmUsed: true, Harm: { Word.Outcome: Outcome.Killed or Outcome.Injured, At: > 0 and var verb } } && walk.Words[verb - 1].Form is "was" or "were" or "been" or "being" && person - verb <= LongestPassive;

    // قُتل شاب على يد ثلاثة عناصر من الأمن, على أيدي خمسة مسلحين: however many they are.
    private bool IsAtHandsOf(CountMention person) =>
        person.Outcome is null && person.First - 1 > walk.First && walk.Words[person.First - 1].Form is "يد" or "ايدي" or "ايادي" && walk.Words[person.First - 2].Is("علي");

    // "killed when a guard opened fire": one whose own act the clause tells.
    private bool IsDoerOfClause(CountMention person) =>
        person is { Min: 1, Max: 1, IsImplied: false, Outcome: null } && person.First > walk.First && walk.Words[person.First - 1].Form is "when" or "after" or "as" or "where"
        && PastWhose(person.End) is var verb && verb + 1 < walk.End && (walk.Words[verb].Form is "opened" or "fired" or "threw" or "hurled" or "stormed" or "detonated" or "stepped" or "tampered" or "drove" || walk.Words[verb].Is("shot") && walk.Words[verb + 1].Form is "at" or "them");

    // "a guard of the force": whose he is, by its name.
    private int PastWhose(int at)
    {
        if (at >= walk.End || walk.Words[at].Form is not ("of" or "from")) return at;
        var end = at + 1;
        while (end < walk.End && end < at + LongestName && (walk.Words[end].IsCapital || walk.Words[end].Form is "the" or "al" or "-")) end++;
        return end;
    }

    // "killed in clashes with gunmen", في اشتباكات بين مسلحين: with whom they fought.
    private bool IsFoughtWith(CountMention person)
    {
        if (!person.IsBarePlural || person.First - 2 < walk.First || person.Outcome is not null) return false;
        for (var i = person.First - 1; i > walk.First && i >= person.First - FightReach; i--)
        {
            if (walk.Words[i].Kind == WordKind.Mark || HarmLexicon.Words.Has(walk.Words, i)) return false;
            if (walk.Words[i].Form is not ("with" or "between" or "against" or "among" or "مع" or "بين" or "ضد")) continue;
            for (var k = i - 1; k >= walk.First && k >= i - FightReach; k--)
                if (EventLexicon.Clashes.Has(walk.Words, k)) return true;
            return false;
        }
        return false;
    }

    // "…, rescuers said", ", activists and first responders said", "a doctor told"; قال ناشطون.
    internal bool IsSpeaker(CountMention person) => person.IsBarePlural
        ? walk.Words[person.First].IsArabic
            ? person is { First: > 0, Outcome: null } && SpeakerLexicon.Saying.Has(walk.Words, person.First - 1)
            : SpeakerLexicon.Saying.Has(walk.Words, person.End) || IsAmongSpeakers(person) || IsAsideOfSpeaker(person) || (person.First == walk.First || walk.Words[person.First - 1].Is(",")) && SaysNext(person.End)
        : person is { HasNoun: true, Min: 1, Max: 1 } && IsSaidBy(person);

    // "The Civil Defence, volunteer first responders also known as White Helmets, said": who the speaker is, between commas.
    private bool IsAsideOfSpeaker(CountMention person)
    {
        if (person.Outcome is not null || person.First - 2 < walk.First || !walk.Words.Any(person.First - 2, person.First, static w => w.Is(","))) return false;
        for (var i = person.End; i + 1 < Math.Min(walk.End, person.End + AsideReach); i++)
            if (walk.Words[i].Is(",")) return SpeakerLexicon.Saying.TryMatch(walk.Words, i + 1, out var said) && said.Value.Value == SpeakerLexicon.Speech;
            else if (walk.Words[i].Kind == WordKind.Mark || HarmLexicon.Words.Has(walk.Words, i)) return false;
        return false;
    }

    // "according to local activists and first responders".
    private bool IsAmongSpeakers(CountMention person)
    {
        for (var i = person.First - 1; i > walk.First && i >= person.First - SayingReach && walk.Words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(walk.Words, i); i--)
            if (walk.Words[i].Is("to") && walk.Words[i - 1].Is("according")) return true;
        return false;
    }

    private bool SaysNext(int at)
    {
        for (var i = at; i < Math.Min(walk.End, at + SayingReach) && walk.Words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(walk.Words, i); i++)
            if (SpeakerLexicon.Saying.Has(walk.Words, i)) return true;
        return false;
    }

    // "said a doctor", "according to a nurse", قال طبيب; ", a medic said", a neighbour said" behind a quotation, ", an activist group and a local official said". "Reported a civilian killed" tells of him.
    private bool IsSaidBy(CountMention person) =>
        person.First > walk.First && (IsSpeechBefore(person.First) && !IsToldOf(person.End) && !IsSaidBySomebody(person.First - 1) || !walk.Words[person.First].IsArabic && (walk.Words[person.First - 1].Is(",") || person.First - 1 > walk.First && (walk.Words[person.First - 1].Is("\"") || IsOfOutlet(person.First - 1)) && walk.Words[person.First - 2].Is(",") || walk.Words[person.First - 1].Is("and") && PersonLexicon.OfPeople.Has(walk.Words, person.First - 2) || IsBehindNumber(person)) && SpeakerLexicon.Saying.TryMatch(walk.Words, person.End, out var said) && said.Value.Value == SpeakerLexicon.Speech
            || SpeaksFarther(person) || IsNamedSpeaker(person));

    // ", ANHA's reporter said", ", Enab Baladi correspondent said".
    private bool IsOfOutlet(int at) => walk.Words[at].IsCapital && SpeakerLexicon.Names.Has(walk.Words, at);

    // "wounded several a doctor said": some papers leave the comma out.
    private bool IsBehindNumber(CountMention person) => walk.Words[person.First].Form is "a" or "an" && walk.Found.Count > 0 && walk.Found[^1] is { HasNoun: false, Counts: true } number && number.End == person.First;

    // "the network said a soldier and two women were killed": who spoke stands before the verb; in ", said a doctor" nobody does.
    private bool IsSaidBySomebody(int verb) =>
        walk.Words[verb].Form is "said" or "says" or "stated" or "added" && verb > walk.First && walk.Words[verb - 1].Kind == WordKind.Letters;

    // ", activist A. B. said", ", a local doctor, C. D., told the agency": his name stands between him and what he says.
    private bool IsNamedSpeaker(CountMention person)
    {
        if (walk.Words[person.First].IsArabic || walk.Words[person.First - 1].Form is not ("," or "and" or "as")) return false;
        var isAside = person.End < walk.End && walk.Words[person.End].Is(",");
        if (PersonName.ListAt(walk.Words, isAside ? person.End + 1 : person.End, walk.End) is not { Count: 1 } name) return false;
        var verb = isAside ? name.End + 1 : name.End;
        if (isAside && !walk.Words.Any(name.End, Math.Min(walk.End, verb), w => w.Is(","))) return false;
        return SpeakerLexicon.Saying.TryMatch(walk.Words, verb, out var said) && said.Value.Value == SpeakerLexicon.Speech;
    }

    // ", a doctor at the national hospital told the agency": where he is stands before what he says.
    private bool SpeaksFarther(CountMention person)
    {
        if (walk.Words[person.First].IsArabic || !walk.Words[person.First - 1].Is(",") || person.End >= walk.End || walk.Words[person.End].Form is not ("at" or "in" or "from" or "of" or "with")) return false;
        for (var i = person.End + 1; i < Math.Min(walk.End, person.End + SayingReach) && walk.Words[i].Kind == WordKind.Letters; i++)
            if (SpeakerLexicon.Saying.TryMatch(walk.Words, i, out var said)) return said.Value.Value == SpeakerLexicon.Speech;
            else if (HarmLexicon.Words.Has(walk.Words, i) || HarmLexicon.Auxiliaries.HasForm(walk.Words[i].Form)) return false;
        return false;
    }

    // "The Red Crescent said one of its volunteers was killed": of whom it speaks.
    private bool IsToldOf(int verb) =>
        verb < walk.End && walk.Words[verb].Form is "was" or "had" or "has" or "died" && people.IsHarmNext(verb);

    private bool IsSpeechBefore(int at)
    {
        for (var i = Math.Max(walk.First, at - 2); i < at; i++)
            if (SpeakerLexicon.Saying.TryMatch(walk.Words, i, out var said) && said.Value.Value == SpeakerLexicon.Speech && said.Value.End == at) return true;
        return false;
    }

    // مقتل سيدة ونزوح الأهالي, مقتل سيدة بقصف على مخيم للنازحين: a plural that no و ties to the killed before it is of others.
    internal bool IsOtherPlural(CountMention person, bool governed) =>
        (person is { IsBarePlural: true, Outcome: null } || IsSomeThings(person)) && governed && walk.HarmUsed && walk.Whole is null && !(walk.Words[person.First].IsArabic && walk.Words[person.First].HasAnd) && !IsBeforeVerb(person) && !walk.Words.Any(person.First - 1, person.First, w => w.Form is "او" or "و" or "," or "مع" or "and" or "or" or "with" or "including" or "mostly" or "all") && !AreHis(person);

    // "killed a woman and her children": whose they are is told of before, and no verb of their own follows.
    private bool AreHis(CountMention person) =>
        person.First - 2 > walk.First && walk.Words[person.First - 1].Form is "his" or "her" or "their" && walk.Words[person.First - 2].Form is "and" or "with" && walk.Found.Count > 0 && walk.Found[^1].Counts && person.First - 2 - walk.Found[^1].End <= LongestName
        && (person.End >= walk.End || walk.Words[person.End].Kind == WordKind.Mark || walk.Words[person.End].Form is "in" or "at" or "on" or "when" or "while" or "and" or "near" or "from" or "during" or "as" or "by" or "inside" or "after");

    // إصابة خمسة بقصف استهدف عدداً من الأبنية: what was hit.
    private bool IsSomeThings(CountMention person) => person is { IsUncounted: true, HasNoun: false, HasNumberWord: true, Outcome: null } && walk.Words[person.First].IsArabic && person.Min == 1;

    // "…, while others were wounded": they have a verb of their own.
    private bool IsBeforeVerb(CountMention person) => !walk.Words[person.First].IsArabic && people.IsHarmNext(person.End);

    // A mark between "by" and the noun parts them.
    private bool IsPassiveAgentless(CountMention person) => walk.Words[person.First - 1].Kind == WordKind.Mark;

    // "the lives of four people": lives are counted only with a number of their own.
    internal bool IsLives(CountMention person) =>
        person.IsBarePlural && walk.Words.Any(person.First, person.End, w => w.Variants.Any(v => v is "lives" or "souls" or "ارواح"));

    // "various wounds in their bodies": of the living. "six were killed and their bodies remain with us": of those.
    private bool IsOwnBodies(CountMention person) =>
        walk.Words[person.First].Is("bodies") && person.First > walk.First && walk.Words[person.First - 1].Is("their") && walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed }) ||
        walk.Words[person.End - 1].Form is "bodies" or "body" && walk.Words.Any(person.First - 1, person.End, w => w.Form is "their" or "his" or "her") && walk.Words.Any(person.First - 4, person.End, w => w.Form is "hit" or "struck" or "pierced" or "penetrated" or "in" or "on" or "over" or "across" or "throughout");

    // أسعفت الفرق المصابين, وتوزع الشهداء: those of whom the text tells elsewhere.
    internal bool IsSpokenOf(CountMention person, bool governed) =>
        person is { Outcome: Outcome.Killed } && walk.Words[person.First].Form is "الضحيتين" or "الضحيتان" && !governed
        || person is { IsBarePlural: true, IsAmong: false, Outcome: not null } && (!governed || IsRescued(person)) && walk.Whole is null && walk.Words[person.First].IsArabic
        && walk.Words[person.First].Variants.Any(v => v.Length > 3 && v.StartsWith("ال", StringComparison.Ordinal))
        && !IsNewsAt(person.First);

    // قُتل عشرة أشخاص، والضحايا مدنيون: who they were, and none besides.
    internal bool AreCountedBefore(CountMention person) =>
        person is { IsBarePlural: true, IsAmong: false, Outcome: null or Outcome.Killed } && walk.Words[person.First].IsArabic && HarmLexicon.TheDead.Has(walk.Words, person.First) && walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed, IsUncounted: false, Min: > 1 });

    // سقوط الجرحى, عشرات الجرحى: news of their harm.
    private bool IsNewsAt(int at)
    {
        // عدد من القتلى والجرحى: what و ties to a number of others is news as they are.
        if (walk.Words[at].HasAnd && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, IsUncounted: true, HasNumberWord: true, Outcome: not null } others && others.End == at) return true;
        for (var i = Math.Max(0, at - NewsReach); i < at; i++)
            if (HarmLexicon.NewsBefore.Has(walk.Words, i)) return true;
        return false;
    }

    // "to help evacuate the wounded", "blood for the injured", "any wounded": whom an act is meant for, of whom nothing is told.
    internal bool IsMeantFor(CountMention person)
    {
        if (IsPlanned(person) || IsCarried(person)) return true;
        if (person is not { IsBarePlural: true, Outcome: not null } || walk.Words[person.First].IsArabic || person.First - 2 < walk.First || walk.Words[person.First - 1].Form is not ("the" or "any" or "those")) return false;
        if (walk.Words[person.First - 1].Is("any") || walk.Words[person.First - 2].Form is "for" or "buried" or "bury" or "burying" or "mourned" or "mourning") return true;
        return Enumerable.Range(person.First - 1 - LongestPurpose, LongestPurpose).Any(i => i >= walk.First && walk.Words[i].Is("to") && !walk.Words.Any(i, person.First, w => w.Kind == WordKind.Mark) && !HarmLexicon.Held.Has(walk.Words, i - 1));
    }

    /// <summary>
    /// ذوي المصابين برصاص القوات, الجنود الجرحى في اشتباكات س, وداع الشهداء الذين سقطوا نتيجة العدوان: of whom nothing else may be told than what harmed them.
    /// </summary>
    internal bool IsToldByCause(CountMention person)
    {
        var at = PastFall(person.End);
        if (at >= walk.End || !walk.Words[at].IsArabic || HarmLexicon.Rescues.Has(walk.Words, person.First - 1)) return false;
        if (walk.Words[at].Form[0] == 'ب' && StrikeLexicon.Has(walk.Words, at)) return true;
        return walk.Words[at].Form is "في" or "جرا" or "اثر" or "نتيجه" or "بسبب" && at + 1 < walk.End && StrikeLexicon.Has(walk.Words, at + 1);
    }

    // الشهداء في درعا الذين سقطوا: just past the relative clause's verb.
    private int PastFall(int end)
    {
        for (var i = end; i + 2 < walk.End && i < end + FallReach && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Form is "الذين" or "اللذين" or "ممن") return walk.Words[i + 1].Form is "سقطوا" or "سقطا" or "ارتقوا" or "ارتقيا" or "قضوا" or "قضيا" or "استشهدوا" or "استشهدا" or "قتلوا" or "قتلا" ? i + 2 : end;
        return end;
    }

    // "hit an ambulance carrying an injured woman": wounded before.
    private bool IsCarried(CountMention person) =>
        person.Outcome == Outcome.Injured && person.First > walk.First && walk.Words[person.First - 1].Form is "accompanying" or "carrying" or "transporting" or "ferrying" or "evacuating" or "rescuing" or "treating";

    // مستعدة لإجلاء المصابين, طالب بإجلاء مئات الجرحى: who would be carried away.
    private bool IsPlanned(CountMention person)
    {
        if (person is not { IsUncounted: true, Outcome: Outcome.Injured } || !walk.Words[person.First].IsArabic || !IsRescued(person)) return false;
        for (var i = person.First - 1; i >= Math.Max(walk.First, person.First - LongestPlan); i--)
            if (HarmLexicon.Plans.Has(walk.Words, i)) return true;
        return false;
    }

    internal bool IsRescued(CountMention person) => HarmLexicon.Rescues.IsIn(walk.Words, person.First - 4, person.First);

    // "whom the group had been holding" tells more of victims counted already.
    internal bool IsSaidOfVictims(int i) =>
        walk.Found.Count > 0 && walk.Found[^1].Counts && walk.Words.Any(walk.Found[^1].End, i, w => w.Form is "whom" or "who" or "الذين" or "اللذين" or "ممن");

    // "hit the houses of civilians": a noun, not what a camp does.
    internal bool IsHouses(int i) => walk.Words[i].Is("houses") && i > walk.First && (walk.Words[i - 1].Form is "the" or "their" or "its" or "of" or "on" or "several" or "some" or "residential" or "civilian" or "civilians" or "many" or "civil" or "and" || walk.IsNumber(i - 1));

    // "in rebel-held Aleppo", "areas held by the YPG": the ground is held.
    internal bool IsHeldBy(int i) =>
        i > walk.First && walk.Words[i].Is("held") && (PartyLexicon.Names.Has(walk.Words, i - 1) || walk.Words[i - 1].Form is "rebel" or "opposition" or "government" or "militant" or "insurgent" or "jihadist" or "kurdish"
            || i + 1 < walk.End && walk.Words[i + 1].Is("by") && (SettlementLexicon.Heads.Has(walk.Words, i - 1) || StrikeLexicon.Targets.Has(walk.Words, i - 1) || PersonLexicon.Things.Has(walk.Words, i - 1)));

    /// <summary>Those before a verb that says no harm: "40 fighters surrendered after two days in which 12 died", the forty are none of the dead.</summary>
    internal CountMention? SubjectOf(int verb) =>
        !walk.Words[verb].IsArabic && walk.Found.Count > 0 && walk.Found[^1] is { Outcome: null, Ignored: null } subject && people.AreAuxiliaries(subject.End, verb) ? subject : null;

    /// <summary>عدد من الأبنية, عدة أبنية: written as "his two sons".</summary>
    internal bool IsBuildings(CountMention person)
    {
        var last = walk.Words[person.End - 1];
        return last is { IsArabic: true, Form: [.., 'ا', 'ب', 'ن', 'ي', 'ه'] } && (last.Form.Length > 5 && last.Form is "الابنيه" or "والابنيه" or "بالابنيه" or "للابنيه" || person.HasNumberWord && !walk.Words.Any(person.First, person.End - 1, w => w.Form is "اثنين" or "اثنان" or "من"));
    }

    // "in a militant-held town", "a rebel-controlled area": whose the ground is.
    private bool IsOfGround(CountMention person) =>
        !walk.Words[person.First].IsArabic && person is { Min: 1, Max: 1 } && person.End + 1 < walk.End && walk.Words[person.End].Form is "held" or "controlled" or "dominated" or "run" && walk.Words[person.End].Span.Start == walk.Words[person.End - 1].Span.Start + walk.Words[person.End - 1].Span.Length + 1
        && (SettlementLexicon.Heads.Has(walk.Words, person.End + 1) || StrikeLexicon.Targets.Has(walk.Words, person.End + 1) || PersonLexicon.Things.Has(walk.Words, person.End + 1) || walk.Words[person.End + 1].Form is "town" or "village" or "city" or "area" or "district" or "part" or "enclave" or "region" or "territory" or "province" or "neighbourhood" or "neighborhood" or "suburb");

    // سجن تدمر العسكري, المشفى العسكري: an adjective of what stands before it, and nobody.
    private bool IsOfThing(CountMention person) =>
        person.IsImplied && person.First > walk.First && walk.Words[person.First].Form is "العسكري" or "العسكريه" or "المدني" or "المدنيه" && !PersonLexicon.Nouns.Has(walk.Words, person.First - 1)
        && (StrikeLexicon.Targets.Has(walk.Words, person.First - 1) || person.First - 2 >= walk.First && StrikeLexicon.Targets.Has(walk.Words, person.First - 2) || walk.Words[person.First - 1].Form.StartsWith("ال", StringComparison.Ordinal) && !HarmLexicon.Words.Has(walk.Words, person.First - 1) && !TimeLexicon.Relative.Has(walk.Words, person.First - 1) && !TimeLexicon.Weekdays.Has(walk.Words, person.First - 1));

    /// <summary>True for people named for another reason than their harm.</summary>
    internal bool Is(CountMention person) => IsOfGround(person) || IsOfThing(person) || IsLives(person) || IsOwnBodies(person) || IsAgent(person) || IsSpeaker(person) || IsFoughtWith(person) || AreThreatened(person) || AreOfDoer(person) || IsDisplacedTo(person) || AreFaced(person) || AreCarried(person) || AreBeforeToll(person) || IsBroughtAlong(person);

    // "a man who was accompanying his wounded brother": hurt before, and elsewhere.
    private bool IsBroughtAlong(CountMention person) =>
        person.First - 1 > walk.First && walk.Words[person.First - 1].Form is "accompanying" or "visiting" or "escorting" && walk.Words[person.First - 2].Form is "was" or "were" or "been" or "while";

    // "A man, from X and displaced to the camps of Y": what befell him before.
    private bool IsDisplacedTo(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } && walk.Words[person.First].Is("displaced") && person.End == person.First + 1 && person.End < walk.End && walk.Words[person.End].Form is "to" or "from" or "by" or "since";

    // "Our comrades confronted the attackers and reached martyrdom": whom they fought.
    private bool AreFaced(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } && !walk.Words[person.First].IsArabic && person.First - 2 >= walk.First
        && walk.Words[walk.Words[person.First - 1].Form is "the" or "these" or "those" ? person.First - 2 : person.First - 1].Form is "confronted" or "confronting" or "repelled" or "repelling" or "chased" or "chasing" or "pursued" or "pursuing" or "resisted" or "resisting" or "fought" or "fighting";

    // كان يخطط لعمليات تهدد المواطنين وشركائنا والمدنيين: whom something yet to come would harm.
    private bool AreThreatened(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null } || !walk.Words[person.First].IsArabic) return false;
        for (var i = person.First - 1; i >= Math.Max(walk.First, person.First - ThreatReach) && walk.Words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(walk.Words, i); i--)
            if (walk.Words[i].Form is "تهدد" or "يهدد" or "هددت" or "هدد" or "لتهديد" or "تهديد") return true;
        return false;
    }

    // عدد شهداء الاعتداء الذي استهدف حفل تخريج طلاب الكلية بلغ 89: who was there stands before the number of the toll.
    private bool AreBeforeToll(CountMention person)
    {
        if (person is not { IsUncounted: true, Outcome: null } || walk is not { HarmUsed: false, Harm.Word.IsToll: true } || !walk.Words[person.First].IsArabic) return false;
        for (var i = person.End; i + 1 < walk.End && i < person.End + TollReach; i++)
            if (walk.Words[i].Form is "بلغ" or "بلغت" or "تجاوز" or "تجاوزت" || HarmLexicon.Rises.Has(walk.Words, i)) return walk.IsNumber(i + 1) || i + 2 < walk.End && walk.Words[i + 1].Is("الي") && walk.IsNumber(i + 2);
            else if (walk.IsNumber(i)) return false;
        return false;
    }

    // إصابة ثلاثة بانفجار لغم بسيارة تقل عدداً من العمال: those whom a vehicle carried, behind those counted of them.
    private bool AreCarried(CountMention person) =>
        person.Outcome is null && person.First > walk.First && walk.Words[person.First - 1].Form is "تقل" or "يقل" or "تنقل" or "ينقل" && walk.Found.Exists(static f => f is { Counts: true, IsUncounted: false });

    // قصف الجيش التركي وجنوده: right behind a party its own men, who act with it.
    private bool AreOfDoer(CountMention person)
    {
        if (!person.IsBarePlural || walk.Words[person.First] is not { IsArabic: true, Form: ['و', .., 'ه'] or ['و', .., 'ه', 'ا'] }) return false;
        for (var back = 1; back <= LongestParty && person.First - back >= walk.First; back++)
            if (PartyLexicon.Names.TryMatch(walk.Words, person.First - back, out var party) && party.Value.End == person.First) return true;
        return false;
    }
}
