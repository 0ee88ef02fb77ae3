using System.Buffers;

namespace IncidentMap.Incidents;

/// <summary>
/// Brings features from their tape into the order of rows. The features of a slice of rows lie on the tape along Hilbert's curve, so that a box
/// within a span of days is some long stretches of it, and a whole slice is one: a call of the system for each incident would cost
/// several times as much as its bytes.
/// </summary>
internal static class FeatureGather
{
    /// <summary>What is read at once, small enough to stay near the processor until it is dealt out.</summary>
    private const int StretchBytes = 256 * 1024;

    /// <summary>Bytes that are sooner read in vain than passed over.</summary>
    private const int GapBytes = 4096;

    /// <summary>Copies the features of as many rows as there is room for, in the order of the rows.</summary>
    /// <returns>How many were copied, and their bytes.</returns>
    internal static (int Rows, int Bytes) Copy(ByteTape tape, ReadOnlySpan<TapeSpan> features, ReadOnlySpan<int> rows, Span<byte> to)
    {
        var count = Fitting(features, rows, to.Length);
        var (starts, wanted, at) = (ArrayPool<long>.Shared.Rent(count), ArrayPool<Wanted>.Shared.Rent(count), 0);
        for (var i = 0; i < count; i++)
        {
            var feature = features[rows[i]];
            (starts[i], wanted[i]) = (feature.Start, new Wanted(feature, at));
            at += feature.Length;
        }
        Array.Sort(starts, wanted, 0, count);
        Read(tape, wanted.AsSpan(0, count), to);
        ArrayPool<long>.Shared.Return(starts);
        ArrayPool<Wanted>.Shared.Return(wanted);
        return (count, at);
    }

    /// <summary>How many rows there is room for; where not for all, whole slices alone, if there is room for one.</summary>
    private static int Fitting(ReadOnlySpan<TapeSpan> features, ReadOnlySpan<int> rows, int room)
    {
        var count = 0;
        for (; count < rows.Length && features[rows[count]].Length <= room; count++) room -= features[rows[count]].Length;
        if (count == rows.Length) return count;
        var whole = count;
        while (whole > 0 && rows[whole] / IncidentRecords.SliceRows == rows[whole - 1] / IncidentRecords.SliceRows) whole--;
        return whole > 0 ? whole : count;
    }

    private static void Read(ByteTape tape, ReadOnlySpan<Wanted> wanted, Span<byte> to)
    {
        var stretch = ArrayPool<byte>.Shared.Rent(StretchBytes);
        for (int first = 0, next; first < wanted.Length; first = next)
        {
            var (start, end) = (wanted[first].Feature.Start, wanted[first].Feature.End);
            for (next = first + 1; next < wanted.Length && wanted[next].Feature.Start - end <= GapBytes && wanted[next].Feature.End - start <= StretchBytes; next++)
                end = wanted[next].Feature.End;
            if (next == first + 1) tape.Read(start, to.Slice(wanted[first].At, wanted[first].Feature.Length));
            else
            {
                tape.Read(start, stretch.AsSpan(0, (int)(end - start)));
                foreach (var (feature, at) in wanted[first..next]) stretch.AsSpan((int)(feature.Start - start), feature.Length).CopyTo(to[at..]);
            }
        }
        ArrayPool<byte>.Shared.Return(stretch);
    }

    /// <summary>A feature and where it is to stand.</summary>
    private readonly record struct Wanted(TapeSpan Feature, int At);
}
