using System.Security.Cryptography;
using IncidentMap.Incidents;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Keeps the tables through which somebody is paging, so that all pages show one state of the data: no feature comes twice and none is
/// missed, whatever is written meanwhile. A table that nobody asked for in a while, that newer ones push out or that still shows an incident
/// which was withdrawn or a place which was made coarser since, is let go; its pages are then refused rather than continued on other data.
/// </summary>
internal sealed class SnapshotShelf(TimeProvider time, ISnapshotSource source)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>However often it is asked for: an old state must not be held here by a reader who never ends.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>States kept of the data: each can be as large as the data.</summary>
    private const int Most = 4;

    private readonly Lock _gate = new();
    private readonly List<Place> _places = [];

    /// <summary>The word under which <see cref="Find"/> gives the table back.</summary>
    internal string Keep(FeatureTable table)
    {
        lock (_gate)
        {
            Clear();
            if (_places.FirstOrDefault(p => ReferenceEquals(p.Table, table)) is { } known)
            {
                known.Used = time.GetUtcNow();
                return known.Token;
            }
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
            _places.Add(new Place(token, table, time.GetUtcNow()) { Used = time.GetUtcNow() });
            var ofOne = _places.Where(p => p.Table.Info == table.Info).ToList();
            if (ofOne.Count > Most) _places.Remove(ofOne.MinBy(p => p.Used)!);
            return token;
        }
    }

    internal FeatureTable? Find(string token)
    {
        lock (_gate)
        {
            Clear();
            if (_places.FirstOrDefault(p => p.Token == token) is not { } found) return null;
            if (found.ShowsMoreThan(source.Current))
            {
                _places.Remove(found);
                return null;
            }
            found.Used = time.GetUtcNow();
            return found.Table;
        }
    }

    private void Clear()
    {
        var now = time.GetUtcNow();
        _places.RemoveAll(p => now - p.Used > Patience || now - p.Began > Longest);
    }

    private sealed class Place(string token, FeatureTable table, DateTimeOffset began)
    {
        private long? _compared;

        internal string Token => token;

        internal FeatureTable Table => table;

        internal DateTimeOffset Began => began;

        internal DateTimeOffset Used { get; set; }

        /// <summary>True when something that the table shows was taken back since; looked at once for each version of the data.</summary>
        internal bool ShowsMoreThan(IncidentSnapshot current)
        {
            if (table.Snapshot is not { } shown || shown.Version == current.Version || _compared == current.Version) return false;
            _compared = current.Version;
            return current.TakesBackFrom(shown);
        }
    }
}
