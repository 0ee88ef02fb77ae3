using System.Text;
using System.Text.Json;
using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Exchange.Import;

/// <summary>A record of a JSON file.</summary>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Element">The record.</param>
/// <param name="Fault">Why it, or the file, cannot be read; null when it can.</param>
internal readonly record struct JsonItem(long Line, JsonElement Element, Fault? Fault = null);

/// <summary>
/// Cuts a JSON text into the objects of one of its lists, or of a sequence of objects (newline-delimited, or RFC 8142 with its record
/// separators), a buffer at a time.
/// </summary>
internal static class JsonObjects
{
    /// <summary>The longest object in bytes; beyond it the file is no list of records.</summary>
    private const int Longest = 64 << 20;

    /// <param name="file">The file.</param>
    /// <param name="atRoot">True when the list itself is the text, or the objects follow one another.</param>
    /// <param name="member">The member of the root object that holds the list; null for none.</param>
    internal static IEnumerable<JsonItem> Of(DataFile file, bool atRoot, string? member)
    {
        using var bytes = Utf8(file);
        var cutter = new JsonCutter(bytes, Longest, atRoot, member);
        while (true)
        {
            var (line, found) = cutter.Next();
            if (cutter.Failure is { } failure) yield return new JsonItem(cutter.Line, default, new Fault("file", failure));
            if (found is null) yield break;
            yield return Parse(line, found.Value);
        }
    }

    private static JsonItem Parse(long line, ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
            return new JsonItem(line, document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            return new JsonItem(line, default, new Fault("record", $"is not well-formed JSON: {e.Message}"));
        }
    }

    private static Stream Utf8(DataFile file) =>
        file.Encoding is UTF8Encoding ? file.OpenBytes() : Encoding.CreateTranscodingStream(file.OpenBytes(), file.Encoding, Encoding.UTF8);
}
