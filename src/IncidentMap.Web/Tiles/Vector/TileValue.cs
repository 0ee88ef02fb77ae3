using System.Runtime.InteropServices;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>A value of a property: text, a whole number, a number, or true and false.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TileValue
{
    private TileValue(int field, string? text, long bits) => (Field, Text, Bits) = (field, text, bits);

    /// <summary>The field of the message Value (4.1) that holds it.</summary>
    private int Field { get; }

    private string? Text { get; }

    private long Bits { get; }

    internal static TileValue Of(string text) => new(1, text, 0);

    internal static TileValue Of(double number) => new(3, null, BitConverter.DoubleToInt64Bits(number));

    internal static TileValue Of(long number) => new(4, null, number);

    internal static TileValue Of(bool flag) => new(7, null, flag ? 1 : 0);

    internal void Write(ProtoWriter to)
    {
        if (Text is not null) to.Text(Field, Text);
        else if (Field == 3) to.Double(Field, BitConverter.Int64BitsToDouble(Bits));
        else to.Number(Field, (ulong)Bits);
    }
}
