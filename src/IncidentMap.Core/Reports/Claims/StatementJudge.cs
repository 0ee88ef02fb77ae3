using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>
/// Brings the statements of one origin about one kind of harm to one reading. Numbers that add up to another one are its
/// parts; the same number again is the same figure; of readings that cannot both hold the fullest is kept.
/// </summary>
internal sealed class StatementJudge(WordList words, IReadOnlyList<CountMention> figures)
{
    // Beyond this a text only repeats itself; every pair is looked at.
    private const int MostStatements = 150;

    // More than a sum that holds below it weighs.
    private const double MostOfHeadline = 2.5;

    // More than any number weighs that says whom it counts.
    private const double OfBoth = 6;

    // "tens", "scores" and "dozens" are at least so many.
    private const int LeastOfMany = 20;

    // "Nearly a dozen" are ten or eleven, "about 50" no 30.
    private const int MostRough = 6;

    // Being told often makes no number a toll.
    private const double MostOfRepeats = 1;

    // في مدينة, "in the town of": how far behind its people a place may stand.
    private const int PlaceReach = 3;

    /// <summary>The statement kept, its parts linked under it; null when there is none.</summary>
    internal Statement? Decide(List<Statement> statements)
    {
        foreach (var late in statements.Skip(MostStatements).SelectMany(s => s.Tops)) late.Ignored = Ignored.Superseded;
        if (statements.Count > MostStatements) statements.RemoveRange(MostStatements, statements.Count - MostStatements);
        foreach (var statement in statements) MergeRepeats(statement);
        foreach (var statement in statements) DropEchoes(statement);
        statements.RemoveAll(s => s.Tops.Count == 0);
        if (statements.Count == 0) return null;
        DropRough(statements);
        LinkSums(statements);
        foreach (var statement in statements) DropPartsToldAgain(statement, statements);
        statements.RemoveAll(s => s.Tops.Count == 0);
        var kept = statements.OrderByDescending(s => Weight(s, statements)).First();
        foreach (var other in statements)
            if (other != kept) Absorb(kept, other);
        if (kept.IsAmong) foreach (var top in kept.Tops) top.Max = null;
        return kept;
    }

    // "Nearly a dozen were killed. … The 11 victims": what is rough gives way to what is counted.
    private static void DropRough(List<Statement> statements)
    {
        foreach (var rough in statements.FindAll(s => s is { IsUncounted: false, Tops: [{ IsApproximate: true, Parent: null }] }))
        {
            if (!statements.Exists(s => s is { IsExact: true, IsUncounted: false, IsAmong: false, Tops: [{ IsApproximate: false, IsNamed: false }] } && s.Min != rough.Min && Math.Abs(s.Min - rough.Min) * MostRough <= rough.Min)) continue;
            rough.Tops[0].Ignored = Ignored.Superseded;
            statements.Remove(rough);
        }
    }

    // One sentence may say the same number twice, each with a word of harm of its own; in فقد شاب ساقه وأصيب آخر the other is another.
    private void MergeRepeats(Statement statement)
    {
        for (var i = 0; i < statement.Tops.Count; i++)
            for (var k = statement.Tops.Count - 1; k > i; k--)
                if (statement.Tops[i].Trigger != statement.Tops[k].Trigger && statement.Tops[k] is not ({ IsBesides: true, Min: 1 } or { HasDiedSince: true, IsUncounted: false }) && SameNumber(statement.Tops[i], statement.Tops[k]) && Compatible(statement.Tops[i], statement.Tops[k])
                    && !(statement.IsOfBothSides && statement.Tops[i].Sentence != statement.Tops[k].Sentence) && !AreOfTwoPlaces(statement.Sentence, statement.Tops[i], statement.Tops[k]) && !IsListedBesides(statement, statement.Tops[i], statement.Tops[k]))
                {
                    Ignore(statement.Tops[k], statement.Tops[i], Ignored.Repeated);
                    statement.Tops.RemoveAt(k);
                }
    }

    // أصيب رجل، كما أدى القصف لإصابة رجل وطفلة: in a list of others; alone, behind كما أفاد بإصابة رجل, he may be told of again.
    private bool IsListedBesides(Statement statement, CountMention a, CountMention b)
    {
        if (b is not { Min: 1, Max: 1 } || !statement.Tops.Exists(o => o != b && o.Trigger == b.Trigger)) return false;
        for (var i = Math.Min(a.End, b.End); i + 1 < Math.Max(a.First, b.First); i++)
            if (words[i].Is("كما") && !SpeakerLexicon.Saying.Has(words, i + 1)) return true;
        return false;
    }

