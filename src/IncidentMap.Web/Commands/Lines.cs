using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IncidentMap.Web.Commands;

/// <summary>Lines in and out of a verb: UTF-8 whatever the console says, JSON with its Arabic readable.</summary>
internal static class Lines
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>For terminals and files, not for pages: only what JSON itself demands is escaped.</summary>
    internal static JsonSerializerOptions Readable { get; } = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static StreamWriter Out() => new(Console.OpenStandardOutput(), Utf8, 1 << 16);

    /// <summary>A file, or standard input for "-"; a file that cannot be opened is a fault.</summary>
    internal static Result<TextReader> Open(string path)
    {
        try
        {
            return Result<TextReader>.Ok(path == "-" ? new StreamReader(Console.OpenStandardInput(), Utf8) : new StreamReader(path, Utf8));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<TextReader>.Fail(new Fault(path, $"Cannot read the file: {e.Message}"));
        }
    }
}
