using System.Runtime.InteropServices;

namespace IncidentMap.Incidents;

/// <summary>How the columns are kept in a <see cref="SnapshotFile"/>: as they lie in memory, one after the other.</summary>
public sealed partial class SnapshotColumns
{
    private SnapshotColumns(BinaryReader from, int n)
    {
        (_start, _end, _radius) = (Array<int>(from, n), Array<int>(from, n), Array<int>(from, n));
        (_killedMin, _killedMax, _civiliansMin, _civiliansMax) = (Array<int>(from, n), Array<int>(from, n), Array<int>(from, n), Array<int>(from, n));
        (_lon, _lat) = (Array<double>(from, n), Array<double>(from, n));
        (_kind, _grade, _accuracy, _id) = (Array<byte>(from, n), Array<byte>(from, n), Array<byte>(from, n), Array<Guid>(from, n));
        (_feature, _json, _words) = (Array<TapeSpan>(from, n), Array<TapeSpan>(from, n), Array<TapeSpan>(from, n));
        Parties = new(Array<int>(from, n), Lists(from));
        Places = new(Array<int>(from, n), Lists(from));
        Speakers = new(Array<int>(from, n), Lists(from));
        Codes = new(Array<byte>(from, from.ReadInt32()), Array<int>(from, n));
        (_lasting, _latestEnd) = Lasting();
        Narrow = new(this);
        Days = new(this);
    }

    /// <summary>The columns as <see cref="Save"/> wrote them.</summary>
    internal static SnapshotColumns Read(BinaryReader from, int count) => new(from, count);

    /// <summary>Where the bytes of rows stand on the tapes, in the order of <see cref="IncidentRecords.Tapes"/>.</summary>
    internal LivePieces[] Pieces() => [new(_feature), new(_json), new(_words)];

    /// <summary>Writes the columns.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="pieces">The pieces of the tapes, of which the places are written that they will have.</param>
    internal void Save(BinaryWriter to, LivePieces[] pieces)
    {
        foreach (var numbers in (ReadOnlySpan<int[]>)[_start, _end, _radius, _killedMin, _killedMax, _civiliansMin, _civiliansMax]) Write<int>(to, numbers);
        foreach (var degrees in (ReadOnlySpan<double[]>)[_lon, _lat]) Write<double>(to, degrees);
        foreach (var tokens in (ReadOnlySpan<byte[]>)[_kind, _grade, _accuracy]) to.Write(tokens);
        Write<Guid>(to, _id);
        foreach (var tape in pieces) Write<TapeSpan>(to, tape.Moved());
        foreach (var column in (ReadOnlySpan<TokenColumn>)[Parties, Places, Speakers])
        {
            var (numbers, lists) = column.InUse();
            Write(to, (ReadOnlySpan<int>)numbers);
            to.Write(lists.Count);
            foreach (var list in lists)
            {
                to.Write(list.Length);
                foreach (var token in list) to.Write(token);
            }
        }
        to.Write(Codes.Bytes.Length);
        to.Write(Codes.Bytes);
        Write(to, Codes.Ends);
    }

    private static void Write<T>(BinaryWriter to, ReadOnlySpan<T> values) where T : unmanaged => to.Write(MemoryMarshal.AsBytes(values));

    private static T[] Array<T>(BinaryReader from, int count) where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(count);
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static string[][] Lists(BinaryReader from)
    {
        var lists = new string[from.ReadInt32()][];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new string[from.ReadInt32()];
            for (var k = 0; k < lists[i].Length; k++) lists[i][k] = from.ReadString();
        }
        return lists;
    }
}
