namespace IncidentMap.Text;

/// <summary>The checksum of ZIP (APPNOTE 4.4.7, polynomial EDB88320), which <see cref="System.IO.Compression.ZipArchive"/> reads but does not check.</summary>
internal static class Crc32
{
    /// <summary>The checksum of no bytes, to start from.</summary>
    internal const uint Empty = 0;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8)
        .Aggregate((uint)i, (c, _) => (c & 1) == 0 ? c >> 1 : (c >> 1) ^ 0xEDB88320))];

    internal static uint Of(ReadOnlySpan<byte> bytes) => Append(Empty, bytes);

    /// <summary>The checksum of what was summed up so far and these bytes after it.</summary>
    internal static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~sum;
        foreach (var b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }
}
