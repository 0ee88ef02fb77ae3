using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>Writes arrays as they lie in memory (little-endian, as every platform of .NET is), each behind its count, and keeps the SHA-256 of all of it.</summary>
internal sealed class IndexWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal void Array<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        Bytes(BitConverter.GetBytes(values.Length));
        Bytes(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Bytes without a count.</summary>
    internal void Bytes(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        _hash.AppendData(bytes);
    }

    /// <summary>Writes the hash of all that was written.</summary>
    internal void End() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
