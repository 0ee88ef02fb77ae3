using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>
/// The GeoJSON of the incidents of one snapshot, encoded once, block by block, when first asked for; an export copies bytes.
/// Blocks beyond the budget are encoded anew each time, so that a very large data set costs time and not memory.
/// </summary>
internal sealed class GeoJsonBytes
{
    private const int BlockRows = 256;

    /// <summary>Bytes kept for one snapshot: about two million incidents with one claim each.</summary>
    private const long Budget = 2L << 30;

    /// <summary>Lives as long as its snapshot does.</summary>
    private static readonly ConditionalWeakTable<IncidentSnapshot, GeoJsonBytes> BySnapshot = [];

    private readonly Block?[] _blocks;
    private long _kept;

    private GeoJsonBytes(IncidentSnapshot snapshot) => _blocks = new Block?[(snapshot.Count + BlockRows - 1) / BlockRows];

    internal static GeoJsonBytes Of(IncidentSnapshot snapshot) => BySnapshot.GetValue(snapshot, static s => new GeoJsonBytes(s));

    /// <summary>Goes through rows in ascending order; the memory is valid until the next step.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> Features(IncidentSnapshot snapshot, int[] rows)
    {
        var (number, block) = (-1, (Block?)null);
        foreach (var row in rows)
        {
            if (row / BlockRows != number || block is null) block = Get(snapshot, number = row / BlockRows);
            yield return block.Feature(row % BlockRows);
        }
    }

    private Block Get(IncidentSnapshot snapshot, int number)
    {
        if (Volatile.Read(ref _blocks[number]) is { } ready) return ready;
        var block = Block.Encode(snapshot, number * BlockRows, Math.Min(BlockRows, snapshot.Count - number * BlockRows));
        if (Interlocked.Add(ref _kept, block.Length) <= Budget) Volatile.Write(ref _blocks[number], block);
        else Interlocked.Add(ref _kept, -block.Length);
        return block;
    }

    /// <summary>The features of consecutive rows, end to end.</summary>
    private sealed class Block(byte[] bytes, int[] ends)
    {
        internal int Length => bytes.Length;

        internal ReadOnlyMemory<byte> Feature(int index)
        {
            var start = index == 0 ? 0 : ends[index - 1];
            return bytes.AsMemory(start, ends[index] - start);
        }

        internal static Block Encode(IncidentSnapshot snapshot, int first, int count)
        {
            var (buffer, json) = (Scratch.Mine.Buffer, Scratch.Mine.Json);
            buffer.ResetWrittenCount();
            var ends = new int[count];
            for (var i = 0; i < count; i++)
            {
                json.Reset();
                GeoJsonFeature.Write(json, snapshot[first + i]);
                json.Flush();
                ends[i] = buffer.WrittenCount;
            }
            var bytes = GC.AllocateUninitializedArray<byte>(buffer.WrittenCount);
            buffer.WrittenSpan.CopyTo(bytes);
            return new Block(bytes, ends);
        }
    }

    /// <summary>Where a thread encodes a block before it is cut to size: a new buffer for each block would keep the collector busy.</summary>
    private sealed class Scratch
    {
        [ThreadStatic]
        private static Scratch? t_mine;

        private Scratch() => Json = new Utf8JsonWriter(Buffer, GeoJsonFeature.WriterOptions);

        internal static Scratch Mine => t_mine ??= new Scratch();

        internal ArrayBufferWriter<byte> Buffer { get; } = new(BlockRows * 1024);

        internal Utf8JsonWriter Json { get; }
    }
}
