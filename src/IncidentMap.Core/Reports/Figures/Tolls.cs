using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Tolls, whose number may stand far from them, and which take in what the sentence told before.</summary>
internal sealed class Tolls(FigureWalk walk)
{
    // How far before "from six" the word of rising may stand.
    private const int RiseReach = 14;

    // عناصر قوات النظام والميليشيات الموالية لها الذين.
    private const int LongestForce = 8;

    // ارتفعت حصيلة الاقتتال الذي اندلع أمس بين عائلتين من عشيرة كذا في مدينة س شرقي ص إلى أربعة.
    private const int LongestAct = 28;

    // "while on the other side the number of the wounded": how far behind the conjunction a toll may stand.
    private const int NewReach = 4;

    // ", a number that had been rising": how far behind the old number the rise may stand.
    private const int LongestRise = 6;

    private CountMention? _toll;
    private int? _tollBehind;
    private VictimStatus _tollOf;

    /// <summary>True for a toll whose number stood before it.</summary>
    internal bool IsAhead(int at) => at == _tollBehind;

    // "has risen from six to eight": the old number, then the new one.
    internal int? RiseFrom(int i)
    {
        if (walk.Words[i].Form is not ("from" or "من") || !NumberReader.TryExact(walk.Words, i + 1, out _, out var old) || old >= walk.End || walk.Words[old].Form is not ("to" or "الي")) return null;
        return NumberReader.TryExact(walk.Words, old + 1, out _, out _) && Enumerable.Range(Math.Max(0, i - RiseReach), Math.Min(i, RiseReach)).Any(k => HarmLexicon.Rises.Has(walk.Words, k)) ? Risen(old) : null;
    }

    /// <summary>
    /// True where what follows a toll since replaced is the new one: عدد القتلى الذي كان 5 في حصيلة سابقة ارتفع إلى 8, "…, while the number of the
    /// wounded reached 21".
    /// </summary>
    /// <param name="i">Where it may begin.</param>
    internal bool IsNewBehindOld(int i)
    {
        if (i + 2 >= walk.End) return false;
        if (IsPastOld(i)) return true;
        if (walk.Words[i + 1].Form is "to" or "الي" && HarmLexicon.Rises.Has(walk.Words, i)) return walk.IsNumber(i + 2);
        if (walk.Words[i].Form is not ("فيما" or "بينما" or "while" or "and")) return false;
        for (var k = i + 1; k < Math.Min(walk.End, i + NewReach); k++)
            if (TollAt(k) is not null) return true;
        return false;
    }

    // "up from 82, and more than 200 were wounded", بعد أن كانت 82، وأصيب أكثر من 200: behind the old number the sentence goes on with the new ones.
    private bool IsPastOld(int i)
    {
        if (walk.Found.Count == 0 || walk.Found[^1].Ignored is not (Ignored.Replaced or Ignored.FirstToll)) return false;
        if (walk.Words[i].Form is ")" or ";" or "واصيب" or "واصيبت" or "واصيبوا" or "وجرح") return true;
        if (!walk.Words[i].Is(",")) return false;
        var next = walk.Words[i + 1];
        return next.IsArabic ? next.Form is "كما" or "اضافه" or "فضلا" || next.HasAnd && HarmLexicon.Words.Has(walk.Words, i + 1) : next.Form is "and" or "with" or "while" or "is" or "has" or "now" or "stands" or "later";
    }

