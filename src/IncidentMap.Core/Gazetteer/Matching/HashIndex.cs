using System.Numerics;
using System.Runtime.InteropServices;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// Hashes to runs of numbers, in three plain arrays: where each bucket begins, and of each entry a tag (the upper 32 bits of
/// its hash) and its number, sorted by tag within the bucket. Two hashes of one bucket and tag share a run, so what is found
/// has to be looked at.
/// </summary>
internal sealed class HashIndex
{
    /// <summary>Entries in a bucket, on the mean: they lie side by side, so that a few cost no more than one.</summary>
    private const int InBucket = 4;

    private readonly int[] _buckets;
    private readonly uint[] _tags;
    private readonly int[] _values;

    /// <param name="entries">What is kept; emptied, since of many places it is large and the next index needs the room.</param>
    internal HashIndex(List<(ulong Hash, int Value)> entries)
    {
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries.Count / InBucket)) + 1];
        _tags = new uint[entries.Count];
        _values = new int[entries.Count];
        Fill(CollectionsMarshal.AsSpan(entries));
        entries.Clear();
        entries.TrimExcess();
    }

    internal HashIndex(IndexReader reader) => (_buckets, _tags, _values) = (reader.Array<int>(), reader.Array<uint>(), reader.Array<int>());

    internal void Save(IndexWriter writer)
    {
        writer.Array<int>(_buckets);
        writer.Array<uint>(_tags);
        writer.Array<int>(_values);
    }

    /// <summary>The run of a hash, in the order in which it was given; empty when there is none.</summary>
    internal ReadOnlySpan<int> Find(ulong hash)
    {
        var tag = (uint)(hash >> 32);
        var bucket = Bucket(hash);
        var end = _buckets[bucket + 1];
        for (var i = _buckets[bucket]; i < end; i++)
        {
            if (_tags[i] != tag) continue;
            var start = i;
            while (i < end && _tags[i] == tag) i++;
            return _values.AsSpan(start, i - start);
        }
        return [];
    }

    private int Bucket(ulong hash) => (int)((uint)hash & (uint)(_buckets.Length - 2));

    private void Fill(ReadOnlySpan<(ulong Hash, int Value)> entries)
    {
        foreach (var (hash, _) in entries) _buckets[Bucket(hash) + 1]++;
        for (var b = 1; b < _buckets.Length; b++) _buckets[b] += _buckets[b - 1];
        var filled = new int[_buckets.Length - 1];
        foreach (var (hash, value) in entries)
        {
            var bucket = Bucket(hash);
            var (tag, start) = ((uint)(hash >> 32), _buckets[bucket]);
            var at = start + filled[bucket]++;
            for (; at > start && _tags[at - 1] > tag; at--) (_tags[at], _values[at]) = (_tags[at - 1], _values[at - 1]);
            (_tags[at], _values[at]) = (tag, value);
        }
    }
}
