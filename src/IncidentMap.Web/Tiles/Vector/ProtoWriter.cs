using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Writes messages of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/), as much of it as vector tiles need.</summary>
internal sealed class ProtoWriter
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Counted = 2;

    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    internal ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    internal void Clear() => _bytes.ResetWrittenCount();

    /// <summary>A signed number so that small ones of either sign are short.</summary>
    internal static uint ZigZag(int value) => (uint)((value << 1) ^ (value >> 31));

    internal void Number(int field, ulong value)
    {
        Key(field, Varint);
        Raw(value);
    }

    internal void Double(int field, double value)
    {
        Key(field, Fixed64);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
    }

    internal void Text(int field, string value)
    {
        Key(field, Counted);
        Raw((ulong)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _bytes);
    }

    internal void Message(int field, ProtoWriter message)
    {
        Key(field, Counted);
        Raw((ulong)message.Written.Length);
        _bytes.Write(message.Written);
    }

    /// <summary>Adds fields that were written apart.</summary>
    internal void Embed(ProtoWriter fields) => _bytes.Write(fields.Written);

    internal void Packed(int field, IReadOnlyList<uint> values)
    {
        Key(field, Counted);
        var length = 0ul;
        for (var i = 0; i < values.Count; i++) length += (ulong)SizeOf(values[i]);
        Raw(length);
        for (var i = 0; i < values.Count; i++) Raw(values[i]);
    }

    private void Key(int field, int wireType) => Raw((ulong)(field << 3 | wireType));

    private void Raw(ulong value)
    {
        var to = _bytes.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7) to[length++] = (byte)(value | 0x80);
        to[length++] = (byte)value;
        _bytes.Advance(length);
    }

    private static int SizeOf(uint value) => (38 - System.Numerics.BitOperations.LeadingZeroCount(value | 1)) / 7;
}
