using System.Text.Json;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary>A line of <c>resolve --input</c>: a bare name, or <c>{"name":"…","near":[lon,lat]?,"within":"…"?}</c>.</summary>
internal static class PlaceQueryLine
{
    internal static Result<PlaceQuery> Parse(string line, int number)
    {
        var where = $"line {number}";
        if (string.IsNullOrWhiteSpace(line)) return Result<PlaceQuery>.Fail(new Fault(where, "The line is empty; a name was expected."));
        if (!line.TrimStart().StartsWith('{')) return Result<PlaceQuery>.Ok(new PlaceQuery(line.Trim()));
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, where);
        }
        catch (JsonException e)
        {
            return Result<PlaceQuery>.Fail(new Fault(where, $"The line is no JSON: {e.Message}"));
        }
        catch (InvalidOperationException)
        {
            // Well-formed JSON that escapes half of a surrogate pair, which no string can hold.
            return Result<PlaceQuery>.Fail(new Fault(where, "A text holds half a character (a lone surrogate such as \\ud800); expected whole characters."));
        }
    }

    private static Result<PlaceQuery> Read(JsonElement line, string where)
    {
        var faults = new List<Fault>();
        var name = TextOf(line, "name", where, faults);
        if (string.IsNullOrWhiteSpace(name) && faults.Count == 0) faults.Add(new Fault(where, "\"name\" must be a text that is not empty."));
        var within = TextOf(line, "within", where, faults);
        LonLat? near = null;
        if (line.TryGetProperty("near", out var point) && point.ValueKind != JsonValueKind.Null)
        {
            near = PointOf(point);
            if (near is null) faults.Add(new Fault(where, "\"near\" must be [longitude, latitude] in degrees."));
        }
        return faults.Count > 0 ? Result<PlaceQuery>.Fail(faults) : Result<PlaceQuery>.Ok(new PlaceQuery(name!, near, within));
    }

    private static string? TextOf(JsonElement line, string field, string where, List<Fault> faults)
    {
        if (!line.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        faults.Add(new Fault(where, $"\"{field}\" must be a text."));
        return null;
    }

    private static LonLat? PointOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 2) return null;
        if (value[0].ValueKind != JsonValueKind.Number || value[1].ValueKind != JsonValueKind.Number) return null;
        var point = new LonLat(value[0].GetDouble(), value[1].GetDouble());
        return point.IsValid ? point : null;
    }
}
