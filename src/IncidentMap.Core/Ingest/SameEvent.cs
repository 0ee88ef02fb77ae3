using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>
/// Whether two incidents are one event. Only what is certain is joined, and only while both are proposed; what may be the same
/// stays apart with a note for the editor.
/// </summary>
internal static class SameEvent
{
    /// <summary>Spans of more days than this (first and last included) say too little to tell two events apart.</summary>
    private const int MostDays = 3;

    /// <summary>Settles what becomes of the proposals of one report, in their order.</summary>
    internal static IReadOnlyList<IngestedIncident> Settle(IEnumerable<Incident> proposals, IIncidentStore store)
    {
        var settled = new Dictionary<Guid, IngestedIncident>();
        foreach (var proposal in proposals)
        {
            var outcome = Settle(proposal, store, settled);
            settled[outcome.Incident.Id] = outcome;
        }
        return [.. settled.Values];
    }

    private static IngestedIncident Settle(Incident proposal, IIncidentStore store, Dictionary<Guid, IngestedIncident> settled)
    {
        var candidates = store.Overlapping(proposal.When.Start, proposal.When.End)
            .Where(held => held.State != IncidentState.Withdrawn && MayBeSame(held, proposal))
            .ToList();
        var certain = candidates.FirstOrDefault(held => held.State == IncidentState.Proposed && IsCertain(held, proposal));
        if (certain is not null)
        {
            // Another incident of this report may have joined it just now.
            var held = settled.TryGetValue(certain.Id, out var joined) ? joined.Incident : certain;
            return new IngestedIncident(Join(held, proposal), IngestOutcome.Joined);
        }
        var note = candidates.Count == 0 ? null : $"May belong to {string.Join(", ", candidates.Take(5).Select(c => c.Code))}.";
        return new IngestedIncident(proposal with { StateReason = note }, IngestOutcome.Proposed);
    }

    /// <summary>Days overlap, the places are within each other's radius, and nothing said of means, target and party speaks against it.</summary>
    internal static bool MayBeSame(Incident a, Incident b) =>
        Days(a) <= MostDays && Days(b) <= MostDays && a.When.Start <= b.When.End && b.When.Start <= a.When.End
        && SamePlace(a.Where, b.Where) && SameKind(a.Kind, b.Kind)
        && (a.Target is null || b.Target is null || a.Target == b.Target)
        && (a.Parties.Count == 0 || b.Parties.Count == 0 || a.Parties.Any(p => b.Parties.Any(q => q.Name == p.Name)));

    /// <summary>A town may be struck several times in a day: the same target, or the same number of killed, must be told of both.</summary>
    private static bool IsCertain(Incident a, Incident b) =>
        a.Where.PlaceId is not null && a.Where.PlaceId == b.Where.PlaceId && a.Where.Accuracy < GeolocationAccuracy.Subdistrict
        && ((a.Target is not null && a.Target == b.Target) || SameToll(a, b));

    private static bool SameToll(Incident a, Incident b) =>
        CasualtyRules.Derive(a).Killed is { Min: > 1 } x && CasualtyRules.Derive(b).Killed is { } y && x.Min == y.Min && x.Max == y.Max;

    private static int Days(Incident i) => i.When.End.DayNumber - i.When.Start.DayNumber + 1;

    private static bool SamePlace(Where a, Where b)
    {
        if (a.PlaceId is not null && a.PlaceId == b.PlaceId) return true;
        return a.Point is { } p && b.Point is { } q && p.DistanceTo(q) <= Math.Min(a.RadiusMetres ?? 0, b.RadiusMetres ?? 0);
    }

    /// <summary>"An air strike" may be told more closely as a drone's, a helicopter's, a missile or cluster bombs; shelling as mortar fire.</summary>
    private static bool SameKind(IncidentKind a, IncidentKind b) =>
        a == b || a == IncidentKind.Unknown || b == IncidentKind.Unknown || Family(a) == Family(b);

    private static IncidentKind Family(IncidentKind kind) => kind switch
    {
        IncidentKind.DroneStrike or IncidentKind.Helicopter or IncidentKind.Missile or IncidentKind.Cluster => IncidentKind.Airstrike,
        IncidentKind.Mortar => IncidentKind.Artillery,
        _ => kind,
    };

    /// <summary>The held incident with the claims and parties of the other; what the held one leaves open is taken over.</summary>
    internal static Incident Join(Incident held, Incident other) => held with
    {
        Claims = [.. held.Claims, .. Renamed(other.Claims, held.Claims)],
        Parties = [.. held.Parties.Select(p => Stronger(p, other.Parties)), .. other.Parties.Where(p => held.Parties.All(h => h.Name != p.Name))],
        Kind = held.Kind == IncidentKind.Unknown ? other.Kind : held.Kind,
        Target = held.Target ?? other.Target,
        When = held.When with { PartOfDay = held.When.PartOfDay ?? other.When.PartOfDay },
    };

    private static PartyRole Stronger(PartyRole held, IReadOnlyList<PartyRole> others) =>
        held.Basis == PartyBasis.Alleged && others.FirstOrDefault(p => p.Name == held.Name) is { } other ? other : held;

    private static IEnumerable<Claim> Renamed(IReadOnlyList<Claim> claims, IReadOnlyList<Claim> held)
    {
        var taken = held.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var next = 1;
        foreach (var claim in claims)
        {
            string id;
            do id = string.Create(CultureInfo.InvariantCulture, $"c{next++}");
            while (!taken.Add(id));
            yield return claim with { Id = id };
        }
    }
}
