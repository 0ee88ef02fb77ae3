using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>What becomes of two records when they are joined, and when they are parted again.</summary>
internal static class Merging
{
    /// <summary>
    /// The held incident with the claims, parties and victims of the other; what the held one leaves open is taken over, and the
    /// coarser published place stands for both.
    /// </summary>
    internal static Incident Join(Incident held, Incident other)
    {
        var ids = NewIds(held, other);
        var joined = held with
        {
            Claims = [.. held.Claims, .. other.Claims.Select(c => c with { Id = ids[c.Id], JoinedFrom = new ClaimSource(other.Id, c.Id) })],
            Parties = [.. held.Parties.Select(p => Stronger(p, other.Parties)), .. other.Parties.Where(p => held.Parties.All(h => h.Name != p.Name))],
            Victims = [.. held.Victims, .. other.Victims.Select(v => v with { ClaimId = v.ClaimId is { } id ? ids.GetValueOrDefault(id) : null })],
            Kind = held.Kind == IncidentKind.Unknown ? other.Kind : held.Kind,
            Target = held.Target ?? other.Target,
            When = held.When with { PartOfDay = held.When.PartOfDay ?? other.When.PartOfDay },
            Where = held.Where is { PlaceId: null, Point: null } ? other.Where : held.Where,
            PublishedWhere = Coarser(held.PublishedWhere, other.PublishedWhere),
            EditedFigures = [.. held.EditedFigures, .. Missing(held, other)],
            Joined = [.. held.Joined, other.Id],
        };
        return Titles.Follow(held, joined);
    }

    /// <summary>The record that was joined: as it was, but for its state.</summary>
    internal static Incident Away(Incident other, Incident into, string reason) =>
        other with { State = IncidentState.Withdrawn, StateReason = reason, JoinedInto = into.Id };

    /// <summary>
    /// The incident without what one join brought: what a person changed since stays, all else is as it was before that join.
    /// </summary>
    /// <param name="now">The incident.</param>
    /// <param name="before">As it was before the join.</param>
    /// <param name="after">As the join left it.</param>
    /// <param name="other">The record that was joined.</param>
    internal static Incident Part(Incident now, Incident before, Incident after, Guid other)
    {
        var gone = now.Claims.Where(c => c.JoinedFrom?.Incident == other).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var brought = after.Parties.Where(p => !before.Parties.Contains(p)).ToList();
        var parted = now with
        {
            Claims = [.. now.Claims.Where(c => !gone.Contains(c.Id))],
            Parties = [.. now.Parties.Select(p => !brought.Contains(p) ? p : before.Parties.FirstOrDefault(b => b.Name == p.Name)).OfType<PartyRole>()],
            Victims = Without(now.Victims, after.Victims.Skip(before.Victims.Count)),
            Kind = Restored(now.Kind, before.Kind, after.Kind),
            Target = Restored(now.Target, before.Target, after.Target),
            When = now.When with { PartOfDay = Restored(now.When.PartOfDay, before.When.PartOfDay, after.When.PartOfDay) },
            Where = SamePlace(now.Where, after.Where) ? before.Where : now.Where,
            PublishedWhere = SamePlace(now.PublishedWhere, after.PublishedWhere) ? before.PublishedWhere : now.PublishedWhere,
            EditedFigures = Without(now.EditedFigures, after.EditedFigures.Skip(before.EditedFigures.Count)),
            Joined = [.. now.Joined.Where(id => id != other)],
        };
        return Titles.Follow(now, parted);
    }

    /// <summary>The record of a proposal as it was before its join, with what was decided about its claims since.</summary>
    internal static Incident Back(Incident before, Incident now) => before with
    {
        Claims = [.. before.Claims.Select(c => c with { DiscountedBecause = now.Claims.FirstOrDefault(n => n.JoinedFrom == new ClaimSource(before.Id, c.Id))?.DiscountedBecause })],
    };

    /// <summary>A join adds at the end: of equal items the last one is the one that it brought.</summary>
    private static List<T> Without<T>(IReadOnlyList<T> now, IEnumerable<T> brought)
    {
        var left = now.ToList();
        foreach (var item in brought)
            if (left.LastIndexOf(item) is >= 0 and var at) left.RemoveAt(at);
        return left;
    }

    private static T Restored<T>(T now, T before, T after) => EqualityComparer<T>.Default.Equals(now, after) ? before : now;

    /// <summary>Records compare their lists by reference; a place is told by its point, its id, its name and its tier.</summary>
    private static bool SamePlace(Where? a, Where? b) =>
        a is null || b is null ? a is null && b is null : (a with { Within = b.Within }) == b;

    private static Where? Coarser(Where? a, Where? b) => a is null || (b is not null && b.Accuracy > a.Accuracy) ? b : a;

    private static PartyRole Stronger(PartyRole held, IReadOnlyList<PartyRole> others) =>
        held.Basis == PartyBasis.Alleged && others.FirstOrDefault(p => p.Name == held.Name) is { } other ? other : held;

    /// <summary>An editor's figures, such as an imported record has, where the held incident says nothing of that measure.</summary>
    private static IEnumerable<EditedFigure> Missing(Incident held, Incident other)
    {
        var told = CasualtyRules.Derive(held);
        return other.EditedFigures.Where(f => told.Of(f.Measure) is null && held.EditedFigures.All(h => h.Measure != f.Measure));
    }

    private static Dictionary<string, string> NewIds(Incident held, Incident other)
    {
        var taken = held.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = 1;
        foreach (var claim in other.Claims)
        {
            string id;
            do id = string.Create(CultureInfo.InvariantCulture, $"c{next++}");
            while (!taken.Add(id));
            ids[claim.Id] = id;
        }
        return ids;
    }
}
