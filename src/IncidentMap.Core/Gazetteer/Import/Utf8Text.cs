using System.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>The contents of a file as text. Only UTF-8 is taken, with or without a mark at its head: a wrong guess would make other names.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; a fault names the line and the byte of what is not UTF-8.</summary>
    internal static Result<string> Of(ImportFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return Fail(file.Name, "The file is UTF-16; save it as UTF-8.");
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            return Result<string>.Ok(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            return NotUtf8(file.Name, bytes, e.Index);
        }
    }

    private static Result<string> NotUtf8(string name, ReadOnlySpan<byte> bytes, int at)
    {
        at = Math.Clamp(at, 0, bytes.Length - 1);
        var start = bytes[..at].LastIndexOf((byte)'\n') + 1;
        return Fail($"{name}, line {bytes[..at].Count((byte)'\n') + 1}, byte {at - start + 1}",
            $"The byte 0x{bytes[at]:X2} is not UTF-8; the file may be Windows-1256 or Latin-1. Save it as UTF-8; nothing was imported.");
    }

    private static Result<string> Fail(string where, string why) => Result<string>.Fail(new Fault(where, why));
}
