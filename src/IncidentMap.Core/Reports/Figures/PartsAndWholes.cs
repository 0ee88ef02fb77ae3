using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Parts and wholes within a sentence: brackets, "among them", "of the dead".</summary>
internal sealed class PartsAndWholes(FigureWalk walk, PeopleBeforeVerb people)
{
    // "six of the members of one family": how far behind a number its breakdown may open.
    private const int BracketReach = 6;

    // "were children and two were": how far before the second number the first verb may stand.
    private const int WereReach = 5;

    // A name between two commas.
    private const int LongestNamed = 8;

    // "nine members of the staff of the hospital, and 16 patients": the words over which the parts of a whole may be told.
    private const int LongestSum = 24;

    // What was taken apart before a bracket opened.
    private CountMention? _outer;

    internal static void Join(WordList words, CountMention part, CountMention whole)
    {
        if (part.Outcome is { } own && whole.Outcome is { } its && own != its) return;
        // ضحايا بينهم شهداء وجرحى: each kind of them is told by its own noun.
        if (part.Outcome is not null && whole is { Outcome: null, IsUncounted: true }) return;
        part.Parent = whole;
        part.Outcome ??= whole.Outcome;
        part.Trigger = whole.Trigger;
        if (part.Status == VictimStatus.Belligerent && whole is { Status: VictimStatus.Civilian, Role: null, Group: null, Min: > 1 } && IsOfCitizens(words, whole)) whole.Status = VictimStatus.Unknown;
        // "two members killed, one of them a lieutenant": of his force.
        if (part.Status == VictimStatus.Belligerent && whole is { Status: VictimStatus.Unknown, Role: null } && words[whole.End - 1].Is("members")) whole.Status = part.Status;
        // "270 people of the army …, among them 11 civilians": the others were the army's, not all.
        if (part is { Status: VictimStatus.Civilian, IsUncounted: false } && whole is { Status: VictimStatus.Belligerent, IsUncounted: false } && part.Min < whole.Min) whole.Status = VictimStatus.Unknown;
        if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
    }

    /// <summary>استشهد 53 مواطناً بينهم 7 عسكريين: a citizen is a civilian where nothing else is said; soldiers may be citizens.</summary>
    internal static bool IsOfCitizens(WordList words, CountMention whole)
    {
        for (var i = whole.First; i < whole.End; i++)
            if (words[i].Form is "مواطنا" or "مواطن" or "مواطنين" or "citizens" or "residents" or "locals" or "villagers") return true;
        return false;
    }

    // "Among the dead were 42 civilians and 15 members": parts of what was counted before, or of what another sentence counts.
    internal int Among(Hit<Outcome> hit)
    {
        walk.IsAmong = true;
        if (walk.Found.Count > 0 && walk.Found[^1] is { Parent: null, Outcome: { } told } && told == hit.Value && TakeBack(hit.First) is not null) return hit.End;
        if (people.GivePrevious(hit.Value, hit.First))
        {
            LinkUnderWhole(hit.Value);
            return hit.End;
        }
        if (walk.Found.FindLast(f => f.Counts && f.Parent is null && f.Outcome == hit.Value) is { } whole && (whole.Min > 1 || whole.Max is null)) (walk.Whole, walk.Gap) = (whole, 0);
        else
        {
            walk.Govern(new HarmWord(hit.Value, Governs.Next), hit.First);
            walk.IsTogether = false;
        }
        walk.IsHeld = false;
        return hit.End;
    }

    // "killing eight civilians; the network named six of the dead": six of those eight.
    private void LinkUnderWhole(Outcome outcome)
    {
        foreach (var part in walk.Found.FindAll(f => f is { IsAmong: true, Parent: null } && f.Outcome == outcome))
            part.Parent = walk.Found.FindLast(f => f is { Counts: true, Parent: null, IsAmong: false } && f.Outcome == outcome && f.First < part.First && (f.Max is null || f.Max >= part.Min));
    }

    /// <summary>"The dead included 19 children, after air strikes killed 63 people": of the whole that stands behind them.</summary>
    internal static void LinkUnderWholeBehind(List<CountMention> found)
    {
        foreach (var part in found)
            if (part is { IsAmong: true, Parent: null, Counts: true, IsUncounted: false } && found.Find(f => f is { Counts: true, Parent: null, IsAmong: false, IsUncounted: false } && f.Outcome == part.Outcome && f.First > part.First) is { } whole && whole.Min >= part.Min)
                part.Parent = whole;
    }

