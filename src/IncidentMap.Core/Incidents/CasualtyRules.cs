namespace IncidentMap.Incidents;

/// <summary>
/// The published rule that turns claims into ranges. Pure: the same incident always gives the same ranges.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>Origins are counted, not outlets: of each origin, the latest claim that states a measure stands for it
/// (by the day it was asserted; a claim without a day counts as the earliest; on one day the last in the list).</item>
/// <item>Claims that an editor discounted are left out. A belligerent's response to a strike laid to it is no origin for
/// civilians, children, women and the injured: the civilians it concedes stand beside the range as <em>conceded</em>, never in it.
/// Fighters that it says it killed count like anybody's claim.</item>
/// <item>The lower end is the lowest lower bound over the origins, the upper end the highest upper bound. An open-ended count
/// ("at least 5") has no upper bound: the range ends at the highest one that another origin states, yet stays open when none
/// states any, or when an open-ended count begins above all of them.</item>
/// <item>How one claim gives one number is <see cref="ClaimCounts"/>. A record of civilians only says of the total no more than
/// "at least", and only while no other origin states a total; "at least 0" says nothing and stays unknown.</item>
/// <item>The killed in all contain the civilians killed: where somebody counts more civilians than anybody counts in all,
/// the upper end of the total is raised to that number. The lower end is not: it is the lowest that a source states.</item>
/// <item>An editor's figure replaces the range of its measure.</item>
/// <item>Sums that do not hold are asked about (<see cref="SumQuestions"/>), never corrected.</item>
/// </list>
/// </remarks>
public static class CasualtyRules
{
    /// <summary>The ranges of an incident; a measure that no claim states is null.</summary>
    public static Casualties Derive(Incident incident)
    {
        // A claim without figures states no measure; records of tables have many such.
        var claims = incident.Claims.Where(c => c.DiscountedBecause is null && c.Figures.Count > 0).ToList();
        Count? Of(Measure measure) =>
            incident.EditedFigures.LastOrDefault(f => f.Measure == measure) is { } edited ? edited.Count : RangeOf(claims, measure);
        return new Casualties
        {
            Killed = Of(Measure.Killed),
            CiviliansKilled = Of(Measure.CiviliansKilled),
            BelligerentsKilled = Of(Measure.BelligerentsKilled),
            ChildrenKilled = Of(Measure.ChildrenKilled),
            WomenKilled = Of(Measure.WomenKilled),
            Injured = Of(Measure.Injured),
            ConcededCiviliansKilled = Conceded(claims),
            Questions = SumQuestions.Of(claims),
        };
    }

    private static Count? RangeOf(List<Claim> claims, Measure measure)
    {
        if (claims.Count == 0) return null;
        var independent = LatestCounts(claims.Where(c => c.Response == Response.None), measure);
        return measure switch
        {
            Measure.BelligerentsKilled => Span(LatestCounts(claims, measure)),
            Measure.Killed => Containing(TotalOf(independent) ?? Span(FightersAlone(claims)), RangeOf(claims, Measure.CiviliansKilled)),
            Measure.Injured => TotalOf(independent),
            _ => Span([.. independent.Select(c => c.Count)]),
        };
    }

    /// <summary>Records of civilians only speak of the total when nobody else does, and then only as "at least".</summary>
    private static Count? TotalOf(List<(Claim Claim, Count Count)> stated)
    {
        var whole = stated.Where(s => !s.Claim.CountsCiviliansOnly).Select(s => s.Count).ToList();
        return whole.Count > 0 ? Span(whole) : Span([.. stated.Where(s => s.Count.Min > 0).Select(s => Count.AtLeast(s.Count.Min))]);
    }

    private static Count? Containing(Count? total, Count? civilians) => (total, civilians) switch
    {
        ({ Max: { } highest }, { Max: { } more }) when more > highest => Count.Range(total.Min, more),
        ({ Max: { } highest }, { Max: null }) when civilians.Min > highest => Count.AtLeast(total.Min),
        _ => total,
    };

    /// <summary>Where only the belligerent itself speaks, the fighters that it says it killed are the least that were killed.</summary>
    private static List<Count> FightersAlone(List<Claim> claims) =>
        [.. LatestCounts(claims, Measure.BelligerentsKilled).Select(c => Count.AtLeast(c.Count.Min))];

    private static Count? Conceded(List<Claim> claims) =>
        claims.Exists(c => c.IsConcession) ? Span(LatestCounts(claims.Where(c => c.IsConcession), Measure.CiviliansKilled)) : null;

    /// <summary>The latest count of each origin, in the order in which origins first stand there.</summary>
    private static List<(Claim Claim, Count Count)> LatestCounts(IEnumerable<Claim> claims, Measure measure)
    {
        var latest = new List<(Claim Claim, Count Count)>();
        foreach (var claim in claims)
        {
            if (ClaimCounts.Of(claim, measure) is not { } count) continue;
            var held = latest.FindIndex(c => c.Claim.Origin == claim.Origin);
            if (held < 0) latest.Add((claim, count));
            else if (!IsEarlier(claim, latest[held].Claim)) latest[held] = (claim, count);
        }
        return latest;
    }

    private static bool IsEarlier(Claim a, Claim b) => (a.AssertedOn ?? DateOnly.MinValue) < (b.AssertedOn ?? DateOnly.MinValue);

    private static Count? Span(List<(Claim Claim, Count Count)> counts) => Span([.. counts.Select(c => c.Count)]);

    private static Count? Span(List<Count> counts)
    {
        if (counts.Count == 0) return null;
        var highest = counts.Max(c => c.Max);
        var isOpen = highest is null || counts.Any(c => c.IsOpenEnded && c.Min > highest);
        return Count.Range(counts.Min(c => c.Min), isOpen ? null : highest);
    }
}
