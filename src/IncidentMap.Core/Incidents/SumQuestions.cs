namespace IncidentMap.Incidents;

/// <summary>
/// Sums of a claim that a reader should look at. Only sums that cannot be right are asked about: parts that exceed their
/// whole, parts of every status that are exact and differ from an exact whole, and a part that another claim says lies
/// within another part. A question changes no number.
/// </summary>
internal static class SumQuestions
{
    internal static IReadOnlyList<SumQuestion> Of(IReadOnlyList<Claim> claims) =>
        [.. claims.SelectMany(DoNotAddUp), .. claims.SelectMany(c => CountedTwice(c, claims))];

    private static IEnumerable<SumQuestion> DoNotAddUp(Claim claim) =>
        from whole in claim.Figures
        from parts in SideBySide(PartsOf(claim, whole))
        where parts.Count > 1 && !Holds(whole.Count, parts)
        select new SumQuestion(claim.Id, [.. parts.Select(p => p.Count.Min)], whole.Count.Max ?? whole.Count.Min, SumQuestionKind.DoesNotAddUp);

    private static bool Holds(Count whole, List<Figure> parts)
    {
        var sum = parts.Sum(p => (long)p.Count.Min);
        if (sum > whole.Max) return false;
        var isPartition = parts.Any(p => p.Status == VictimStatus.Civilian) && parts.Any(p => p.Status == VictimStatus.Belligerent);
        return !isPartition || whole.Max != whole.Min || parts.Any(p => p.Count.Max != p.Count.Min) || sum == whole.Min;
    }

    /// <summary>Parts that cannot overlap: by status, by role, by group. A child may well be a civilian, so the three are never mixed.</summary>
    private static IEnumerable<List<Figure>> SideBySide(IEnumerable<Figure> parts) =>
        parts.GroupBy(p => p.Group is not null ? 'g' : p.Role is not null && p.Status == VictimStatus.Unknown ? 'r' : 's').Select(g => g.ToList());

    private static IEnumerable<Figure> PartsOf(Claim claim, Figure whole) =>
        claim.Figures.Where(f => f.PartOf == whole.Id && f.Id != whole.Id && f.Outcome == whole.Outcome);

    /// <summary>The terms of a total that were added up, where one of them lies within another by the word of another claim.</summary>
    private static IEnumerable<SumQuestion> CountedTwice(Claim claim, IReadOnlyList<Claim> claims)
    {
        if (ClaimCounts.Whole(claim, Outcome.Killed) is not { } whole) yield break;
        var terms = Terms(claim, whole);
        var total = whole.Count.Best ?? whole.Count.Min;
        if (terms.Count < 3 || terms.Sum(t => (long)t.Count.Min) != total) yield break;
        foreach (var other in claims.Where(c => c.Id != claim.Id && (ClaimCounts.Of(c, Measure.Killed)?.Min ?? 0) < total))
        {
            if (Suspect(terms, other) is not { } suspect) continue;
            yield return new SumQuestion(claim.Id, [.. terms.Select(t => t.Count.Min)], total, SumQuestionKind.CountedTwice, suspect.Count.Min, other.Id);
            yield break;
        }
    }

    private static List<Figure> Terms(Claim claim, Figure whole)
    {
        var parts = PartsOf(claim, whole).Where(p => p.Group is null).ToList();
        return parts.Count > 0 ? parts
            : [.. claim.Figures.Where(f => f.Id != whole.Id && f is { Outcome: Outcome.Killed, Group: null, PartOf: null })];
    }

    private static Figure? Suspect(List<Figure> terms, Claim other) =>
        (from part in other.Figures
         where part.Outcome == Outcome.Killed && part.Count.Min > 0
         let whole = other.Figures.FirstOrDefault(f => f.Id == part.PartOf && f.Outcome == part.Outcome)
         where whole is not null
         from term in terms
         where SameNumber(term, part) && Agree(term.Status, part.Status)
         where terms.Any(t => t != term && SameNumber(t, whole) && Agree(t.Status, whole.Status))
         select term).FirstOrDefault();

    private static bool SameNumber(Figure a, Figure b) => a.Count.Min == b.Count.Min && a.Count.Max == b.Count.Max;

    private static bool Agree(VictimStatus a, VictimStatus b) => a == b || a == VictimStatus.Unknown || b == VictimStatus.Unknown;
}
