using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>Takes decisions back by a new one: the history keeps both, and this one can be taken back too.</summary>
/// <param name="store">Keeps the incidents and their history.</param>
/// <param name="joins">Parts what a join put together.</param>
/// <param name="time">Tells when it was decided.</param>
public sealed class Undoing(IIncidentStore store, Joins joins, TimeProvider time)
{
    private readonly Decisions _decisions = new(store, time);

    /// <summary>
    /// Brings an incident back to what it was before a change; all that was decided later is taken back with it. A join is undone by
    /// parting, a split by joining again. What put claims here or took them away later must be undone before: else a claim could be lost or told twice.
    /// </summary>
    /// <param name="idOrCode">Which.</param>
    /// <param name="change">The entry of its history, from 1, the oldest; null for the last one.</param>
    /// <param name="hand">Who, and why.</param>
    public Result<Incident> Undo(string idOrCode, int? change, Hand hand)
    {
        var found = _decisions.Find(idOrCode);
        if (!found.IsOk) return found;
        if (found.Value is { JoinedInto: { } into }) return Part(into, found.Value.Id.ToString(), hand, back: 1);
        var taken = _decisions.Take(idOrCode, hand);
        if (!taken.IsOk) return taken;

        var (incident, history) = (taken.Value, store.History(taken.Value.Id));
        var number = change ?? history.Count;
        if (number < 1 || number > history.Count)
            return Fault("change", $"{incident.Code} has no change {number}; its history has {history.Count}.");
        if (history.Skip(number).Any(MovesClaims)) return Fault("change", $"A later join or split stands on change {number}; undo that one first.");
        var entry = history[number - 1];
        if (store.Before(incident.Id, number - 1) is not { } before)
            return Fault("change", number == 1 ? $"Change 1 brought {incident.Code} into being; withdraw it instead." : $"What {incident.Code} was before change {number} was not kept.");
        if (!MovesClaims(entry))
            return _decisions.Write(new Revision(incident, before, _decisions.Entry(hand, "undo", $"Change {number} ({entry.Action}) taken back: {Differences.InWords(incident, before)}")));
        var after = number < history.Count ? store.Before(incident.Id, number)! : incident;
        if (after.Joined.Except(before.Joined).ToList() is [var record]) return Part(incident.Id, record.ToString(), hand, back: 0);
        return JoinAgain(incident, before, after, hand);
    }

    // What a split parted is joined again: records that had been joined, and the proposal that it made of claims of its own.
    private Result<Incident> JoinAgain(Incident incident, Incident before, Incident after, Hand hand)
    {
        var parted = before.Joined.Except(after.Joined).Select(store.Find).OfType<Incident>().ToList();
        var moved = before.Claims.Where(c => c.JoinedFrom is null && after.Claims.All(a => a.Id != c.Id)).Select(KeyOf).ToHashSet();
        if (moved.Count > 0) parted.AddRange(store.Overlapping(before.When.Start, before.When.End).Where(i => i.Id != incident.Id && i.JoinedInto is null && i.Claims.Count > 0 && i.Claims.All(c => moved.Contains(KeyOf(c)))).Take(1));
        if (parted.Count == 0 || parted.Exists(p => p.JoinedInto is not null)) return Fault("change", "What that split parted stands elsewhere now; join it by its code: join ID INTO-ID.");
        var joined = Result<Incident>.Ok(incident);
        foreach (var record in parted)
        {
            joined = joins.Join(record.Id.ToString(), incident.Id.ToString(), hand with { Version = null });
            if (!joined.IsOk) return joined;
        }
        return joined;
    }

    // A split keeps the ids of the claims that it moves.
    private static (string, string, string?, string?, TextSpan?) KeyOf(Claim claim) => (claim.Id, claim.Origin, claim.ReportId, claim.RecordId, claim.Span);

    private Result<Incident> Part(Guid holder, string record, Hand hand, int back)
    {
        var parted = joins.Split(holder.ToString(), [record], hand with { Version = back == 0 ? hand.Version : null });
        return parted.IsOk ? Result<Incident>.Ok(parted.Value[back]) : Result<Incident>.Fail(parted.Faults);
    }

    private static bool MovesClaims(Change change) => change.Action is "join" or "split";

    private static Result<Incident> Fault(string where, string message) => Result<Incident>.Fail(new Fault(where, message));
}
