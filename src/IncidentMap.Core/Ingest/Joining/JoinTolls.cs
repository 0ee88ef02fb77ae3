using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// What the numbers of two incidents say: of the numbers that the claims of either state, the two that agree best, since tolls rise
/// and sources differ.
/// </summary>
internal static class JoinTolls
{
    internal static JoinReason? Of(Incident a, Incident b, Measure measure)
    {
        var (x, y) = (Counts(a, measure), Counts(b, measure));
        if (x.Count == 0 || y.Count == 0) return null;
        var (one, other) = x.SelectMany(p => y.Select(q => (p, q))).MinBy(pair => Difference(pair.p, pair.q));
        var isKilled = measure == Measure.Killed;
        var apart = Difference(one, other);
        if (apart == 0) return new JoinReason(isKilled ? JoinSign.SameKilled : JoinSign.SameInjured, ForSame(one, other, isKilled), Math.Max(one.Min, other.Min));
        var share = apart / (double)Math.Max(Top(one), Top(other));
        // One and two differ little in people and much in what they tell.
        var few = Math.Max(one.Min, other.Min) < 4;
        return share <= 0.34 ? new JoinReason(isKilled ? JoinSign.LikeKilled : JoinSign.LikeInjured, few ? 0.3 : isKilled ? 1.3 : 1, apart)
            : new JoinReason(isKilled ? JoinSign.OtherKilled : JoinSign.OtherInjured, -0.3 * share, apart);
    }

    /// <summary>A large number met twice is no accident; one dead is told of many events. "At least" says less, and "some" says nothing.</summary>
    private static double ForSame(Count a, Count b, bool isKilled)
    {
        var people = Math.Max(a.Min, b.Min);
        if (a.IsOpenEnded && b.IsOpenEnded && people <= 2) return 0;
        var weight = isKilled
            ? people switch { 0 => 0.2, 1 => 2, 2 => 2.2, <= 9 => 3.2, _ => 3.6 }
            : people switch { 0 => 0, 1 => 1, 2 => 1.2, <= 4 => 1.8, _ => 2 };
        return a.IsOpenEnded || b.IsOpenEnded ? weight / 2 : weight;
    }

    /// <summary>People between two ranges; 0 when they overlap.</summary>
    private static int Difference(Count a, Count b) => Math.Max(0, Math.Max(a.Min - Top(b), b.Min - Top(a)));

    private static int Top(Count count) => count.Max ?? Math.Max(count.Min, 1) * 2;

    private static List<Count> Counts(Incident incident, Measure measure)
    {
        var stated = incident.Claims.Where(c => c.DiscountedBecause is null).Select(c => ClaimCounts.Of(c, measure)).OfType<Count>().ToList();
        if (stated.Count == 0 && CasualtyRules.Derive(incident).Of(measure) is { } derived) stated.Add(derived);
        return stated;
    }
}
