namespace IncidentMap.Reports.Events;

/// <summary>By what means, and what was hit: the words nearest to the event that say most.</summary>
internal static class KindFinder
{
    // From what says most to what says least.
    private static readonly IncidentKind[] BySpecificity =
    [
        IncidentKind.Chemical, IncidentKind.Cluster, IncidentKind.DroneStrike, IncidentKind.Helicopter, IncidentKind.Airstrike, IncidentKind.Mortar,
        IncidentKind.Ied, IncidentKind.ExplosiveRemnant, IncidentKind.Raid, IncidentKind.Shooting, IncidentKind.Missile, IncidentKind.Artillery,
    ];

    internal static IncidentKind KindOf(Event told)
    {
        foreach (var sentence in told.Sentences.Where(s => s == told.Key).Concat(told.Sentences.Where(s => s != told.Key)))
            foreach (var kind in BySpecificity)
                if (sentence.Strikes.Exists(s => s.Value == kind)) return kind;
        return IncidentKind.Unknown;
    }

    internal static string? TargetOf(Event told)
    {
        foreach (var sentence in told.Sentences.Where(s => s == told.Key).Concat(told.Sentences.Where(s => s != told.Key && s.HasStrike && s.First - told.Key.End < 150)))
            if (sentence.HasStrike && TargetIn(sentence) is { } target) return target;
        return null;
    }

    // A road only says where; anything else that was hit says more.
    private static string? TargetIn(Sentence sentence)
    {
        string? road = null;
        foreach (var hit in sentence.Targets)
        {
            if (sentence.Places.Exists(p => hit.First >= p.First && hit.First < p.End && hit.Value is not ("airport" or "dam" or "camp"))) continue;
            if (hit.Value != "road") return hit.Value;
            road ??= hit.Value;
        }
        return road;
    }
}
