using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>To whom the sentences of an event lay the strike.</summary>
internal sealed class PartyFinder(Context context)
{
    // How far a party may stand from the strike that is its own.
    private const int Reach = 4;

    // How far behind "former" or "accused of" whom they served may stand.
    private const int ServedReach = 6;

    // "in cooperation with the General Intelligence and the Coalition": how far before a partner the word may stand.
    private const int PartnerReach = 9;

    // "in response to an attack by fighters of the", "whether the planes that flew the raids were": how far before a party the words may stand.
    private const int ProvokedReach = 7;
    private const int OpenReach = 12;

    // دورية مشتركة روسية - تركية: how far before the party the patrol may stand.
    private const int LongestPatrol = 6;

    // ولم يتبنَّ حتى الآن تنظيم الدولة: how far before the party the verb may stand.
    private const int ClaimReach = 4;

    // "army Mi-8 transport helicopter".
    private const int LongestCraft = 7;

    // "of the air force intelligence".
    private const int LongestBody = 6;

    // "shot down two government warplanes", "on the anniversary of the start of the Turkish operation": how far before the party the words may stand.
    private const int DownedReach = 3;
    private const int DayReach = 9;

    private readonly Deeds _deeds = new(context.Words);
    private readonly HandedOver _handed = new(context.Words);
    private readonly Blame _blame = new(context.Words);
    private readonly Remarks _remarks = new(context.Words);
    private readonly ImpliedParties _implied = new(context);

    internal List<PartyReading> Find(Event told)
    {
        var found = new List<PartyReading>();
        foreach (var sentence in OrderOf(told))
        {
            var before = found.Count;
            FindIn(sentence, found);
            // A headline may name one of several; the sentence after it names all.
            var isHeadline = sentence == told.Key && context.Words[sentence.First].Line == 0;
            if (before == 0 && found.Count > 0 && sentence.First >= told.Key.First && !isHeadline) break;
            if (before > 0 && sentence.First > told.Key.First) break;
        }
        if (found.Count == 0 && IssuerOf(told) is { } issuer) found.Add(new PartyReading(issuer.Value, PartyBasis.Alleged, context.Words.Span(issuer.First, issuer.End)));
        if (found.Count == 0)
            foreach (var implied in _implied.Of(told)) found.Add(new PartyReading(implied.Value, PartyBasis.Alleged, context.Words.Span(implied.First, implied.End)));
        return found;
    }

    // "Near X, one strike engaged a tactical unit": so only the Coalition's releases speak, and they name it above or below.
    private Hit<string>? IssuerOf(Event told)
    {
        if (!told.Sentences.Exists(s => s.Strikes.Exists(h => context.Words.Any(h.First, h.End, w => w.Form is "engaged" or "engaging")))) return null;
        foreach (var sentence in context.Sentences)
            foreach (var party in sentence.Parties)
                if (party.Value is Party.UsLedCoalition) return party;
        return null;
    }

    // The sentence of the event itself says it best; headlines and later ones help out.
    private IEnumerable<Sentence> OrderOf(Event told) =>
        told.Sentences.Where(s => s == told.Key)
            .Concat(told.Sentences.Where(s => s != told.Key && (s.HasStrike || _blame.IsIn(s)) && s.First < told.Key.First))
            .Concat(told.Sentences.Where(s => s != told.Key && (s.HasStrike || _blame.IsIn(s)) && s.First > told.Key.First).Take(6));

    private void FindIn(Sentence sentence, List<PartyReading> found)
    {
        var named = sentence.Parties.FindAll(p => !IsName(p) && !IsOfTheHarmed(sentence, p) && !IsNationOfTheHarmed(sentence, p) && !IsServedByTheHarmed(sentence, p) && !TellsOfItsOwnDead(context.Words, sentence, p) && !_handed.IsDoubtOfTheHarmed(sentence, p));
        var own = named.ConvertAll(p => IsAuthor(sentence, p));
        for (var i = 1; i < named.Count; i++) own[i] |= own[i - 1] && IsJoined(named[i - 1], named[i]);
        for (var i = named.Count - 2; i >= 0; i--) own[i] |= own[i + 1] && (ActTogether(named[i], named[i + 1]) || _handed.DoBoth(named[i], named[i + 1]) || _deeds.AreSubjects(sentence, named[i], named[i + 1]));
        for (var i = 0; i < named.Count; i++)
            if (own[i] && !found.Exists(p => p.Name == named[i].Value))
                found.Add(new PartyReading(named[i].Value, PartyBasis.Alleged, context.Words.Span(named[i].First, named[i].End)));
    }