    // شهيدان في سرمين وشهيدتان في بنش: nouns of the dead, each with a place of its own right behind it.
    private static bool AreOfTwoPlaces(Sentence sentence, CountMention a, CountMention b)
    {
        if (a.Trigger != a.First || b.Trigger != b.First || PlaceBehind(sentence, a) is not { } one || PlaceBehind(sentence, b) is not { } other || one.Text == other.Text) return false;
        return one.Place is not { } its || other.Place is not { } own || its.Id != own.Id && !its.Parents.Contains(own.Id) && !own.Parents.Contains(its.Id);
    }

    private static PlaceMention? PlaceBehind(Sentence sentence, CountMention figure)
    {
        foreach (var place in sentence.Places)
            if (place.First > figure.End && place.First - figure.End <= PlaceReach) return place;
        return null;
    }

    // "the wounded", "all members of the family" beside a number of them: the same people.
    private void DropEchoes(Statement statement)
    {
        if (statement.Tops.TrueForAll(t => t.IsUncounted)) return;
        foreach (var echo in statement.Tops.FindAll(t => t.IsBarePlural && !statement.Tops.Exists(o => !o.IsUncounted && o.Trigger == t.Trigger)))
        {
            Ignore(echo, null, Ignored.Repeated);
            statement.Tops.Remove(echo);
        }
    }

    // 42 and 15 beside one another, and 57 elsewhere: 57 is the whole; "at least 42" and 15 make "at least 57".
    private void LinkSums(List<Statement> statements)
    {
        foreach (var parts in statements)
        {
            var counted = parts.Tops.FindAll(t => t.IsExact || t is { Max: null, IsUncounted: false, IsAmong: false });
            var sum = counted.Sum(t => (long)t.Min);
            if (counted.Count < 2 || !parts.Tops.TrueForAll(t => t.IsBarePlural || counted.Contains(t))) continue;
            var isOpen = counted.Exists(t => t.Max is null);
            var whole = WholeOf(parts, statements, sum, isOpen);
            if (whole is null) continue;
            foreach (var part in counted) PutUnder(whole.Tops[0], part);
            foreach (var plural in parts.Tops.Except(counted)) plural.Ignored = Ignored.Repeated;
            whole.Tops[0].IsProvenSum = true;
            if (isOpen) whole.Tops[0].Max = null;
            parts.Tops.Clear();
        }
    }

    private static Statement? WholeOf(Statement parts, List<Statement> all, long sum, bool isOpen)
    {
        Statement? found = null;
        foreach (var whole in all)
            if (whole != parts && whole is { Tops: [var one], IsUncounted: false } && whole.Min == sum && (whole.IsExact || isOpen && whole.Max is null))
            {
                if (one.HasNoun) return whole;
                found ??= whole;
            }
        return found;
    }

    // "Four children were among seven killed. … The four children were three girls and a boy": a part told again is no other toll.
    private void DropPartsToldAgain(Statement statement, List<Statement> all)
    {
        if (statement.Tops is not [{ Group: not null } again]) return;
        foreach (var whole in all)
        {
            if (whole == statement || whole.Min <= statement.Min) continue;
            if (figures.FirstOrDefault(p => p != again && p is { Counts: true, Parent: not null } && p.Outcome == again.Outcome && p.Group == again.Group && SameNumber(p, again) && BelongsTo(p, whole)) is not { } part) continue;
            Ignore(again, part, Ignored.Repeated);
            statement.Tops.Clear();
            return;
        }
    }

