using System.IO.Compression;
using System.Security.Cryptography;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>The contents of a file to import: unpacked where it was a .gz or .zip, whole, in memory.</summary>
/// <param name="Name">The name of the file that was given, without its folder.</param>
/// <param name="Extension">The extension of the contents, lower case, with its dot: that of the entry within an archive.</param>
/// <param name="Bytes">The contents.</param>
/// <param name="Sha256">Of the file as it was given, lower-case hexadecimal.</param>
public sealed record ImportFile(string Name, string Extension, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>More than this, unpacked, is no gazetteer of a few countries and would not fit in memory.</summary>
    private const long Largest = 1L << 30;

    /// <summary>The name without folder and extensions: "SY" of SY.zip, "SY-2026" of SY-2026.txt.gz.</summary>
    public string Stem => Name.Split('.', 2)[0];

    /// <summary>Opens and unpacks; a missing, damaged or cut-off file is a fault.</summary>
    public static Result<ImportFile> Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        try
        {
            var packed = File.ReadAllBytes(path);
            if (packed.Length == 0) return Fail(name, "The file is empty.");
            var sha = Convert.ToHexStringLower(SHA256.HashData(packed));
            return packed switch
            {
                [0x1F, 0x8B, ..] => Ok(name, Path.GetExtension(Path.GetFileNameWithoutExtension(name)), Gunzip(packed), sha),
                [(byte)'P', (byte)'K', 3, 4, ..] when !IsWorkbook(name) => Unzip(name, packed, sha),
                _ => Ok(name, Path.GetExtension(name), packed, sha),
            };
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return Fail(name, $"The archive is damaged or cut off: {e.Message} Fetch it again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(name, $"Cannot read the file: {e.Message}");
        }
    }

    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static byte[] Gunzip(byte[] packed)
    {
        using var stream = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bytes = All(stream);
        // RFC 1952, 2.3.1: the last four bytes are the length of the contents; what is cut off does not end so.
        if (BitConverter.ToUInt32(packed.AsSpan()[^4..]) != (uint)bytes.Length) throw new EndOfStreamException("its contents are not as long as it says.");
        return bytes;
    }

    /// <summary>GeoNames packs SY.txt beside a readme.txt; the largest table in the archive is meant.</summary>
    private static Result<ImportFile> Unzip(string name, byte[] packed, string sha)
    {
        using var archive = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
        var entry = archive.Entries
            .Where(e => e.Length > 0 && !e.FullName.Contains("readme", StringComparison.OrdinalIgnoreCase))
            .MaxBy(e => e.Length);
        if (entry is null) return Fail(name, "The archive holds no table.");
        if (entry.Length > Largest) return Fail(name, $"{entry.FullName} is larger than 1 GB unpacked.");
        using var stream = entry.Open();
        var bytes = All(stream);
        if (bytes.Length != entry.Length || Crc32.Of(bytes) != entry.Crc32) throw new InvalidDataException($"{entry.FullName} does not have the length and checksum that the archive names.");
        return Ok(name, Path.GetExtension(entry.Name), bytes, sha);
    }

    private static byte[] All(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > Largest) throw new InvalidDataException("it is larger than 1 GB unpacked.");
        }
        return all.ToArray();
    }

    private static Result<ImportFile> Ok(string name, string extension, byte[] bytes, string sha) =>
        bytes.Length > 0 ? Result<ImportFile>.Ok(new(name, extension.ToLowerInvariant(), bytes, sha)) : Fail(name, "The archive is empty.");

    private static Result<ImportFile> Fail(string name, string why) => Result<ImportFile>.Fail(new Fault(name, why));
}