    // "the SDF, backed by aircraft of the Coalition".
    private bool ActTogether(Hit<string> first, Hit<string> second) =>
        second.First - first.End <= 6 && Enumerable.Range(first.End, Math.Max(0, second.First - first.End)).Any(i => PartyLexicon.With.Has(context.Words, i));

    // #تركي_فلان: a tag in which a name goes on is no party; in #الروسي_الإرهابي an adjective goes on.
    private bool IsName(Hit<string> party) => IsTurki(party) ||
        context.Words[party.First].IsTagged && party.End < context.Words.Count && context.Words[party.End].ContinuesTag && party.Count == 1
        && !context.Words[party.End].Form.StartsWith("الارهابي", StringComparison.Ordinal) && !(context.Words[party.First].Form.StartsWith("ال", StringComparison.Ordinal) && context.Words[party.End].Form.StartsWith("ال", StringComparison.Ordinal));

    // منزلي عمر الخالد وتركي الأحمد: a given name, with the family's behind it; an adjective has none.
    private bool IsTurki(Hit<string> party) =>
        party.Count == 1 && (context.Words[party.First].Is("وتركي") || context.Words[party.First].Is("تركي") && party.First > 0 && context.Words[party.First - 1].Form is "الشاب" or "المدعو" or "المدني" or "المواطن" or "الطفل" or "الشهيد")
        && party.End < context.Words.Count && context.Words[party.End].Form.StartsWith("ال", StringComparison.Ordinal) && PersonName.IsPart(context.Words, party.End);

    // "two members of the military police of the regime": by the name of their body.
    private bool IsBodyOfTheHarmed(Sentence sentence, Hit<string> party)
    {
        if (context.Words[party.First].IsArabic) return false;
        var at = context.Words[party.First - (party.First > 0 ? 1 : 0)].Is("the") ? party.First - 2 : party.First - 1;
        if (at <= sentence.First || !context.Words[at].Is("of")) return false;
        foreach (var figure in sentence.Figures)
            if (figure is { Outcome: not null, Status: VictimStatus.Belligerent } && figure.End < at && at - figure.End <= LongestBody && !context.Words.Any(figure.End, at, static w => w.Form is not ("of" or "the" or "military" or "police" or "security" or "intelligence" or "air" or "force" or "forces" or "army" or "state" or "political" or "special" or "border" or "guard" or "guards" or "branch"))) return true;
        return false;
    }

    // "killed an ISIS leader", خمسة عناصر من قوات النظام: whose men they were.
    private bool IsOfTheHarmed(Sentence sentence, Hit<string> party) =>
        IsBodyOfTheHarmed(sentence, party) || sentence.Figures.Exists(f => f is { Outcome: not null, Status: VictimStatus.Belligerent, Ignored: null or Ignored.Repeated or Ignored.Superseded } && (party.End == f.First && !context.Words[party.First].IsArabic || party.First >= f.First && (party.First < f.End || party.First - f.End <= 3 && !context.Words.Any(f.End, party.First, w => w.Form is not ("من" or "في" or "of" or "from" or "the" or "قوات" or "ميليشيا" or "تنظيم" or "\"")))));

    /// <summary>قسد تنعى ستة من مقاتليها: whose own dead they are; the nearest force before them.</summary>
    internal static bool TellsOfItsOwnDead(WordList words, Sentence sentence, Hit<string> party)
    {
        if (!words[party.First].IsArabic || IsBehindStrike(words, party)) return false;
        foreach (var own in sentence.Figures)
            if (own is { Outcome: not null, Status: VictimStatus.Belligerent } && own.First >= party.End && (Membership.IsOwnMen(words, own.End - 1) || Membership.IsOwnMen(words, own.End + 1)) && !sentence.Parties.Exists(p => p.First >= party.End && p.End <= own.First && p.Value != party.Value && !IsBehindStrike(words, p))) return true;
        return false;
    }

