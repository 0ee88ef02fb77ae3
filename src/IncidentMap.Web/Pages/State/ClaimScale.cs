using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>The axis that all claims of an incident share.</summary>
/// <param name="Measure">What is compared: civilians where any source tells of them, else all killed, else the injured.</param>
/// <param name="Most">The end of the axis, in people.</param>
/// <param name="Range">The range of the incident in that measure; null when it has none.</param>
public sealed record ClaimScale(Measure Measure, int Most, Count? Range)
{
    /// <summary>The axis of an incident.</summary>
    public static ClaimScale Of(SnapshotRow row)
    {
        var measure = row.Casualties switch
        {
            { CiviliansKilled: not null } or { ConcededCiviliansKilled: not null } => Measure.CiviliansKilled,
            { Killed: not null } => Measure.Killed,
            _ => Measure.Injured,
        };
        var counts = row.Incident.Claims.Select(c => ClaimCounts.Of(c, measure)).OfType<Count>().ToList();
        var most = counts.Count == 0 ? 1 : counts.Max(c => c.Max ?? c.Min);
        return new ClaimScale(measure, Math.Max(1, most), row.Casualties.Of(measure));
    }

    /// <summary>Where a number stands, in percent of the axis, within margins that leave the marks whole.</summary>
    public string At(int people) => FormattableString.Invariant($"{8 + 84.0 * people / Most:0.##}%");
}