    /// <summary>"Seven people, five of them civilians and two soldiers, were killed": what is told beside a part, and makes the whole with it, is one too.</summary>
    internal static void LinkRest(WordList words, List<CountMention> found)
    {
        for (var k = 1; k < found.Count; k++)
            if (found[k] is { Counts: true, Parent: null, IsExact: true, IsUncounted: false } rest && found[k - 1] is { Counts: true, Parent: { IsExact: true, Counts: true } whole } part && part.Outcome == rest.Outcome && rest.First == part.End + 1 && words[part.End].Is("and")
                && whole.Trigger == rest.Trigger && found.Where(f => f.Parent == whole).Sum(static f => (long)f.Min) + rest.Min == whole.Min) rest.Parent = whole;
    }

    internal int BeginParts(int end, bool isAll = false)
    {
        if (walk.Found.FindLast(f => f.Ignored is null && f.Parent is null) is { } whole && (whole.Min > 1 || whole.Max is null))
        {
            (walk.Whole, walk.Gap) = (whole, 0);
            whole.IsDividedWhole |= isAll || walk.Words[end - 1].Variants.Any(v => v is "هم" or "هما" or "comprising");
        }
        return end;
    }

    // "…, two women and a child among them", "…, three children included": the parts stand before the word that says so, before their
    // verb or behind it.
    internal int? TakeAsParts(Hit<bool> among)
    {
        if (walk.Words[among.First].Form is not ("among" or "included") || among.End < walk.End && walk.Words[among.End].Kind == WordKind.Letters && !IsBehindParts(among) || walk.Found.Count == 0 || walk.Found[^1].End != among.First && !IsNameBetween(walk.Found[^1].End, among.First)) return null;
        return TakeBack(among.First) is null ? null : among.End;
    }

    // "Ten civilians, four children included were killed", "killing ten, three children among them and wounding five": the comma behind is left out.
    private bool IsBehindParts(Hit<bool> among) =>
        walk.Words[among.End].Form is "were" or "was" or "have" or "had" or "in" or "by" or "when" or "as" or "at" or "on" or "after" || walk.Words[among.End].Is("and") && HarmLexicon.Words.Has(walk.Words, among.End + 1);

    // "…, with women and children among the dead": back to the whole before the comma.
    private int? TakeBack(int among)
    {
        if (walk.Found[^1].End != among && !IsNameBetween(walk.Found[^1].End, among)) return null;
        long sum = 0;
        for (var k = walk.Found.Count - 1; k > 0 && walk.Found[k] is { Ignored: null, Parent: null } part; k--)
        {
            sum += part.Min;
            if (walk.Found[k - 1] is not { Ignored: null, Parent: null } whole || whole.Trigger != part.Trigger || whole.Outcome != part.Outcome) return null;
            if (whole.Min < sum || walk.Words[part.First - 1].Form is not ("," or "with" or "(" or "-" or "–")) continue;
            foreach (var one in walk.Found.Skip(k)) one.Parent = whole;
            return among;
        }
        return null;
    }

    // "one of our volunteers, A. B., among them", "a toddler named A. among them".
    private bool IsNameBetween(int first, int end) =>
        end - first is > 1 and <= LongestNamed && walk.Words[first].Form is "named" or "called" && !walk.Words.Any(first + 1, end, w => !w.IsCapital && !PersonName.IsParticle(w) && !w.Is("-")) || end - first is > 2 and <= LongestNamed && walk.Words[first].Is(",") && walk.Words[end - 1].Is(",") && !walk.Words.Any(first + 1, end - 1, w => !w.IsCapital && !PersonName.IsParticle(w) && !w.Is("-"));

    // "four of them children", ثلاثة منهم أطفال.
    internal CountMention? PartByItself(CountMention person) =>
        people.IsOfThem(person) || IsWhoSomeWere(person) || IsOfOneFamily(person)
            || person.IsImplied && Enumerable.Range(person.First, person.End - person.First).Any(i => NounOfNumber.IsOneOfThem(walk.Words, i))
            ? walk.Found.FindLast(f => f.Counts && f.Parent is null && (f.Max is null || f.Max > person.Min))
            : null;