    // هجوماً للجيش التركي: whose strike it was, not whose dead.
    private static bool IsBehindStrike(WordList words, Hit<string> party) =>
        StrikeLexicon.Has(words, party.First - 1)
        || party.First > 1 && words[party.First - 1].Form is ['ل' or 'ا', 'ل', ..] && StrikeLexicon.Has(words, party.First - 2);

    // مقتل مدني تركي, "killed an Iranian adviser": where those are from who fought for nobody. In Arabic the adjective stands behind its noun.
    private bool IsNationOfTheHarmed(Sentence sentence, Hit<string> party) =>
        party.Count == 1 && sentence.Figures.Exists(f => f is { Outcome: not null, HasNoun: true, Status: not VictimStatus.Belligerent } && party.First >= f.First && (party.First < f.End || party.First == f.End && IsNation(context.Words[party.First])));

    private static bool IsNation(Word word) =>
        word is { IsArabic: true, HasAnd: false, Form: [not ('ب' or 'ل'), .., 'ي'] or [not ('ب' or 'ل'), .., 'ي', 'ه' or 'ا'] or [not ('ب' or 'ل'), .., 'ي', 'ي' or 'ا' or 'و', 'ن'] };

    // مقتل رجلين متهمين بالعمل مع النظام السابق, شرطي سابق في عهد النظام, شاب يعمل مع قسد: whom the harmed served, or are said to have served.
    private bool IsServedByTheHarmed(Sentence sentence, Hit<string> party)
    {
        if (!context.Words[party.First].IsArabic) return false;
        for (var i = party.First - 1; i > Math.Max(sentence.First, party.First - ServedReach); i--)
            if (context.Words[i].Kind == WordKind.Mark || PartyLexicon.By.Has(context.Words, i) || StrikeLexicon.Strong.Has(context.Words, i)) return false;
            else if (PersonLexicon.Served.Has(context.Words, i) || PersonLexicon.Accused.Has(context.Words, i)) return sentence.Figures.Exists(f => f.Outcome is not null && f.First < i && i - f.End <= ServedReach);
        return false;
    }

    private bool IsAuthor(Sentence sentence, Hit<string> party)
    {
        if (IsOfMission(party) || IsOfWhatWasDowned(party) || IsDowned(sentence, party) || IsOwnerOfGround(party) || IsOfAnniversary(sentence, party) || IsOfWhatWasHit(sentence, party) || IsProvoker(sentence, party) || IsLeftOpen(sentence, party) || _blame.IsAccuser(sentence, party) || _remarks.AreOf(sentence, party) && !IsOfItsOwn(sentence, party) || _deeds.IsAimedAt(party) || IsInNoun(party) || IsNotClaimedBy(sentence, party) || _deeds.AnnouncesItsOwnLoss(party)) return false;
        if (_handed.IsTo(sentence, party) || _deeds.IsDoer(party) || _blame.IsLaidTo(sentence, party) || IsPartner(sentence, party) || IsOfItsOwn(sentence, party)) return true;
        // "in the Turkish-controlled town": whose the ground is.
        if (!context.Words[party.First].IsArabic && party.End < context.Words.Count && context.Words[party.End].Form is "controlled" or "held" or "occupied" or "run" or "administered") return false;
        // "government air raids", العملية الإسرائيلية: one phrase names both.
        if (sentence.Strikes.Exists(s => s.First > party.First && s.First < party.End) || sentence.WeakStrikes.Exists(s => s.First > party.First && s.First < party.End || s.First < party.First && s.End == party.End)) return true;
        foreach (var strike in sentence.Strikes)
            if (Touches(sentence, strike.First, strike.End, party)) return true;
        foreach (var strike in sentence.WeakStrikes)
            if (Touches(sentence, strike.First, strike.End, party)) return true;
        return false;
    }

    // "in retaliation for a Turkish air strike", "in response to an attack by the SDF", رداً على قصف تركي: what went before the act.
    private bool IsProvoker(Sentence sentence, Hit<string> party)
    {
        for (var i = party.First - 1; i > Math.Max(sentence.First, party.First - ProvokedReach) && context.Words[i].Kind != WordKind.Mark; i--)
            if (context.Words[i].Form is "for" or "to" && context.Words[i - 1].Form is "retaliation" or "response" or "revenge" or "reprisal" or "reply" or "answer" || context.Words[i].Form is "avenge" or "avenging" || context.Words[i].Form is "علي" && context.Words[i - 1].Form is "ردا" or "وردا") return true;
        return false;
    }

