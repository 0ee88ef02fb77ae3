using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Parties, and the men of parties, as the subject of a verb of violence: "Israeli soldiers raided", "an ISIS cell killed a guard".</summary>
internal sealed class Deeds(WordList words)
{
    // "Israeli special forces": how many words for its men may stand behind a party.
    private const int MostMen = 3;

    // "F-15 fighter", before the word for the craft.
    private const int LongestModel = 4;

    // "units in the countryside of X".
    private const int LongestWhere = 9;

    // "said late on Sunday that".
    private const int LongestSaying = 7;

    private const int LongestApposition = 14;

    // "قامت قسد بقصف": how far behind the party what it did may stand.
    private const int ActReach = 6;

    // "the army's units at work in the countryside of X shelled", طائرة روسية أقلعت من المطار واستهدفت: how far behind the party its verb may stand.
    private const int LongestPlace = 12;

    // "and those affiliated to it".
    private const int LongestFollowers = 7;

    // تعلن مقتل ثلاثة من عناصرها: how far behind the act the pronoun may stand.
    private const int OwnReach = 4;

    // قوات سوريا الديمقراطية "قسد" المدعومة أمريكياً: how many words of its names may stand behind a party.
    private const int LongestNames = 6;

    /// <summary>True where the party does it: اعتقلت قسد, قتلت القوات …, قسد تعتقل. The subject stands at once behind its verb, or before it.</summary>
    internal bool IsDoer(Hit<string> party)
    {
        var at = party.First - 1;
        while (at >= 0 && (words[at].Is("\"") || PartyLexicon.Bands.Has(words, at))) at--;
        if (at >= 0 && words[at].IsArabic && PartyLexicon.Acts.TryMatch(words, at, out var verb) && verb.Value.Count == 1) return true;
        if (at >= 0 && (PartyLexicon.Lends.Has(words, at) && HasActBehind(party) || SpeakerLexicon.Saying.Has(words, at) && AnnouncesAct(party))) return true;
        if (words[party.First].IsArabic && (BeginsClause(party, at) && IsActiveFurtherOn(party) || IsCraftThatStrikes(party))) return true;
        if (IsKiller(party) || IsActive(party, PastFollowers(PastAuxiliaries(PastMen(PastAlias(party.End))))) || SaysOfItself(party) || SaysWeDid(party) || IsActiveBehindPlace(party)) return true;
        return IsActive(party, party.End < words.Count && words[party.End].Form is "\"" or ")" ? party.End + 1 : PastApposition(PastMen(party.End)));
    }

    /// <summary>"The regime and Hezbollah shelled": two at the head of their clause, the second right before the verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="second">The second, whose the verb is.</param>
    internal bool AreSubjects(Sentence sentence, Hit<string> first, Hit<string> second)
    {
        if (words[first.First].IsArabic || second.First - first.End > MostMen || !words.Any(first.End, second.First, static w => w.Form is "and" or "&")) return false;
        for (var i = first.End; i < second.First; i++)
            if (words[i].Form is not ("and" or "&" or "the" or "its" or "their" or "allied") && !PartyLexicon.Bands.Has(words, i)) return false;
        var before = first.First > sentence.First && words[first.First - 1].Form is "the" or "both" ? first.First - 2 : first.First - 1;
        return (before < sentence.First || words[before].Kind == WordKind.Mark && !words[before].Is(",") || words[before].Form is "that" or "as" or "when" or "after") && IsActive(second, PastAuxiliaries(PastMen(PastAlias(second.End))));
    }

    /// <summary>حملة استهدفت خلايا التنظيم، واعتقلت: true where nothing stands behind the verb but those whom it was aimed at.</summary>
    /// <param name="party">The party whose men they are.</param>
    internal bool IsAimedAt(Hit<string> party)
    {
        var verb = party.First - 2;
        return verb > 0 && words[verb].Form is "استهدفت" or "تستهدف" && words[verb + 1].Form is "خلايا" or "عناصر" or "مجموعه" or "خليه" && IsSameSentence(party, verb - 1) && words[verb - 1].Kind == WordKind.Letters
            && (party.End >= words.Count || !IsSameSentence(party, party.End) || words[party.End].Kind == WordKind.Mark && !words[party.End].Is("\"") || words[party.End].Form is "في" or "ضمن" or "بريف");
    }

