using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Files;

/// <summary>The unpacked bytes of an archive, which at their end must have the length, and where it is stated the checksum, that the archive names.</summary>
/// <param name="inner">The unpacked bytes.</param>
/// <param name="length">Their length modulo 2^32.</param>
/// <param name="crc">Their CRC-32; null where the unpacking itself checks it.</param>
/// <param name="owner">What to dispose of after the bytes.</param>
internal sealed class CheckedStream(Stream inner, uint length, uint? crc, IDisposable? owner = null) : ForwardStream
{
    private long _read;
    private uint _sum = Crc32.Empty;

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        if (crc is not null) _sum = Crc32.Append(_sum, buffer[..count]);
        if (count == 0 && buffer.Length > 0) Check();
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Check()
    {
        if ((uint)_read != length) throw new InvalidDataException("Its contents are not as long as it says: it is cut off, or joined from several.");
        if (crc is { } stated && stated != _sum) throw new InvalidDataException("Its contents do not have the checksum that it names.");
    }
}
