using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// Reads one sentence from left to right and gives each number of people its harm: by its own noun ("42 dead"), by the word
/// of harm before it, or by the one after it; then looks at the numbers found side by side.
/// </summary>
internal sealed class SentenceFigures
{
    // "dozens", عشرات: the least plurals that are a number.
    private const int Dozens = 20;

    // نفت وزارة الدفاع الروسية مقتل: how far behind the verb of denying what is denied may stand.
    private const int DenialReach = 6;

    // إصابات مؤكدة في صفوف عناصر الميليشيا عددها 4.
    private const int NumberReach = 9;

    // نفت شن غارات على المدينة أو سقوط قتلى.
    private const int LongDenial = 16;

    private readonly FigureWalk _walk;

    // What is ignored is so because it was denied, not alleged.
    private bool _isDenied;

    private readonly NamedPeople _names;
    private readonly DeadByName _dead;
    private readonly DeadOfTheWounded _since;
    private readonly LoneVerb _lone;
    private readonly HarmOfPronoun _pronouns;
    private readonly KilledAndInjured _both;
    private readonly Denials _denials;
    private readonly UnsureNews _news;
    private readonly Tolls _tolls;
    private readonly Totals _totals;
    private readonly PartsAndWholes _parts;
    private readonly Bystanders _bystanders;
    private readonly HarmVerbs _harms;
    private readonly HarmBehindPeople _behind;
    private readonly WoundedPredicate _wounded;
    private readonly UnderCare _care;
    private readonly CountedPeople _people;

    private SentenceFigures(FigureWalk walk)
    {
        var subjects = new SubjectFirst(walk);
        var before = new PeopleBeforeVerb(walk, subjects);
        _walk = walk;
        _names = new NamedPeople(walk);
        _dead = new DeadByName(walk, _names);
        _since = new DeadOfTheWounded(walk);
        _lone = new LoneVerb(walk, _names);
        _pronouns = new HarmOfPronoun(walk, _lone);
        _both = new KilledAndInjured(walk, subjects);
        _denials = new Denials(walk);
        _news = new UnsureNews(walk);
        _tolls = new Tolls(walk);
        _totals = new Totals(walk, _lone);
        _parts = new PartsAndWholes(walk, before);
        _bystanders = new Bystanders(walk, before);
        _harms = new HarmVerbs(walk, before, subjects, _names, new TitledPerson(walk), _lone, _both, _tolls, _denials);
        _behind = new HarmBehindPeople(walk);
        _wounded = new WoundedPredicate(walk);
        _care = new UnderCare(walk);
        _people = new CountedPeople(walk, new PeopleRoles(before, subjects, _parts, _both, _tolls, _totals, _lone, _bystanders, _names));
    }

    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="skip">Where a date or time stands, the index past it.</param>
    internal static List<CountMention> Read(WordList words, int first, int end, Func<int, int?> skip)
    {
        var walk = new FigureWalk(words, first, end, skip);
        var sentence = new SentenceFigures(walk);
        for (var i = first; i < end;) i = sentence.Step(i);
        sentence._lone.SettleLone();
        DropHead(walk);
        DropHeadOfToll(walk);
        TakeSecondKind(walk);
        TheOther.Take(words, first, end, walk.Found);
        FormerAndLatter.Take(words, first, end, walk.Found);
        if (!words[first].IsArabic) AsMany.Take(words, first, end, walk.Found);
        PartsAndWholes.LinkUnderWholeBehind(walk.Found);
        PartsAndWholes.LinkRest(words, walk.Found);
        FamilyInParts.Take(words, end, walk.Found);
        NamedBehindHum.Take(words, end, walk.Found);
        SecondKind.Take(words, walk.Found);
        ListsApart.Take(words, end, walk.Found);
        OpenWholes.Raise(words, walk.Found);
        TakenApartAgain.LinkWithin(words, walk.Found);
        sentence._totals.IgnoreUngoverned();
        sentence._tolls.LinkUnderToll();
        DeadRescuer.Know(words, end, walk.Found);
        Households.CountAsCivilians(words, walk.Found);
        Households.ShareSide(walk.Found);
        Households.ShareSideOfWounded(walk.Words, walk.Found);
        Households.ShareSideOfCommander(words, walk.Found);
        return walk.Found;
    }

