using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// Joins and parts incidents at a person's word. The record that is joined stays, withdrawn, with its claims; they are told of in
/// the other from then on, and its address leads there. Parting brings it back as it was.
/// </summary>
/// <param name="store">Keeps the incidents.</param>
/// <param name="time">Tells when it was decided.</param>
public sealed class Joins(IIncidentStore store, TimeProvider time)
{
    private readonly Decisions _decisions = new(store, time);

    /// <summary>Joins one incident into another. A published one is joined only into a published one, so that nothing leaves the map unseen.</summary>
    /// <param name="idOrCode">The incident that is told of in the other from now on.</param>
    /// <param name="into">The other.</param>
    /// <param name="hand">Who, and why; the version is that of the first.</param>
    /// <returns>The other, which holds the claims of both.</returns>
    public Result<Incident> Join(string idOrCode, string into, Hand hand)
    {
        var (taken, holder) = (_decisions.Take(idOrCode, hand), _decisions.Take(into, hand with { Version = null }));
        if (!taken.IsOk) return taken;
        if (!holder.IsOk) return Result<Incident>.Fail([.. holder.Faults.Select(f => f.Where == "id" ? f with { Where = "into" } : f)]);
        var (other, held) = (taken.Value, holder.Value);
        var faults = new List<Fault>();
        if (other.Id == held.Id) faults.Add(new Fault("into", $"{held.Code} cannot be joined into itself."));
        if (held.State == IncidentState.Withdrawn) faults.Add(new Fault("into", $"{held.Code} is withdrawn; accept it first, or name another."));
        if (other.State == IncidentState.Published && held.State == IncidentState.Proposed)
            faults.Add(new Fault("into", $"{other.Code} is published and {held.Code} is not; join {held.Code} into {other.Code} instead, or accept {held.Code} first."));
        if (faults.Count > 0) return Result<Incident>.Fail(faults);

        var joined = Merging.Join(held, other with { Claims = new ReportTexts(store).UnderOneOrigin(other, held) });
        return _decisions.Write(
            new Revision(held, joined, _decisions.Entry(hand, "join", $"{other.Code} joined: {Differences.InWords(held, joined)}")),
            new Revision(other, Merging.Away(other, held, hand.Reason ?? ""), _decisions.Entry(hand, "join", $"Joined into {held.Code}.")));
    }

    /// <summary>
    /// Parts what does not belong together: a record that was joined, by its code, its id or its claims, comes back as it was; claims of
    /// the incident's own become a proposed incident.
    /// </summary>
    /// <param name="idOrCode">The incident.</param>
    /// <param name="parts">Ids of claims (c2), or codes of records that were joined.</param>
    /// <param name="hand">Who, and why.</param>
    /// <returns>The incident without them, first, and then what was parted from it.</returns>
    public Result<IReadOnlyList<Incident>> Split(string idOrCode, IReadOnlyCollection<string> parts, Hand hand)
    {
        var taken = _decisions.Take(idOrCode, hand);
        if (!taken.IsOk) return Result<IReadOnlyList<Incident>>.Fail(taken.Faults);
        var chosen = Parting.Choose(taken.Value, parts, store);
        if (!chosen.IsOk) return Result<IReadOnlyList<Incident>>.Fail(chosen.Faults);

        var now = taken.Value;
        var revisions = new List<Revision>();
        foreach (var record in chosen.Value.Records)
        {
            var parted = Records.Part(store, now, record);
            if (!parted.IsOk) return Result<IReadOnlyList<Incident>>.Fail(parted.Faults);
            now = parted.Value.Incident;
            revisions.Add(new Revision(record, parted.Value.Record, _decisions.Entry(hand, "split", $"Parted from {now.Code}.")));
        }
        if (chosen.Value.Own.Count > 0)
        {
            var own = Parting.Proposed(now, chosen.Value.Own, store.NextCode(now.When.Start), time.GetUtcNow());
            now = Titles.Follow(now, now with { Claims = [.. now.Claims.Where(c => !chosen.Value.Own.Contains(c.Id))], Victims = [.. now.Victims.Where(v => v.ClaimId is not { } id || !chosen.Value.Own.Contains(id))] });
            revisions.Add(new Revision(null, own, _decisions.Entry(hand, "split", $"Parted from {now.Code}.")));
        }
        var codes = string.Join(", ", revisions.Select(r => r.After.Code));
        revisions.Insert(0, new Revision(taken.Value, now, _decisions.Entry(hand, "split", $"Parted: {codes}.")));
        var written = _decisions.Write(revisions);
        return written.IsOk ? Result<IReadOnlyList<Incident>>.Ok([.. revisions.Select(r => r.After)]) : Result<IReadOnlyList<Incident>>.Fail(written.Faults);
    }
}
