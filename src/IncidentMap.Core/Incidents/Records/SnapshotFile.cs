using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace IncidentMap.Incidents;

/// <summary>
/// The file in which a large snapshot outlives the program, so that the next start need not encode a million incidents anew. It is derived and
/// no truth: it names the state of the store that it shows and the very build of this library that encoded it, and one that belongs to
/// another store or build, or whose bytes do not have the SHA-256 at their end, is left aside.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>The name of the file in the data folder.</summary>
    internal const string Name = "incidents.encoded";

    private const int FormNumber = 1;

    private static readonly byte[] Magic = "IMENCODE"u8.ToArray();

    /// <summary>How incidents are encoded and folded lies in this library: another build may do it otherwise.</summary>
    private static readonly byte[] Build = typeof(SnapshotFile).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    /// <summary>Writes a snapshot whole or not at all: it takes the place of an older file when it is done.</summary>
    /// <param name="path">The file.</param>
    /// <param name="snapshot">What was built from the store as it is in <paramref name="mark"/>.</param>
    /// <param name="mark">That state.</param>
    internal static void Write(string path, IncidentSnapshot snapshot, StoreMark mark)
    {
        var pieces = snapshot.Columns.Pieces();
        // Two programs on one folder: who comes second finds the file locked.
        var made = path + ".new";
        using (var file = new FileStream(made, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            file.SetLength(0);
            using var writer = new BinaryWriter(file);
            writer.Write(Magic);
            writer.Write(FormNumber);
            writer.Write(Build);
            writer.Write(mark.Era);
            writer.Write(mark.Trace);
            writer.Write(mark.Version);
            writer.Write(mark.LastChange);
            writer.Write(snapshot.Count);
            snapshot.Columns.Save(writer, pieces);
            foreach (var tape in pieces) writer.Write(tape.Length);
            writer.Flush();
            foreach (var (tape, live) in snapshot.Records.Tapes.Zip(pieces)) live.CopyTo(file, tape);
            file.Flush();
            file.Write(HashesOf(file.SafeFileHandle, file.Length));
        }
        File.Move(made, path, overwrite: true);
    }

    /// <summary>The snapshot of a file and the state that it shows; null where there is none that this build can use.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">Where what is encoded later keeps its bytes.</param>
    internal static (IncidentSnapshot Snapshot, StoreMark Mark)? Read(string path, string folder)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var tapes = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (IsWhole(tapes) && Read(path, tapes, folder) is { } read) return read;
            tapes.Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static (IncidentSnapshot, StoreMark)? Read(string path, SafeFileHandle tapes, string folder)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var reader = new BinaryReader(file);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic) || reader.ReadInt32() != FormNumber || !reader.ReadBytes(Build.Length).AsSpan().SequenceEqual(Build)) return null;
        var (era, trace) = (reader.ReadString(), reader.ReadString());
        var mark = new StoreMark(reader.ReadInt64(), reader.ReadInt64(), era, trace);
        var columns = SnapshotColumns.Read(reader, reader.ReadInt32());
        long[] lengths = [reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64()];
        var start = file.Position;
        var bases = lengths.Select(length => new TapeBase(tapes, (start += length) - length, length)).ToArray();
        return (IncidentSnapshot.Kept(columns, new IncidentRecords(folder, bases, columns), mark.Version), mark);
    }

    /// <summary>Bytes that are hashed together, so that several threads can.</summary>
    private const int Block = 1 << 26;

    private static bool IsWhole(SafeFileHandle file)
    {
        var all = RandomAccess.GetLength(file);
        // Each block has brought its hash.
        var blocks = (all + Block + SHA256.HashSizeInBytes - 1) / (Block + SHA256.HashSizeInBytes);
        var length = all - blocks * SHA256.HashSizeInBytes;
        if (length <= 0) return false;
        var stated = new byte[blocks * SHA256.HashSizeInBytes];
        return RandomAccess.Read(file, stated, length) == stated.Length && HashesOf(file, length).AsSpan().SequenceEqual(stated);
    }

    private static byte[] HashesOf(SafeFileHandle file, long length)
    {
        var hashes = new byte[(length + Block - 1) / Block * SHA256.HashSizeInBytes];
        Parallel.For(0, hashes.Length / SHA256.HashSizeInBytes, block => HashOf(file, (long)block * Block, Math.Min(length, (block + 1L) * Block)).CopyTo(hashes, block * SHA256.HashSizeInBytes));
        return hashes;
    }

    private static byte[] HashOf(SafeFileHandle file, long from, long to)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[80_000]; // below what would be a large object
        while (from < to)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, to - from)), from);
            if (read == 0) throw new EndOfStreamException("The file became shorter while it was read.");
            hash.AppendData(buffer.AsSpan(0, read));
            from += read;
        }
        return hash.GetHashAndReset();
    }
}
