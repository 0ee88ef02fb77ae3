using System.Text;

namespace IncidentMap.Exchange.Import.Files;

/// <summary>
/// A file to import. It is looked through once before anything is read from it: what is damaged or cut off is a fault before the first
/// record, the encoding is known for all of it, and a progress bar knows its length.
/// </summary>
public sealed class DataFile : IDisposable
{
    private readonly string _path;
    private readonly Packing _packing;
    private readonly bool _isOurs;
    private Stream? _reading;

    private DataFile(string path, string name, Packing packing, bool isOurs) => (_path, Name, _packing, _isOurs) = (path, name, packing, isOurs);

    /// <summary>The name of the file as it was given, without its folder.</summary>
    public string Name { get; private init; }

    /// <summary>The extension of the contents, lower case, with its dot: that of the entry within an archive.</summary>
    public string Extension { get; private set; } = "";

    /// <summary>Bytes, unpacked.</summary>
    public long Length { get; private set; }

    /// <summary>How its text is encoded.</summary>
    public Encoding Encoding { get; private set; } = Encoding.UTF8;

    /// <summary>What was guessed of it, as words of a report; null when nothing was.</summary>
    public string? Guess { get; private set; }

    /// <summary>How many bytes were read so far, of <see cref="Length"/>; may be asked by another thread.</summary>
    public long Position => _reading is ProgressStream stream ? stream.Count : 0;

    /// <summary>False for a workbook, which has no encoding of its own.</summary>
    public bool IsText => !IsWorkbook;

    internal bool IsWorkbook => Extension == ".xlsx";

    /// <summary>Opens and looks through a file: plain, .gz or .zip; a missing, empty, damaged or cut-off one is a fault.</summary>
    public static Result<DataFile> Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, Path.GetFileName(path), isOurs: false);
    }

    /// <summary>Keeps what comes through a stream, such as standard input, in a temporary file until this object is disposed of.</summary>
    public static Result<DataFile> Open(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        var path = Path.GetTempFileName();
        using (var copy = File.Create(path)) input.CopyTo(copy);
        var opened = Open(path, name, isOurs: true);
        if (!opened.IsOk) File.Delete(path);
        return opened;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reading?.Dispose();
        if (_isOurs) File.Delete(_path);
    }

    /// <summary>The unpacked bytes from their beginning, a byte order mark left out.</summary>
    internal Stream OpenBytes()
    {
        _reading?.Dispose();
        var stream = new ProgressStream(Unpacking.Open(_path, _packing));
        _reading = stream;
        Span<byte> mark = stackalloc byte[3];
        stream.ReadExactly(mark[..Mark]);
        return stream;
    }

    /// <summary>The unpacked file as one in which can be sought; what was packed lies in a temporary file as long as it is open.</summary>
    internal Stream OpenSeekable()
    {
        if (_packing == Packing.None) return File.OpenRead(_path);
        var unpacked = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var packed = OpenBytes()) packed.CopyTo(unpacked);
        unpacked.Position = 0;
        return unpacked;
    }

    /// <summary>The text from its beginning.</summary>
    internal StreamReader OpenText() => new(OpenBytes(), Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);

    private int Mark { get; set; }

    private static Result<DataFile> Open(string path, string name, bool isOurs)
    {
        try
        {
            if (Directory.Exists(path)) return Fail(name, "This is a folder; name a file.");
            var packing = Unpacking.Of(path);
            var inner = Unpacking.InnerName(path, packing);
            if (!inner.IsOk) return Result<DataFile>.Fail(inner.Faults);
            var file = new DataFile(path, name, packing, isOurs) { Extension = Path.GetExtension(packing == Packing.Zip ? inner.Value : isOurs ? name : inner.Value).ToLowerInvariant() };
            return file.LookThrough() is { } fault ? Result<DataFile>.Fail(fault) : Result<DataFile>.Ok(file);
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

    private Fault? LookThrough()
    {
        var census = new TextCensus();
        var buffer = new byte[1 << 17];
        using (var stream = Unpacking.Open(_path, _packing))
            for (int read; (read = stream.Read(buffer)) > 0;) census.Add(buffer.AsSpan(0, read));
        Length = census.Length;
        if (Length == 0) return new Fault(Name, "The file is empty.");
        if (IsWorkbook) return null;
        if (census.Result() is not { } text) return new Fault(Name, "The file holds bytes that no text holds; expected CSV, JSON or XLSX (with its extension .xlsx).");
        (Encoding, Mark, Guess) = text;
        return null;
    }

    private static Result<DataFile> Fail(string where, string why) => Result<DataFile>.Fail(new Fault(where, why));
}
