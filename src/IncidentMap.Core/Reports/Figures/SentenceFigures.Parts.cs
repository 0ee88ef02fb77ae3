using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Wholes and their parts, people counted for two kinds of harm at once, and plurals that name no victims.</summary>
internal sealed partial class SentenceFigures
{
    internal const string NoHarm = "no harm to them is stated";

    internal const string OnlyRecalled = "another event, only recalled";

    private const string RunningTotal = "a running total, not this event";

    private const string CountedTogether = "killed and injured counted together";

    // "six of the members of one family": how far behind a number its breakdown may open.
    private const int BracketReach = 6;

    // How far before "from six" the word of rising may stand.
    private const int RiseReach = 14;

    // Two days and two nights are one strike's aftermath; more is a span of many.
    private const int MostHours = 48;

    // How far behind a denial the casualties may stand, and behind "did not result", whose subject stands between.
    private const int NoneReach = 5;
    private const int NoResultReach = 14;

    // لم يسفر القصف على … عن إصابات.
    private static readonly string[] Results = ["يسفر", "تسفر", "يود", "تود", "يتسبب", "تتسبب", "يوقع", "توقع", "ينتج", "تنتج"];

    // "activists and local first responders said".
    private const int SayingReach = 7;

    // "No information on casualties" denies the information.
    private static readonly string[] Tellings = ["معلومات", "انبا", "معرفه", "توضيح", "تحديد", "حجم", "ورود", "تفاصيل", "حصيله", "ترد", "يعرف", "تعرف", "بلاغ", "بلاغا", "بلاغات", "تتلق", "نتلق", "reports", "report", "information", "word", "news", "details", "immediate", "known", "further", "confirmed"];

    private static readonly string[] Rises = ["ارتفع", "ارتفعت", "ارتفاع", "يرتفع", "ليرتفع", "risen", "rose", "rises", "rise", "rising", "increased"];

    // Who is carried away was harmed, though the text may count them elsewhere.
    private static readonly string[] Rescues = ["اسعفت", "اسعاف", "انتشلت", "انتشال", "نقلت", "نقل", "اجلا", "اخلت", "انتشل", "اسعفوا"];

    /// <summary>True when a sentence gives a running total.</summary>
    internal static bool IsTotal(List<CountMention> figures) => figures.Exists(f => f.Ignored == RunningTotal);

    /// <summary>Takes the figures of a sentence for parts of a running total.</summary>
    internal static void IgnoreAsTotal(List<CountMention> figures)
    {
        foreach (var figure in figures.Where(f => f.Outcome is not null)) figure.Ignored ??= RunningTotal;
    }

    private bool _together;
    private bool _among;
    private CountMention? _toll;
    private int? _tollBehind;
    private VictimStatus _tollOf;

    // لم تتسبب بأي أضرار بشرية, دون تسجيل أي إصابات, "no casualties": a denial, what there was none of a few words behind it, and neither
    // news of it nor "others" between or behind.
    private Hit<string>? NoneAt(int i)
    {
        if (!HarmLexicon.NoneBefore.TryMatch(_words, i, out var denial)) return null;
        var reach = _words.Any(denial.Value.End, denial.Value.End + 1, w => Results.Contains(w.Form)) ? NoResultReach : NoneReach;
        for (var k = denial.Value.End; k < Math.Min(_end, denial.Value.End + reach); k++)
        {
            if (HarmLexicon.NoneOf.TryMatch(_words, k, out var of)) return _words.Any(of.Value.End, Math.Min(_end, of.Value.End + 2), w => w.Variants.Any(v => v is "اخرين" or "اخري" or "اضافيه" or "among" or "further" or "so")) ? null : new Hit<string>("both", i, of.Value.End - i);
            if (_words[k].Kind != WordKind.Letters || HarmLexicon.Words.Has(_words, k) && !_words[k].IsArabic || _words[k].Variants.Any(v => Array.IndexOf(Tellings, v) >= 0)) return null;
        }
        return null;
    }

