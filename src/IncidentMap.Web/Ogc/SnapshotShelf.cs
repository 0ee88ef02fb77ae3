using System.Security.Cryptography;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Keeps the tables through which somebody is paging, so that all pages show one state of the data: no feature comes twice and none is
/// missed, whatever is written meanwhile. A table that nobody asked for in a while, or that newer ones push out, is let go; its pages are
/// then refused rather than continued on other data.
/// </summary>
internal sealed class SnapshotShelf(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

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
            _places.Add(new Place(token, table) { Used = time.GetUtcNow() });
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
            found.Used = time.GetUtcNow();
            return found.Table;
        }
    }

    private void Clear() => _places.RemoveAll(p => time.GetUtcNow() - p.Used > Patience);

    private sealed class Place(string token, FeatureTable table)
    {
        internal string Token => token;

        internal FeatureTable Table => table;

        internal DateTimeOffset Used { get; set; }
    }
}
