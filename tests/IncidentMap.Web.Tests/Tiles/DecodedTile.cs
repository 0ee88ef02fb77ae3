using System.Buffers.Binary;
using System.Text;

namespace IncidentMap.Web.Tests.Tiles;

/// <summary>A point of a decoded tile.</summary>
internal sealed record DecodedPoint(ulong Id, int X, int Y, IReadOnlyDictionary<string, object> Properties);

/// <summary>Reads a vector tile by the specification's text alone, and refuses what it forbids; it shares nothing with what writes them.</summary>
internal static class DecodedTile
{
    internal static List<DecodedPoint> Read(byte[] tile)
    {
        var (field, layer) = Assert.Single(Fields(tile));
        Assert.Equal(3, field);
        var fields = Fields((byte[])layer).ToList();
        Assert.Equal(2ul, One(fields, 15));
        Assert.Equal("incidents", Encoding.UTF8.GetString((byte[])One(fields, 1)));
        Assert.Equal(4096ul, One(fields, 5));
        string[] keys = [.. All(fields, 3).Select(k => Encoding.UTF8.GetString((byte[])k))];
        object[] values = [.. All(fields, 4).Select(v => Value((byte[])v))];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(values.Length, values.Distinct().Count());
        List<DecodedPoint> points = [.. All(fields, 2).Select(f => Point((byte[])f, keys, values))];
        Assert.Equal(points.Count, points.Select(p => p.Id).Distinct().Count());
        return points;
    }

    private static DecodedPoint Point(byte[] feature, string[] keys, object[] values)
    {
        var fields = Fields(feature).ToList();
        var (tags, geometry) = (Numbers((byte[])One(fields, 2)), Numbers((byte[])One(fields, 4)));
        Assert.Equal(1ul, One(fields, 3));
        Assert.Equal(0, tags.Count % 2);
        Assert.Equal((3, 9ul), (geometry.Count, geometry[0])); // MoveTo, once
        return new DecodedPoint((ulong)One(fields, 1), UnZigZag(geometry[1]), UnZigZag(geometry[2]), tags.Chunk(2).ToDictionary(t => keys[t[0]], t => values[t[1]]));
    }

    private static object Value(byte[] value)
    {
        var (field, held) = Assert.Single(Fields(value));
        return field switch
        {
            1 => Encoding.UTF8.GetString((byte[])held),
            3 => BitConverter.Int64BitsToDouble((long)held),
            4 => (long)(ulong)held,
            7 => (ulong)held == 1,
            _ => throw new InvalidDataException($"A value has no field {field}."),
        };
    }

    private static object One(List<(int Field, object Value)> fields, int field) => Assert.Single(All(fields, field));

    private static IEnumerable<object> All(List<(int Field, object Value)> fields, int field) => fields.Where(f => f.Field == field).Select(f => f.Value);

    private static int UnZigZag(ulong value) => (int)(value >> 1) ^ -(int)(value & 1);

    private static List<ulong> Numbers(byte[] packed)
    {
        var (numbers, at) = (new List<ulong>(), 0);
        while (at < packed.Length) numbers.Add(Varint(packed, ref at));
        return numbers;
    }

    private static List<(int Field, object Value)> Fields(byte[] message)
    {
        var (fields, at) = (new List<(int, object)>(), 0);
        while (at < message.Length)
        {
            var key = Varint(message, ref at);
            switch (key & 7)
            {
                case 0: fields.Add(((int)(key >> 3), Varint(message, ref at))); break;
                case 1: fields.Add(((int)(key >> 3), BinaryPrimitives.ReadInt64LittleEndian(message.AsSpan(at)))); at += 8; break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    fields.Add(((int)(key >> 3), message[at..(at + length)]));
                    at += length;
                    break;
                default: throw new InvalidDataException($"Wire type {key & 7}.");
            }
        }
        return fields;
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        var value = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }
}
