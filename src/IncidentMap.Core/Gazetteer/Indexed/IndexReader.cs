using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>Reads what <see cref="IndexWriter"/> wrote, straight into the arrays that are searched, once its hash was found right: what is damaged is never taken apart.</summary>
internal sealed class IndexReader
{
    private readonly FileStream _stream;
    private long _left;

    /// <exception cref="InvalidDataException">The file does not have the SHA-256 that stands at its end.</exception>
    internal IndexReader(FileStream stream)
    {
        (_stream, _left) = (stream, stream.Length - SHA256.HashSizeInBytes);
        if (_left < 0) throw new InvalidDataException("it ends too early");
        Check();
        stream.Position = 0;
    }

    /// <exception cref="InvalidDataException">The file ends before the array does.</exception>
    internal T[] Array<T>() where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(Count<T>());
        Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>The same into a list that is empty.</summary>
    /// <exception cref="InvalidDataException">The file ends before the array does.</exception>
    internal void Into<T>(List<T> values) where T : unmanaged
    {
        CollectionsMarshal.SetCount(values, Count<T>());
        Bytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(values)));
    }

    /// <exception cref="InvalidDataException">The file ends before.</exception>
    internal void Bytes(Span<byte> bytes)
    {
        if ((_left -= bytes.Length) < 0) throw new InvalidDataException("it ends too early");
        _stream.ReadExactly(bytes);
    }

    private int Count<T>()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        Bytes(bytes);
        var count = BitConverter.ToInt32(bytes);
        return count >= 0 && (long)count * Unsafe.SizeOf<T>() <= _left ? count : throw new InvalidDataException("it ends too early");
    }

    private void Check()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[80_000]; // below what would be a large object
        for (var left = _left; left > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(left, buffer.Length));
            _stream.ReadExactly(part);
            hash.AppendData(part);
            left -= part.Length;
        }
        Span<byte> stated = stackalloc byte[SHA256.HashSizeInBytes];
        _stream.ReadExactly(stated);
        if (!stated.SequenceEqual(hash.GetHashAndReset())) throw new InvalidDataException("its contents do not have the SHA-256 at its end");
    }
}
