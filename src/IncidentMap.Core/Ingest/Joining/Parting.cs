using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>What is to be parted from an incident.</summary>
/// <param name="Records">Records that were joined into it, as they are kept.</param>
/// <param name="Own">Ids of claims that are its own.</param>
internal sealed record PartingChoice(IReadOnlyList<Incident> Records, IReadOnlySet<string> Own);

/// <summary>Reads what a person wants to part, and makes a proposal of claims that never had a record of their own.</summary>
internal static class Parting
{
    internal static Result<PartingChoice> Choose(Incident incident, IReadOnlyCollection<string> parts, IIncidentStore store)
    {
        var faults = new List<Fault>();
        var records = incident.Joined.Select(store.Find).OfType<Incident>().ToList();
        var chosen = new HashSet<Guid>();
        var claims = new HashSet<string>(StringComparer.Ordinal);
        if (parts.Count == 0) faults.Add(new Fault("claims", "Name at least one claim, or the code of a record that was joined."));
        foreach (var part in parts)
        {
            if (records.Find(r => r.Code == part || r.Id.ToString() == part) is { } record) chosen.Add(record.Id);
            else if (incident.Claims.Any(c => c.Id == part)) claims.Add(part);
            else faults.Add(new Fault("claims", $"{incident.Code} has no claim '{part}' and no such record was joined into it; {Known(incident, records)}."));
        }
        foreach (var record in records.Where(r => !chosen.Contains(r.Id)))
        {
            var its = incident.Claims.Where(c => c.JoinedFrom?.Incident == record.Id).Select(c => c.Id).ToList();
            if (!its.Exists(claims.Contains)) continue;
            if (its.TrueForAll(claims.Contains)) chosen.Add(record.Id);
            else faults.Add(new Fault("claims", $"{string.Join(", ", its)} came together from {record.Code}; part them together, and then {record.Code} itself."));
        }
        claims.RemoveWhere(id => incident.Claims.Any(c => c.Id == id && c.JoinedFrom is { } source && chosen.Contains(source.Incident)));
        if (faults.Count == 0 && claims.Count > 0 && claims.Count == incident.Claims.Count(c => c.JoinedFrom is null || !incident.Joined.Contains(c.JoinedFrom.Incident)))
            faults.Add(new Fault("claims", $"No claim of its own would remain in {incident.Code}; leave one, or withdraw it."));
        return faults.Count > 0 ? Result<PartingChoice>.Fail(faults) : Result<PartingChoice>.Ok(new PartingChoice([.. records.Where(r => chosen.Contains(r.Id))], claims));
    }

    /// <summary>A proposal of claims that were told in another incident, with that incident's day and place until a person sets its own.</summary>
    internal static Incident Proposed(Incident source, IReadOnlySet<string> claims, string code, DateTimeOffset now) => Titles.Follow(source, source with
    {
        Id = Guid.CreateVersion7(now),
        Code = code,
        Claims = [.. source.Claims.Where(c => claims.Contains(c.Id))],
        Victims = [.. source.Victims.Where(v => v.ClaimId is { } id && claims.Contains(id))],
        EditedFigures = [],
        EditedGrade = null,
        State = IncidentState.Proposed,
        StateReason = null,
        Joined = [],
        OriginalRow = null,
    });

    private static string Known(Incident incident, List<Incident> records) =>
        string.Create(CultureInfo.InvariantCulture, $"it has {string.Join(", ", incident.Claims.Select(c => c.Id).Concat(records.Select(r => r.Code)).DefaultIfEmpty("none"))}");
}
