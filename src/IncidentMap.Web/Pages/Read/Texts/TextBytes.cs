using System.Text;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>Bytes to characters.</summary>
internal static partial class TextBytes
{
    /// <summary>How old Arabic files without a mark are written; its Latin punctuation and French letters are those of windows-1252.</summary>
    private const string OldArabic = "windows-1256";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// By a byte order mark, else as UTF-8 where it is valid, else as the file declares, else as windows-1256, which is then said
    /// (<c>Assumed</c>). Null for what is no text: characters that no text holds, one in a hundred or more.
    /// </summary>
    internal static (string Text, string? Assumed)? Decode(byte[] bytes, string? declared = null)
    {
        var (text, assumed) = Characters(bytes, declared);
        return IsBinary(text) ? null : (text, assumed);
    }

    /// <summary>The charset that an HTML file names in its first bytes, as browsers look for it; null for none.</summary>
    internal static string? DeclaredInHtml(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    private static (string Text, string? Assumed) Characters(byte[] bytes, string? declared)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null);
        if (bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null);
        var marked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        try
        {
            return (StrictUtf8.GetString(bytes, marked, bytes.Length - marked), null);
        }
        catch (DecoderFallbackException)
        {
            return marked > 0 ? (Encoding.UTF8.GetString(bytes, marked, bytes.Length - marked), null)
                : Known(declared) is { } encoding ? (encoding.GetString(bytes), null)
                : (Encoding.GetEncoding(OldArabic).GetString(bytes), OldArabic);
        }
    }

    private static Encoding? Known(string? name)
    {
        try
        {
            return name is null || Encoding.GetEncoding(name) is UTF8Encoding ? null : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.Count(c => c == '\uFFFD' || (c < ' ' && !char.IsWhiteSpace(c))) * 100L > text.Length;

    [GeneratedRegex("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,30})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Charset();
}
