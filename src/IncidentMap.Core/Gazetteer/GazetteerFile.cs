using System.Security.Cryptography;
using System.Text.Json;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer;

/// <summary>
/// The compiled gazetteer on disk: UTF-8 JSON lines, so that a change can be read in a diff. The first line is a header
/// with the form's name and number, the counts, the sources and the SHA-256 of everything after it; then one line a place
/// and one line an outline.
/// </summary>
public static class GazetteerFile
{
    /// <summary>The name of the compiled file in <c>geodata/</c>.</summary>
    public const string FileName = "gazetteer.jsonl";

    internal const string FormName = "incidentmap-gazetteer";

    /// <summary>The form that this program writes; it reads this one and every one before it.</summary>
    internal const int FormNumber = 1;

    /// <summary>Where the program's own gazetteer lies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "geodata", FileName);

    /// <summary>The gazetteer that a data folder works with: its own, where one was imported or updated, else the program's.</summary>
    public static string PathFor(string dataFolder)
    {
        var own = OwnPath(dataFolder);
        return File.Exists(own) ? own : DefaultPath;
    }

    /// <summary>Where a data folder keeps the gazetteer that was made by <c>gazetteer import</c> or <c>update</c>.</summary>
    public static string OwnPath(string dataFolder) => Path.Combine(dataFolder, "gazetteer", FileName);

    /// <summary>
    /// Makes a compiled gazetteer ready for questions: from its index beside it, where that was made of this very file by this
    /// very program and is whole, which takes some tens of milliseconds; else from the gazetteer itself. A missing or damaged
    /// gazetteer is a fault that says which.
    /// </summary>
    /// <param name="path">The gazetteer.</param>
    /// <param name="tell">Is told in one sentence why an index that is there could not be used; null when nobody wants to know.</param>
    public static Result<IGazetteer> Load(string path, Action<string>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var indexed = IndexFile.Read(path);
        if (indexed.IsOk) return Result<IGazetteer>.Ok(indexed.Value);
        var data = Read(path);
        if (!data.IsOk) return Result<IGazetteer>.Fail(data.Faults);
        if (File.Exists(IndexFile.PathOf(path))) tell?.Invoke(indexed.Faults[0].ToString());
        return Result<IGazetteer>.Ok(new CompiledGazetteer(data.Value));
    }

    /// <summary>Makes the index of a compiled gazetteer and puts it beside it.</summary>
    /// <returns>The bytes written; a fault when the gazetteer is missing or damaged, or the index cannot be written.</returns>
    public static Result<long> WriteIndex(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            var data = Parse(bytes, path);
            if (!data.IsOk) return Result<long>.Fail(data.Faults);
            return Result<long>.Ok(IndexFile.Write(path, new CompiledGazetteer(data.Value), bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<long>.Fail(new Fault(path, $"Cannot index the gazetteer: {e.Message}"));
        }
    }

    /// <summary>Reads and checks a compiled gazetteer.</summary>
    public static Result<GazetteerData> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<GazetteerData>.Fail(new Fault(path, $"Cannot read the gazetteer: {e.Message} Run: gazetteer compile."));
        }
    }

    /// <summary>The versions that the header of a gazetteer names, without reading the rest; null where there is no gazetteer.</summary>
    public static GazetteerVersion? ReadVersion(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var header = JsonSerializer.Deserialize(reader.ReadLine() ?? "", GazetteerJson.Default.HeaderLine);
            return header is { Form: FormName } ? new(header.Version, header.MergedWith) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads and checks the bytes of a compiled gazetteer.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What to call it in a fault.</param>
    public static Result<GazetteerData> Parse(ReadOnlySpan<byte> bytes, string name)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0) return Damaged(name, "it has no header line");
        try
        {
            var header = JsonSerializer.Deserialize(bytes[..end], GazetteerJson.Default.HeaderLine);
            var body = bytes[(end + 1)..];
            if (header is not { Form: FormName }) return Damaged(name, "its first line is not the header of a gazetteer");
            if (header.FormNumber is < 1 or > FormNumber)
                return Damaged(name, $"its form is number {header.FormNumber}, and this program reads 1 to {FormNumber}");
            if (!string.Equals(header.Sha256, Checksum(body), StringComparison.Ordinal))
                return Damaged(name, "its contents do not have the SHA-256 that its header names");
            return GazetteerLines.Read(header, body, name);
        }
        catch (JsonException e)
        {
            return Damaged(name, $"a line is not the JSON that was expected ({e.Message})");
        }
    }

    /// <summary>The file for some data; the same data always give the same bytes.</summary>
    public static byte[] Write(GazetteerData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Write(data, GazetteerLines.Write(data));
    }

    /// <summary>The same where the lines of places and outlines are written already.</summary>
    internal static byte[] Write(GazetteerData data, byte[] body)
    {
        var header = new HeaderLine
        {
            Form = FormName,
            FormNumber = FormNumber,
            Version = data.Version,
            Sha256 = Checksum(body),
            Places = data.Places.Count,
            Names = data.NameCount,
            Outlines = data.Outlines.Count,
            Sources = data.Sources,
            MergedWith = data.MergedWith,
            Imports = data.Imports,
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(header, GazetteerJson.Default.HeaderLine), (byte)'\n', .. body];
    }

    internal static Result<GazetteerData> Damaged(string name, string why) =>
        Result<GazetteerData>.Fail(new Fault(name, $"The gazetteer file is damaged: {why}. Restore it, or run: gazetteer compile (for a data folder's own: gazetteer import)."));

    internal static string Checksum(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