    // "20 people were killed or wounded", مقتل وإصابة نحو 20: neither the one nor the other number is said.
    private int Together(Hit<bool> hit)
    {
        if (_found.FindLast(f => f.Ignored is null && f.Parent is null) is { } before && before.Outcome is null && hit.First - before.End <= 3) before.Ignored = CountedTogether;
        else (_together, _harm, _harmUsed, _gap) = (true, (new HarmWord(Outcome.Killed, Governs.Next), hit.First), false, 0);
        return hit.End;
    }

    // "left 17 people dead and wounded 30": each has a number of its own.
    private bool HasOneEach(Hit<bool> hit) =>
        _found.Count > 0 && hit.First - _found[^1].End <= 3 && _found[^1] is { Ignored: null } && IsNumber(hit.End);

    private bool IsNumber(int at) => at < _end && NumberReader.TryRead(_words, at) is not null;

    // "There were no reports of casualties": what follows is not said to have happened.
    private int Unknown(int end)
    {
        _ignoreNext ??= "nothing is known of them";
        return end;
    }

    // "killed six, a day after 11 were killed there": the second number is of another day.
    private bool Recalls(string how) => how == "always" || _lone is not null || _found.Exists(f => f.Counts);

    private int Recall(Hit<string> hit)
    {
        SettleLone();
        _ignoreNext ??= hit.Value == "seen" ? "what pictures show, no toll of its own" : OnlyRecalled;
        return hit.End;
    }

    // "has risen from six to eight": the old number, then the new one.
    private int? RiseFrom(int i)
    {
        if (!_words[i].IsAny("from", "من") || !NumberReader.TryExact(_words, i + 1, out _, out var old) || old >= _end || !_words[old].IsAny("to", "الي")) return null;
        return NumberReader.TryExact(_words, old + 1, out _, out _) && _words.Any(Math.Max(0, i - RiseReach), i, w => w.Variants.Any(v => Rises.Contains(v))) ? Risen(old) : null;
    }

    // "It rose to 81, the number of those killed", as Arabic has it: the number stands before what it counts.
    private int? RiseBeforeToll(int i)
    {
        if (i + 2 >= _end || !_words[i + 1].Is("to") || !Rises.Contains(_words[i].Form) || !IsNumber(i + 2) || _harm is { Word.IsToll: true }) return null;
        for (var k = i + 3; k < _end; k++)
        {
            if (TollAt(k) is not { } toll) continue;
            (_harm, _harmUsed, _gap, _tollBehind, _whole, _tollOf) = ((toll, i), false, 0, k, null, NumberOf(k)?.Status ?? VictimStatus.Unknown);
            return i + 2;
        }
        return null;
    }

    // "death toll", "the number of children who were killed".
    private HarmWord? TollAt(int k) =>
        HarmLexicon.Words.TryMatch(_words, k, out var toll) ? toll.Value.Value.IsToll ? toll.Value.Value : null
        : NumberOf(k) is { } of ? new HarmWord(of.Outcome, Governs.Next, IsToll: true) : null;

    // "the number of civilians who were killed": of whom, by what harm, and where it ends.
    private (Outcome Outcome, VictimStatus Status, int End)? NumberOf(int k)
    {
        if (!_words[k].Is("number") || k + 2 >= _end || !_words[k + 1].Is("of") || !PersonLexicon.Nouns.TryMatch(_words, k + 2, out var of)) return null;
        var verb = of.Value.End;
        while (verb < _end && verb < of.Value.End + 4 && (Auxiliaries.Contains(_words[verb].Form) || _words[verb].IsAny("who", "that"))) verb++;
        if (HarmLexicon.Words.TryMatch(_words, verb, out var harm)) return (harm.Value.Value.Outcome, of.Value.Value.Status, harm.Value.End);
        return of.Value.Value.Outcome is { } own ? (own, VictimStatus.Unknown, of.Value.End) : null;
    }

    private int? NumberOfToll(int i)
    {
        if (i == _tollBehind || NumberOf(i) is not { } of) return i == _tollBehind ? i + 1 : null;
        (_harm, _harmUsed, _gap, _whole, _tollOf) = ((new HarmWord(of.Outcome, Governs.Next, IsToll: true), i), false, 0, null, of.Status);
        return of.End;
    }

    private int Risen(int to)
    {
        _gap = 0;
        return to + 1;
    }

