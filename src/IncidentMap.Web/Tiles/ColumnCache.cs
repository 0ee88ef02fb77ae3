using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles;

/// <summary>A chunk as it is sent: compressed once, sent as often as it is asked for.</summary>
/// <param name="Plain">The bytes.</param>
/// <param name="Brotli">The same, compressed.</param>
internal sealed record SentChunk(ReadOnlyMemory<byte> Plain, byte[] Brotli);

/// <summary>The manifest of a filter and its entity tag.</summary>
internal sealed record Manifest(byte[] Json, string Tag);

/// <summary>
/// Manifests and chunks made for filters. A chunk's address carries its filter beside the hash, so that a server that does
/// not hold it (restarted, or another of several) makes it again instead of failing.
/// </summary>
internal sealed class ColumnCache(ISnapshotSource source)
{
    /// <summary>Filters kept for one version of the data; when there are more, all are forgotten and made again as needed.</summary>
    private const int MostFilters = 64;

    private readonly Lock _making = new();
    private long _version = long.MinValue;
    private readonly ConcurrentDictionary<string, Manifest> _manifests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SentChunk> _chunks = new(StringComparer.Ordinal);

    internal Manifest ManifestOf(IncidentFilter filter)
    {
        var undated = filter with { From = null, To = null };
        var query = undated.ToQuery();
        var snapshot = source.Current;
        lock (_making)
        {
            if (_version != snapshot.Version || _manifests.Count >= MostFilters) Forget(snapshot.Version);
            return _manifests.GetOrAdd(query, _ => Make(IncidentColumnSet.Of(snapshot, undated), query));
        }
    }

    /// <summary>A chunk; null when the present data have none of that name under that filter.</summary>
    internal SentChunk? Chunk(string hash, IncidentFilter filter)
    {
        if (_chunks.TryGetValue(hash, out var chunk)) return chunk;
        ManifestOf(filter);
        return _chunks.GetValueOrDefault(hash);
    }

    private void Forget(long version)
    {
        _manifests.Clear();
        _chunks.Clear();
        _version = version;
    }

    private Manifest Make(IncidentColumnSet set, string query)
    {
        foreach (var chunk in set.Chunks) _chunks.TryAdd(chunk.Hash, new SentChunk(chunk.Bytes, Compress(chunk.Bytes.Span)));
        var json = JsonSerializer.SerializeToUtf8Bytes(Written(set, query), JsonSerializerOptions.Web);
        return new Manifest(json, $"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12))}\"");
    }

    private static object Written(IncidentColumnSet set, string query) => new
    {
        set.Version,
        set.Count,
        First = set.Count == 0 ? null : (int?)set.Chunks[0].First,
        Last = set.Count == 0 ? null : (int?)set.Chunks.Max(c => c.Last),
        set.Parties,
        Kinds = Token.All<IncidentKind>(),
        Grades = Token.All<Grade>(),
        Accuracies = Token.All<GeolocationAccuracy>(),
        Chunks = set.Chunks.Select(c => new
        {
            Url = $"/api/incidents/columns/{c.Hash}{(query.Length == 0 ? "" : $"?{query}")}",
            c.Rows,
            c.First,
            c.Last,
        }),
    };

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var to = new MemoryStream();
        using (var brotli = new BrotliStream(to, new BrotliCompressionOptions { Quality = 5 }, leaveOpen: true)) brotli.Write(bytes);
        return to.ToArray();
    }
}
