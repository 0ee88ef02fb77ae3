using System.IO.Compression;

namespace IncidentMap.Exchange.Import.Files;

/// <summary>How the file at hand is packed, told by its first bytes, never by its name alone.</summary>
internal enum Packing
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>An archive with one table in it.</summary>
    Zip,
}

/// <summary>Opens a packed file as the bytes within.</summary>
internal static class Unpacking
{
    private static readonly string[] Tables = [".csv", ".tsv", ".txt", ".json", ".geojson", ".geojsonl", ".geojsons", ".ndjson", ".jsonl", ".xlsx"];

    /// <summary>How the file is packed; an XLSX workbook, itself a ZIP archive, is not.</summary>
    internal static Packing Of(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return head[..file.ReadAtLeast(head, 4, throwOnEndOfStream: false)] switch
        {
            [0x1F, 0x8B, ..] => Packing.Gzip,
            [(byte)'P', (byte)'K', 3, 4] when !IsWorkbook(path) => Packing.Zip,
            _ => Packing.None,
        };
    }

    /// <summary>The name of the file within; a fault when an archive holds none, or more than one that could be meant.</summary>
    internal static Result<string> InnerName(string path, Packing packing)
    {
        if (packing == Packing.None) return Result<string>.Ok(Path.GetFileName(path));
        if (packing == Packing.Gzip) return Result<string>.Ok(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path));
        using var archive = ZipFile.OpenRead(path);
        var entries = Candidates(archive).Select(e => e.FullName).ToList();
        return entries switch
        {
            [var one] => Result<string>.Ok(one),
            [] => Fail(path, $"The archive holds no table; looked for {string.Join(", ", Tables)}."),
            _ => Fail(path, $"The archive holds {entries.Count} tables ({string.Join(", ", entries.Take(4))}); unpack the one that is meant."),
        };
    }

    /// <summary>The bytes within, from their beginning; what is damaged or cut off throws <see cref="InvalidDataException"/> at its end at the latest.</summary>
    internal static Stream Open(string path, Packing packing)
    {
        var file = File.OpenRead(path);
        try
        {
            return packing switch
            {
                Packing.Gzip => new CheckedStream(new GZipStream(file, CompressionMode.Decompress), StatedLength(file), null),
                Packing.Zip => OpenEntry(new ZipArchive(file, ZipArchiveMode.Read)),
                _ => file,
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>ZipArchive neither checks the checksum nor notices that the contents end early.</summary>
    private static CheckedStream OpenEntry(ZipArchive archive)
    {
        var entry = Candidates(archive).Single();
        return new CheckedStream(entry.Open(), (uint)entry.Length, entry.Crc32, archive);
    }

    /// <summary>RFC 1952, 2.3.1: the last four bytes are the length of the contents modulo 2^32; a file that is cut off does not end so.</summary>
    private static uint StatedLength(FileStream file)
    {
        if (file.Length < 18) throw new InvalidDataException("It is too short to be a gzip file.");
        Span<byte> tail = stackalloc byte[4];
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(tail);
        file.Seek(0, SeekOrigin.Begin);
        return BitConverter.ToUInt32(tail);
    }

    private static IEnumerable<ZipArchiveEntry> Candidates(ZipArchive archive) => archive.Entries.Where(e =>
        e.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && !e.Name.Contains("readme", StringComparison.OrdinalIgnoreCase)
        && Tables.Contains(Path.GetExtension(e.Name), StringComparer.OrdinalIgnoreCase));

    private static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static Result<string> Fail(string path, string why) => Result<string>.Fail(new Fault(Path.GetFileName(path), why));
}