    // "bringing the toll of the strike to five", "raising the death toll to 15": of this strike, unless a span of time or all such
    // strikes are named.
    private bool IsOfOneStrike(int i)
    {
        var strike = false;
        for (var k = i; k < _end; k++)
        {
            if (HarmLexicon.Total.Has(_words, k) && !IsSinceToday(k) || IsOverMonth(k) || IsSpan(k)) return false;
            strike |= StrikeLexicon.Strong.Has(_words, k) || StrikeLexicon.Weak.Has(_words, k) || _words[k].Is("death") && k < i + 3 && k + 2 < _end && _words[k + 1].Is("toll") && _words[k + 2].Is("to");
        }
        return strike;
    }

    private bool IsSpan(int k) =>
        _words[k].Is("منذ") && !IsSinceToday(k) || _words[k].Is("this") && k + 1 < _end && _words[k + 1].IsAny("year", "month", "week");

    // "since the early hours of Saturday", منذ صباح اليوم: part of a day, not a span of many.
    private bool IsSinceToday(int i) =>
        _words[i].IsAny("since", "منذ") && Enumerable.Range(i + 1, 4).Any(k => k < _end && (TimeLexicon.PartsOfDay.Has(_words, k) || TimeLexicon.Relative.TryMatch(_words, k, out var near) && near.Value.Value.From >= -1));

    // "over the past 24 hours": a day's toll is that of the day's strikes.
    private bool IsWithinHours(int i) =>
        HarmLexicon.Total.TryMatch(_words, i, out var span) && (NumberReader.TryExact(_words, span.Value.End, out var hours, out var unit)
            ? hours <= MostHours && unit < _end && _words[unit].IsAny("hours", "hour")
            : span.Value.End < _end && _words[span.Value.End].IsAny("hours", "day"));

    private int NewToll(int at, int end)
    {
        (_harm, _harmUsed, _gap) = ((new HarmWord(Outcome.Killed, Governs.Next, IsToll: true), at), false, 0);
        return PersonLexicon.Nouns.TryMatch(_words, end, out var noun) ? noun.Value.End : end;
    }

    // A toll holds those of whom the sentence told before.
    private void TakeIn(CountMention toll)
    {
        foreach (var earlier in _found)
            if (earlier is { Counts: true, Parent: null } && earlier.Outcome == toll.Outcome && earlier.Trigger != toll.Trigger && earlier.Min < toll.Min) earlier.Parent = toll;
    }

    // خلال شباط الماضي, "during February": what a whole month brought.
    private bool IsOverMonth(int i)
    {
        if (!_words[i].IsAny("خلال", "during", "throughout", "طوال", "طيله")) return false;
        var month = i + 1 < _end && _words[i + 1].IsAny("شهر", "the") ? i + 2 : i + 1;
        return TimeLexicon.Months.Has(_words, month) || month < _end && _words[month].IsAny("month");
    }

    // "attacks have killed more than 90 this year", "carried out 41 drone strikes this year that killed 31".
    private bool IsOfThisYear(int i) =>
        _words[i].Is("this") && i + 1 < _end && _words[i + 1].IsAny("year", "month") && Enumerable.Range(Math.Max(_first, i - 5), Math.Min(5, i - _first)).Any(k => IsNumber(k) && _words.Any(k + 1, i, w => w.IsAny("strikes", "attacks", "raids", "airstrikes", "operations", "incidents")))
        || _words[i].IsAny("have", "has") && Enumerable.Range(i + 1, 3).Any(k => HarmLexicon.Words.Has(_words, k))
        && Enumerable.Range(i + 1, Math.Max(0, _end - i - 2)).Any(k => _words[k].Is("this") && _words[k + 1].IsAny("year", "month"));

    // 20 مدنياً بين قتيل وجريح says so behind the number.
    private string? TogetherHere(CountMention person) =>
        _together && !person.IsUncounted || HarmLexicon.Together.TryMatch(_words, person.End, out var hit) && !IsNumber(hit.Value.End) || IsOfDeadAndWounded(person) ? CountedTogether : null;