    /// <summary>"put the toll at 14, rising to 55 by Friday": the number before it was the first of two tolls, whose later one follows.</summary>
    internal int? RiseTo(int i)
    {
        if (i + 2 >= walk.End || walk.Words[i + 1].Form is not ("to" or "الي") || !HarmLexicon.Rises.Has(walk.Words, i) || walk is { Harm.Word.IsToll: true, HarmUsed: false }) return null;
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Parent: null, IsUncounted: false } old || i - old.End > LongestRise) return null;
        if (NumberReader.TryRead(walk.Words, i + 2) is not { IsUncounted: false } number || number.Min <= old.Min || !IsOfPeople(number.End)) return null;
        for (var k = old.End; k < i; k++)
            if (StrikeLexicon.Strong.Has(walk.Words, k) || HarmLexicon.Words.Has(walk.Words, k)) return null;
        old.Ignored = Ignored.Replaced;
        walk.Govern(new HarmWord(old.Outcome!.Value, Governs.Next, IsToll: true), i);
        walk.Whole = null;
        return i + 2;
    }

    /// <summary>
    /// استشهاد ثلاثة … ليصل العدد إلى 9, وبهذا يرتفع العدد إلى 9, لتصبح الحصيلة 9, لتصل حصيلة المجزرة إلى 9: behind the dead of an act the sum with them, unless of a span of time.
    /// Returns where its number stands; null elsewhere.
    /// </summary>
    /// <param name="i">The verb.</param>
    internal int? NewSum(int i)
    {
        if (RiseOfSum(i) is not { } verb || verb + 2 >= walk.End) return null;
        if (walk.Found.FindLast(static f => f is { Counts: true, Parent: null, IsUncounted: false }) is not { Outcome: Outcome.Killed } dead) return null;
        if (SumBehind(verb + 1) is not { } at || NumberReader.TryRead(walk.Words, at) is not { IsUncounted: false } sum || sum.Min <= dead.Min || !IsOfPeople(sum.End)) return null;
        for (var k = verb + 1; k < walk.End; k++)
            if (HarmLexicon.Total.Has(walk.Words, k) || EventLexicon.Campaigns.Has(walk.Words, k) || Dates.EarlierTime.IsSpan(walk.Words, k) || walk.Words[k].Form is "منذ" or "خلال" or "العام" or "الشهر" or "الاسبوع" or "السنه") return null;
        walk.Govern(new HarmWord(Outcome.Killed, Governs.Next, IsToll: true), i);
        walk.Whole = null;
        return at;
    }

    // ليصل; وبذلك يرتفع, وبهذا ترتفع; ما يرفع, مما رفع.
    private int? RiseOfSum(int i)
    {
        if (HarmLexicon.ToToll.Means(walk.Words[i], "brings") || walk.Words[i].Form is "رافعا" or "رافعه") return i;
        if (i + 1 >= walk.End || !walk.Words[i + 1].IsArabic) return null;
        return walk.Words[i].Form switch
        {
            "وبذلك" or "بذلك" or "وبهذا" or "بهذا" => walk.Words[i + 1].Form is "يرتفع" or "ترتفع" or "يصل" or "تصل" or "يصبح" or "تصبح" or "يبلغ" or "تبلغ" or "ارتفع" or "ارتفعت" ? i + 1 : null,
            "ما" or "مما" => walk.Words[i + 1].Form is "يرفع" or "رفع" or "ترفع" or "رفعت" ? i + 1 : null,
            _ => null,
        };
    }

    // العدد الكلي إلى, الحصيلة, حصيلة المجزرة إلى.
    private int? SumBehind(int what)
    {
        var isWhole = walk.Words[what].Form is "العدد" or "الحصيله" or "المجموع";
        if (!isWhole && !(walk.Words[what].Is("حصيله") && (walk.Words[what + 1].Is("المجزره") || StrikeLexicon.Has(walk.Words, what + 1)))) return null;
        var at = isWhole ? what + 1 : what + 2;
        if (at < walk.End && walk.Words[at].Form is "الكلي" or "الاجمالي" or "الاجماليه" or "الكليه" or "النهاييه" or "النهايي") at++;
        if (at < walk.End && walk.Words[at].Is("الي")) at++;
        return at < walk.End ? at : null;
    }

    // The number alone or with a noun for people: prices rise as well.
    private bool IsOfPeople(int at) =>
        at >= walk.End || walk.Words[at].Kind == WordKind.Mark || walk.Words[at].Form is "by" or "on" or "after" or "when" or "as" or "later" or "the" or "within" or "overnight" or "بعد" or "مع" or "خلال" or "لاحقا" or "اليوم" or "صباح" or "مسا" or "يوم" or "وفق" or "بحسب" or "حسب" or "تم" or "جري"
        || PersonLexicon.Nouns.Has(walk.Words, at);

    // "It rose to 81, the number of those killed", as Arabic has it: the number stands before what it counts.
    internal int? RiseBeforeToll(int i)
    {
        if (i + 2 >= walk.End || walk.Words[i + 1].Form is not ("to" or "الي") || !HarmLexicon.Rises.Has(walk.Words, i) || !walk.IsNumber(i + 2) || walk.Harm is { Word.IsToll: true }) return null;
        for (var k = i + 3; k < walk.End; k++)
        {
            if (TollAt(k) is not { } toll) continue;
            walk.Govern(toll, i);
            (_tollBehind, walk.Whole, _tollOf) = (k, null, NumberOf(k)?.Status ?? SideOf(k));
            return i + 2;
        }
        return null;
    }

    // "death toll", "the number of children who were killed".
    private HarmWord? TollAt(int k) =>
        HarmLexicon.Words.TryMatch(walk.Words, k, out var toll) ? toll.Value.Value.IsToll ? toll.Value.Value : null
        : NumberOf(k) is { } of ? new HarmWord(of.Outcome, Governs.Next, IsToll: true) : null;

    // عدد قتلى قوات النظام: of a force; عدد القتلى المدنيين.
    private VictimStatus SideOf(int toll) =>
        !walk.Words[toll].IsArabic || !HarmLexicon.Words.TryMatch(walk.Words, toll, out var word) ? VictimStatus.Unknown
        : Membership.IsForceAt(walk.Words, word.Value.End) ? VictimStatus.Belligerent
        : PersonLexicon.Nouns.TryMatch(walk.Words, word.Value.End, out var whose) && whose.Value.Value is { Number: NounNumber.Plural, Outcome: null } ? whose.Value.Value.Status : VictimStatus.Unknown;

    // "the number of civilians who were killed": of whom, by what harm, and where it ends.
    private (Outcome Outcome, VictimStatus Status, int End)? NumberOf(int k)
    {
        if (walk.Words[k].IsArabic) return NumberOfThose(k);
        if (!walk.Words[k].Is("number") || k + 2 >= walk.End || !walk.Words[k + 1].Is("of") || PeopleOfNumber(k + 2) is not { } people) return null;
        var verb = people.End;
        while (verb < walk.End && verb < people.End + 4 && (HarmLexicon.Auxiliaries.HasForm(walk.Words[verb].Form) || walk.Words[verb].Form is "who" or "that")) verb++;
        if (HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm)) return (harm.Value.Value.Outcome, people.Status, harm.Value.End);
        return people.Outcome is { } own ? (own, VictimStatus.Unknown, people.End) : null;
    }

    // "civilians", "IS militants", "regime forces", "members of the Internal Security Forces".
    private (VictimStatus Status, Outcome? Outcome, int End)? PeopleOfNumber(int at)
    {
        var party = PartyLexicon.Names.TryMatch(walk.Words, at, out var named) ? named.Value.End : at;
        if (!PersonLexicon.Nouns.TryMatch(walk.Words, party, out var of)) return party > at ? (VictimStatus.Belligerent, null, party) : null;
        var end = of.Value.End;
        if (end + 1 < walk.End && walk.Words[end].Is("of") && PartyLexicon.Names.TryMatch(walk.Words, walk.Words[end + 1].Is("the") ? end + 2 : end + 1, out var whose)) end = whose.Value.End;
        return (of.Value.Value.Status, of.Value.Value.Outcome, end);
    }

    /// <summary>ارتفعت حصيلة الهجوم على القرية إلى 40 شخصاً, بلغت حصيلة القصف أربعة مدنيين: of an act with people who are called neither dead nor wounded, the dead.</summary>
    internal int? TollOfAct(int i)
    {
        if (walk.Words[i].Form is not ("حصيله" or "لحصيله" or "وحصيله") || i + 1 >= walk.End || !StrikeLexicon.Has(walk.Words, i + 1)) return null;
        var isReached = i > walk.First && walk.Words[i - 1].Form is "بلغت" or "وبلغت";
        for (var to = i + 2; to + 1 < walk.End && to < i + LongestAct; to++)
        {
            if (walk.Words[to].Kind == WordKind.Mark || HarmLexicon.Words.Has(walk.Words, to)) return null;
            if (!walk.Words[to].Is("الي") && !(isReached && walk.IsNumber(to + 1)) || PersonPhraseReader.TryRead(walk.Words, to + 1) is not { HasNumberWord: true, IsUncounted: false, Outcome: null or Outcome.Killed, HasNoun: true } people) continue;
            if (people.End < walk.End && (walk.Words[people.End].Form is "بين" or "ما" || HarmLexicon.Words.Has(walk.Words, people.End))) return null;
            walk.Govern(new HarmWord(Outcome.Killed, Governs.Next, IsToll: true), i);
            walk.Whole = null;
            return to + 1;
        }
        return null;
    }

    // عدد الذين استشهدوا, تعداد المدنيين الذين قتلهم التنظيم.
    private (Outcome Outcome, VictimStatus Status, int End)? NumberOfThose(int k)
    {
        if (k + 2 >= walk.End || walk.Words[k].Form is not ("عدد" or "تعداد" or "وعدد" or "بعدد" or "اعداد")) return null;
        var who = k + 1;
        var status = VictimStatus.Unknown;
        if (walk.Words[who].Form.StartsWith("ال", StringComparison.Ordinal) && PersonLexicon.Nouns.TryMatch(walk.Words, who, out var of) && of.Value.Value is { Number: NounNumber.Plural, Outcome: null }) (who, status) = (of.Value.End, of.Value.Value.Status);
        else if (WhoseMen(who) is { } men) (who, status) = (men, VictimStatus.Belligerent);
        if (who + 1 >= walk.End || walk.Words[who].Form is not ("الذين" or "اللواتي" or "ممن")) return null;
        return HarmLexicon.Words.TryMatch(walk.Words, who, out var harm) || HarmLexicon.Words.TryMatch(walk.Words, who + 1, out harm) ? (harm.Value.Value.Outcome, status, harm.Value.End) : null;
    }

    // تعداد عناصر قوات النظام الذين قتلوا: just past the force whose men they were.
    private int? WhoseMen(int at)
    {
        if (!PersonLexicon.Nouns.TryMatch(walk.Words, at, out var men) || men.Value.Value is not { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Belligerent }) return null;
        for (var i = men.Value.End; i < Math.Min(walk.End, men.Value.End + LongestForce) && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Form is "الذين" or "ممن") return i;
        return null;
    }

    internal int? NumberOfToll(int i)
    {
        var toll = NumberOf(i);
        if (i == _tollBehind) return Math.Max(PastToll(i), toll?.End ?? 0);
        if (toll is not { } of) return null;
        walk.Govern(new HarmWord(of.Outcome, Governs.Next, IsToll: true), i);
        (walk.Whole, _tollOf) = (null, of.Status);
        return of.End;
    }

    // ارتفع إلى 27 عدد الشهداء: the dead of the toll are no people besides.
    private int PastToll(int at) => HarmLexicon.Words.TryMatch(walk.Words, at, out var toll) ? PersonLexicon.Nouns.TryMatch(walk.Words, toll.Value.End, out var whose) && whose.Value.Value is { Number: NounNumber.Plural, Outcome: null } ? whose.Value.End : toll.Value.End : NumberOf(at)?.End ?? at + 1;

    private int Risen(int to)
    {
        walk.Gap = 0;
        return to + 1;
    }

    internal int NewToll(int at, int end)
    {
        var isNoun = PersonLexicon.Nouns.TryMatch(walk.Words, end, out var noun);
        walk.Govern(new HarmWord(isNoun && noun!.Value.Value.Outcome is Outcome.Injured ? Outcome.Injured : Outcome.Killed, Governs.Next, IsToll: true), at); // ليرتفع عدد المصابين إلى أربعة
        return isNoun ? noun!.Value.End : end;
    }

    /// <summary>Takes people whom a toll governs for its number.</summary>
    /// <param name="person">The people.</param>
    /// <param name="toll">Where the word of toll stands.</param>
    /// <param name="isOneEvent">False within a total of many events.</param>
    internal void Take(CountMention person, int toll, bool isOneEvent)
    {
        if (NumberLexicon.Before.TryMatch(walk.Words, toll - 1, out var above) && above.Value.Value == "more") person.Max = null;
        if (isOneEvent) TakeIn(person);
        if (_toll is not null) return;
        _toll = person;
        if (person.Status == VictimStatus.Unknown) person.Status = _tollOf;
    }

    // A toll holds those of whom the sentence told before.
    private void TakeIn(CountMention toll)
    {
        foreach (var earlier in walk.Found)
            if (earlier is { Counts: true, Parent: null } && earlier.Outcome == toll.Outcome && earlier.Trigger != toll.Trigger && earlier.Min < toll.Min) earlier.Parent = toll;
    }

    // "The toll has risen to 47 after three of the wounded died; 44 had been counted before": whatever else of that harm the sentence
    // counts is in the toll.
    internal void LinkUnderToll()
    {
        DropPluralsOfToll();
        if (_toll is not { Counts: true, Parent: null } toll) return;
        foreach (var part in walk.Found)
            if (part is { Counts: true, Parent: null } && part.Outcome == toll.Outcome && part.First > toll.First && part.Min < toll.Min && !AreOthers(part, toll)) part.Parent = toll;
    }

    // ارتفعت الحصيلة إلى 206 مدنيين، كما قتل 54 عنصراً: fighters are none of so many civilians.
    private static bool AreOthers(CountMention part, CountMention toll) =>
        part.Status == VictimStatus.Belligerent && toll is { Status: VictimStatus.Civilian, HasNoun: true };

    // ارتفع عدد الضحايا المدنيين … إلى أربعة قتلى: the number behind "to" counts those whom the plural names.
    private void DropPluralsOfToll()
    {
        if (_toll is null || walk.Found.Find(f => f is { Counts: true, IsUncounted: false } && f.First > walk.First && walk.Words[f.First - 1].Form is "الي" or "to") is not { } number) return;
        foreach (var plural in walk.Found)
            if (plural is { IsBarePlural: true, Counts: true } && plural.Outcome == number.Outcome && plural.First < number.First) plural.Ignored = Ignored.Repeated;
        if (_toll is { Counts: false }) _toll = number;
    }
}