    // حصيلة شهداء وجرحى القصف: 5 شهداء و38 إصابة: the head says of what the toll is.
    private static void DropHeadOfToll(FigureWalk walk)
    {
        foreach (var head in walk.Found)
            if (head is { IsBarePlural: true, Parent: null, Ignored: null } && IsOfToll(walk, head.First) && walk.Found.Exists(f => f is { Counts: true, IsUncounted: false, Parent: null } && f.Outcome == head.Outcome && f.First > head.First)) head.Ignored = Ignored.Repeated;
    }

    // حصيلة شهداء, حصيلة شهداء وجرحى.
    private static bool IsOfToll(FigureWalk walk, int at)
    {
        for (var i = at - 1; i >= walk.First && i >= at - 2; i--)
            if (walk.Words[i].Form is "حصيله" or "الحصيله") return true;
        return false;
    }

    // "Dozens killed as truce nears: air raids on X killed 60": a head without a number says in short what stands behind its colon.
    private static void DropHead(FigureWalk walk)
    {
        if (walk.Found.Count < 2 || walk.Found[0] is not { Counts: true, IsUncounted: true, Parent: null } head) return;
        if (walk.Found.Find(f => f is { Counts: true, IsUncounted: false, Parent: null } && f.Outcome == head.Outcome && f.Trigger != head.Trigger) is not { } counted) return;
        for (var i = head.End; i < counted.First; i++)
            if (walk.Words[i].Is(":")) head.Ignored = Ignored.Repeated;
    }

    // "dozens of fighters and civilians", عشرات المدنيين والمقاتلين, عشرات القتلى والجرحى: both are in the dozens.
    private static void TakeSecondKind(FigureWalk walk)
    {
        for (var k = 1; k < walk.Found.Count; k++)
        {
            if (walk.Found[k] is { IsBarePlural: true, Counts: true, Outcome: Outcome.Injured } wounded && wounded.First == walk.Found[k - 1].End && KilledAndInjured.AreOfEach(walk.Found[k - 1]) && walk.Words[wounded.First].Form.StartsWith("وال", StringComparison.Ordinal)) wounded.Min = walk.Found[k - 1].Min;
            if (walk.Found[k] is not { IsBarePlural: true, Counts: true, Parent: null } second || walk.Found[k - 1] is not { IsUncounted: true, HasNumberWord: true, HasNoun: true, Counts: true, Min: >= Dozens } many || many.Trigger != second.Trigger || many.Outcome != second.Outcome) continue;
            if (second.First == many.End ? !walk.Words[second.First].HasAnd : second.First != many.End + 1 || walk.Words[many.End].Form is not ("and" or "و")) continue;
            second.Parent = many;
            if (many.Status != second.Status) many.Status = VictimStatus.Unknown;
        }
    }

