using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Tiles;

/// <summary>The columns of one filter as they are sent: its manifest, and its chunks compressed once.</summary>
internal sealed class FilterColumns
{
    /// <summary>Quick rather than small: the first who asks for a filter waits for it.</summary>
    private const int BrotliQuality = 4;

    /// <summary>Chunks that the browser asks for at a time (wwwroot/js/columns.js).</summary>
    private const int AtATime = 3;

    private readonly FrozenDictionary<string, byte[]> _chunks;
    private long _lastAsked;

    private FilterColumns(byte[] manifest, Dictionary<string, byte[]> chunks, IEnumerable<string> newest)
    {
        (Manifest, _chunks) = (manifest, chunks.ToFrozenDictionary(StringComparer.Ordinal));
        Ahead = new(Encoding.UTF8.GetString(manifest), [.. newest]);
        Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(manifest).AsSpan(0, 12))}\"";
        Bytes = manifest.Length + chunks.Sum(c => (long)c.Value.Length);
    }

    /// <summary>The manifest, and the newest chunks of it.</summary>
    internal ColumnsAhead Ahead { get; }

    /// <summary>The manifest in JSON.</summary>
    internal byte[] Manifest { get; }

    /// <summary>The manifest's entity tag.</summary>
    internal string Tag { get; }

    /// <summary>The memory that it takes.</summary>
    internal long Bytes { get; }

    /// <summary>When it was last asked for, in milliseconds of the system's tick count.</summary>
    internal long LastAsked => Interlocked.Read(ref _lastAsked);

    internal void Touch() => Interlocked.Exchange(ref _lastAsked, Environment.TickCount64);

    /// <summary>A chunk, compressed with brotli; null when the filter has none of that name.</summary>
    internal byte[]? Chunk(string hash) => _chunks.GetValueOrDefault(hash);

    /// <summary>Makes the columns of a filter.</summary>
    /// <param name="snapshot">The data.</param>
    /// <param name="undated">The filter without its dates.</param>
    /// <param name="query">The same as words.</param>
    /// <param name="governorates">P-codes and ids of the governorates.</param>
    internal static FilterColumns Make(IncidentSnapshot snapshot, IncidentFilter undated, string query, IReadOnlyList<(string Pcode, string Id)> governorates)
    {
        var set = IncidentColumnSet.Of(snapshot, undated, [.. governorates.Select(g => g.Id)]);
        var packed = new byte[set.Chunks.Count][];
        Parallel.For(0, packed.Length, i => packed[i] = Compress(set.Chunks[i].Bytes.Span));
        var chunks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < packed.Length; i++) chunks[set.Chunks[i].Hash] = packed[i];
        return new FilterColumns(JsonSerializer.SerializeToUtf8Bytes(Written(set, query, governorates), JsonSerializerOptions.Web), chunks, set.Chunks.Reverse().Take(AtATime).Select(c => AddressOf(c, query)));
    }

    /// <summary>For those who do not take brotli.</summary>
    internal static byte[] Unpacked(byte[] chunk)
    {
        using var to = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(chunk), CompressionMode.Decompress)) brotli.CopyTo(to);
        return to.ToArray();
    }

    private static object Written(IncidentColumnSet set, string query, IReadOnlyList<(string Pcode, string Id)> governorates) => new
    {
        set.Version,
        set.Count,
        First = set.Count == 0 ? null : (int?)set.Chunks[0].First,
        Last = set.Count == 0 ? null : (int?)set.Chunks.Max(c => c.Last),
        set.Parties,
        Kinds = Token.All<IncidentKind>(),
        Grades = Token.All<Grade>(),
        Accuracies = Token.All<GeolocationAccuracy>(),
        Areas = governorates.Select(g => new { g.Id, g.Pcode }),
        Chunks = set.Chunks.Reverse().Select(c => new
        {
            Url = AddressOf(c, query),
            c.Start,
            c.Rows,
            c.First,
            c.Last,
        }),
    };

    private static string AddressOf(IncidentColumnChunk chunk, string query) => $"/api/incidents/columns/{chunk.Hash}{(query.Length == 0 ? "" : $"?{query}")}";

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var to = new MemoryStream();
        using (var brotli = new BrotliStream(to, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true)) brotli.Write(bytes);
        return to.ToArray();
    }
}