    // "The Turkish army said on Monday it had killed", "the SDF said its fighters struck": whose act it is by its own word. "Officials said it killed" tells
    // of the bomb.
    private bool SaysOfItself(Hit<string> party)
    {
        if (words[party.First].IsArabic) return SaysOfItsForces(party);
        var at = PastMen(party.End);
        if (at >= words.Count || !SpeakerLexicon.Saying.Has(words, at)) return false;
        at++;
        while (at < words.Count && at < party.End + LongestSaying && (words[at].Form is "on" or "that" or "earlier" or "late" || TimeLexicon.Relative.Has(words, at) || TimeLexicon.Weekdays.Has(words, at))) at++;
        if (at + 1 >= words.Count || words[at].Form is not ("it" or "they" or "its" or "their")) return false;
        var own = words[at].Form is "its" or "their" ? PastMen(at + 1) : at + 1;
        if (own == at + 1 && words[at].Form is "its" or "their") return false;
        own = PastAuxiliaries(own);
        if (!IsSameSentence(party, own)) return false;
        return IsActive(party, own) || (words[own].Form is "struck" or "hit" || words[own].Form.EndsWith("ed", StringComparison.Ordinal)) && (StrikeLexicon.Has(words, own) || words[own].Form is "killed")
            && (own + 1 >= words.Count || words[own + 1].Form is not ("by" or "in" or "near" or "when" or "after"));
    }

    // قالت القيادة المركزية في بيان إن قواتها قتلت, أعلن الجيش الإسرائيلي أنه استهدف: behind "that" stands the party itself and its verb.
    private bool SaysOfItsForces(Hit<string> party)
    {
        var before = BeforeMen(party.First - 1);
        while (before > 0 && words[before].Form is "الدفاع" or "وزاره" or "الداخليه" or "الاركان" or "هييه") before--;
        if (!(before >= 0 && words[before].IsArabic && IsSameSentence(party, before) && SpeakerLexicon.Saying.Has(words, before))) return false;
        for (var i = party.End; i + 1 < Math.Min(words.Count, party.End + LongestPlace) && IsSameSentence(party, i); i++)
            if (PartyLexicon.Names.Has(words, i) && i > PastNames(party) + 1) return false;
            else if (words[i].Form is "انه" or "انها" or "بانه" or "بانها") return IsOwnAct(i + 1);
            else if (words[i].Form is "ان" or "بان") return words[i + 1].Form is "قواتها" or "قواته" or "طايراتها" or "طايراته" or "مقاتليها" or "مقاتليه" or "مسيراتها" or "طيرانه" or "طيرانها" or "عناصرها" && IsOwnAct(i + 2);
        return false;
    }

    // قتلت, استهدف: its verb.
    private bool IsOwnAct(int at) =>
        at < words.Count && words[at].IsArabic && (PartyLexicon.Acts.Has(words, at) || HarmLexicon.Transitive.Has(words, at) || PartyLexicon.Acts.HasForm(words[at].Form + "ت"));

    // قامت قسد بقصف, أقدم الجيش على قتل, تواصل قسد ارتكاب, كثفت قسد قصفها: the act is the object of the verb. In بدأت قسد تحقيقاً في تفجير that is
    // another thing.
    private bool HasActBehind(Hit<string> party)
    {
        for (var i = party.End; i < Math.Min(words.Count, party.End + ActReach) && IsSameSentence(party, i); i++)
            if (words[i].IsArabic && (i == party.End || words[i].Form[0] == 'ب' || words[i - 1].Form is "علي" or "من" or "في" or "ب") && IsAct(i)) return true;
            else if (!MayStandBeforeAct(i)) return false;
        return false;
    }

    // قامت القوات التركية المتمركزة في س صباح اليوم بقصف: what the party is, where and when.
    private bool MayStandBeforeAct(int at) =>
        words[at].Form is "\"" or "(" or ")" or "," or "علي" or "من" or "في" or "ب" || words[at - 1].Is("في") || PartyLexicon.Names.Has(words, at) || PartyLexicon.Bands.Has(words, at)
        || TimeLexicon.PartsOfDay.Has(words, at) || TimeLexicon.Relative.Has(words, at) || TimeLexicon.Weekdays.Has(words, at) || words[at].Is("خلال") || words[at - 1].Is("خلال") || at > 1 && words[at - 2].Is("خلال")
        || words[at].Form.StartsWith("ال", StringComparison.Ordinal) && words[at].Form[^1] is 'ه' or 'ي';