    // What stands at a word, the surest reading first; returns where to go on.
    private int Step(int i)
    {
        if ((_walk.PastDate(i) ?? _names.QuotedNameOf(i)) is { } past) return past;
        if (NumberLexicon.Names.TryMatch(_walk.Words, i, out var name) && name.Value.Count > 1) return name.Value.End;
        if (_walk.Words[i].Is("aged") && NumberReader.TryExact(_walk.Words, i + 1, out _, out var age)) return age; // "left a girl aged seven dead"
        if (_walk.Words[i].Is("الساعه") && NumberReader.TryExact(_walk.Words, i + 1, out _, out var hour)) return hour; // حوالي الساعة 5 استشهد
        if (_walk.Words[i].Form is "عددها" or "وعددها" or "عددهم" or "وعددهم" && NumberOfPlural(i) is { } counted) return counted;
        if (PersonName.PastBracketedAge(_walk.Words, i, _walk.End) is { } years) return years;
        if (_tolls.NewSum(i) is { } sum) return sum;
        var raises = HarmLexicon.TotalAfter.TryMatch(_walk.Words, i, out var total) ? total : null;
        if (raises is { } raised && _totals.IsOfOneStrike(i)) return _tolls.NewToll(i, raised.End);
        if (_totals.IsPartOfDay(i)) return _walk.Pass(i);
        var pastTotal = _totals.Begin(i, raises);
        return NotToldOf(i) ?? _tolls.RiseFrom(i) ?? _tolls.RiseBeforeToll(i) ?? _tolls.RiseTo(i) ?? _tolls.NumberOfToll(i) ?? _tolls.TollOfAct(i)
            ?? Nobody(i) ?? _dead.Take(i) ?? _since.Take(i) ?? Both(i) ?? Among(i) ?? SomethingElse(i) ?? (_lone.IsWaiting ? _lone.CompanionsFarBehind(i) : null) ?? _pronouns.Take(i) ?? (i > _walk.First ? _names.NamesFarBehind(i) : null) ?? Harm(i) ?? _behind.Take(i) ?? _wounded.Both(i) ?? _care.OneMore(i) ?? AfterOthers(i) ?? People(i) ?? Parts(i) ?? pastTotal ?? _walk.Pass(i);
    }

    // إصابات بصفوف الميليشيا عددها 4: the number of the plural met last.
    private int? NumberOfPlural(int i)
    {
        if (_walk.Found.Count == 0 || _walk.Found[^1] is not { IsBarePlural: true, Counts: true, Parent: null } plural || i - plural.End > NumberReach || !NumberReader.TryExact(_walk.Words, i + 1, out var number, out var past)) return null;
        for (var k = plural.End; k < i; k++)
            if (_walk.Words[k].Form is "," or ";" or ":" || _walk.Words[k].HasAnd) return null;
        (plural.Min, plural.Max, plural.IsUncounted) = (number, number, false);
        return past;
    }

    // What follows is alleged, recalled, or not known to have happened.
    private int? NotToldOf(int i)
    {
        if (_walk.IgnoreNext is Ignored.Replaced or Ignored.FirstToll && _tolls.IsNewBehindOld(i)) _walk.IgnoreNext = null;
        if (_walk.IgnoreNext == Ignored.NotKnown && IsKnownAgain(i)) _walk.IgnoreNext = null;
        if (HarmLexicon.Allegation.Has(_walk.Words, i)) (_walk.IgnoreNext, _isDenied) = (Ignored.Allegation, false);
        if (IsUntrue(i) && HarmLexicon.NoneOf.TryMatch(_walk.Words, i + 1, out var none)) return _denials.Nobody(none.Value);
        if (IsDenied(i)) (_walk.IgnoreNext, _isDenied) = (Ignored.Allegation, true);
        else if (_isDenied && (i > _walk.First && _walk.Words[i - 1].Is(",") && HarmLexicon.Lone.Has(_walk.Words, i) || _walk.Words[i] is { IsArabic: true, HasAnd: true } && SpeakerLexicon.Saying.Has(_walk.Words, i) || _walk.Words[i].Form is "بالاقرار" or "بالاعتراف" or "مقره" or "معترفه")) (_walk.IgnoreNext, _isDenied) = (null, false); // نفت سقوط قتلى وأكدت إصابة أربعة; لا صحة لسقوط قتلى، أصيب رجل
        if (HarmLexicon.Recalled.TryMatch(_walk.Words, i, out var recalled) && _totals.Recalls(recalled.Value)) return _totals.Recall(recalled.Value);
        _totals.LeaveOutTime(i);
        if (_totals.OfPlacesPast(i) is { } past) _walk.ReasonUntil = Math.Max(_walk.ReasonUntil, past);
        if (_totals.IsOfAnotherTime(i)) return _totals.Recall(new Hit<string>("always", i, 1));
        return HarmLexicon.NotKnown.TryMatch(_walk.Words, i, out var notKnown) ? _denials.Unknown(notKnown.Value.End) : _news.Take(i);
    }

