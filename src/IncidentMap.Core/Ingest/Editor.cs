using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>
/// What a person decides about an incident. Each decision is one entry of its history: what, when, by whom, why.
/// A decision that cannot be taken gives every fault and changes nothing; one that somebody else was faster with gives the fault
/// <c>version</c>.
/// </summary>
/// <param name="store">Keeps the incidents.</param>
/// <param name="gazetteer">Knows the places that an edit names.</param>
/// <param name="time">Tells when it was decided.</param>
public sealed class Editor(IIncidentStore store, IGazetteer gazetteer, TimeProvider time)
{
    private readonly Decisions _decisions = new(store, time);

    /// <summary>Finds an incident by its code or its id.</summary>
    public Result<Incident> Find(string idOrCode) => _decisions.Find(idOrCode);

    /// <summary>Publishes a proposed incident, or a withdrawn one with a reason.</summary>
    /// <param name="idOrCode">Which.</param>
    /// <param name="withoutPlace">True to publish it although its place is not known.</param>
    /// <param name="hand">Who, and why; a reason is needed only for one that was withdrawn.</param>
    public Result<Incident> Accept(string idOrCode, bool withoutPlace, Hand hand) => Decide(idOrCode, incident =>
    {
        var faults = new List<Fault>();
        if (incident.State == IncidentState.Published) faults.Add(new Fault("id", $"{incident.Code} is published already."));
        if (incident.State == IncidentState.Withdrawn && string.IsNullOrWhiteSpace(hand.Reason))
            faults.Add(new Fault("reason", $"{incident.Code} was withdrawn; say why it comes back with --reason."));
        if (!HasDate(incident)) faults.Add(new Fault("date_start", "No date is known; set it with edit ID date_start=yyyy-MM-dd."));
        if (!withoutPlace && incident.Where is { Point: null, PlaceId: null })
            faults.Add(new Fault("place", "No place is known; set it with edit ID place=PLACE-ID, or accept it with --no-place."));
        return faults.Count > 0 ? Result<Incident>.Fail(faults)
            : Result<Incident>.Ok(incident with { State = IncidentState.Published, StateReason = hand.Reason });
    }, "accept", hand);

    /// <summary>Corrects fields. Every fault of every field is reported; then nothing is changed.</summary>
    /// <param name="idOrCode">Which.</param>
    /// <param name="fields">Names and values, as <see cref="EditFields"/> reads them.</param>
    /// <param name="hand">Who, and why.</param>
    public Result<Incident> Edit(string idOrCode, IReadOnlyList<KeyValuePair<string, string>> fields, Hand hand) =>
        Decide(idOrCode, incident => EditFields.Apply(incident, fields, new EditContext(gazetteer, hand.Reason ?? "", Today)), "edit", hand);

    /// <summary>What an edit would make of an incident; nothing is written.</summary>
    public Result<Incident> Check(Incident incident, IReadOnlyList<KeyValuePair<string, string>> fields) => EditFields.Apply(incident, fields, new EditContext(gazetteer, "", Today));

    /// <summary>Leaves one claim out of the ranges, or, without a claim, grades the incident as discounted.</summary>
    public Result<Incident> Discount(string idOrCode, string? claimId, Hand hand) => Decide(idOrCode, incident =>
    {
        var reason = hand.Reason ?? "";
        if (claimId is null) return Result<Incident>.Ok(incident with { EditedGrade = new GradeDecision(Grade.Discounted, reason, ByEditor: true) });
        if (incident.Claims.All(c => c.Id != claimId))
        {
            var known = incident.Claims.Count == 0 ? "it has none" : $"it has {string.Join(", ", incident.Claims.Select(c => c.Id))}";
            return Result<Incident>.Fail(new Fault("claim", $"{incident.Code} has no claim '{claimId}'; {known}."));
        }
        return Result<Incident>.Ok(incident with { Claims = [.. incident.Claims.Select(c => c.Id == claimId ? c with { DiscountedBecause = reason } : c)] });
    }, "discount", hand);

    /// <summary>Takes an incident back: it leaves the map, the exports and the counts; its address shows the reason.</summary>
    public Result<Incident> Withdraw(string idOrCode, Hand hand) => Decide(
        idOrCode,
        incident => Result<Incident>.Ok(incident with { State = IncidentState.Withdrawn, StateReason = hand.Reason }),
        "withdraw", hand);

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private Result<Incident> Decide(string idOrCode, Func<Incident, Result<Incident>> decision, string action, Hand hand)
    {
        var taken = _decisions.Take(idOrCode, hand);
        if (!taken.IsOk) return taken;
        var decided = decision(taken.Value);
        if (!decided.IsOk) return decided;
        return _decisions.Write(new Revision(taken.Value, decided.Value, _decisions.Entry(hand, action, Differences.InWords(taken.Value, decided.Value))));
    }

    /// <summary>A day of publication stands in for a date; the day of receipt, which stands in for that, does not.</summary>
    private static bool HasDate(Incident incident) =>
        incident.When.Precision != DatePrecision.Published || incident.Claims.Any(c => c.AssertedOn is not null);
}