    // A death or a wound, مقتل or إصابة, is what befell somebody, and no act.
    private bool IsAct(int at) =>
        PartyLexicon.Acts.Has(words, at) || PartyLexicon.Lent.Has(words, at) || StrikeLexicon.Has(words, at) || HarmLexicon.Words.Has(words, at) && !HarmLexicon.Befalls.Has(words, at);

    // أعلنت الهيئة استهداف مواقع …: who announces a strike at once, and on what ground, made it.
    private bool AnnouncesAct(Hit<string> party)
    {
        var act = party.End;
        while (act < words.Count && act < party.End + 2 && words[act].Form is "\"" or ",") act++;
        return IsSameSentence(party, act) && StrikeLexicon.Weak.TryMatch(words, act, out var strike) && PartyLexicon.Ground.Has(words, strike.Value.End);
    }

    // Nothing but "that" or a mark before the party and the words for its men.
    private bool BeginsClause(Hit<string> party, int before) =>
        before < 0 || words[before].Sentence != words[party.First].Sentence || words[before].Line != words[party.First].Line || words[before].Form is "," or ":" or "|" || words[before].Variants.Any(v => v is "ان");

    // إن قوات النظام، استهدفت …; قوات التحالف في قاعدة س تطلق …; وحدات الجيش العاملة في ريف س دكت ….
    private bool IsActiveFurtherOn(Hit<string> party)
    {
        var at = party.End < words.Count && words[party.End].Is("\"") ? party.End + 1 : party.End;
        if (at >= words.Count) return false;
        if (words[at].Is(",")) return IsActive(party, at + 1) && words[at + 1].IsArabic;
        if (words[at].Form is not ("في" or "من" or "ب") && !(words[at].IsArabic && words[at].Form.StartsWith("ال", StringComparison.Ordinal))) return false;
        for (var i = at + 1; i < Math.Min(words.Count, at + LongestPlace) && IsSameSentence(party, i) && words[i].Kind == WordKind.Letters && !PartyLexicon.Names.Has(words, i) && !HarmLexicon.Words.Has(words, i); i++)
            if (IsActive(party, i)) return true;
            else if (TurnsToAnother(i)) return false;
        return false;
    }

    // قوات النظام في س قالت إن غارات استهدفت, طائرة روسية حلقت قبل أن تستهدف قذائف: what is said or denied, and the verb of another subject.
    private bool TurnsToAnother(int at) =>
        words[at].Form is "ان" or "لم" or "لن" or "لا" or "ما" or "قبل" or "بعد" or "بينما" or "فيما" or "حين" or "عندما" || SpeakerLexicon.Saying.Has(words, at) || SpeakerLexicon.Denying.Has(words, at)
        || words[at].IsArabic && words[at].Form[0] is not ('و' or 'ف' or 'ب') && words[at - 1].Form is not ("طراز" or "نوع") && !PartyLexicon.Acts.Has(words, at) && StrikeLexicon.Has(words, at);

    // طائرة روسية أقلعت من المطار واستهدفت …: whose craft it is did it, whatever verbs stand between.
    private bool IsCraftThatStrikes(Hit<string> party)
    {
        if (party.First == 0 || !PartyLexicon.Craft.Has(words, party.First - 1)) return false;
        for (var i = party.End; i < Math.Min(words.Count, party.End + LongestPlace + 2) && IsSameSentence(party, i) && !PartyLexicon.Names.Has(words, i); i++)
            if (words[i].IsArabic && PartyLexicon.Acts.Has(words, i)) return true;
            else if (TurnsToAnother(i)) return false;
        return false;
    }

