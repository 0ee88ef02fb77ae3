using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IncidentMap.Incidents;

/// <summary>
/// Sums over neighbouring rows that lie in a box, eight rows at a time where the machine can: a million rows take a millisecond or
/// two. Whole numbers throughout, so the sums are those of a visit to each row.
/// </summary>
internal static class RangeSums
{
    private const int Lanes = 8;

    /// <summary>The sums of the rows from one to just before another.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="box">The box; null for all rows, those without a point among them.</param>
    /// <remarks>Compiled to its end at the first call: the first askers of a large store would wait for a pass in code that is still being tried out.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static SnapshotTotals Of(SnapshotColumns columns, int first, int end, BBox? box)
    {
        var (incidents, killed, civilians) = (0, default(PairSum), default(PairSum));
        var narrow = columns.Narrow;
        var row = first;
        for (; row <= end - Lanes; row += Lanes)
        {
            var inside = box is { } b ? Inside(columns, row, b) : Vector256<int>.AllBitsSet;
            if (inside == Vector256<int>.Zero) continue;
            incidents += BitOperations.PopCount(inside.ExtractMostSignificantBits());
            killed.Add(Load(narrow.KilledMin, columns.KilledMin, row), Load(narrow.KilledMax, columns.KilledMax, row), inside);
            civilians.Add(Load(narrow.CiviliansMin, columns.CiviliansMin, row), Load(narrow.CiviliansMax, columns.CiviliansMax, row), inside);
        }
        var (killedSum, civiliansSum) = (killed.Total, civilians.Total);
        for (; row < end; row++)
        {
            if (box is { } b && !b.Contains(new LonLat(columns.Lon[row], columns.Lat[row]))) continue;
            incidents++;
            killedSum = killedSum.With(columns.KilledMin[row], columns.KilledMax[row]);
            civiliansSum = civiliansSum.With(columns.CiviliansMin[row], columns.CiviliansMax[row]);
        }
        return new(incidents, killedSum, civiliansSum);
    }

    /// <summary>All bits of a lane set where its row lies in the box; NaN, which stands for no point, lies in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Inside(SnapshotColumns columns, int row, BBox box)
    {
        var lon = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(columns.Narrow.Lon), (nuint)row);
        var lat = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(columns.Narrow.Lat), (nuint)row);
        var (west, south, east, north) = (Vector256.Create((float)box.MinLon), Vector256.Create((float)box.MinLat), Vector256.Create((float)box.MaxLon), Vector256.Create((float)box.MaxLat));
        var inside = Vector256.GreaterThanOrEqual(lon, west) & Vector256.LessThanOrEqual(lon, east) & Vector256.GreaterThanOrEqual(lat, south) & Vector256.LessThanOrEqual(lat, north);
        // What came to lie on a border by rounding is looked at as it is.
        var onBorder = inside & (Vector256.Equals(lon, west) | Vector256.Equals(lon, east) | Vector256.Equals(lat, south) | Vector256.Equals(lat, north));
        return onBorder == Vector256<float>.Zero ? inside.AsInt32() : Exactly(columns, row, box);
    }

    private static Vector256<int> Exactly(SnapshotColumns columns, int row, BBox box) => Vector256.Narrow(Half(columns, row, box), Half(columns, row + Lanes / 2, box));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Half(SnapshotColumns columns, int row, BBox box)
    {
        var lon = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(columns.Lon), (nuint)row);
        var lat = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(columns.Lat), (nuint)row);
        var inside = Vector256.GreaterThanOrEqual(lon, Vector256.Create(box.MinLon)) & Vector256.LessThanOrEqual(lon, Vector256.Create(box.MaxLon))
            & Vector256.GreaterThanOrEqual(lat, Vector256.Create(box.MinLat)) & Vector256.LessThanOrEqual(lat, Vector256.Create(box.MaxLat));
        return inside.AsInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Load(ReadOnlySpan<short> narrow, ReadOnlySpan<int> column, int row)
    {
        if (narrow.IsEmpty) return Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column), (nuint)row);
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(narrow), (nuint)row));
        return Vector256.Create(low, high);
    }

    /// <summary>One pair of columns, lane by lane.</summary>
    private struct PairSum
    {
        private Vector256<long> _min, _max;
        private int _unknown, _open;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(Vector256<int> min, Vector256<int> max, Vector256<int> inside)
        {
            // A count that is not there is -1, and so is an open end: the sign bit says so. "Zero or more" adds nothing, but opens the sum.
            var known = Vector256.GreaterThanOrEqual(min, Vector256<int>.Zero) & inside;
            var endless = Vector256.LessThan(max, Vector256<int>.Zero) & inside;
            var open = endless & known;
            var unknown = Vector256.LessThanOrEqual(min, Vector256<int>.Zero) & endless;
            _unknown += BitOperations.PopCount(unknown.ExtractMostSignificantBits());
            _open += BitOperations.PopCount(open.ExtractMostSignificantBits());
            _min += Wide(min & known);
            _max += Wide(Vector256.ConditionalSelect(open, min, max) & known);
        }

        internal readonly CountSum Total => new(Vector256.Sum(_min), Vector256.Sum(_max), _unknown, _open);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<long> Wide(Vector256<int> people)
        {
            var (low, high) = Vector256.Widen(people);
            return low + high;
        }
    }
}
