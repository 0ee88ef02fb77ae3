namespace IncidentMap.Incidents;

/// <summary>
/// The number that one claim gives for one measure. Nothing is added up beyond what the claim itself lays side by side:
/// a figure that is a part of another of the same sort is in it already.
/// </summary>
/// <remarks>
/// For the killed and the injured in all, a figure stated of everybody (no status, group or role, no part of another)
/// is the whole, the largest one where several are stated; else the claim's outermost figures are added up.
/// For civilians, belligerents, children and women the outermost figures among those of that sort are added up.
/// In both sums children, women and men count on their own only where no figure of civilians as such stands beside them:
/// in "42 civilians were killed; 5 children died" the five are among the 42. Parts that make up one stated whole are all counted.
/// Where a claim tells only of children, women or people of a trade among those killed ("31 people, two of them medics"), they are the least
/// of the civilians, and all of whom it does not say that they bore arms are the most.
/// In a record of civilians only, people of no stated status are civilians.
/// </remarks>
public static class ClaimCounts
{
    /// <summary>The claim's number; null when it does not state one.</summary>
    public static Count? Of(Claim claim, Measure measure) => measure switch
    {
        Measure.Killed => Total(claim, Outcome.Killed),
        Measure.Injured => Total(claim, Outcome.Injured),
        Measure.CiviliansKilled => Civilians(claim) ?? NoneOf(claim),
        Measure.BelligerentsKilled => Sum(claim, f => f.Outcome == Outcome.Killed && f.Status == VictimStatus.Belligerent),
        Measure.ChildrenKilled => Sum(claim, f => f.Outcome == Outcome.Killed && f.Group == VictimGroup.Child),
        Measure.WomenKilled => Sum(claim, f => f.Outcome == Outcome.Killed && f.Group == VictimGroup.Woman),
        _ => null,
    };

    // Where nobody was killed no civilian was.
    private static Count? NoneOf(Claim claim) => Total(claim, Outcome.Killed) is { Max: 0 } none ? none : null;

    /// <summary>The figure that a claim states of everybody with this outcome; null when it states none.</summary>
    internal static Figure? Whole(Claim claim, Outcome outcome) =>
        claim.Figures
            .Where(f => f.Outcome == outcome && IsOfEverybody(f) && Ancestors(claim, f).All(a => a.Outcome != outcome))
            .OrderByDescending(f => f.Count.Min).ThenByDescending(f => f.Count.Max ?? int.MaxValue)
            .FirstOrDefault();

    private static Count? Total(Claim claim, Outcome outcome) => Whole(claim, outcome)?.Count ?? Sum(claim, f => f.Outcome == outcome);

    private static Count? Sum(Claim claim, Func<Figure, bool> isCounted) => Sum(Outermost(claim, isCounted));

    private static Count? Sum(List<Figure> outermost) => outermost.Count == 0 ? null : outermost.Select(f => f.Count).Aggregate(Plus);

    private static Count? Civilians(Claim claim)
    {
        var told = Outermost(claim, f => f.Outcome == Outcome.Killed && StatusOf(claim, f) == VictimStatus.Civilian);
        if (Sum(told) is not { } least || told.Exists(f => f is { Group: null, Role: null })) return Sum(told);
        long? most = 0;
        foreach (var part in told.GroupBy(f => UnsaidWhole(claim, f)))
            most += part.Key is { } whole ? Math.Max(whole.Count.Max - Fighters(claim, whole) ?? int.MaxValue, part.Sum(f => (long)f.Count.Min)) : part.Sum(f => (long?)f.Count.Max ?? int.MaxValue);
        return most == least.Min ? least : Count.Range(least.Min, most >= int.MaxValue ? null : (int)most, null, least.Words);
    }

    // The people of no stated side of whom it is a part.
    private static Figure? UnsaidWhole(Claim claim, Figure part) =>
        Ancestors(claim, part).LastOrDefault() is { Outcome: Outcome.Killed, Role: null, Group: null, Status: VictimStatus.Unknown } whole ? whole : null;

    private static long Fighters(Claim claim, Figure whole) =>
        Outermost(claim, f => f is { Outcome: Outcome.Killed, Status: VictimStatus.Belligerent } && Ancestors(claim, f).Contains(whole)).Sum(f => (long)f.Count.Min);

    private static List<Figure> Outermost(Claim claim, Func<Figure, bool> isCounted)
    {
        var outermost = claim.Figures.Where(f => isCounted(f) && !Ancestors(claim, f).Any(isCounted)).ToList();
        if (!MakeUpTheirWhole(claim, outermost) && outermost.Any(f => f.Group is null && f.Role is null && StatusOf(claim, f) == VictimStatus.Civilian))
            outermost.RemoveAll(f => f.Group is not null && f.Status != VictimStatus.Belligerent);
        return outermost;
    }

    // "two children and three citizens", laid side by side as the parts of five: none of them is among the others.
    private static bool MakeUpTheirWhole(Claim claim, List<Figure> parts) =>
        parts.Count > 1 && parts[0].PartOf is { } id && parts.TrueForAll(p => p.PartOf == id) && claim.Figures.FirstOrDefault(f => f.Id == id) is { } whole
        && whole.Count.Min == whole.Count.Max && parts.Sum(p => (long)p.Count.Min) == whole.Count.Min && parts.TrueForAll(p => p.Count.Max == p.Count.Min);

    /// <summary>Like <see cref="Count.Plus"/>, but two impossible numbers do not overflow.</summary>
    private static Count Plus(Count a, Count b) =>
        Count.Range(Capped((long)a.Min + b.Min), a.Max is { } x && b.Max is { } y ? Capped((long)x + y) : null, null, a.Words == b.Words ? a.Words : null);

    private static int Capped(long number) => (int)Math.Min(number, int.MaxValue);

    private static bool IsOfEverybody(Figure f) => f is { Status: VictimStatus.Unknown, Group: null, Role: null };

    private static VictimStatus StatusOf(Claim claim, Figure f) =>
        claim.CountsCiviliansOnly && f.Status == VictimStatus.Unknown ? VictimStatus.Civilian : f.Status;

    /// <summary>The figures that hold this one, nearest first; a ring, which no reader lets through, is cut where it closes.</summary>
    internal static IEnumerable<Figure> Ancestors(Claim claim, Figure figure)
    {
        var at = figure;
        for (var steps = 0; at.PartOf is { } id && steps < claim.Figures.Count; steps++)
        {
            if (claim.Figures.FirstOrDefault(f => f.Id == id) is not { } parent) yield break;
            yield return parent;
            at = parent;
        }
    }
}
