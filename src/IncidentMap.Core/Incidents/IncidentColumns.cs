using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace IncidentMap.Incidents;

/// <summary>Writes rows of a snapshot in the binary form that COLUMNS.md describes: little-endian columns behind a header of 16 bytes.</summary>
public static class IncidentColumns
{
    private const int HeaderBytes = 16;
    private const int NumberColumns = 10;
    private const int TokenColumns = 5;
    private const double PartsOfDegree = 1e7;
    private static ReadOnlySpan<byte> Magic => "IMC2"u8;

    /// <summary>Encodes the rows, in the order given.</summary>
    /// <param name="snapshot">Where the rows lie.</param>
    /// <param name="rows">Row numbers, ascending.</param>
    /// <param name="parties">The tokens that the party column indexes.</param>
    /// <param name="areas">What the area column indexes.</param>
    public static byte[] Encode(IncidentSnapshot snapshot, ReadOnlySpan<int> rows, PartyIndex parties, AreaIndex areas)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(areas);
        var codes = CodeNumbers.Of(snapshot.Columns, rows);
        var bytes = new byte[HeaderBytes + rows.Length * (4 * NumberColumns + TokenColumns) + 4 * codes.Others.Count + codes.OtherBytes];
        var to = new Writer(bytes);
        to.Bytes(Magic);
        to.Int(rows.Length);
        to.Int(codes.Others.Count);
        to.Int(codes.OtherBytes);
        Numbers(ref to, snapshot.Columns, rows);
        to.Ints(codes.Numbers);
        Ends(ref to, snapshot.Columns.Codes, codes.Others);
        Tokens(ref to, snapshot.Columns, rows, parties, areas);
        foreach (var row in codes.Others) to.Bytes(snapshot.Columns.Codes.Utf8(row));
        return bytes;
    }

    private static void Numbers(ref Writer to, SnapshotColumns columns, ReadOnlySpan<int> rows)
    {
        to.Degrees(columns.Lon, rows);
        to.Degrees(columns.Lat, rows);
        to.Ints(columns.StartDay, rows);
        to.Ints(columns.EndDay, rows);
        to.Ints(columns.KilledMin, rows);
        to.Ints(columns.KilledMax, rows);
        to.Ints(columns.CiviliansMin, rows);
        to.Ints(columns.CiviliansMax, rows);
        to.Ints(columns.Radius, rows);
    }

    private static void Tokens(ref Writer to, SnapshotColumns columns, ReadOnlySpan<int> rows, PartyIndex parties, AreaIndex areas)
    {
        to.Bytes(columns.Kind, rows);
        to.Bytes([.. columns.Parties.Lists.Select(parties.FirstOf)], columns.Parties.Numbers, rows);
        to.Bytes(columns.Grade, rows);
        to.Bytes(columns.Accuracy, rows);
        to.Bytes([.. columns.Places.Lists.Select(areas.Of)], columns.Places.Numbers, rows);
    }

    private static void Ends(ref Writer to, CodeColumn codes, List<int> rows)
    {
        var end = 0;
        foreach (var row in rows) to.Int(end += codes.Utf8(row).Length);
    }

    /// <summary>Writes forward into an array of known length.</summary>
    [StructLayout(LayoutKind.Auto)]
    private ref struct Writer(Span<byte> rest)
    {
        private Span<byte> _rest = rest;

        internal Span<byte> Next(int length)
        {
            var next = _rest[..length];
            _rest = _rest[length..];
            return next;
        }

        internal void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(4), value);

        internal void Ints(ReadOnlySpan<int> values)
        {
            var to = Next(4 * values.Length);
            for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(to[(4 * i)..], values[i]);
        }

        internal void Ints(ReadOnlySpan<int> column, ReadOnlySpan<int> rows)
        {
            var to = Next(4 * rows.Length);
            for (var i = 0; i < rows.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(to[(4 * i)..], column[rows[i]]);
        }

        internal void Degrees(ReadOnlySpan<double> column, ReadOnlySpan<int> rows)
        {
            var to = Next(4 * rows.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                var degrees = column[rows[i]];
                BinaryPrimitives.WriteInt32LittleEndian(to[(4 * i)..], double.IsNaN(degrees) ? int.MinValue : (int)Math.Round(degrees * PartsOfDegree));
            }
        }

        internal void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Next(value.Length));

        internal void Bytes(ReadOnlySpan<byte> column, ReadOnlySpan<int> rows)
        {
            var to = Next(rows.Length);
            for (var i = 0; i < rows.Length; i++) to[i] = column[rows[i]];
        }

        /// <summary>The byte of the list that each row holds.</summary>
        internal void Bytes(byte[] ofList, ReadOnlySpan<int> lists, ReadOnlySpan<int> rows)
        {
            var to = Next(rows.Length);
            for (var i = 0; i < rows.Length; i++) to[i] = ofList[lists[rows[i]]];
        }
    }
}