    /// <summary>
    /// "Turkish gendarmes shot dead a boy", "fighters of the Levant Front killed two": the party or its men, the verb, and whom they killed.
    /// "Five SDF killed" are the dead.
    /// </summary>
    internal bool IsKiller(Hit<string> party)
    {
        if (words[party.First].IsArabic) return IsKillerBehindVerb(party) || IsKillerBeforeVerb(party) || IsKillerOfThose(party) || IsLentKiller(party) || AnnouncesAttack(party);
        if (party.First > 0 && (words[party.First - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, party.First - 1))) return false;
        var at = PastAuxiliaries(PastMen(PastAlias(party.End)));
        return HarmLexicon.Words.TryMatch(words, at, out var verb) && verb.Value.Value.Governs != Governs.Previous && IsSameSentence(party, at) && (PersonPhraseReader.TryRead(words, verb.Value.End) is not null || PersonLexicon.Protests.Has(words, verb.Value.End) || PersonLexicon.Protests.Has(words, verb.Value.End + 1));
    }

    // قتلت قوات النظام مدنيين: the verb, the party, and at once, or behind an adjective of it, whom it killed.
    private bool IsKillerBehindVerb(Hit<string> party) =>
        party.First > 0 && HarmLexicon.Transitive.TryMatch(words, party.First - 1, out var verb) && verb.Value.Count == 1 && IsSameSentence(party, party.First - 1) && (IsCounted(party, party.End) || IsCounted(party, party.End + 1));

    // الجيش السوري يقتل عنصرين, عناصر من الأمن العام قتلوا ثلاثة مدنيين: the party or its men begin the clause, and whom they killed, who are not of their own,
    // stands behind the verb.
    private bool IsKillerBeforeVerb(Hit<string> party)
    {
        var verb = PastNames(party);
        if (!IsSameSentence(party, verb) || words[verb].HasAnd || !HarmLexicon.Transitive.TryMatch(words, verb, out var hit) || !BeginsClause(party, BeforeMen(party.First - 1))) return false;
        var at = hit.Value.End;
        while (at < words.Count && (TimeLexicon.Relative.Has(words, at) || TimeLexicon.PartsOfDay.Has(words, at))) at++;
        return IsSameSentence(party, at) && !words[at].HasAnd && PersonPhraseReader.TryRead(words, at) is { HasNoun: true } killed && !Membership.IsOwnMen(words, killed.End - 1) && !Membership.IsOwnMen(words, killed.End + 1);
    }

    // "قسد" (قوات سوريا الديمقراطية), قوات الاحتلال الإسرائيلي: its other names, and what it is called.
    private int PastNames(Hit<string> party)
    {
        var at = party.End;
        while (at < words.Count && at < party.End + LongestNames && (words[at].Form is "\"" or "(" or ")" || PartyLexicon.Names.Has(words, at) || words[at].IsArabic && words[at].Form.StartsWith("ال", StringComparison.Ordinal) && words[at].Form[^1] is 'ه' or 'ي')) at++;
        return at;
    }

    // عناصر من, حاجز ل, خلية تابعة ل: the words for its men before it.
    private int BeforeMen(int at)
    {
        var of = at;
        // خمسة من الحرس الثوري قتلوا ثلاثة مدنيين.
        if (of > 0 && words[of].Is("من") && (words[of - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, of - 1))) return of - 2;
        if (of >= 0 && (words[of].Form is "من" or "ل" || words[of].Variants.Any(v => v is "تابع" or "تابعه" or "يتبعون"))) of--;
        while (of >= 0 && (words[of].Is("\"") || PartyLexicon.Bands.Has(words, of) || words[of].Form is "حاجز" || words[of].Is("الحدود") && of > 0 && words[of - 1].Is("حرس"))) of--;
        return of;
    }

    // الدفاع التركية تعلن تحييد ثلاثة, أعلن الجيش الإسرائيلي مهاجمة مقر: who announces an act did it; not قسد تعلن استهداف مواقعها, nor تعلن قصف الجيش التركي
    // مواقع.
    private bool AnnouncesAttack(Hit<string> party) => AnnouncedBy(party) is { } act && !BefellIt(act);

    /// <summary>قسد تعلن استهداف مواقعها: what a party announces befell itself.</summary>
    internal bool AnnouncesItsOwnLoss(Hit<string> party) => AnnouncedBy(party) is { } act && BefellIt(act);

