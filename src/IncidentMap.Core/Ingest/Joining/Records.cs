using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>Finds in the history what a join did, so that it can be undone.</summary>
internal static class Records
{
    /// <summary>An incident without a record that was joined into it, and that record as it was before.</summary>
    internal static Result<(Incident Incident, Incident Record)> Part(IIncidentStore store, Incident now, Incident record)
    {
        var history = store.History(now.Id);
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (store.Before(now.Id, i) is not { } before || before.Joined.Contains(record.Id)) continue;
            var after = i + 1 < history.Count ? store.Before(now.Id, i + 1)! : store.Find(now.Id)!;
            if (BeforeJoin(store, record) is { } original) return Result<(Incident, Incident)>.Ok((Merging.Part(now, before, after, record.Id), Merging.Back(original, now)));
        }
        return Result<(Incident, Incident)>.Fail(new Fault("claims", $"The history does not tell what {record.Code} was before it was joined."));
    }

    private static Incident? BeforeJoin(IIncidentStore store, Incident record)
    {
        for (var i = store.History(record.Id).Count - 1; i >= 0; i--)
            if (store.Before(record.Id, i) is { JoinedInto: null } before) return before;
        return null;
    }
}
