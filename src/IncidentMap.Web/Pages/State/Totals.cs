using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>What the shown incidents add up to. Sums of known counts only; how many are not known is said beside them.</summary>
public sealed record Totals
{
    /// <summary>Incidents shown.</summary>
    public int Incidents { get; init; }

    /// <summary>Killed over all incidents whose count is known; null when none is.</summary>
    public Count? Killed { get; init; }

    /// <summary>Civilians killed, where sources say so; null when none does.</summary>
    public Count? CiviliansKilled { get; init; }

    /// <summary>Incidents whose count of killed is not known, "zero or more" among them.</summary>
    public int KilledUnknown { get; init; }

    /// <summary>Incidents whose count of civilians is not known.</summary>
    public int CiviliansUnknown { get; init; }

    /// <summary>Incidents graded fair or confirmed.</summary>
    public int FairOrBetter { get; init; }

    /// <summary>Their share in whole percent, rounded down; 0 where nothing is shown.</summary>
    public int FairShare => (int)(100L * FairOrBetter / Math.Max(1, Incidents));

    /// <summary>Adds up rows of a snapshot.</summary>
    public static Totals Of(IncidentSnapshot snapshot, int[] rows)
    {
        var sums = snapshot.Totals(rows);
        var grades = snapshot.Columns.Grade;
        var fair = 0;
        foreach (var row in rows) if ((Grade)grades[row] is Grade.Confirmed or Grade.Fair) fair++;
        return new Totals
        {
            Incidents = rows.Length,
            Killed = Known(sums.Killed, rows.Length),
            CiviliansKilled = Known(sums.CiviliansKilled, rows.Length),
            KilledUnknown = sums.Killed.Unknown,
            CiviliansUnknown = sums.CiviliansKilled.Unknown,
            FairOrBetter = fair,
        };
    }

    private static Count? Known(CountSum sum, int incidents) =>
        sum.Unknown == incidents ? null : Count.Range(Capped(sum.Min), sum.OpenEnded > 0 ? null : Capped(sum.Max));

    private static int Capped(long people) => (int)Math.Min(people, int.MaxValue);
}
