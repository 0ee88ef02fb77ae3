using System.Security.Cryptography;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>
/// The index of a compiled gazetteer, beside it: what a start would else make of its names for half a second, ready to be
/// searched. It is derived and no truth: it names the SHA-256 of the gazetteer that it was made from and the very build of
/// this library that made it, and one that does not fit, or whose own SHA-256 is wrong, is not used.
/// </summary>
internal static class IndexFile
{
    private const int FormNumber = 1;

    private static readonly byte[] Magic = "IMGZIDX\n"u8.ToArray();

    private const int HeaderLength = 8 + sizeof(int) + 16 + sizeof(int) + SHA256.HashSizeInBytes;

    /// <summary>How names are folded, heard and weighed lies in this library: another build may do it otherwise.</summary>
    private static readonly byte[] Build = typeof(IndexFile).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    /// <summary>Where the index of a gazetteer lies.</summary>
    internal static string PathOf(string gazetteer) => Path.ChangeExtension(gazetteer, ".index");

    /// <summary>Writes the index of a gazetteer whose bytes are these beside the place where it lies or will lie.</summary>
    /// <returns>The bytes written.</returns>
    /// <exception cref="IOException">The disk is full or the folder cannot be written; what was there is untouched.</exception>
    internal static long Write(string gazetteer, CompiledGazetteer compiled, byte[] file) =>
        Import.SafeFile.Write(PathOf(gazetteer), stream => Write(stream, compiled, file));

    private static void Write(Stream stream, CompiledGazetteer gazetteer, byte[] file)
    {
        using var writer = new IndexWriter(stream);
        writer.Bytes(Magic);
        writer.Bytes(BitConverter.GetBytes(FormNumber));
        writer.Bytes(Build);
        writer.Bytes(BitConverter.GetBytes(file.Length));
        writer.Bytes(SHA256.HashData(file));
        gazetteer.Save(writer);
        writer.End();
    }

    /// <summary>True when there is an index by this build of a file as long: enough to know that it need not be made.</summary>
    internal static bool IsThere(string gazetteer)
    {
        try
        {
            using var stream = File.OpenRead(PathOf(gazetteer));
            Span<byte> header = stackalloc byte[HeaderLength];
            stream.ReadExactly(header);
            return Misfit(header, new FileInfo(gazetteer).Length, []) is null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads and checks the index of a gazetteer; a fault says why there is none that can be used.</summary>
    internal static Result<CompiledGazetteer> Read(string gazetteer)
    {
        var path = PathOf(gazetteer);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            var reader = new IndexReader(stream);
            Span<byte> header = stackalloc byte[HeaderLength];
            reader.Bytes(header);
            return Misfit(header, new FileInfo(gazetteer).Length, HashOf(gazetteer)) is { } why ? Unusable(path, why) : Result<CompiledGazetteer>.Ok(new CompiledGazetteer(reader));
        }
        catch (FileNotFoundException)
        {
            return Unusable(path, "there is none");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Unusable(path, e is InvalidDataException ? $"it is damaged: {e.Message}" : e.Message);
        }
    }

    /// <summary>What does not fit; null when all does. An empty hash is not compared.</summary>
    private static string? Misfit(ReadOnlySpan<byte> header, long length, ReadOnlySpan<byte> hash)
    {
        if (!header[..Magic.Length].SequenceEqual(Magic)) return "it is no index of a gazetteer";
        var rest = header[Magic.Length..];
        if (BitConverter.ToInt32(rest) != FormNumber || !rest[sizeof(int)..][..16].SequenceEqual(Build)) return "another version of the program made it";
        rest = rest[(sizeof(int) + 16)..];
        return BitConverter.ToInt32(rest) == length && (hash.IsEmpty || rest[sizeof(int)..].SequenceEqual(hash)) ? null : "it was made of another gazetteer";
    }

    private static byte[] HashOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        return SHA256.HashData(stream);
    }

    private static Result<CompiledGazetteer> Unusable(string path, string why) =>
        Result<CompiledGazetteer>.Fail(new Fault(path, $"The index of the gazetteer cannot be used ({why}), so the names are indexed anew at every start. Run: gazetteer index."));
}