    // "an assassination attempt in X, killing his guard", "…; his driver was wounded".
    private bool IsKnownAgain(int i) =>
        _walk.Words[i].Form is ";" or "but" || i > _walk.First && _walk.Words[i - 1].Is(",") && _walk.Words[i].Form is "killing" or "wounding" or "injuring";

    // لا صحة لما يتداول عن سقوط شهداء، أصيب رجل: there were none.
    private bool IsUntrue(int i)
    {
        if (!_walk.Words[i].IsArabic || _walk.Words[i].Form is not ("سقوط" or "وقوع" or "لسقوط" or "لوقوع" or "وجود") || i + 1 >= _walk.End) return false;
        for (var k = i - 1; k > _walk.First && k >= i - DenialReach && _walk.Words[k].Kind == WordKind.Letters; k--)
            if (_walk.Words[k].Is("صحه")) return _walk.Words[k - 1].Is("لا");
        return false;
    }

    // نفى مصدر عسكري مقتل جنود, نفت الوزارة سقوط قتلى: right behind the verb and who denies.
    private bool IsDenied(int i)
    {
        if (!_walk.Words[i].IsArabic || _walk.Words[i].Form is not ("مقتل" or "استشهاد" or "اصابه") && !(_walk.Words[i].Form is "سقوط" or "وقوع" or "وجود" && i + 1 < _walk.End && HarmLexicon.NoneOf.Has(_walk.Words, i + 1))) return false;
        var reach = i > _walk.First && (_walk.Words[i - 1].Is("او") || _walk.Words[i - 1].Is("عن") && _walk.Words.Any(Math.Max(_walk.First, i - LongDenial), i, static w => w.Form is "ما" or "انبا" or "معلومات" or "اخبار")) ? LongDenial : DenialReach;
        for (var k = i - 1; k >= _walk.First && k >= i - reach && _walk.Words[k].Kind == WordKind.Letters; k--)
            if (SpeakerLexicon.Denying.Has(_walk.Words, k) || _walk.Words[k].Is("صحه") && k > _walk.First && _walk.Words[k - 1].Is("لا")) return true; // لا صحة لما يتداول عن سقوط شهداء
            else if (HarmLexicon.Words.Has(_walk.Words, k) || SpeakerLexicon.Saying.Has(_walk.Words, k)) return false;
        return false;
    }

    // The longer of two denials: "no casualties" ends before "or injuries".
    private int? Nobody(int i)
    {
        if (_denials.SaysNothing(i) is { } nothing) return nothing;
        var none = _denials.NoneAt(i);
        if (HarmLexicon.Nobody.TryMatch(_walk.Words, i, out var nobody) && !(none?.End > nobody.Value.End)) none = nobody;
        return none is { } denied ? _denials.Nobody(denied) : _denials.NoneOfThem(i);
    }

    private int? Both(int i) =>
        IsPairOfHeadline(i) ? _both.Together(new Hit<bool>(true, i, 3)) : HarmLexicon.Together.TryMatch(_walk.Words, i, out var together) && !_both.HasOneEach(together.Value) ? _both.Together(together.Value) : null;

    // "25 killed, wounded in a blast": the comma of a headline stands for "and"; with "others" or a number behind it it parts two counts.
    private bool IsPairOfHeadline(int i) =>
        i + 3 < _walk.End && i > _walk.First && _walk.Words[i].Is("killed") && _walk.Words[i + 1].Is(",") && _walk.Words[i + 2].Form is "wounded" or "injured" && _walk.Words[i + 3].Form is "in" or "by" or "as" or "when" or "after" or "during"
        && _walk.Found.Count > 0 && _walk.Found[^1] is { Outcome: null, Ignored: null, IsUncounted: false, HasNumberWord: true } or { Outcome: null, Ignored: null, IsUncounted: false, HasNoun: false } && _walk.Found[^1].End == i;

    private int? Among(int i) =>
        HarmLexicon.Among.TryMatch(_walk.Words, i, out var among) ? _names.NamedAmong(among.Value, _parts.Among(among.Value))
        : i == _walk.First && AreAmongTheDead(i) ? _parts.Among(new Hit<Outcome>(Outcome.Killed, i, 3)) : null;

