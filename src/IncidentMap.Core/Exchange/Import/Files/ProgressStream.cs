namespace IncidentMap.Exchange.Import.Files;

/// <summary>Counts the bytes that are read, for a progress bar on another thread.</summary>
internal sealed class ProgressStream(Stream inner) : ForwardStream
{
    private long _count;

    /// <summary>Bytes read so far.</summary>
    internal long Count => Interlocked.Read(ref _count);

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Interlocked.Add(ref _count, count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
