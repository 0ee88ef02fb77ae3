using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// A man named beside women and children, a wife's husband: one household, where no fighter is named with them. "60 people, 45 of them
/// civilians" calls the others no civilians.
/// </summary>
internal static class Households
{
    // "the majority of them women": how far before the first part the word may stand.
    private const int MostReach = 4;

    // "… and three civilians were injured in clashes": how far behind those told of the fight may stand.
    private const int FightReach = 8;

    /// <summary>Counts such men and kin as civilians, and people most of whom were women and children.</summary>
    internal static void CountAsCivilians(WordList words, List<CountMention> found)
    {
        foreach (var whole in found.Where(f => f is { Status: VictimStatus.Unknown, Role: null, Counts: true } && IsMostlyOfHouseholds(words, f, found)).ToList()) CountWith(whole, found);
        foreach (var figure in found)
        {
            if (figure is not { Status: VictimStatus.Unknown, Role: null, Counts: true } || !figure.IsKin && figure.Group != VictimGroup.Man || IsAmongSoldiers(words, figure, found)) continue;
            if (found.Exists(f => f.Parent == figure && f is { Status: VictimStatus.Civilian, Group: null, Role: null })) continue;
            if (IsFamily(words, figure, found) || IsBesideOwnKin(words, figure, found)) figure.Status = VictimStatus.Civilian;
            var beside = found.FindAll(f => f != figure && f.Counts && f.Trigger == figure.Trigger);
            if (beside.Exists(f => f.Status == VictimStatus.Civilian) && !beside.Exists(f => f.Status == VictimStatus.Belligerent)) figure.Status = VictimStatus.Civilian;
        }
    }

    // "A drone attack on a military academy killed 89 people, including five children": there soldiers die as well, and in clashes those who fight.
    private static bool IsAmongSoldiers(WordList words, CountMention whole, List<CountMention> found)
    {
        if (whole is { Min: < 3, Max: not null } || !found.Exists(f => f.Parent == whole)) return false;
        var (first, end) = (whole.First, whole.End);
        while (first > 0 && words[first - 1].Sentence == whole.Sentence) first--;
        while (end < words.Count && words[end].Sentence == whole.Sentence) end++;
        return PersonLexicon.ArmyGrounds.IsIn(words, first, end) || EventLexicon.Clashes.IsIn(words, first, end);
    }

    /// <summary>"Five civilians were killed in A and another in B": the other was one as well.</summary>
    internal static void ShareSide(List<CountMention> found)
    {
        foreach (var other in found.Where(f => f is { IsBesides: true, IsKin: false, Status: VictimStatus.Unknown, Role: null, Group: null, Counts: true }))
            if (found.FindLast(f => f.First < other.First && f is { Counts: true, Parent: null } && f.Outcome == other.Outcome) is { Status: VictimStatus.Civilian }) other.Status = VictimStatus.Civilian;
    }