    private static double Weight(Statement statement, List<Statement> all)
    {
        var weight = !statement.IsUncounted ? 4.0 : statement.Tops.Exists(t => t.HasNumberWord || !t.HasNoun) ? 0.6 : 0;
        if (statement.IsAmong) weight -= 4.5;
        if (statement.Tops.TrueForAll(t => t.IsSpokenOf)) weight -= 3;
        if (statement.IsUpdate) weight += 2;
        weight -= Math.Min(0.8, 0.1 * all.IndexOf(statement));
        if (statement.Tops.Exists(t => t.IsProvenSum)) weight += 2;
        if (statement.Tops.TrueForAll(statement.IsOfHeadline ? HasNoun : IsOfPeople)) weight += 0.5;
        if (statement.Tops is [{ IsListOfNames: true }, ..]) weight -= 0.5;
        else if (statement.Tops is [{ IsNamed: true, Min: > 1 }]) weight += NamesSomeOfThem(statement, all) ? -0.5 : 0.5;
        // "killed a leader … killed A. B. and one other operative": who is named stands with all who died with him; not "she and her daughter are dead" beside a
        // toll.
        if (statement.Tops.Count > 1 && statement.Tops.Exists(t => t.IsNamed) && !all.Exists(o => !o.IsUncounted && o.Min > statement.Min)) weight += 0.3;
        if (statement.Tops.Count == 1 && statement.Tops[0].IsImplied) weight -= statement.Tops[0].Group is null ? 0.5 : 1;
        if (IsOfBoth(statement, all)) weight -= OfBoth;
        if (IsWholeOfHeadline(statement, all)) weight += MostOfHeadline;
        // يقتل ممرضتين above "two nurses and a driver were killed": a headline that gives no number leaves somebody out.
        if (statement is { IsOfHeadline: true, Tops: [{ } told] } && (!told.HasNumberWord || told is { IsBesides: true, Min: 1, Max: 1 } || IsOneKind(told, statement, all)) && all.Exists(o => o != statement && o.Tops.Count > 1 && o.IsExact && !o.Tops.Exists(t => t.IsBesides) && o.Tops.Exists(t => SameNumber(t, told) && Compatible(t, told)))) weight -= 0.5;
        // "At least seven" gives way to "nine", not to three of them.
        if (statement.Max is null && !statement.IsUncounted && all.Exists(o => o.IsExact && o.Min >= statement.Min)) weight -= 0.25;
        if (!FollowsLarger(statement, all) && !IsPluralBesideMany(statement, all)) weight += Math.Min(MostOfRepeats, all.Count(o => o != statement && !o.IsAmong && o.Min == statement.Min && o.IsUncounted == statement.IsUncounted));
        return weight + (statement.Min == 0 ? -6 : Math.Min(0.9, 0.3 * Math.Log10(1 + statement.Min)));
    }

    // مقتل ثلاثة شبان above قُتل ثلاثة شبان وسيدة: of one kind, beside whom the story counts another.
    private static bool IsOneKind(CountMention told, Statement headline, List<Statement> all) =>
        told.Group is not null && all.Exists(o => o != headline && o is { IsExact: true, Tops.Count: 2 } && o.Tops[0].Trigger == o.Tops[1].Trigger && o.Tops.Exists(t => SameNumber(t, told) && t.Group == told.Group) && o.Tops.Exists(t => t.Group is not null && t.Group != told.Group));

    // "10 شهداء وجرحى" above "two were martyred and seven wounded": the ten are of both.
    private static bool IsOfBoth(Statement statement, List<Statement> all) =>
        statement.Tops is [{ IsPerhapsOfBoth: true, IsProvenSum: false }] && all.Exists(o => o != statement && o is { IsUncounted: false, IsAmong: false, Min: > 0 } && o.Min < statement.Min);

    // "18 civilians were killed. … The names of the dead: …", and four lines below it: so many are known by name.
    private static bool NamesSomeOfThem(Statement roll, List<Statement> all) =>
        all.Exists(o => o is { IsExact: true, IsUncounted: false, IsAmong: false } && o.Min > roll.Min && o.Tops.TrueForAll(t => t is { HasNoun: true, HasNumberWord: true }));

    private static bool HasNoun(CountMention figure) => figure.HasNoun;

    // Behind its verb at once, "killing five", a number needs no noun.
    private static bool IsOfPeople(CountMention figure) => figure.HasNoun || figure.Trigger >= 0 && figure.First == figure.Trigger + 1;

    // "… injure 18" above 13 here and three there: a headline counts all, also where the story is cut short.
    private static bool IsWholeOfHeadline(Statement statement, List<Statement> all) =>
        statement is { IsOfHeadline: true, IsExact: true, IsUncounted: false } && all.TrueForAll(o => o == statement || o.IsUncounted || o is { IsUpdate: false, Max: not null } && o.Max < statement.Min);

    // "Dead and wounded in strikes" above "dozens were wounded … the wounded were taken away": told twice, and no less than dozens.
    private static bool IsPluralBesideMany(Statement statement, List<Statement> all) =>
        statement is { IsUncounted: true, Min: 1 } && all.Exists(o => o is { IsUncounted: true, IsAmong: false, Min: >= LeastOfMany });

    // "Seven were killed at A and B: two at A … and two at B": told twice, but no toll of its own.
    private static bool FollowsLarger(Statement statement, List<Statement> all) =>
        all.TakeWhile(s => s != statement).Any(s => s is { IsExact: true, IsUncounted: false } && s.Min > statement.Min && s.Tops.TrueForAll(t => t.HasNoun));