    // "42 people were killed. Among them were 21 civilians": of the dead, where the sentence before tells of no other harm.
    private bool AreAmongTheDead(int i)
    {
        if (i == 0 || i + 3 >= _walk.End || !_walk.Words[i].Is("among") || !_walk.Words[i + 1].Is("them") || _walk.Words[i + 2].Form is not ("were" or "are" or "was")) return false;
        var isKilled = false;
        for (var k = i - 1; k >= 0 && _walk.Words[k].Sentence == _walk.Words[i - 1].Sentence; k--)
        {
            if (!HarmLexicon.Words.TryMatch(_walk.Words, k, out var harm)) continue;
            if (harm.Value.Value.Outcome != Outcome.Killed) return false;
            isKilled = true;
        }
        return isKilled;
    }

    // People are held somewhere, or flee; "the largest number of …" counts nobody harmed.
    private int? SomethingElse(int i)
    {
        if (HarmLexicon.Held.TryMatch(_walk.Words, i, out var held) && !_bystanders.IsSaidOfVictims(i) && !_bystanders.IsHeldBy(i) && !_bystanders.IsHouses(i) && !StrikeLexicon.Has(_walk.Words, i - 1)) return _walk.Hold(held.Value.End);
        if (HarmLexicon.Other.TryMatch(_walk.Words, i, out var other) && !PersonLexicon.Nouns.Has(_walk.Words, i) && !IsHarmedBesides(other.Value))
        {
            var subject = _walk.HarmUsed ? null : _bystanders.SubjectOf(i);
            if (subject is not null) subject.Ignored = Ignored.NoHarm;
            if (_walk.HarmUsed || subject is not null) return _walk.Hold(other.Value.End, held: false);
        }
        // وجُرح سبعة قبل أن يتدخل وجهاء: what came later; a verb of harm there governs anew.
        if (_walk.HarmUsed && _walk.Words[i].Is("قبل") && i + 2 < _walk.End && _walk.Words[i + 1].Is("ان") && !HarmLexicon.Words.Has(_walk.Words, i + 2) && _walk.Words[i + 2].Form is not ("ترتفع" or "يرتفع" or "تصل" or "يصل" or "تبلغ" or "يبلغ")) return _walk.Hold(i + 2, held: false);
        // "Troops kill 12, free six hostages": before a number the verb, before a noun the adjective.
        if (_walk.HarmUsed && _walk.Words[i].Form is "free" or "rescue" or "save" or "displaced" or "displace" && _walk.IsNumber(i + 1)) return _walk.Hold(i + 1, held: false);
        return _walk.Words[i].Form is "اكبر" or "اعلي" && i + 1 < _walk.End && _walk.Words[i + 1].Form is "عدد" ? _walk.Hold(i + 2, held: false) : null;
    }

    // "survived with burns", "escaped with injuries": harm in more words.
    private bool IsHarmedBesides(Hit<bool> other) => HarmLexicon.Words.TryMatch(_walk.Words, other.First, out var harm) && harm.Value.End > other.End;

    private int? Harm(int i) => HarmLexicon.Words.TryMatch(_walk.Words, i, out var harm) && !_harms.IsNounHere(i) ? _harms.Harm(harm.Value) : IsLeavingInCondition(i) ? _harms.Harm(new Hit<HarmWord>(new HarmWord(Outcome.Injured, Governs.Next), i, 1)) : IsDestroyingMen(i) ? _harms.Harm(new Hit<HarmWord>(new HarmWord(Outcome.Killed, Governs.Next), i, 1)) : null;

    // "left three others in critical condition": they are wounded.
    private bool IsLeavingInCondition(int i)
    {
        if (_walk.Words[i].Form is not ("left" or "leaving" or "leaves") || PersonPhraseReader.TryRead(_walk.Words, i + 1) is not { } people) return false;
        var at = people.End;
        while (at < _walk.End && _walk.Words[at].Form is "in" or "a" or "others" or "more" or "other") at++;
        return at > people.End && at + 1 < _walk.End && _walk.Words[at - 1].Form is "in" or "a" && _walk.Words[at].Form is "critical" or "serious" or "severe" or "grave" && _walk.Words[at + 1].Form is "condition" or "conditions" or "state";
    }