    private Hit<bool>? AnnouncedBy(Hit<string> party)
    {
        if (!words[party.First].IsArabic) return null;
        var at = PastNames(party);
        if (IsSaidAt(at)) at++;
        else if (party.First == 0 || !IsSaidAt(BeforeMen(party.First - 1))) return null;
        if (at < words.Count && (words[at].Is("عن") || TimeLexicon.Relative.Has(words, at))) at++;
        return IsSameSentence(party, at + 1) && !words[at].HasAnd && PartyLexicon.Announced.TryMatch(words, at, out var act) ? act : null;
    }

    private bool BefellIt(Hit<bool> act) =>
        IsOfTheAnnouncer(act.End) || PartyLexicon.Names.Has(words, act.End) || PartyLexicon.Bands.Has(words, act.End) && !PersonLexicon.Nouns.Has(words, act.End) && PartyLexicon.Names.Has(words, act.End + 1);

    // مواقعها, إحدى نقاطها, ثلاثة من عناصرها: what was hit, or whom they killed, was of the party that speaks.
    private bool IsOfTheAnnouncer(int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + OwnReach) && words[i].Sentence == words[at].Sentence && words[i].Kind == WordKind.Letters; i++)
            if (!NumberLexicon.Values.Has(words, i) && words[i] is { IsArabic: true, Form: [.., 'ه', 'ا'] or [.., 'ع', 'ه'] or [.., 'ط', 'ه'] }) return true;
        return false;
    }

    private bool IsSaidAt(int at) => at >= 0 && at < words.Count && words[at].IsArabic && words[at].Variants.Any(v => v is "اعلن" or "اعلنت" or "يعلن" or "تعلن");

    // الذين قتلتهم طائرات الاحتلال: those killed stand before the party, and their number behind it.
    private bool IsKillerOfThose(Hit<string> party)
    {
        var at = party.First - 1;
        while (at > 0 && PartyLexicon.Bands.Has(words, at)) at--;
        return at > 0 && words[at - 1].Form is "الذين" or "من" or "اللذين" && HarmLexicon.Words.TryMatch(words, at - 1, out var verb) && verb.Value.End == at + 1;
    }

    // قامت قسد بقتل رجلين: the killing is the object of the verb before the party; باعتقال متهم بقتل رجلين tells of another's.
    private bool IsLentKiller(Hit<string> party)
    {
        var at = party.First - 1;
        while (at >= 0 && (words[at].Is("\"") || PartyLexicon.Bands.Has(words, at))) at--;
        if (at < 0 || !PartyLexicon.Lends.Has(words, at) || !HasActBehind(party)) return false;
        for (var i = party.End; i < Math.Min(words.Count, party.End + ActReach) && IsSameSentence(party, i); i++)
            if (HarmLexicon.Recalled.Has(words, i) || HarmLexicon.Other.Has(words, i)) return false;
            else if (words[i].Form[0] is 'ب' or 'ق' && HarmLexicon.Words.TryMatch(words, i, out var harm) && harm.Value.Value.Outcome == Outcome.Killed) return IsCounted(party, harm.Value.End);
        return false;
    }

    private bool IsCounted(Hit<string> party, int at) =>
        IsSameSentence(party, at) && !words[at].HasAnd && PersonPhraseReader.TryRead(words, at) is { HasNoun: true, IsUncounted: false };

    // "the YPG/PKK terrorists", "People's Protection Units (YPG)": its other name, and "backed by the Turkish regime,".
    private int PastAlias(int at)
    {
        if (at + 1 < words.Count && words[at].Form is "/" or "(" or "-" && PartyLexicon.Names.TryMatch(words, at + 1, out var again)) at = again.Value.End;
        return at < words.Count && (words[at].Is(")") || words[at].Is(",") && words[at - 1].Sentence == words[at].Sentence && IsBacked(at)) ? at + 1 : at;
    }

    private bool IsBacked(int end)
    {
        for (var i = end - 1; i > 0 && i > end - LongestModel - 2; i--)
            if (words[i].Is("by")) return words[i - 1].Form is "backed" or "supported";
        return false;
    }

    // الجيش الأمريكي: نفذنا غارة: who speaks did it.
    private bool SaysWeDid(Hit<string> party)
    {
        if (!words[party.First].IsArabic) return false;
        var at = PastNames(party);
        if (at + 1 >= words.Count || !words[at].Is(":")) return false;
        for (var i = at + 1; i < Math.Min(words.Count, at + 1 + OwnReach); i++)
            if (words[i] is { IsArabic: true, Form: [_, _, .., 'ن', 'ا'] we } && PartyLexicon.Acts.HasForm(we[..^2] + "ت")) return true;
        return false;
    }

    // "Turkish-backed groups in the western countryside of X targeted": where they stood is told between.
    private bool IsActiveBehindPlace(Hit<string> party)
    {
        if (words[party.First].IsArabic) return false;
        var at = PastMen(PastAlias(party.End));
        if (at >= words.Count || words[at].Form is not ("in" or "from" or "stationed" or "positioned" or "deployed" or "located" or "based")) return false;
        for (var i = at + 1; i < Math.Min(words.Count, at + LongestWhere) && IsSameSentence(party, i) && words[i].Kind == WordKind.Letters && !PartyLexicon.Names.Has(words, i) && !HarmLexicon.Words.Has(words, i); i++)
            if (words[i].Form is "was" or "were" or "that" or "which" or "who" or "said" or "after" or "and") return false;
            else if (words[i].Form is "shelled" or "targeted" or "bombed" or "fired" or "attacked" or "bombarded" or "struck" or "raided" or "stormed" or "pounded") return IsActive(party, i) || words[i].Is("struck");
        return false;
    }

    // "Israeli soldiers", "the regime's border guards", "Russian Su-24 jets".
    private int PastMen(int at)
    {
        var end = at;
        if (end + 3 < words.Count && words[end] is { IsCapital: true, Form.Length: <= 3 } && words[end + 1] is { Form: "-", Joined: true } && words[end + 2].Kind == WordKind.Digits) end += 3;
        if (end + 1 < words.Count && words[end].Form is "fighter" or "attack" or "combat" or "war") end++;
        while (end < words.Count && end < at + MostMen + LongestModel && !words[end].IsArabic && PartyLexicon.Bands.TryMatch(words, end, out var men)) end = men.Value.End;
        return end;
    }

    // "SDF detain three", "Israeli troops stormed the village"; "ISIS attacked by", "the army attacked in" are those whom it befell.
    private bool IsActive(Hit<string> party, int at) =>
        IsSameSentence(party, at) && PartyLexicon.Acts.Has(words, at) && !words[at].HasAnd && (words[at].IsArabic || at + 1 >= words.Count || words[at + 1].Form is not ("by" or "in" or "near" or "when" or "after"));

    private int PastAuxiliaries(int at)
    {
        while (at < words.Count)
            if (words[at].Form is "have" or "has" or "had" or "also" or "then" or "later" or "today" or "yesterday" or "again" or "reportedly" or "allegedly") at++;
            else if (words[at].Is("on") && TimeLexicon.Weekdays.Has(words, at + 1)) at += 2;
            else if (at > 0 && TimeLexicon.Weekdays.Has(words, at - 1) && TimeLexicon.PartsOfDay.Has(words, at)) at++;
            else break;
        return at;
    }

    // "the Front and those affiliated to it attacked".
    private int PastFollowers(int at)
    {
        if (at + 1 >= words.Count || !words[at].Is("and") || words[at + 1].Form is not ("those" or "its" or "their" or "other" or "others" or "allied" or "affiliated")) return at;
        for (var i = at + 2; i < Math.Min(words.Count, at + LongestFollowers); i++)
            if (PartyLexicon.Acts.Has(words, i)) return i;
        return at;
    }

    private bool IsSameSentence(Hit<string> party, int at) => at < words.Count && words[at].Sentence == words[party.First].Sentence;

    // "Russia, a top ally of the president, launched the strike".
    private int PastApposition(int at)
    {
        if (at + 1 >= words.Count || !words[at].Is(",") || words[at + 1].Form is not ("a" or "an" or "the" or "which" or "who") && !PartyLexicon.With.Has(words, at + 1)) return at;
        for (var i = at + 2; i < Math.Min(words.Count, at + LongestApposition); i++)
            if (words[i].Is(",")) return i + 1;
        return at;
    }
}
