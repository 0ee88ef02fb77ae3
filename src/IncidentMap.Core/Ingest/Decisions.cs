using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>Who decides, why, and what they had before them.</summary>
/// <param name="By">Who.</param>
/// <param name="Reason">Why; null only where a decision needs no reason.</param>
/// <param name="Version">
/// The <see cref="Revision.VersionOf"/> of the incident that was looked at; null where it was not shown to anybody, as on the command line.
/// </param>
public sealed record Hand(string By, string? Reason, string? Version = null);

/// <summary>What all decisions have in common: the incident is found, is still what was looked at, and is written only if nobody else was faster.</summary>
internal sealed class Decisions(IIncidentStore store, TimeProvider time)
{
    /// <summary>The field of the fault that says that somebody else was faster.</summary>
    internal const string Stale = "version";

    internal IIncidentStore Store => store;

    internal Result<Incident> Find(string idOrCode)
    {
        var found = Guid.TryParse(idOrCode, out var id) ? store.Find(id) : store.FindByCode(idOrCode);
        return found is not null ? Result<Incident>.Ok(found)
            : Result<Incident>.Fail(new Fault("id", $"There is no incident '{idOrCode}'; expected a code such as SY-2017-06-26-1 or a UUID."));
    }

    /// <summary>The incident that a hand may decide about.</summary>
    internal Result<Incident> Take(string idOrCode, Hand hand)
    {
        if (hand.Reason is not null && string.IsNullOrWhiteSpace(hand.Reason)) return Result<Incident>.Fail(new Fault("reason", "The reason is empty; say why in a few words."));
        var found = Find(idOrCode);
        if (!found.IsOk) return found;
        if (hand.Version is { } version && version != Revision.VersionOf(found.Value)) return Changed(found.Value);
        if (found.Value.JoinedInto is not { } into) return found;
        var holder = store.Find(into)?.Code ?? into.ToString();
        return Result<Incident>.Fail(new Fault("id", $"{found.Value.Code} was joined into {holder}; decide about {holder}, or part them with split {holder} {found.Value.Code}."));
    }

    /// <summary>Writes what was decided; the first revision's incident is answered. A decision that changes nothing leaves no entry.</summary>
    internal Result<Incident> Write(params IReadOnlyList<Revision> revisions) =>
        store.TrySave(revisions) ? Result<Incident>.Ok(revisions[0].After) : Changed(revisions[0].After);

    internal Change Entry(Hand hand, string action, string summary) => new(time.GetUtcNow(), hand.By, action, summary, hand.Reason);

    private static Result<Incident> Changed(Incident incident) =>
        Result<Incident>.Fail(new Fault(Stale, $"{incident.Code} was changed meanwhile by somebody else; nothing was written. Look at it again."));
}
