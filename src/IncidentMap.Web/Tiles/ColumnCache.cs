using System.Collections.Concurrent;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Tiles;

/// <summary>
/// Manifests and chunks made for filters, kept in memory for one version of the data. A chunk's address carries its filter beside
/// the hash, so that a server that does not hold it (restarted, or another of several) makes it again instead of failing.
/// </summary>
internal sealed class ColumnCache(ISnapshotSource source, IGazetteer gazetteer) : IColumnsAhead
{
    /// <summary>Bytes kept; beyond them the filters asked for longest ago are forgotten. What everybody sees first always stays.</summary>
    private const long MostBytes = 256 << 20;

    /// <summary>Filters kept, however small they are.</summary>
    private const int MostFilters = 256;

    /// <summary>By version too: whoever took the snapshot before the data changed may still come with it afterwards.</summary>
    private readonly ConcurrentDictionary<(long Version, string Query), Lazy<FilterColumns>> _made = new();
    private readonly Lock _forgetting = new();
    private long _version = long.MinValue;

    /// <inheritdoc/>
    public ColumnsAhead? OfAll =>
        _made.TryGetValue((source.Current.Version, IncidentFilter.Everything.ToQuery()), out var made) && made.IsValueCreated ? made.Value.Ahead : null;

    /// <summary>The columns of a filter; its dates are left to the browser.</summary>
    internal FilterColumns Of(IncidentFilter filter)
    {
        var undated = filter with { From = null, To = null };
        var query = undated.ToQuery();
        var snapshot = source.Current;
        Renew(snapshot.Version);
        var made = _made.GetOrAdd((snapshot.Version, query), _ => new(() => FilterColumns.Make(snapshot, undated, query, Governorates())));
        var isNew = !made.IsValueCreated;
        var columns = ValueOf(made, (snapshot.Version, query));
        columns.Touch();
        if (isNew) Trim();
        return columns;
    }

    /// <summary>What could not be made is forgotten, so that the next request tries again: a Lazy would fail in the same way for ever.</summary>
    private FilterColumns ValueOf(Lazy<FilterColumns> made, (long, string) key)
    {
        try
        {
            return made.Value;
        }
        catch
        {
            _made.TryRemove(KeyValuePair.Create(key, made));
            throw;
        }
    }

    /// <summary>Syria's fourteen governorates, SY01 to SY14 (OCHA), as far as the gazetteer knows them.</summary>
    private (string Pcode, string Id)[] Governorates() =>
        [.. Enumerable.Range(1, 14).Select(n => $"SY{n:00}").Select(pcode => (pcode, gazetteer.FindByPcode(pcode)?.Id)).Where(g => g.Id is not null).Select(g => (g.pcode, g.Id!))];

    /// <summary>Other data have other columns.</summary>
    private void Renew(long version)
    {
        if (Interlocked.Read(ref _version) == version) return;
        lock (_forgetting)
        {
            if (_version == version) return;
            _made.Clear();
            Interlocked.Exchange(ref _version, version);
        }
    }

    private void Trim()
    {
        lock (_forgetting)
        {
            var kept = _made.Where(m => m.Value.IsValueCreated).Select(m => (m.Key, Columns: m.Value.Value)).OrderBy(m => m.Columns.LastAsked).ToList();
            var (bytes, filters) = (kept.Sum(m => m.Columns.Bytes), kept.Count);
            foreach (var (key, columns) in kept)
            {
                if (bytes <= MostBytes && filters <= MostFilters) return;
                if (key.Query.Length == 0) continue;
                _made.TryRemove(key, out _);
                (bytes, filters) = (bytes - columns.Bytes, filters - 1);
            }
        }
    }
}
