using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>
/// What a person decides about an incident. Each decision is one entry of its history: what, when, by whom, why.
/// A decision that cannot be taken gives every fault and changes nothing.
/// </summary>
/// <param name="store">Keeps the incidents.</param>
/// <param name="gazetteer">Knows the places that an edit names.</param>
/// <param name="time">Tells when it was decided.</param>
public sealed class Editor(IIncidentStore store, IGazetteer gazetteer, TimeProvider time)
{
    /// <summary>Finds an incident by its code or its id.</summary>
    public Result<Incident> Find(string idOrCode)
    {
        var found = Guid.TryParse(idOrCode, out var id) ? store.Find(id) : store.FindByCode(idOrCode);
        return found is not null ? Result<Incident>.Ok(found)
            : Result<Incident>.Fail(new Fault("id", $"There is no incident '{idOrCode}'; expected a code such as SY-2017-06-26-1 or a UUID."));
    }

    /// <summary>Publishes a proposed incident, or a withdrawn one with a reason.</summary>
    /// <param name="idOrCode">Which.</param>
    /// <param name="withoutPlace">True to publish it although its place is not known.</param>
    /// <param name="by">Who.</param>
    /// <param name="reason">Why; needed only for one that was withdrawn.</param>
    public Result<Incident> Accept(string idOrCode, bool withoutPlace, string by, string? reason) => Decide(idOrCode, incident =>
    {
        var faults = new List<Fault>();
        if (incident.State == IncidentState.Published) faults.Add(new Fault("id", $"{incident.Code} is published already."));
        if (incident.State == IncidentState.Withdrawn && string.IsNullOrWhiteSpace(reason))
            faults.Add(new Fault("reason", $"{incident.Code} was withdrawn; say why it comes back with --reason."));
        if (!HasDate(incident)) faults.Add(new Fault("date_start", "No date is known; set it with edit ID date_start=yyyy-MM-dd."));
        if (!withoutPlace && incident.Where is { Point: null, PlaceId: null })
            faults.Add(new Fault("place", "No place is known; set it with edit ID place=PLACE-ID, or accept it with --no-place."));
        return faults.Count > 0 ? Result<Incident>.Fail(faults)
            : Result<Incident>.Ok(incident with { State = IncidentState.Published, StateReason = reason });
    }, "accept", by, reason);

    /// <summary>Corrects fields. Every fault of every field is reported; then nothing is changed.</summary>
    /// <param name="idOrCode">Which.</param>
    /// <param name="fields">Names and values, as <see cref="EditFields"/> reads them.</param>
    /// <param name="by">Who.</param>
    /// <param name="reason">Why.</param>
    public Result<Incident> Edit(string idOrCode, IReadOnlyList<KeyValuePair<string, string>> fields, string by, string reason) =>
        Decide(idOrCode, incident => EditFields.Apply(incident, fields, gazetteer, reason), "edit", by, reason);

    /// <summary>Leaves one claim out of the ranges, or, without a claim, grades the incident as discounted.</summary>
    public Result<Incident> Discount(string idOrCode, string? claimId, string by, string reason) => Decide(idOrCode, incident =>
    {
        if (claimId is null) return Result<Incident>.Ok(incident with { EditedGrade = new GradeDecision(Grade.Discounted, reason, ByEditor: true) });
        if (incident.Claims.All(c => c.Id != claimId))
        {
            var known = incident.Claims.Count == 0 ? "it has none" : $"it has {string.Join(", ", incident.Claims.Select(c => c.Id))}";
            return Result<Incident>.Fail(new Fault("claim", $"{incident.Code} has no claim '{claimId}'; {known}."));
        }
        return Result<Incident>.Ok(incident with { Claims = [.. incident.Claims.Select(c => c.Id == claimId ? c with { DiscountedBecause = reason } : c)] });
    }, "discount", by, reason);

    /// <summary>Takes an incident back: it leaves the map, the exports and the counts; its address shows the reason.</summary>
    public Result<Incident> Withdraw(string idOrCode, string by, string reason) => Decide(
        idOrCode,
        incident => Result<Incident>.Ok(incident with { State = IncidentState.Withdrawn, StateReason = reason }),
        "withdraw", by, reason);

    private Result<Incident> Decide(string idOrCode, Func<Incident, Result<Incident>> decision, string action, string by, string? reason)
    {
        if (reason is not null && string.IsNullOrWhiteSpace(reason)) return Result<Incident>.Fail(new Fault("reason", "The reason is empty; say why in a few words."));
        var found = Find(idOrCode);
        if (!found.IsOk) return found;
        var decided = decision(found.Value);
        if (!decided.IsOk) return decided;
        // A decision that changes nothing is stored by no engine and leaves no entry.
        store.Save([decided.Value], new Change(time.GetUtcNow(), by, action, Differences.InWords(found.Value, decided.Value), reason));
        return decided;
    }

    /// <summary>A day of publication stands in for a date; the day of receipt, which stands in for that, does not.</summary>
    private static bool HasDate(Incident incident) =>
        incident.When.Precision != DatePrecision.Published || incident.Claims.Any(c => c.AssertedOn is not null);
}
