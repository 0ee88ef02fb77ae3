using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>A whole with its parts, as a claim lays them side by side.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Holds">True when the parts are exact and add up to the whole; false when they leave a rest or exceed it.</param>
public sealed record ClaimSum(IReadOnlyList<Figure> Parts, Figure Whole, bool Holds);

/// <summary>The arithmetic of a claim.</summary>
public static class ClaimSums
{
    /// <summary>Every whole of which two or more parts of one sort are stated: by status, by role or by group, never mixed, since a child may be a civilian.</summary>
    public static IReadOnlyList<ClaimSum> Of(Claim claim) =>
        [.. from whole in claim.Figures
            from parts in claim.Figures.Where(f => f.PartOf == whole.Id && f.Id != whole.Id && f.Outcome == whole.Outcome).GroupBy(Sort)
            where parts.Count() > 1
            select new ClaimSum([.. parts], whole, Holds(whole.Count, [.. parts]))];

    private static bool Holds(Count whole, List<Figure> parts) =>
        whole.Max == whole.Min && parts.All(p => p.Count.Max == p.Count.Min) && parts.Sum(p => (long)p.Count.Min) == whole.Min;

    private static char Sort(Figure part) =>
        part.Group is not null ? 'g' : part.Role is not null && part.Status == VictimStatus.Unknown ? 'r' : 's';
}
