using IncidentMap.Incidents;

namespace IncidentMap.Web.Feeds;

/// <summary>An incident with the time of its last change.</summary>
/// <param name="Row">The incident.</param>
/// <param name="Updated">When it was last written.</param>
internal sealed record FeedEntry(SnapshotRow Row, DateTimeOffset Updated);

/// <summary>What was new or changed last among what a filter shows, and what was taken back. Nothing of a change but its time: an earlier summary may name what was taken back since.</summary>
/// <param name="Shown">The incidents, the latest change first.</param>
/// <param name="Withdrawn">What is no longer there, the latest first.</param>
internal sealed record FeedEntries(IReadOnlyList<FeedEntry> Shown, IReadOnlyList<FeedWithdrawal> Withdrawn)
{
    /// <summary>Entries of a feed, of either kind.</summary>
    internal const int Most = 50;

    /// <summary>How far back the history is looked through, so that a narrow filter over a large history stays quick.</summary>
    private const int MostChanges = 100_000;

    /// <summary>Incidents outside of the snapshot that are looked up in the store; most of them are only proposed.</summary>
    private const int MostLookups = 500;

    internal static FeedEntries Of(IncidentSnapshot snapshot, IncidentFilter filter, IIncidentStore store)
    {
        var shown = new bool[snapshot.Count];
        foreach (var row in snapshot.Select(filter)) shown[row] = true;
        var (entries, withdrawn, lookedUp) = (new List<FeedEntry>(), new List<FeedWithdrawal>(), new HashSet<Guid>());
        foreach (var (incident, at) in store.LatestChanges(MostChanges))
        {
            var row = snapshot.RowOf(incident);
            if (row < 0 && lookedUp.Count < MostLookups && lookedUp.Add(incident) && FeedWithdrawal.Of(incident, filter, store) is { } gone) withdrawn.Add(gone);
            if (row < 0 || !shown[row]) continue;
            shown[row] = false;
            entries.Add(new FeedEntry(snapshot[row], at));
            if (entries.Count == Most) break;
        }
        return new FeedEntries(entries, [.. withdrawn.OrderByDescending(w => w.At).Take(Most)]);
    }
}