    // مئة شهيد وجريح: above ten the noun is singular, and its number is of both.
    private bool IsOfDeadAndWounded(CountMention person) =>
        person is { HasNumberWord: true, HasNoun: true, Outcome: Outcome.Killed, Min: > 10 } && person.End < _end && _words[person.End].HasAnd && HarmLexicon.TogetherAfter.Has(_words, person.End);

    // قتل وأصيب عدد من المدنيين: some of both.
    private void AddOther(CountMention person)
    {
        if (person.Outcome != Outcome.Killed) return;
        _found.Add(new CountMention
        {
            First = person.First,
            End = person.End,
            Sentence = person.Sentence,
            Min = person.Min > 1 ? 1 : person.Min,
            Max = null,
            IsUncounted = true,
            HasNoun = person.HasNoun,
            HasNumberWord = person.HasNumberWord,
            Outcome = Outcome.Injured,
            Status = person.Status,
            Trigger = person.Trigger,
            Ignored = person.Ignored,
        });
        _together = false;
    }

    // أسعفت الفرق المصابين, وتوزع الشهداء: those of whom the text tells elsewhere.
    private bool IsSpokenOf(CountMention person, bool governed) =>
        person is { IsBarePlural: true, IsAmong: false, Outcome: not null } && (!governed || IsRescued(person)) && _whole is null && _words[person.First].IsArabic
        && _words[person.First].Variants.Any(v => v.Length > 3 && v.StartsWith("ال", StringComparison.Ordinal))
        && !_words.Any(person.First - 4, person.First, w => w.Variants.Any(v => v is "سقوط" or "وقوع" or "سقط" or "وقع" or "عشرات" or "ميات" or "يوقع" or "اوقع" or "خلف" or "مزيد"));

    private bool IsRescued(CountMention person) => _words.Any(person.First - 4, person.First, w => w.Variants.Any(v => Rescues.Contains(v)));

    // "Among the dead were 42 civilians and 15 members": parts of what was counted before, or of what another sentence counts.
    private bool Among(Hit<Outcome> hit)
    {
        _among = true;
        if (GivePrevious(hit.Value, hit.First))
        {
            LinkUnderWhole(hit.Value);
            return true;
        }
        if (_found.FindLast(f => f.Counts && f.Parent is null && f.Outcome == hit.Value) is { } whole && (whole.Min > 1 || whole.Max is null)) (_whole, _gap) = (whole, 0);
        else (_harm, _harmUsed, _gap, _together) = ((new HarmWord(hit.Value, Governs.Next), hit.First), false, 0, false);
        _held = false;
        return true;
    }

    // "killing eight civilians; the network named six of the dead": six of those eight.
    private void LinkUnderWhole(Outcome outcome)
    {
        foreach (var part in _found.FindAll(f => f is { IsAmong: true, Parent: null } && f.Outcome == outcome))
            part.Parent = _found.FindLast(f => f is { Counts: true, Parent: null, IsAmong: false } && f.Outcome == outcome && f.First < part.First && (f.Max is null || f.Max >= part.Min));
    }

    // "The toll has risen to 47 after three of the wounded died; 44 had been counted before": whatever else of that harm the sentence
    // counts is in the toll.
    private void LinkUnderToll()
    {
        DropPluralsOfToll();
        if (_toll is not { Counts: true, Parent: null } toll) return;
        foreach (var part in _found)
            if (part is { Counts: true, Parent: null } && part.Outcome == toll.Outcome && part.First > toll.First && part.Min < toll.Min) part.Parent = toll;
    }

    // ارتفع عدد الضحايا المدنيين … إلى أربعة قتلى: the number behind "to" counts those whom the plural names.
    private void DropPluralsOfToll()
    {
        if (_toll is null || _found.Find(f => f is { Counts: true, IsUncounted: false } && f.First > _first && _words[f.First - 1].IsAny("الي", "to")) is not { } number) return;
        foreach (var plural in _found)
            if (plural is { IsBarePlural: true, Counts: true } && plural.Outcome == number.Outcome && plural.First < number.First) plural.Ignored = Claims.StatementJudge.Repeated;
        if (_toll is { Counts: false }) _toll = number;
    }

    // "whom the group had been holding" tells more of victims counted already.
    private bool IsSaidOfVictims(int i) =>
        _found.Count > 0 && _found[^1].Counts && _words.Any(_found[^1].End, i, w => w.IsAny("whom", "who", "الذين", "اللذين", "ممن"));

