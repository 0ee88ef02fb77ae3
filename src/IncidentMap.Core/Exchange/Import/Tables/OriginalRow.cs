using System.Buffers;
using System.Text;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Tables;

/// <summary>A record of a table as a JSON object: names of columns and cells as they stand in the file, empty ones among them.</summary>
internal static class OriginalRow
{
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? t_scratch;

    internal static string Of(IReadOnlyList<string> names, string[] cells)
    {
        var (buffer, json) = t_scratch ??= New();
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        for (var i = 0; i < names.Count; i++) json.WriteString(names[i], cells[i]);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) New()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, IncidentJson.WriterOptions));
    }
}