    // "not clear whether Syrian or Russian planes did it", "unclear if it was Russia", ما إذا كانت روسية: nobody lays it to either.
    private bool IsLeftOpen(Sentence sentence, Hit<string> party)
    {
        for (var i = party.First - 1; i > Math.Max(sentence.First, party.First - OpenReach) && context.Words[i].Kind != WordKind.Mark; i--)
            if (context.Words[i].Form is "whether" || context.Words[i].Form is "if" && context.Words[i - 1].Form is "clear" or "unclear" or "known" or "sure" or "certain" || context.Words[i].Form is "اذا" && context.Words[i - 1].Form is "ما" or "عما" or "فيما") return true;
        return false;
    }

    // عبوة ناسفة استهدفت دورية مشتركة روسية تركية, بتفجير برتل تركي: whose the patrol was that was hit, behind adjectives of it.
    private bool IsOfWhatWasHit(Sentence sentence, Hit<string> party)
    {
        if (!context.Words[party.First].IsArabic) return false;
        var at = party.First - 1;
        while (at > sentence.First && at > party.First - LongestPatrol && (IsNation(context.Words[at]) || context.Words[at].Form is "مشتركه" or "مشترك" or "للقوات" or "-" or "–") && !PartyLexicon.Gear.Has(context.Words, at)) at--;
        if (at <= sentence.First || !PartyLexicon.Gear.Has(context.Words, at)) return false;
        return context.Words[at].Form[0] == 'ب' || at - 1 > sentence.First && (PartyLexicon.Against.Has(context.Words, at - 1) || context.Words[at - 1].Form is "في");
    }

    // "A Russian Su-24 was shot down by", "a Syrian army convoy was ambushed": whose it was that was hit.
    private bool IsOfWhatWasDowned(Hit<string> party)
    {
        var words = context.Words;
        if (words[party.First].IsArabic || party.First > 0 && words[party.First - 1].Form is "by" or "from") return false;
        var at = party.End;
        while (at < words.Count && at < party.End + LongestCraft && words[at].Sentence == words[party.First].Sentence && IsOfCraftName(words[at])) at++;
        if (at == party.End || at + 1 >= words.Count || words[at].Form is not ("was" or "were" or "is" or "has" or "had" or "being")) return false;
        if (words[at + 1].Is("been")) at++;
        // "Russian warplanes were targeted after they bombed X": they did it all the same.
        for (var i = at + 1; i < words.Count && words[i].Sentence == words[at].Sentence; i++)
            if (words[i].Form is "they" or "it" or "which" or "that") return false;
        return at + 2 < words.Count && (words[at + 1].Form is "downed" or "ambushed" or "targeted" or "attacked" || words[at + 1].Form is "shot" or "brought" or "gunned" && words[at + 2].Is("down") || words[at + 1].Form is "hit" or "struck" or "blown" or "destroyed" && words[at + 2].Form is "by" or "up" or "in" or "on" or "near" or "when" or "with");
    }

    // "after Turkey shot down two government warplanes", "on board a Russian helicopter": whose craft fell.
    private bool IsDowned(Sentence sentence, Hit<string> party)
    {
        var words = context.Words;
        // "an Israeli warplane that attacked a position": it struck all the same.
        if (words[party.First].IsArabic || words.Any(party.End, Math.Min(sentence.End, party.End + DownedReach + 1), w => w.Form is "that" or "which")) return false;
        for (var i = party.First - 1; i > sentence.First && i >= party.First - DownedReach && words[i].Kind != WordKind.Mark; i--)
            if (words[i].Is("downed") || words[i].Is("down") && words[i - 1].Form is "shot" or "shoot" or "brought" or "shooting" || words[i].Is("aboard") || words[i].Is("board") && words[i - 1].Is("on")) return true;
            else if (words[i].Form is "by" or "when" or "after" or "from") return false;
        return false;
    }

