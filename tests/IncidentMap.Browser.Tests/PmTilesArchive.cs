using System.Buffers.Binary;

namespace IncidentMap.Browser.Tests;

/// <summary>A PMTiles archive (version 3) whose tiles of zoom levels 0 and 1 are one and the same, all of it water: small enough to be written by hand.</summary>
internal static class PmTilesArchive
{
    internal static byte[] OfWater()
    {
        byte[] tile = WaterTile(), metadata = "{}"u8.ToArray();
        // One entry: tile 0, a run of the five tiles of both levels, their length, offset 0 (written as offset + 1).
        byte[] directory = [1, 0, 5, .. Varint((ulong)tile.Length), 1];
        const int header = 127;
        var bytes = new byte[header + directory.Length + metadata.Length + tile.Length];
        "PMTiles"u8.CopyTo(bytes);
        bytes[7] = 3;
        void Place(int at, long offset, long length)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), offset);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at + 8), length);
        }
        Place(8, header, directory.Length);
        Place(24, header + directory.Length, metadata.Length);
        Place(40, bytes.Length, 0);
        Place(56, header + directory.Length + metadata.Length, tile.Length);
        for (var at = 80; at < 96; at += 8) BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), 1);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(72), 5);
        // Clustered; neither directory nor tile compressed; vector tiles; zoom levels 0 to 1.
        (bytes[96], bytes[97], bytes[98], bytes[99], bytes[100], bytes[101]) = (1, 1, 1, 1, 0, 1);
        directory.CopyTo(bytes, header);
        metadata.CopyTo(bytes, header + directory.Length);
        tile.CopyTo(bytes, header + directory.Length + metadata.Length);
        return bytes;
    }

    /// <summary>Vector Tile 2.1: a layer "water" with one polygon that is the whole tile, of kind "ocean".</summary>
    private static byte[] WaterTile()
    {
        // MoveTo 0,0; LineTo +4096,0; 0,+4096; -4096,0; ClosePath.
        byte[] geometry = [9, 0, 0, 26, .. Varint(8192), 0, 0, .. Varint(8192), .. Varint(8191), 0, 15];
        byte[] feature = [.. Field(2, [0, 0]), 0x18, 3, .. Field(4, geometry)];
        byte[] value = Field(1, "ocean"u8.ToArray());
        byte[] layer = [0x78, 2, .. Field(1, "water"u8.ToArray()), .. Field(2, feature), .. Field(3, "kind"u8.ToArray()), .. Field(4, value), 0x28, .. Varint(4096)];
        return Field(3, layer);
    }

    private static byte[] Field(int number, byte[] content) => [(byte)(number << 3 | 2), .. Varint((ulong)content.Length), .. content];

    private static byte[] Varint(ulong number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7) bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
        return [.. bytes];
    }
}
