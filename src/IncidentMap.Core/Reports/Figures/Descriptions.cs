using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Words that only say who somebody counted already is.</summary>
internal sealed class Descriptions(FigureWalk walk)
{
    // "one person it described as": how far behind somebody may stand what he is called.
    private const int CalledReach = 5;
    private const int LongestName = 5;

    // 70 شخصاً من قوات النظام وحراس وموظفين: from the number on.
    private const int LongestKinds = 9;

    // "an employee of the town's civil council": words in which a list would go on.
    private const int LongestCalled = 9;

    // Just past the last of "والضحايا مدنيون ونازحون".
    private int _toldUntil = -1;

    /// <summary>Takes people who are counted already for what they are called; null for others, else where to go on.</summary>
    internal int? Describe(CountMention person)
    {
        if (IsToldOfTheNamed(person)) return CallNamed(person);
        if (IsTheirHousehold(person)) return GiveSide(person);
        if (IsMoreOfTheDead(person)) return _toldUntil = person.End;
        if (PastAllOfThem(person) is { } all) return Math.Max(CallThem(person), all);
        if (IsOneOfThem(person)) return CallOne(person);
        if (IsWhatHeIsCalled(person)) return CallThem(person);
        if (IsSideOfAll(person)) return GiveSideToAll(person);
        if (IsKindOfThem(person)) return AddKind(person);
        if (IsSideOfBefore(person)) return GiveSide(person);
        if (IsCalledBehind(person) || IsCalledBehindName(person)) return CallThem(person);
        if (IsOneCalledBehind(person) || IsInHisBracket(person)) return CallOne(person);
        return IsOfOneNumber(person) ? ShareNumber(person) : null;
    }

    // خمسة من عائلة مكونة من أب وأم وثلاثة أطفال: whose the five were.
    private bool IsTheirHousehold(CountMention person) =>
        person.First > walk.First && walk.Words[person.First - 1].Is("من") && HouseholdPhrase.IsHousehold(walk.Words[person.First])
        && walk.Found.Count > 0 && walk.Found[^1] is { Ignored: null } those && person.First - those.End is 0 or 1;

