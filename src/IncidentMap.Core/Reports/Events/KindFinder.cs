using IncidentMap.Reports.Figures;

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
        var first = IncidentKind.Unknown;
        foreach (var sentence in told.Sentences.Where(s => s == told.Key).Concat(told.Sentences.Where(s => s != told.Key)))
        {
            if (first != IncidentKind.Unknown && !TellsAgain(sentence, told.Key)) continue;
            foreach (var kind in BySpecificity)
            {
                if (!Names(sentence, kind)) continue;
                // قصف alone is any bombardment; a sentence with the same toll may say that it came from the air.
                if (kind != IncidentKind.Artillery && (first == IncidentKind.Unknown || IsFromAir(kind))) return kind;
                if (first == IncidentKind.Unknown) first = kind;
                break;
            }
        }
        return first;
    }

    private static bool Names(Sentence sentence, IncidentKind kind)
    {
        foreach (var strike in sentence.Strikes)
            if (strike.Value == kind) return true;
        return false;
    }

    private static bool IsFromAir(IncidentKind kind) => kind is IncidentKind.Airstrike or IncidentKind.DroneStrike or IncidentKind.Helicopter or IncidentKind.Cluster or IncidentKind.Chemical;

    private static bool TellsAgain(Sentence sentence, Sentence key) =>
        sentence.Figures.Exists(f => f is { Counts: true, Parent: null, IsUncounted: false } || f.Ignored == Ignored.Repeated) && SharesFigure(sentence, key);

    private static bool SharesFigure(Sentence sentence, Sentence key)
    {
        foreach (var figure in sentence.Figures)
            foreach (var told in key.Figures)
                if (figure.Outcome is not null && told.Outcome == figure.Outcome && told.Min == figure.Min && told.IsUncounted == figure.IsUncounted) return true;
        return false;
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