    // "The army destroyed over 60 terrorists": with a number of men the verb kills; not "60 terrorists' positions".
    private bool IsDestroyingMen(int i)
    {
        if (_walk.Words[i].Form is not ("destroyed" or "destroying" or "destroys") || PersonPhraseReader.TryRead(_walk.Words, i + 1) is not { HasNumberWord: true, Status: VictimStatus.Belligerent, Outcome: null } men || men.End > _walk.End) return false;
        if (_walk.Words[men.End - 1].Span.Length > _walk.Words[men.End - 1].Form.Length) return false;
        return _walk.Words[men.End - 1].Form is "terrorists" or "militants" or "fighters" or "insurgents" or "extremists" or "jihadists" or "mercenaries" or "gunmen" && !(men.End < _walk.End && (_walk.Words[men.End].Form is "'" or "’" or "vehicles" || StrikeLexicon.Targets.Has(_walk.Words, men.End) || PartyLexicon.Ground.Has(_walk.Words, men.End)));
    }

    // ليكون القتيل الثاني بعد شقيقه, هو الثالث بعد والديه: those who died before him are one fewer.
    private int? AfterOthers(int i)
    {
        if (i + 2 >= _walk.End || !_walk.Words[i].IsArabic || _walk.Words[i].HasAnd || !TimeLexicon.Ordinals.TryMatch(_walk.Words, i, out var place) || place.Value.Value < 2 || place.Value.End + 1 >= _walk.End || !_walk.Words[place.Value.End].Is("بعد")) return null;
        var first = place.Value.End + 1;
        if (HouseholdPhrase.SumFrom(_walk.Words, first) != place.Value.Value - 1 || _walk.Found.FindLast(static f => f is { Counts: true, Outcome: Outcome.Killed, Min: 1, Max: 1, Parent: null }) is not { } dead || PersonPhraseReader.TryRead(_walk.Words, first) is not { IsKin: true } kin) return null;
        var end = HouseholdPhrase.EndFrom(_walk.Words, first);
        _walk.Found.Add(new CountMention { First = first, End = end, Sentence = kin.Sentence, Min = place.Value.Value - 1, Max = place.Value.Value - 1, HasNoun = true, IsKin = true, Outcome = Outcome.Killed, Trigger = dead.Trigger, Status = kin.Status, IsBesides = true });
        return end;
    }

    private int? People(int i) => PersonPhraseReader.TryRead(_walk.Words, i) is { } people ? _wounded.Take(i, people) ?? _care.Take(i, people) ?? _people.Take(people) : null;

    private int? Parts(int i)
    {
        var words = _walk.Words;
        if (HarmLexicon.Breakdown.TryMatch(words, i, out var parts) && !_walk.IsNumber(parts.Value.End - 1)) return _parts.TakeAsParts(parts.Value) ?? _parts.BeginParts(parts.Value.End);
        if (words[i].Form is "بينها" or "ومنها" or "منها" or "وبينها" && PersonPhraseReader.TryRead(words, i + 1) is { HasNoun: true, IsImplied: false }) return _parts.BeginParts(i + 1); // أكثر من 90 جثة بينها 30 طفلاً
        if (words[i].Is("بين") && PersonLexicon.Nouns.Has(words, i + 1)) return _parts.BeginParts(i + 1);
        if (_walk.InBrackets && words[i].Form is ")" or "-" or "–" or "—") _parts.CloseBracket();
        else if (words[i].Kind == WordKind.Mark && _parts.OpensParts(i)) return _parts.OpenBracket(i);
        if (_parts.BeginAmongThem(i) is { } among) return among;
        return _parts.IsDivision(i) ? _parts.BeginParts(i + 1, isAll: true) : null;
    }
}