    // "in rebel-held Aleppo": the ground is held.
    private bool IsHeldBy(int i) =>
        i > _first && _words[i].Is("held") && (PartyLexicon.Names.Has(_words, i - 1) || _words[i - 1].IsAny("rebel", "opposition", "government", "militant", "insurgent", "jihadist", "kurdish"));

    // "four of them children", ثلاثة منهم أطفال.
    private CountMention? PartByItself(CountMention person) =>
        IsOfThem(person)
            || person.IsImplied && _words.Any(person.First, person.End, w => w.Variants.Any(v => v is "احدهم" or "احدهما" or "احداهن" or "احداهما"))
            ? _found.FindLast(f => f.Counts && f.Parent is null && (f.Max is null || f.Max > person.Min))
            : null;

    // "Two individuals, a woman and a child, were killed": the list says who the two were, where their sides don't forbid it.
    private void TakeListsApart()
    {
        foreach (var list in _found.Where(f => f is { Counts: true, Parent: null, IsExact: true }).GroupBy(f => f.Trigger))
        {
            var (whole, rest) = (list.First(), list.Skip(1).ToList());
            if (rest.Count < 2 || whole.End >= _end || !_words[whole.End].IsAny(",", ":", "-") || rest.Sum(f => (long)f.Min) != whole.Min || rest.Exists(f => f.Outcome != whole.Outcome || whole.Status != VictimStatus.Unknown && f.Status != VictimStatus.Unknown && f.Status != whole.Status)) continue;
            whole.IsDividedWhole = true;
            foreach (var part in rest)
            {
                part.Parent = whole;
                if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
            }
        }
    }

    // "…, two women and a child among them": the parts stand before the word that says so.
    private int? TakeAsParts(Hit<bool> among)
    {
        if (!_words[among.First].Is("among") || among.End < _end && _words[among.End].Kind == WordKind.Letters || _found.Count == 0 || _found[^1].End != among.First) return null;
        long sum = 0;
        for (var k = _found.Count - 1; k > 0 && _found[k] is { Counts: true, Parent: null } part; k--)
        {
            sum += part.Min;
            if (_found[k - 1] is not { Counts: true, Parent: null } whole || whole.Trigger != part.Trigger) return null;
            if (whole.Min < sum || !_words[whole.End].Is(",") && !_words[whole.End].Is("with")) continue;
            foreach (var one in _found.Skip(k)) one.Parent = whole;
            return among.End;
        }
        return null;
    }

    private bool IsOfThem(CountMention person) =>
        person.HasNumberWord && _words.Any(person.First + 1, Math.Min(_end, person.End + 1), w => w.IsAny("them", "whom", "منهم", "منهن"))
        || !person.HasNoun && person.End + 1 < _end && _words[person.End].Is("of") && _words[person.End + 1].IsAny("them", "whom");

    // After a number, a bracket, a dash or a colon with people behind it takes that number apart.
    private bool OpensParts(int i)
    {
        if (_words[i].Is("(")) return IsJustAfterFigure(i);
        if (!_words[i].IsAny("-", "–", "—", ":") || i + 1 >= _end || PersonPhraseReader.TryRead(_words, i + 1) is not { HasNoun: true } next) return false;
        if (_words[i].Is(":")) return _found.FindLast(f => f.Counts && f.Parent is null) is { } whole && whole.Outcome != Outcome.Missing && next.IsExact && !next.IsImplied && next.Min < whole.Min && next.Outcome is null;
        return _found.Count > 0 && i - _found[^1].End <= BracketReach && next.Min < _found[^1].Min && next.Outcome is null;
    }

    // "The 15 members were 11 prisoners and four guards."
    private bool IsDivision(int i) =>
        _found.Count > 0 && _found[^1] is { Outcome: null, Ignored: null, IsExact: true } whole && HarmLexicon.Divides.TryMatch(_words, i, out var divides)
        && PersonPhraseReader.TryRead(_words, divides.Value.End) is { HasNoun: true, IsExact: true, Outcome: null } part && part.Min < whole.Min;