    // "depots belonging to Hezbollah were hit": whose they are.
    private bool IsOwnerOfGround(Hit<string> party) =>
        party.First > 2 && context.Words[party.First - 1].Is("to") && context.Words[party.First - 2].Is("belonging") && (StrikeLexicon.Targets.Has(context.Words, party.First - 3) || PartyLexicon.Ground.Has(context.Words, party.First - 3) || context.Words[party.First - 3].Form is "depot" or "depots" or "warehouse" or "warehouses" or "facility" or "facilities" or "headquarters");

    // "on the anniversary of the start of the Turkish operation": who did something in another year.
    private bool IsOfAnniversary(Sentence sentence, Hit<string> party)
    {
        for (var i = party.First - 1; i >= sentence.First && i >= party.First - DayReach && context.Words[i].Kind != WordKind.Mark; i--)
            if (EventLexicon.Anniversaries.Has(context.Words, i)) return true;
        return false;
    }

    private static bool IsOfCraftName(Word word) =>
        word.Kind == WordKind.Digits || word.IsCapital || word is { Form: "-", Joined: true } || PartyLexicon.Gear.HasExactly(word);

    // ولم يتبنَّ تنظيم الدولة الهجوم, دون أن تعلن الهيئة مسؤوليتها: who has not taken the act on himself.
    private bool IsNotClaimedBy(Sentence sentence, Hit<string> party)
    {
        if (!context.Words[party.First].IsArabic) return false;
        for (var i = party.First - 1; i > sentence.First && i >= party.First - ClaimReach && context.Words[i].Kind == WordKind.Letters; i--)
            if (context.Words[i].Form is "يتبن" or "تتبن" or "يتبني" or "تتبني" or "يعلن" or "تعلن")
                return context.Words[i - 1].Form is "لم" or "ولم" or "لا" or "ولا" || context.Words[i - 1].Is("ان") && i - 2 >= sentence.First && context.Words[i - 2].Form is "دون" or "ودون" or "بدون";
        return false;
    }

    // القنصلية الإيرانية, "the Turkish embassy": whose house it is.
    private bool IsOfMission(Hit<string> party) =>
        context.Words[party.First].IsArabic ? party.First > 0 && context.Words[party.First - 1].Form is "القنصليه" or "السفاره" or "قنصليه" or "سفاره" or "المستشاريه"
        : party.End < context.Words.Count && context.Words[party.End].Form is "consulate" or "embassy" or "consular";

    // "an ISIS attack planner": whose man he is, where "attack" is no verb.
    private bool IsInNoun(Hit<string> party) =>
        PartyLexicon.Acts.Has(context.Words, party.End) && PersonLexicon.Nouns.TryMatch(context.Words, party.First, out var man) && man.Value.End > party.End + 1;

    // سلّمت قسد جثمان الشاب بعد أن قضى برصاصها: of the only party named before them.
    private bool IsOfItsOwn(Sentence sentence, Hit<string> party)
    {
        if (!context.Words[party.First].IsArabic) return false;
        for (var i = party.End; i < sentence.End; i++)
            if (PartyLexicon.Own.Has(context.Words, i)) return sentence.Parties.TrueForAll(p => p.Value == party.Value || p.First > i);
        return false;
    }

    // نفذت الوحدات بالتعاون مع قوات التحالف عملية …, "in coordination with the Coalition": who takes part in an act is one of its authors.
    private bool IsPartner(Sentence sentence, Hit<string> party)
    {
        if (!sentence.HasStrike) return false;
        for (var i = Math.Max(sentence.First, party.First - PartnerReach); i < party.First; i++)
            if (PartyLexicon.With.TryMatch(context.Words, i, out var with) && with.Value.End <= party.First && !context.Words.Any(i, party.First, w => w.Kind == WordKind.Mark) && IsOfTogether(with.Value)) return true;
        return false;
    }

    private bool IsOfTogether(Hit<bool> with) =>
        context.Words.Any(with.First, with.End, w => w.Form is "cooperation" or "coordination" or "joint" or "jointly" or "participation" || w.IsArabic && w.Variants.Any(v => v is "تعاون" or "تنسيق" or "مشاركه" or "اشتراك"));

