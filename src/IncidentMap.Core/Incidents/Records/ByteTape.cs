namespace IncidentMap.Incidents;

/// <summary>
/// Bytes that are only ever added at the end, by one writer, and read by many threads at once. The first megabyte stays in memory, so that a small
/// collection needs no file; more than that lies in a file without a name, which goes when nobody reads it any more. The first bytes may lie in
/// another file, which is only read.
/// </summary>
/// <remarks>
/// The file is read, not mapped: both take the bytes from the system's page cache with one copy, but mapped pages count as the program's own memory.
/// </remarks>
internal sealed class ByteTape(string? folder, TapeBase? below = null)
{
    private const int FirstBytes = 4096;
    private const int TailBytes = 1 << 20;

    private Microsoft.Win32.SafeHandles.SafeFileHandle? _file;
    private readonly long _below = below?.Length ?? 0;
    private Tail _tail = new(below?.Length ?? 0, new byte[FirstBytes]);
    private int _used;

    /// <summary>How many bytes there are.</summary>
    internal long Length => _tail.Start + _used;

    /// <summary>Adds bytes at the end.</summary>
    internal TapeSpan Append(ReadOnlySpan<byte> bytes)
    {
        if (_used + bytes.Length > _tail.Bytes.Length) MakeRoom(bytes.Length);
        bytes.CopyTo(_tail.Bytes.AsSpan(_used));
        _used += bytes.Length;
        return new TapeSpan(Length - bytes.Length, bytes.Length);
    }

    /// <summary>Reads bytes that were added before.</summary>
    /// <exception cref="EndOfStreamException">They are not there.</exception>
    internal void Read(long start, Span<byte> to)
    {
        // What the tail holds was written before the tail was replaced by a later one: an old tail is never wrong.
        var tail = Volatile.Read(ref _tail);
        while (to.Length > 0 && start < tail.Start)
        {
            var (file, at, end) = start < _below ? (below!.File, below.Start + start, _below) : (_file!, start - _below, tail.Start);
            var read = RandomAccess.Read(file, to[..(int)Math.Min(to.Length, end - start)], at);
            if (read == 0) throw new EndOfStreamException($"The bytes from {start} of {tail.Start} are not there.");
            start += read;
            to = to[read..];
        }
        if (to.Length > 0) tail.Bytes.AsSpan((int)(start - tail.Start), to.Length).CopyTo(to);
    }

    /// <summary>Copies a piece, however long.</summary>
    internal void CopyTo(Stream to, long start, long end)
    {
        var buffer = new byte[80_000]; // below what would be a large object
        for (; start < end; start += buffer.Length)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - start));
            Read(start, part);
            to.Write(part);
        }
    }

    private void MakeRoom(int length)
    {
        var wanted = _used + length;
        if (wanted <= TailBytes)
        {
            var grown = new byte[Math.Min(TailBytes, Math.Max(wanted, _tail.Bytes.Length * 2))];
            _tail.Bytes.AsSpan(0, _used).CopyTo(grown);
            Volatile.Write(ref _tail, new Tail(_tail.Start, grown));
            return;
        }
        _file ??= OpenNameless(folder ?? Path.GetTempPath());
        RandomAccess.Write(_file, _tail.Bytes.AsSpan(0, _used), _tail.Start - _below);
        Volatile.Write(ref _tail, new Tail(_tail.Start + _used, new byte[Math.Max(TailBytes, length)]));
        _used = 0;
    }

    /// <summary>A file that no crash leaves behind: where the system allows it, its name is gone before the first byte is written.</summary>
    private static Microsoft.Win32.SafeHandles.SafeFileHandle OpenNameless(string folder)
    {
        var path = Path.Combine(folder, $".incidents-{Guid.NewGuid():N}");
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return handle;
    }

    /// <summary>The last bytes, not yet in the file. Both members stay as they are; only bytes behind the used ones are written.</summary>
    private sealed record Tail(long Start, byte[] Bytes);
}
