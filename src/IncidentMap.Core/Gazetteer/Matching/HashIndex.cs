using System.Numerics;
using System.Runtime.CompilerServices;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// Hashes to runs of numbers, in three plain arrays: an open table of tags and of where the run begins, and the runs one
/// behind the other, the last number of each with all bits inverted. Two hashes of one tag (32 bits) share a run, so what
/// is found has to be looked at.
/// </summary>
internal sealed class HashIndex
{
    private readonly uint[] _tags;
    private readonly int[] _starts; // one more than the start; 0 for an empty slot
    private readonly int[] _runs;

    internal HashIndex(List<(ulong Hash, int Value)> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count + entries.Count / 2));
        _tags = new uint[size];
        _starts = new int[size];
        _runs = new int[entries.Count];
        Fill(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries));
    }

    /// <summary>The run of a hash; empty when there is none. Each number is read by <see cref="At"/>.</summary>
    internal ReadOnlySpan<int> Find(ulong hash)
    {
        var tag = (uint)(hash >> 32);
        for (var slot = (int)hash & (_tags.Length - 1); _starts[slot] != 0; slot = (slot + 1) & (_tags.Length - 1))
        {
            if (_tags[slot] != tag) continue;
            var start = _starts[slot] - 1;
            var end = start;
            while (_runs[end] >= 0) end++;
            return _runs.AsSpan(start, end - start + 1);
        }
        return [];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int At(int stored) => stored < 0 ? ~stored : stored;

    private void Fill(ReadOnlySpan<(ulong Hash, int Value)> entries)
    {
        var counts = new int[_tags.Length];
        foreach (var (hash, _) in entries) counts[SlotOf(hash)]++;
        var start = 1;
        for (var slot = 0; slot < counts.Length; slot++)
        {
            if (counts[slot] == 0) continue;
            _starts[slot] = start;
            start += counts[slot];
            counts[slot] = 0;
        }
        foreach (var (hash, value) in entries)
        {
            var slot = SlotOf(hash);
            _runs[_starts[slot] - 1 + counts[slot]++] = value;
        }
        for (var slot = 0; slot < counts.Length; slot++)
            if (counts[slot] > 0)
            {
                var last = _starts[slot] - 1 + counts[slot] - 1;
                _runs[last] = ~_runs[last];
            }
    }

    /// <summary>The slot of a hash; an empty one is taken for it.</summary>
    private int SlotOf(ulong hash)
    {
        var tag = (uint)(hash >> 32);
        var slot = (int)hash & (_tags.Length - 1);
        while (_starts[slot] != 0 && _tags[slot] != tag) slot = (slot + 1) & (_tags.Length - 1);
        _tags[slot] = tag;
        _starts[slot] = Math.Max(1, _starts[slot]);
        return slot;
    }
}