    private bool Touches(Sentence sentence, int first, int end, Hit<string> party)
    {
        var (from, to) = first >= party.End ? (party.End, first) : (end, party.First);
        // "Turkish-backed gunmen": what they did stands elsewhere.
        if (first == party.End && context.Words[first].Form is "gunmen" or "gunman") return false;
        if (party.First >= end && IsByVehicle(first) && to >= from && to - from <= Reach) return true;
        if (party.First >= end && IsOfArabicPrison(end, from, to)) return true;
        if (to < from || to - from - WordsOfDates(sentence, from, to) - (party.First >= end && to > from && context.Words[to - 1].Is("\"") ? 1 : 0) > Reach) return false;
        for (var i = from; i < to; i++)
            if (party.First < first && !context.Words[i].IsArabic && (SpeakerLexicon.Saying.TryMatch(context.Words, i, out var said) && said.Value.Value == SpeakerLexicon.Speech || PartyLexicon.BlamedBefore.Has(context.Words, i) && !context.Words[i + 1].Is("for"))) return false;
            else if (IsWall(sentence, i, party, first) || PartyLexicon.Against.Has(context.Words, i) || !IsTerrorist(i, end) && !(i == end && context.Words[i].Form is "لمقاتله" or "مقاتله" or "مقاتلات" or "لمقاتلات") && PersonLexicon.Nouns.TryMatch(context.Words, i, out var noun) && noun.Value.Value.Status != VictimStatus.Unknown) return false;
        if (party.First >= end && HasFor(context.Words[party.First]) && to - from > 1 && !EndsInWeapon(party.First) && !IsOfCraft(party.First)) return false;
        // "استهداف مواقع النظام": aimed at its ground.
        if (party.First >= end && context.Words[party.First].IsArabic)
            for (var i = from; i < to; i++)
                if (PartyLexicon.Ground.Has(context.Words, i)) return false;
        // "Planes raid Iran-backed militias", "a bomb hit a Turkish patrol", "an explosion in X, Turkey said": English has an author behind a strike only
        // behind a preposition, or set apart.
        if (party.First >= end && !context.Words[party.First].IsArabic && !context.Words[first].IsArabic) return to > from && context.Words[from].Form is "of" or "from" or "between" or "with" || IsAsideOnStrike(party, from, to) || IsSaidOfStrike(party, to) || IsOfTheirPrison(first, end, from, to);
        // After the strike a party is its author unless the word before it says "on" or "for".
        if (party.First < end) return !IsTargetOfVerb(sentence, party);
        // "Jets bombed a Syrian army position": behind the verb stands what was bombed.
        for (var i = from; i < to; i++)
            if (!context.Words[i].IsArabic && (context.Words[i].Form.EndsWith("ed", StringComparison.Ordinal) || context.Words[i].Form is "struck" or "hit") && (StrikeLexicon.Has(context.Words, i) || PartyLexicon.Acts.Has(context.Words, i)) && !PartyLexicon.By.Has(context.Words, i + 1)) return false;
        return !(PartyLexicon.Against.Has(context.Words, party.First - 1) && (to > from || !context.Words[party.First].IsArabic));
    }

    // هجوم إرهابي لتنظيم داعش: what the attack is called, and nobody.
    private bool IsTerrorist(int at, int strike) => at == strike && context.Words[at].Form is "ارهابي" or "الارهابي" or "ارهابيه" or "الارهابيه" or "ارهابيا";

    // "The army committed on the morning of Sunday 25 June a massacre": the day between parts nobody from the act.
    private static int WordsOfDates(Sentence sentence, int from, int to)
    {
        var words = 0;
        foreach (var date in sentence.Dates)
            if (date.First >= from && date.End <= to) words += date.End - date.First + (date.PartOfDay is null ? 0 : 1);
        return words;
    }

    // Before the strike a comma, "in" or "after" parts the two; a thing that was hit between them always does.
    private bool IsWall(Sentence sentence, int i, Hit<string> party, int strike) =>
        context.Words[i].Form is "." or "|" || party.First < strike && (context.Words[i].Kind == WordKind.Mark && context.Words[i].Form is not ("\"" or "(" or ")") && !IsOfModel(i) || context.Words[i].Form is "في" or "in" or "بعد" or "عقب" or "اثر" or "جرا" or "نتيجه")
        || sentence.Targets.Exists(t => t.First == i);