    // وغالبية القتلى أطفال ونساء: what more the dead were who were counted before.
    private bool IsMoreOfTheDead(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null } || !walk.Words[person.First].IsArabic || person.First == walk.First) return false;
        if (person.First == _toldUntil && walk.Words[person.First].HasAnd) return true;
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Ignored: Ignored.SpokenOf, Outcome: Outcome.Killed } dead) return false;
        return walk.Words[person.First].HasAnd ? dead.End == person.First && dead.End > dead.First + 1 : dead.End == person.First - 1 && walk.Words[dead.End].Form is "من" or "هم" or "كانوا";
    }

    // السيدة "فلانة" نازحة من …, الطفل فلان الفلاني تلميذ: behind the name a noun says who it is.
    internal bool IsToldOfTheNamed(CountMention person) =>
        (person is { IsImplied: true, Outcome: null } || IsOneOfMany(person)) && walk.Words[person.First].IsArabic && !walk.Words[person.First].HasAnd
        && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Min: 1, Max: 1 } one && (one.IsImplied || one.IsNamed) && person.First > one.End && person.First - one.End < LongestName + 3
        && Enumerable.Range(one.End, person.First - one.End).All(k => walk.Words[k].Form is "\"" or "(" or ")" || walk.Words[k].Is(",") && (IsOneOfMany(person) || IsBehindName(person, one, k)) || PersonName.IsPart(walk.Words, k));

    // الشهيد فلان الفلاني، مدير منطقة س: behind his name and a comma, without an article of its own.
    private bool IsBehindName(CountMention person, CountMention one, int comma) =>
        comma == person.First - 1 && comma > one.End && !person.IsKin && !walk.Words[person.First].Form.StartsWith("ال", StringComparison.Ordinal);

    // أحد قيادات التنظيم, أحد عناصر الفصيل.
    private bool IsOneOfMany(CountMention person) =>
        person is { Min: 1, Max: 1, Outcome: null } && walk.Words[person.First].Variants.Any(v => v is "احد" or "احدي");

    private int CallNamed(CountMention person)
    {
        var end = CallThem(person);
        var next = walk.Pass(person.First);
        return IsOneOfMany(person) ? end : next;
    }

    // "killing one person it described as a commander": what somebody counted already is called.
    internal bool IsWhatHeIsCalled(CountMention person) =>
        person is { Min: 1, Max: 1 } && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Min: 1, Max: 1 } && person.First - walk.Found[^1].End <= CalledReach
        && walk.Words.Any(person.First - 1, person.First, w => w.Is("as")) && walk.Words.Any(person.First - 2, person.First - 1, w => w.Form is "described" or "identified" or "named" or "known" or "describes" or "portrayed");

    // "killed 14 civilians, all men, and wounded", "five people, all women and children.": who all of those counted were; just past it.
    private int? PastAllOfThem(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null, Group: not null } || person.First - 2 < walk.First || !walk.Words[person.First - 1].Is("all") || !walk.Words[person.First - 2].Is(",") || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Min: > 1, IsUncounted: false, HasNumberWord: true }) return null;
        var end = person.End + 1 < walk.End && walk.Words[person.End].Form is "and" or "or" && PersonLexicon.Nouns.TryMatch(walk.Words, person.End + 1, out var noun) && noun.Value.Value is { Outcome: null, Group: not null } ? noun.Value.End : person.End;
        return end >= walk.End || walk.Words[end].Kind == WordKind.Mark ? end : null;
    }

    // "one of them a pregnant woman", "one a child": who the one was.
    private bool IsOneOfThem(CountMention person) =>
        person is { Min: 1, Max: 1, HasNoun: true } && walk.Found.Count > 0 && walk.Found[^1] is { HasNoun: false, Min: 1, Max: 1, Parent: not null } && person.First - walk.Found[^1].End <= 2
        && walk.Words.Any(walk.Found[^1].First, person.First, w => w.Form is "them" or "whom");

    // "1 killed (grocery owner)", "two men, both bakers, were killed", "two brothers said to be members of ISIS": what those counted are called,
    // whether or not their verb stands behind.
    private bool IsCalledBehind(CountMention person)
    {
        if (walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { Ignored: null, Parent: null, IsNamed: false, Group: null or VictimGroup.Man } last || person.Outcome is not null || person.First - last.End > CalledReach) return false;
        var isOne = last is { Min: 1, Max: 1 } && person is { IsImplied: true, Min: 1 };
        var isMany = last is { Min: > 1, IsUncounted: false } && person.IsBarePlural;
        if (!isOne && !isMany) return false;
        if (walk.Words[person.First - 1].Is("(") && isOne && last.Counts) return true;
        if (walk.Words[person.First - 1].Form is "be" or "as" && PersonLexicon.Accused.Has(walk.Words, last.End)) return true;
        return isMany && (walk.Words[last.End].Form is "," or "(" or "-" or "–" ? last.End + 1 : last.End) is var parts && parts < person.First && HarmLexicon.All.TryMatch(walk.Words, parts, out var all) && all.Value.End == person.First && (!walk.Words[person.First - 1].Is("all") || IsAside(parts - 1, person.End) || last.Counts && person is { Status: not VictimStatus.Unknown, Group: null });
    }

    // "14 shepherds, all men, and wounded eight": between commas.
    private bool IsAside(int comma, int end) => walk.Words[comma].Is(",") && (end >= walk.End || walk.Words[end].Kind == WordKind.Mark);

    // "killed the young man A. B., an employee of the council, near X": behind the name, and with nobody behind, a noun says who it is. "A man
    // named A. B., a woman and a child" goes on.
    private bool IsCalledBehindName(CountMention person)
    {
        if (person is not { Min: 1, Max: 1, Outcome: null, HasNoun: true } || walk.Found.Count == 0 || walk.Found[^1] is not { Min: 1, Max: 1, Ignored: null, HasNoun: true } one) return false;
        var comma = person.First - 1;
        if (comma <= one.End || comma - one.End > LongestName + 2 || !walk.Words[comma].Is(",") || walk.Words[person.First].Form is not ("a" or "an" or "the")) return false;
        var names = 0;
        for (var i = one.End; i < comma; i++)
            if (walk.Words[i].IsCapital) names++;
            else if (!PersonName.IsParticle(walk.Words[i]) && walk.Words[i].Form is not ("-" or "\"" or "," or "named" or "called" or "also" or "known" or "as" or "aka" or "alias" or "nicknamed" or "dubbed") && walk.Words[i].Kind != WordKind.Digits) return false;
        if (names == 0) return false;
        for (var i = person.End; i < Math.Min(walk.End, person.End + LongestCalled) && walk.Words[i].Form is not ("in" or "near" or "when" or "after" or "by" or "on" or "at" or "while" or "was"); i++)
            if (walk.Words[i].Form is "and" or "," && PersonPhraseReader.TryRead(walk.Words, i + 1) is { HasNoun: true, IsBarePlural: false }) return false;
        return true;
    }

    // "killed one civilian, a 12-year-old boy, today", "wounded a child, a girl.": between commas, with nobody behind, a noun says who the one was. "a man,
    // a woman and a child" goes on.
    private bool IsOneCalledBehind(CountMention person)
    {
        if (person is not { Min: 1, Max: 1, Outcome: null, HasNoun: true, IsImplied: false } || person.First == walk.First || !walk.Words[person.First - 1].Is(",") || walk.Words[person.First].Form is not ("a" or "an")) return false;
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Min: 1, Max: 1, Counts: true, Parent: null, HasNoun: true } one || one.End != person.First - 1 || one.Group is { } group && group != person.Group) return false;
        var end = person.End;
        // "its driver, a member of the Division": whose he is ends the description; "a man, a member of the Division and a child" goes on.
        if (end < walk.End && walk.Words[end].Form is "of" or "with")
            while (end < walk.End && end < person.End + LongestCalled && walk.Words[end].Kind != WordKind.Mark && walk.Words[end].Form is not ("and" or "in" or "near" or "when" or "on" or "at" or "today" or "while" or "after" or "by" or "who")) end++;
        if (end >= walk.End || walk.Words[end].Form is "." or ";" or "in" or "near" or "when" or "on" or "at" or "today" or "while" or "after" or "from" or "by" or "who") return true;
        return walk.Words[end].Is(",") && (end + 1 >= walk.End || !walk.Words[end + 1].Is("and") && PersonPhraseReader.TryRead(walk.Words, end + 1) is null);
    }

    // "one suspect killed (known as Abu Omar, an emir of the cells)".
    private bool IsInHisBracket(CountMention person)
    {
        if (person is not { Min: 1, Max: 1, Outcome: null } || walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { Min: 1, Max: 1, Ignored: null, Parent: null } one) return false;
        for (var i = person.First - 1; i >= one.End && i >= person.First - LongestCalled; i--)
            if (walk.Words[i].Form is ")" or "and") return false;
            else if (walk.Words[i].Is("(")) return walk.Words[i + 1].Form is "known" or "named" or "called" or "identified" or "nicknamed" or "alias" or "aka" or "dubbed";
        return false;
    }

    // Of one alone it is known as well whether it is a child or a woman.
    private int CallOne(CountMention person)
    {
        walk.Found[^1].Group ??= person.Group;
        return CallThem(person);
    }

    private int CallThem(CountMention person)
    {
        var them = walk.Found[^1];
        // "its driver, a member of the SDF": at the wheel sits a fighter as well.
        if (them is { Status: VictimStatus.Civilian, Role: "worker" } && person.Status == VictimStatus.Belligerent) (them.Status, them.Role) = (VictimStatus.Unknown, null);
        if (them.Status == VictimStatus.Unknown) them.Status = person.Status;
        them.Role ??= person.Role;
        return person.End;
    }

    // جرحى في صفوف المدنيين, قتلى وجرحى من المدنيين, "casualties among civilians": whose side those counted before are on.
    internal bool IsSideOfBefore(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } and not { Status: VictimStatus.Unknown } && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Status: VictimStatus.Unknown } last
        && (person.First - last.End is 1 or 2 && walk.Words[person.First - 1].Form is "صفوف" or "بين" or "من" or "among" && !(person.First - last.End == 2 && walk.Words[last.End].Form is not ("في" or "من" or "بين"))
            || person.First - last.End == 2 && walk.Words[last.End].Is("among") && walk.Words[person.First - 1].Form is "the" or "local" || person.First - last.End is 3 or 4 && walk.Words.Any(last.End, person.First, w => w.Form is "ranks"));

    // ثمانية شهداء و12 جريحاً جميعهم مدنيون, كلهم من المدنيين: whose side all of them are on.
    private bool IsSideOfAll(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null } or { Status: VictimStatus.Unknown } || !walk.Words[person.First].IsArabic || !walk.Found.Exists(f => f.Counts)) return false;
        var all = walk.Words[person.First - 1].Is("من") ? person.First - 2 : person.First - 1;
        return all > walk.First && HarmLexicon.All.Has(walk.Words, all);
    }

    // قتل 70 شخصاً من الجيش وحراس وموظفين, 20 شخصاً بين عسكريين ومدنيين: of what kinds those counted were, and nobody besides.
    private bool IsKindOfThem(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null } || !walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, IsUncounted: false, Min: > 2 } them || person.First - them.First > LongestKinds) return false;
        var of = -1;
        for (var i = them.First; i < person.First; i++)
            if (of < 0 && walk.Words[i].Form is "من" or "بين" or "ما") of = walk.Words[i - 1].Form is "شخصا" or "شخص" or "اشخاص" or "قتيلا" or "شهيدا" or "ضحيه" or "," ? i : walk.Words.Count;
            else if (of >= 0 && (walk.Words[i].Kind != WordKind.Letters || walk.Words[i].Form is "في" or "علي" or "قرب" or "جرا" or "اثر" or "بينهم" || StrikeLexicon.Has(walk.Words, i) || HarmLexicon.Words.Has(walk.Words, i))) return false;
        return of >= 0 && of < person.First && (of == person.First - 1 || walk.Words[person.First].HasAnd);
    }

    private int AddKind(CountMention person)
    {
        var isFirst = walk.Words[person.First - 1].Form is "من" or "بين";
        if (walk.Found[^1].Status != person.Status) walk.Found[^1].Status = isFirst && walk.Found[^1].Status == VictimStatus.Unknown ? person.Status : VictimStatus.Unknown;
        return person.End;
    }

    private int GiveSideToAll(CountMention person)
    {
        foreach (var one in walk.Found.Where(f => f is { Counts: true, Status: VictimStatus.Unknown })) one.Status = person.Status;
        return person.End;
    }

    internal int GiveSide(CountMention person)
    {
        for (var k = walk.Found.Count - 1; k >= 0 && walk.Found[k] is { Status: VictimStatus.Unknown, Counts: true } one; k--)
        {
            one.Status = person.Status;
            if (k > 0 && walk.Found[k - 1].End != one.First) break;
        }
        return person.End;
    }

    // "nine soldiers and militiamen", "twelve women and children": nine, and twelve, of both together.
    internal bool IsOfOneNumber(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } && !walk.Words[person.First].IsArabic && walk.Found.Count > 0 && walk.Found[^1] is { IsUncounted: false, IsImplied: false, HasNoun: true, HasNumberWord: true, Ignored: null, Min: > 1 } number
        && person.First - number.End is >= 1 and <= 3 && walk.Words[number.End].Is("and") && !walk.Words.Any(number.End + 1, person.First, w => w.Kind != WordKind.Letters)
        && (AreBothSexes(number, person) || person.Group is null && number.Group is null && !HasVerbOfItsOwn(number, person));

    // "six men and women", "women and children", "boys and girls".
    private bool AreBothSexes(CountMention number, CountMention person) =>
        person.First == number.End + 1 && person.Group is not null && (number.Group is not null && number.Group != person.Group || walk.Words[number.End - 1].Form is "men" or "boys");

    // "killed two soldiers and civilians were wounded".
    private bool HasVerbOfItsOwn(CountMention number, CountMention person) =>
        HarmLexicon.Words.IsIn(walk.Words, number.End, person.First) || HarmLexicon.Words.Has(walk.Words, person.End) && !walk.Words[person.End].Is("dead")
        || HarmLexicon.Auxiliaries.HasForm(person.End < walk.End ? walk.Words[person.End].Form : "");

    internal int ShareNumber(CountMention person)
    {
        if (walk.Found[^1].Status != person.Status) walk.Found[^1].Status = VictimStatus.Unknown;
        walk.Found[^1].Group = null;
        return person.End;
    }
}
