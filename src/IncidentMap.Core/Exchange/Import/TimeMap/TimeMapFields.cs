using System.Text.Json;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.TimeMap;

/// <summary>An event of TimeMap as the fields of a record: its texts as they are, its lists as JSON.</summary>
internal static class TimeMapFields
{
    internal static RecordFields Of(long line, JsonElement element)
    {
        var members = element.EnumerateObject().DistinctBy(p => p.Name).ToList();
        return new RecordFields(line, new Columns(members.Select(m => m.Name)), [.. members.Select(m => Cell(m.Value))], element.GetRawText());
    }

    private static string Cell(JsonElement value)
    {
        try
        {
            return value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Null => "", _ => value.GetRawText() };
        }
        catch (InvalidOperationException)
        {
            return ""; // an escape of half a character is no text; the original row keeps it
        }
    }
}