    // "a U.S. MQ-9 drone strike": the hyphen of a type of aircraft.
    private bool IsOfModel(int mark) =>
        context.Words[mark] is { Form: "-", Joined: true } && mark + 1 < context.Words.Count && context.Words[mark + 1] is { Kind: WordKind.Digits, Joined: true };

    // "air strikes (Turkish)", "a raid, apparently Russian, killed".
    private bool IsAsideOnStrike(Hit<string> party, int from, int to) =>
        to - from is 1 or 2 && context.Words[from].Kind == WordKind.Mark && party.End < context.Words.Count && context.Words[party.End].Kind == WordKind.Mark && context.Words[from].Form is not "." && (to == from + 1 || SpeakerLexicon.Doubts.HasExactly(context.Words[from + 1], out var doubt) && doubt is "adverb" or "both");

    // "the planes that carried out the raids were Russian."
    private bool IsSaidOfStrike(Hit<string> party, int to) =>
        to > 0 && context.Words[to - 1].Form is "were" or "was" or "are" && (party.End >= context.Words.Count || context.Words[party.End].Kind == WordKind.Mark || context.Words[party.End].Form is "and" or "or");

    // "died of torture inside a detention center of the regime": whose prison it is.
    private bool IsOfTheirPrison(int first, int end, int from, int to) =>
        context.Words.Any(first, end, w => w.Form is "torture" or "tortured") && context.Words.Any(from, to, w => w.Form is "in" or "inside" or "at");

    // تحت التعذيب في سجن تابع لهيئة تحرير الشام: whose prison it is.
    private bool IsOfArabicPrison(int torture, int from, int to)
    {
        if (torture == 0 || !context.Words[torture - 1].IsArabic || !context.Words[torture - 1].Form.EndsWith("تعذيب", StringComparison.Ordinal) || to - from is < 2 or > Reach + 1) return false;
        for (var i = from; i < to; i++)
            if (context.Words[i].Form is not ("في" or "داخل" or "احد") && !PartyLexicon.Prisons.Has(context.Words, i)) return false;
        return true;
    }

    // قصف مدفعي بقذائف موجهة بالليزر لقوات النظام: what it was done with stands between.
    private bool EndsInWeapon(int party) => context.Words[party - 1].Is(")") || context.Words[party - 1] is { IsArabic: true } before && before.Form[0] == 'ب';

    // قصف طيران تابع لقوات النظام سيارة: whose craft it is.
    private bool IsOfCraft(int party) =>
        party > 1 && context.Words[party - 1].Form is "تابع" or "تابعه" && (PartyLexicon.Craft.Has(context.Words, party - 2) || context.Words[party - 2].Variants.Any(v => v is "طيران" or "حربي" or "مدفعيه"));

    // دهست سيارة عسكرية لقسد طفلاً: what runs somebody over is whose it is.
    private bool IsByVehicle(int verb) => context.Words[verb].Variants.Any(v => v is "دهست" or "دهس" or "دعست" or "تدهس");

    // لتنظيم …: belongs to the word right before it.
    private static bool HasFor(Word word) => word.IsArabic && word.Form[0] == 'ل' && word.Form.Length > 3;

    // "members of IS", "a prison of IS": what stands before makes the party the victim's side.
    private bool IsTargetOfVerb(Sentence sentence, Hit<string> party) =>
        party.First > sentence.First && (PartyLexicon.Against.Has(context.Words, party.First - 1) || _handed.IsOfTheArrested(sentence, party));

    private bool IsJoined(Hit<string> last, Hit<string> party)
    {
        if (ActTogether(last, party)) return true;
        if (party.First - last.End > 3) return false;
        for (var i = last.End; i < party.First; i++)
            if (context.Words[i].Form is not ("و" or "and" or "&" or "او" or "\"" or "الاحتلال" or "ميليشيا" or "قوات" or "القوات" or "forces" or "their" or "its" or "allied" or "(" or ")") && !context.Words[i].HasAnd) return false;
        return party.First > last.End && context.Words.Any(last.End, party.First, w => w.Form is "و" or "and" or "&" or "او" || w.HasAnd) || context.Words[party.First].HasAnd;
    }
}
