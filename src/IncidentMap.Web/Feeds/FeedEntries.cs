using IncidentMap.Incidents;

namespace IncidentMap.Web.Feeds;

/// <summary>An incident with the time of its last change.</summary>
/// <param name="Row">The incident.</param>
/// <param name="Updated">When it was last written.</param>
internal sealed record FeedEntry(SnapshotRow Row, DateTimeOffset Updated);

/// <summary>What was new or changed last among what a filter shows. Nothing of a change but its time: an earlier summary may name what was taken back since.</summary>
internal static class FeedEntries
{
    /// <summary>Entries of a feed.</summary>
    internal const int Most = 50;

    /// <summary>How far back the history is looked through, so that a narrow filter over a large history stays quick.</summary>
    private const int MostChanges = 100_000;

    /// <summary>The entries, the latest change first.</summary>
    internal static IReadOnlyList<FeedEntry> Of(IncidentSnapshot snapshot, IncidentFilter filter, IIncidentStore store)
    {
        var shown = new bool[snapshot.Count];
        foreach (var row in snapshot.Select(filter)) shown[row] = true;
        var entries = new List<FeedEntry>();
        foreach (var (incident, at) in store.LatestChanges(MostChanges))
        {
            var row = snapshot.RowOf(incident);
            if (row < 0 || !shown[row]) continue;
            shown[row] = false;
            entries.Add(new FeedEntry(snapshot[row], at));
            if (entries.Count == Most) break;
        }
        return entries;
    }
}