    // "killed five people, three from the same family, and wounded a dozen".
    private bool IsOfOneFamily(CountMention person) =>
        person is { HasNoun: false, IsUncounted: false, Outcome: null } && person.First - 1 > walk.First && walk.Words[person.First - 1].Is(",") && person.End + 2 < walk.End && walk.Words[person.End].Form is "from" or "of" && walk.Words[person.End + 1].Form is "the" or "one" or "a"
        && walk.Words.Any(person.End + 2, Math.Min(walk.End, person.End + 4), static w => w.Is("family")) && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Parent: null } whole && whole.End == person.First - 1 && whole.Min > person.Min;

    // "killed 14 people; five were women", "three of the victims were children and two were teachers": behind a larger number that a mark or others of them part from it.
    private bool IsWhoSomeWere(CountMention person) =>
        person is { HasNoun: true, HasNumberWord: true, Outcome: null } && !walk.Words[person.First].IsArabic && person.First > walk.First && walk.Words.Any(person.First + 1, person.End, w => w.Form is "were" or "are")
        && (walk.Words[person.First - 1].Form is ";" or "," or "-" or "–" || walk.Words[person.First - 1].Is("and") && walk.Words.Any(Math.Max(walk.First, person.First - WereReach), person.First - 1, w => w.Form is "were" or "are"))
        && walk.Found.FindLast(f => f is { Counts: true, Parent: null }) is { } whole && whole.Min > person.Min && !walk.Words.Any(whole.First, whole.End, w => w.Form is "were" or "are");

    // "Among the 25 killed in the attack were a teacher and three pupils": what stands behind the verb is part of those before it.
    internal int? BeginAmongThem(int i)
    {
        if (walk.Words[i].Form is not ("were" or "was" or "are" or "is") || !walk.Words[walk.First].Is("among") || walk.Found.Count != 1 || walk.Found[0] is not { Counts: true, Parent: null, IsUncounted: false } whole || whole.First > walk.First + 3) return null;
        if (whole.Min < 2 || PersonPhraseReader.TryRead(walk.Words, i + 1) is not { HasNoun: true, Outcome: null }) return null;
        (walk.Whole, walk.Gap) = (whole, 0);
        return i + 1;
    }

    // "Four children were among at least seven civilians killed", أربعة أطفال من بين سبعة, "Six civilians, including a child, were among
    // the 22 people killed": who was told of before is part of these.
    internal bool TakeIn(CountMention person)
    {
        var among = person.First > walk.First && walk.Words[person.First - 1].Is("the") ? person.First - 2 : person.First - 1;
        if (among <= walk.First || walk.Words[among].Form is not ("among" or "amongst" or "بين")) return false;
        var told = walk.Found.FindAll(f => f.Parent is null);
        var parts = told.AsEnumerable().Reverse().TakeWhile(f => f is { Outcome: null, Ignored: null, HasNoun: true }).ToList();
        // "put the toll at 14 children among 38 dead".
        if (parts.Count == 0 && person.Outcome is not null && told.Count > 0 && told[^1] is { Counts: true, HasNoun: true, IsUncounted: false } governed && governed.Outcome == person.Outcome && governed.End == among) parts.Add(governed);
        if (parts.Count == 0 || parts.Sum(p => (long)p.Min) > person.Min) return false;
        var isNext = walk.Found[^1] == parts[0] && among - parts[0].End is 0 or 1 && !walk.Words.Any(among - 1, among, w => w.Kind == WordKind.Mark);
        if (!isNext && !(walk.Words[among - 1].Form is "were" or "was" && parts.Count == told.Count)) return false;
        foreach (var part in isNext ? parts.Take(IsListed(parts) ? parts.Count : 1) : parts) part.Parent = person;
        walk.Whole = null;
        return true;
    }

    // "a woman and two children": from the last back to the first, each beside the next.
    private bool IsListed(List<CountMention> parts) =>
        parts.Zip(parts.Skip(1)).All(p => p.First.First - p.Second.End <= 1 && walk.Words.Any(p.Second.End, p.First.First + 1, w => w.HasAnd || w.Form is "and" or ","));

    // After a number, a bracket, a dash or a colon with people behind it takes that number apart.
    internal bool OpensParts(int i)
    {
        if (walk.Words[i].Is("(")) return IsJustAfterFigure(i);
        if (walk.Words[i].Is(":") && walk.Found.FindLast(f => f.Counts && f.Parent is null) is { IsExact: true, Min: > 1 } all && (AddsUp(i + 1, all.Min) || PersonList.From(walk.Words, i + 1, walk.End)?.People.Sum(static p => (long)p.Min) == all.Min)) return true;
        if (walk.Words[i].Form is not ("-" or "–" or "—" or ":") || i + 1 >= walk.End || PersonPhraseReader.TryRead(walk.Words, walk.Words[i + 1].Is("the") ? i + 2 : i + 1) is not { HasNoun: true } next) return false;
        // "kills nine in X – rescuers": who says so.
        if (next is { IsBarePlural: true } && !walk.Words[i].Is(":") && (next.End >= walk.End || walk.Words[next.End].Line != walk.Words[i].Line)) return false;
        if (walk.Words[i].Is(":")) return walk.Found.FindLast(f => f.Counts && f.Parent is null) is { } whole && whole.Outcome != Outcome.Missing && (next.IsExact || next.IsKin) && (!next.IsImplied || HouseholdPhrase.SumFrom(walk.Words, next.First) == whole.Min) && next.Min < whole.Min && next.Outcome is null;
        return walk.Found.Count > 0 && i - walk.Found[^1].End <= BracketReach && next.Min < walk.Found[^1].Min && next.Outcome is null;
    }

    // "25 people: nine staff and 16 patients": numbers up to the next clause that make the whole, whatever they count.
    private bool AddsUp(int first, int whole)
    {
        var (sum, parts) = (0L, 0);
        for (var i = first; i < walk.End && i < first + LongestSum && sum < whole && !walk.Words[i].Is(";"); i++)
            if (NumberReader.TryExact(walk.Words, i, out var number, out var end)) (sum, parts, i) = (sum + number, parts + 1, end - 1);
        return parts > 1 && sum == whole;
    }

    private bool IsJustAfterFigure(int i) => walk.Found.Count > 0 && walk.Found[^1].End >= i - BracketReach && (walk.Found[^1].Min > 1 || walk.Found[^1].Max is null);

    // "including six children (siblings) and their mother": behind the bracket the list goes on.
    internal void CloseBracket() => (walk.Whole, walk.InBrackets) = (_outer, false);

    internal int OpenBracket(int i)
    {
        _outer = walk.InBrackets || walk.Words[i].Is(":") ? null : walk.Whole;
        (walk.Whole, walk.InBrackets, walk.Gap) = (walk.Words[i].Is(":") ? walk.Found.FindLast(f => f.Counts && f.Parent is null)! : WholeOf(i), !walk.Words[i].Is(":"), 0);
        walk.Whole.IsDividedWhole |= PersonPhraseReader.TryRead(walk.Words, i + 1) is { IsExact: true };
        return i + 1;
    }

    // "eight members – five prisoners and three guards", themselves part of 33: what adds up is taken apart, else the whole.
    private CountMention WholeOf(int mark)
    {
        var last = walk.Found[^1];
        if (last.Parent is null) return last;
        long sum = 0;
        for (var i = mark + 1; i < walk.End && PersonPhraseReader.TryRead(walk.Words, i) is { IsExact: true } part; i = part.End + (part.End < walk.End && walk.Words[part.End].Form is "and" or "," or "و" ? 1 : 0)) sum += part.Min;
        return sum == last.Min ? last : last.Parent;
    }

    // إصابة شخصين طفل ورجل, إصابتين طفل وامرأة: people named right behind a number or its family, as many as it counts, are they. So are, behind a comma, the
    // women, children and men of a number of people: "ten civilians, four children and three women", قتل 10 مدنيين، 4 أطفال و3 نساء.
    internal void BeginApposition(CountMention person)
    {
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Ignored: null, IsExact: true, Min: > 1, Parent: null } whole || walk.Words[person.First].HasAnd) return;
        if (walk.Words[person.First].IsArabic && whole.Counts && IsBesideIts(whole.End, person.First) && HouseholdPhrase.SumFrom(walk.Words, person.First) == whole.Min || whole.End < person.First && AreGroupsOf(whole, person))
            (walk.Whole, walk.Gap, whole.IsDividedWhole) = (whole, 0, true);
    }

    // Nothing but the family that they are of stands between: خمسة مدنيين من عائلة واحدة، الأب والأم وثلاثة أطفال.
    private bool IsBesideIts(int end, int first)
    {
        if (end + 1 < first && walk.Words[end].Is("من") && PersonLexicon.Families.TryMatch(walk.Words, end + 1, out var family)) end = family.Value.End;
        if (end < first && walk.Words[end].Is("واحده")) end++;
        return end == first || end + 1 == first && walk.Words[end].Is(",");
    }

    private bool AreGroupsOf(CountMention whole, CountMention first) =>
        first.Group is not null && whole is { HasNoun: true, Group: null, Role: null, IsKin: false, Status: not VictimStatus.Belligerent }
        && whole.End + 1 == first.First && walk.Words[whole.End].Is(",") && GroupList.TryRead(walk.Words, first.First) is { Groups: > 1 } list && list.People <= whole.Min;

    // "The 15 members were 11 prisoners and four guards."
    internal bool IsDivision(int i) =>
        walk.Found.Count > 0 && walk.Found[^1] is { Outcome: null, Ignored: null, IsExact: true } whole && HarmLexicon.Divides.TryMatch(walk.Words, i, out var divides)
        && PersonPhraseReader.TryRead(walk.Words, divides.Value.End) is { HasNoun: true, IsExact: true, Outcome: null } part && part.Min < whole.Min;
}
