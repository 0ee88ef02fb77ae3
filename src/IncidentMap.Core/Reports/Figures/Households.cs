namespace IncidentMap.Reports.Figures;

/// <summary>
/// A man named beside women and children, a wife's husband: one household, where no fighter is named with them. "60 people, 45 of them
/// civilians" calls the others no civilians.
/// </summary>
internal static class Households
{
    /// <summary>Counts such men and kin as civilians.</summary>
    internal static void CountAsCivilians(List<CountMention> found)
    {
        foreach (var figure in found)
        {
            if (figure is not { Status: VictimStatus.Unknown, Role: null, Counts: true } || !figure.IsKin && figure.Group != VictimGroup.Man) continue;
            if (found.Exists(f => f.Parent == figure && f is { Status: VictimStatus.Civilian, Group: null, Role: null })) continue;
            var beside = found.FindAll(f => f != figure && f.Counts && f.Trigger == figure.Trigger);
            if (beside.Exists(f => f.Status == VictimStatus.Civilian) && !beside.Exists(f => f.Status == VictimStatus.Belligerent)) figure.Status = VictimStatus.Civilian;
        }
    }
}