    private void Absorb(Statement kept, Statement other)
    {
        if (other.IsAmong && kept.Tops.Count == 1 && !kept.IsAmong && (kept.Max is null || other.Min <= kept.Max))
        {
            // "A number of civilians were wounded. … Three of the wounded are A. B., …": at least those.
            if (kept.Tops[0] is { IsUncounted: true, Max: null } some) some.Min = (int)Math.Max(some.Min, other.Min);
            foreach (var part in other.Tops.Where(t => Same(kept, t) is null)) TakeIn(kept.Tops[0], part);
            // "46 people, including 11 children. … Six fighters were also among the dead": the others were not all civilians.
            if (kept.Tops[0] is { Status: VictimStatus.Civilian, Role: null, Group: null, Min: > 1 } all && other.Tops.Exists(t => t is { Parent: not null, Status: VictimStatus.Belligerent }) && figures.Any(p => p.Counts && p.Parent == all && p.Status == VictimStatus.Civilian)) all.Status = VictimStatus.Unknown;
            other.Tops.RemoveAll(t => t.Parent is not null);
        }
        // "Strike kills civilians" above "twelve people were killed".
        if (other.Tops is [{ IsBarePlural: true, Status: VictimStatus.Civilian, Group: null }] && kept.Tops is [{ Status: VictimStatus.Unknown, Role: null } unsaid] && !figures.Any(f => f.Parent == unsaid && f.Counts && f.Status == VictimStatus.Belligerent)) unsaid.Status = VictimStatus.Civilian;
        foreach (var top in other.Tops)
        {
            var same = Same(kept, top);
            if (same is not null) Ignore(top, same, Ignored.Repeated);
            else if (other.Tops.Count == 1 && kept.Tops.Count == 1 && top.Min == kept.Tops[0].Min) Ignore(top, kept.Tops[0], Ignored.Repeated);
            else Ignore(top, null, Ignored.Superseded);
        }
    }

    // "… killed six: a man, his wife and four children. A child was among the dead": of a whole that is told part by part.
    private void TakeIn(CountMention whole, CountMention part)
    {
        part.Parent = whole;
        if (figures.Where(p => p != part && p.Counts && p.Parent == whole && p.Outcome == part.Outcome).Sum(p => (long)p.Min) == whole.Min) part.Ignored = Ignored.Repeated;
    }

    // The figure among the kept ones, whole or part, that says the same of the same people.
    private CountMention? Same(Statement kept, CountMention figure)
    {
        foreach (var top in kept.Tops)
            if (SameNumber(top, figure) && Compatible(top, figure)) return top;
        return figures.FirstOrDefault(p => p != figure && p.Counts && p.Outcome == figure.Outcome && p.Parent is not null && BelongsTo(p, kept) && SameNumber(p, figure) && Compatible(p, figure));
    }

    private static bool BelongsTo(CountMention part, Statement kept)
    {
        var at = part;
        for (var steps = 0; at.Parent is { } parent && steps < 8; steps++) at = parent;
        return kept.Tops.Contains(at);
    }

    private void Ignore(CountMention figure, CountMention? same, string why)
    {
        figure.Ignored = why;
        foreach (var part in figures.Where(p => p.Parent == figure))
        {
            if (same is null) part.Ignored ??= why;
            else PutUnder(same, part);
        }
        if (same is not null) Enrich(same, figure);
    }

    // "45 civilians and 15 fighters. … 60 people, including 15 fighters": a part that the whole has already is no other people.
    private void PutUnder(CountMention whole, CountMention part)
    {
        if (figures.Any(p => p != part && p.Parent == whole && p.Counts && p.Outcome == part.Outcome && p.Status == part.Status && p.Group == part.Group && SameNumber(p, part))) part.Ignored ??= Ignored.Repeated;
        else part.Parent = whole;
    }

    // What the repetition tells beyond the first telling.
    private static void Enrich(CountMention kept, CountMention figure)
    {
        if (kept.Status == VictimStatus.Unknown && kept.Outcome == figure.Outcome) kept.Status = figure.Status;
        kept.Role ??= figure.Role;
        kept.Group ??= figure.Group;
        if (figure is { Max: null, IsUncounted: false }) kept.Max = null;
    }

    internal static bool SameNumber(CountMention a, CountMention b) => a.Min == b.Min && (a.Max == b.Max || a.Max is null != b.Max is null && !a.IsUncounted && !b.IsUncounted);

    internal static bool Compatible(CountMention a, CountMention b) =>
        (a.Status == b.Status || a.Status == VictimStatus.Unknown || b.Status == VictimStatus.Unknown)
        && (a.Group == b.Group || a.Group is null || b.Group is null)
        && (a.Role == b.Role || a.Role is null || b.Role is null);
}
