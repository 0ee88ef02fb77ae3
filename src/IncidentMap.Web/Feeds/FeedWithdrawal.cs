using IncidentMap.Incidents;

namespace IncidentMap.Web.Feeds;

/// <summary>An incident that readers of a feed may hold and that was withdrawn, or joined into another, since.</summary>
/// <param name="Incident">Its public form as it is kept.</param>
/// <param name="At">When it was taken back.</param>
internal sealed record FeedWithdrawal(Incident Incident, DateTimeOffset At)
{
    /// <summary>Null for an incident that is there, that never was published or that the filter would not have shown.</summary>
    internal static FeedWithdrawal? Of(Guid id, IncidentFilter filter, IIncidentStore store)
    {
        if (store.Find(id) is not { State: IncidentState.Withdrawn } held) return null;
        var history = store.History(id);
        for (var change = history.Count - 1; change >= 0; change--)
        {
            if (store.Before(id, change) is not { State: IncidentState.Published }) continue;
            // The place that may be known now is asked, not that of earlier: it may have been made coarser since.
            return filter.Matches(SnapshotRow.Of(held)) ? new FeedWithdrawal(PublicForm.Of(held), history[change].At) : null;
        }
        return null;
    }
}