    /// <summary>قتيلان و5 جرحى مدنيون, شهداء وجرحى من المدنيين: what is said behind the wounded is said of the dead beside them as well.</summary>
    internal static void ShareSideOfWounded(WordList words, List<CountMention> found)
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i] is { Outcome: Outcome.Injured, Counts: true, Status: VictimStatus.Civilian, Group: null, Role: null } wounded && found[i - 1] is { Outcome: Outcome.Killed, Counts: true, Status: VictimStatus.Unknown, Group: null, Role: null } dead
                && wounded.First - dead.End is 0 or 1 && words[dead.First].IsArabic && words.HasAnd(wounded.First)
                && IsHarmOf(words, dead, Outcome.Killed) && IsHarmOf(words, wounded, Outcome.Injured) && !IsOfAFight(words, dead, wounded)) dead.Status = VictimStatus.Civilian;
    }

    // جرحى مدنيون, not "three civilians" behind a verb of their own.
    private static bool IsHarmOf(WordList words, CountMention figure, Outcome harm)
    {
        for (var i = figure.First; i < figure.End; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Outcome is { } own) return own == harm;
        return false;
    }

    /// <summary>"A rebel commander and three of his bodyguards": his men are of his side.</summary>
    internal static void ShareSideOfCommander(WordList words, List<CountMention> found)
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i] is { Counts: true, Status: VictimStatus.Unknown, Role: null or "guard", IsKin: false, Group: null or VictimGroup.Man } his && found[i - 1] is { Counts: true, Status: VictimStatus.Belligerent, Min: 1, Max: 1 } commander
                && commander.Outcome == his.Outcome && words.Any(his.First, his.End, static w => w.Is("his"))) his.Status = VictimStatus.Belligerent;
    }

    // "A father and his two sons", مقتل رجل وابنه, "two brothers": a household that died together.
    private static bool IsFamily(WordList words, CountMention figure, List<CountMention> found)
    {
        var together = found.FindAll(f => f.Counts && f.Trigger == figure.Trigger && f.Outcome == figure.Outcome && f.Parent == figure.Parent);
        return together.TrueForAll(f => f is { Role: null, HasNoun: true } && f.Status != VictimStatus.Belligerent && (f.IsKin || f.Group is not null))
            && together.Exists(f => (together.Count > 1 || f.Min > 1) && IsKinOf(words, f)) && !found.Exists(static f => f is { Counts: true, Status: VictimStatus.Belligerent });
    }

    // قُتل شاب وأصيب شقيقه, "a man was killed and three civilians were injured": told in one breath with his own kin or with civilians, each
    // with a verb of its own.
    private static bool IsBesideOwnKin(WordList words, CountMention figure, List<CountMention> found) =>
        (figure.Group == VictimGroup.Man || IsKinOf(words, figure))
        && found.Exists(f => f.Counts && f.Trigger != figure.Trigger && f.Outcome is Outcome.Killed or Outcome.Injured && (IsKinOf(words, f) || f is { Status: VictimStatus.Civilian, Group: null, Role: null }) && !IsOfAFight(words, figure, f))
        && !found.Exists(f => f.Status == VictimStatus.Belligerent);

    // "A man was killed in clashes and three civilians were injured": not in one strike.
    private static bool IsOfAFight(WordList words, CountMention figure, CountMention other)
    {
        for (var i = Math.Min(figure.First, other.First); i < Math.Min(words.Count, Math.Max(figure.End, other.End) + FightReach) && words[i].Sentence == figure.Sentence; i++)
            if (StrikeLexicon.Fights.Has(words, i)) return true;
        return false;
    }

    private static bool IsKinOf(WordList words, CountMention figure)
    {
        for (var i = figure.First; i < figure.End; i++)
            if (PersonLexicon.Household.Has(words, i)) return true;
        return false;
    }

    // "16 people, 13 of them children", "eight people, most of them women": so many that no fighters are meant.
    private static bool IsMostlyOfHouseholds(WordList words, CountMention whole, List<CountMention> found)
    {
        var parts = found.FindAll(p => p.Parent == whole && p.Counts);
        if (parts.Exists(p => p.Status == VictimStatus.Belligerent)) return false;
        var weak = parts.FindAll(p => p.Group is VictimGroup.Child or VictimGroup.Woman);
        return weak.Sum(p => p.IsUncounted ? 0L : p.Min) * 2 > whole.Min
            || weak.Exists(p => p.IsBarePlural && IsMost(words, p.First));
    }

    private static bool IsMost(WordList words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostReach); i--)
            if (PersonLexicon.Most.Has(words, i)) return true;
            else if (PersonLexicon.Nouns.Has(words, i)) return false; // "mostly civilians, including women"
        return false;
    }

    // "Eight were killed and 47 injured, most of them women": of both.
    private static void CountWith(CountMention whole, List<CountMention> found)
    {
        whole.Status = VictimStatus.Civilian;
        if (found.FindLast(f => f.First < whole.First && f is { Counts: true, Parent: null }) is { Status: VictimStatus.Unknown, Role: null } beside && beside.Outcome != whole.Outcome) beside.Status = VictimStatus.Civilian;
    }
}