    // "shot by border guards", "killed when gunmen opened fire", برصاص عناصر, أعدم مسلحون ثلاثة: those who did it.
    private bool IsAgent(CountMention person) =>
        (person.IsBarePlural || person.IsImplied) && _words.Any(person.First - 2, person.First, w => w.IsAny("by", "برصاص", "بنيران", "يد", "ايدي", "قبل", "اطلقها", "اطلقه", "نفذها", "نفذه", "شنها", "شنه")) && !IsPassiveAgentless(person)
        || person.IsBarePlural && person.First > _first && _words[person.First - 1].IsAny("اعدم", "ذبح")
        || person.IsBarePlural && !_words[person.First].IsArabic && person.First > _first && _words[person.First - 1].IsAny("when", "after", "as", "where", "before", "that") && !IsHarmNext(person.End);

    // "…, rescuers said", ", activists and first responders said", "a doctor told"; قال ناشطون.
    private bool IsSpeaker(CountMention person) => person.IsBarePlural
        ? _words[person.First].IsArabic
            ? person.First > 0 && SpeakerLexicon.Saying.Has(_words, person.First - 1)
            : SpeakerLexicon.Saying.Has(_words, person.End) || (person.First == _first || _words[person.First - 1].Is(",")) && SaysNext(person.End)
        : person is { HasNoun: true, Min: 1, Max: 1 } && IsSaidBy(person);

    private bool SaysNext(int at)
    {
        for (var i = at; i < Math.Min(_end, at + SayingReach) && _words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(_words, i); i++)
            if (SpeakerLexicon.Saying.Has(_words, i)) return true;
        return false;
    }

    // "said a doctor", "according to a nurse", قال طبيب; ", a medic said". "Reported a civilian killed" tells of him.
    private bool IsSaidBy(CountMention person) =>
        person.First > _first && (IsSpeechBefore(person.First) || !_words[person.First].IsArabic && _words[person.First - 1].Is(",") && SpeakerLexicon.Saying.TryMatch(_words, person.End, out var said) && said.Value.Value == SpeakerLexicon.Speech);

    private bool IsSpeechBefore(int at)
    {
        for (var i = Math.Max(_first, at - 2); i < at; i++)
            if (SpeakerLexicon.Saying.TryMatch(_words, i, out var said) && said.Value.Value == SpeakerLexicon.Speech && said.Value.End == at) return true;
        return false;
    }

    // A man named beside women and children, a wife's husband: one household, where no fighter is named with them. "60 people, 45 of them
    // civilians" calls the others no civilians.
    private void CountKinAsCivilians()
    {
        foreach (var figure in _found)
        {
            if (figure is not { Status: VictimStatus.Unknown, Role: null, Counts: true } || !figure.IsKin && figure.Group != VictimGroup.Man) continue;
            if (_found.Exists(f => f.Parent == figure && f is { Status: VictimStatus.Civilian, Group: null, Role: null })) continue;
            var beside = _found.FindAll(f => f != figure && f.Counts && f.Trigger == figure.Trigger);
            if (beside.Exists(f => f.Status == VictimStatus.Civilian) && !beside.Exists(f => f.Status == VictimStatus.Belligerent)) figure.Status = VictimStatus.Civilian;
        }
    }

    // مقتل سيدة ونزوح الأهالي, مقتل سيدة بقصف على مخيم للنازحين: a plural that no و ties to the killed before it is of others.
    private bool IsOtherPlural(CountMention person, bool governed) =>
        person is { IsBarePlural: true, Outcome: null } && governed && _harmUsed && _whole is null && !(_words[person.First].IsArabic && _words[person.First].HasAnd) && !_words.Any(person.First - 1, person.First, w => w.IsAny("او", "و", ",", "مع", "and", "or", "with", "including", "mostly", "all"));

    // A mark between "by" and the noun parts them.
    private bool IsPassiveAgentless(CountMention person) => _words[person.First - 1].Kind == WordKind.Mark;

    // "the lives of four people": lives are counted only with a number of their own.
    private bool IsLives(CountMention person) =>
        person.IsBarePlural && _words.Any(person.First, person.End, w => w.Variants.Any(v => v is "lives" or "souls" or "ارواح"));
}
