using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace IncidentMap.Incidents;

/// <summary>Writes rows of a snapshot in the binary form that COLUMNS.md describes: little-endian columns behind a header of 16 bytes.</summary>
public static class IncidentColumns
{
    private const int HeaderBytes = 16;
    private static ReadOnlySpan<byte> Magic => "IMC1"u8;

    /// <summary>Encodes the rows, in the order given.</summary>
    /// <param name="snapshot">Where the rows lie.</param>
    /// <param name="rows">Row numbers, ascending.</param>
    /// <param name="parties">The tokens that the party column indexes.</param>
    public static byte[] Encode(IncidentSnapshot snapshot, ReadOnlySpan<int> rows, PartyIndex parties)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(parties);
        var idBytes = 0;
        foreach (var row in rows) idBytes += snapshot.Columns.Codes.Utf8(row).Length;
        var bytes = new byte[HeaderBytes + rows.Length * (2 * 8 + 8 * 4 + 4) + idBytes];
        var to = new Writer(bytes);
        to.Bytes(Magic);
        to.Int(rows.Length);
        to.Int(idBytes);
        to.Int(0);
        Numbers(ref to, snapshot.Columns, rows);
        Ids(ref to, snapshot.Columns.Codes, rows);
        Tokens(ref to, snapshot.Columns, rows, parties);
        foreach (var row in rows) to.Bytes(snapshot.Columns.Codes.Utf8(row));
        return bytes;
    }

    private static void Numbers(ref Writer to, SnapshotColumns columns, ReadOnlySpan<int> rows)
    {
        foreach (var row in rows) to.Double(columns.Lon[row]);
        foreach (var row in rows) to.Double(columns.Lat[row]);
        to.Ints(columns.StartDay, rows);
        to.Ints(columns.EndDay, rows);
        to.Ints(columns.KilledMin, rows);
        to.Ints(columns.KilledMax, rows);
        to.Ints(columns.CiviliansMin, rows);
        to.Ints(columns.CiviliansMax, rows);
        to.Ints(columns.Radius, rows);
    }

    private static void Ids(ref Writer to, CodeColumn codes, ReadOnlySpan<int> rows)
    {
        var end = 0;
        foreach (var row in rows) to.Int(end += codes.Utf8(row).Length);
    }

    private static void Tokens(ref Writer to, SnapshotColumns columns, ReadOnlySpan<int> rows, PartyIndex parties)
    {
        byte[] first = [.. columns.Parties.Lists.Select(parties.FirstOf)];
        foreach (var row in rows) to.Byte(columns.Kind[row]);
        foreach (var row in rows) to.Byte(first[columns.Parties.Numbers[row]]);
        foreach (var row in rows) to.Byte(columns.Grade[row]);
        foreach (var row in rows) to.Byte(columns.Accuracy[row]);
    }

    /// <summary>Writes forward into an array of known length.</summary>
    [StructLayout(LayoutKind.Auto)]
    private ref struct Writer(Span<byte> rest)
    {
        private Span<byte> _rest = rest;

        internal void Byte(byte value)
        {
            _rest[0] = value;
            _rest = _rest[1..];
        }

        internal void Int(int value)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_rest, value);
            _rest = _rest[4..];
        }

        internal void Ints(ReadOnlySpan<int> column, ReadOnlySpan<int> rows)
        {
            foreach (var row in rows) Int(column[row]);
        }

        internal void Double(double value)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(_rest, value);
            _rest = _rest[8..];
        }

        internal void Bytes(ReadOnlySpan<byte> value)
        {
            value.CopyTo(_rest);
            _rest = _rest[value.Length..];
        }
    }
}
