using System.Text.Json;

namespace IncidentMap.Cql;

/// <summary>Reads the JSON form (CQL2, annex D): objects with an operator and its arguments, to the same pieces as the text form.</summary>
internal sealed class JsonParser
{
    private const int Deepest = 128;
    private Fault? _fault;

    internal Result<CqlNode> Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Deepest });
            var root = Node(json.RootElement, "");
            return _fault is { } fault ? Result<CqlNode>.Fail(fault) : Result<CqlNode>.Ok(root);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // half a surrogate pair comes to light when its text is asked for
        {
            return Result<CqlNode>.Fail(CqlFaults.Of("", $"is no JSON that can be read: {Fault.Quoted(e.Message)}"));
        }
    }

    private CqlNode Node(JsonElement json, string at) => json.ValueKind switch
    {
        JsonValueKind.String => new TextNode(at, json.GetString()!),
        JsonValueKind.Number => json.TryGetDouble(out var number) && double.IsFinite(number) ? new NumberNode(at, number) : Fail(at, "the number cannot be held"),
        JsonValueKind.True or JsonValueKind.False => new TruthNode(at, json.GetBoolean()),
        JsonValueKind.Array => new ArrayNode(at, Nodes(json, at)),
        JsonValueKind.Object => Object(json, at),
        _ => Fail(at, "null stands for nothing here; ask with isNull"),
    };

    private List<CqlNode> Nodes(JsonElement array, string at) => [.. array.EnumerateArray().Select((item, i) => Node(item, $"{at}[{i}]"))];

    private CqlNode Object(JsonElement json, string at)
    {
        if (json.TryGetProperty("op", out var op)) return Call(json, op, at);
        if (json.TryGetProperty("property", out var property)) return property.ValueKind == JsonValueKind.String ? new PropertyNode(at, property.GetString()!) : Fail(at, "property is the name of one, in quotes");
        if (json.TryGetProperty("date", out var date)) return Instant(date, "date", at);
        if (json.TryGetProperty("timestamp", out var moment)) return Instant(moment, "timestamp", at);
        if (json.TryGetProperty("interval", out var interval)) return Interval(interval, at);
        if (json.TryGetProperty("casei", out var cased)) return new CallNode(at, "casei", [Node(cased, Inside(at, "casei"))]);
        if (json.TryGetProperty("accenti", out var accented)) return new CallNode(at, "accenti", [Node(accented, Inside(at, "accenti"))]);
        if (!json.TryGetProperty("type", out _) && !json.TryGetProperty("bbox", out _)) return Fail(at, "expected op, property, date, timestamp, interval, bbox or the type of a geometry");
        var made = GeoJsonLiterals.Read(json);
        return made.IsOk ? new GeometryNode(at, made.Value) : Fail(at, made.Faults[0].Message);
    }

    private CqlNode Call(JsonElement json, JsonElement op, string at)
    {
        if (op.ValueKind != JsonValueKind.String) return Fail(at, "op is the name of an operator or function, in quotes");
        if (!json.TryGetProperty("args", out var args)) return Fail(at, "op is given without args");
        var name = op.GetString()!.ToLowerInvariant();
        var inside = Inside(at, "args");
        return new CallNode(at, name, args.ValueKind == JsonValueKind.Array ? Nodes(args, inside) : [Node(args, inside)]);
    }

    private CqlNode Instant(JsonElement json, string name, string at)
    {
        var written = json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
        return CqlInstant.Parse(written) is { } instant && (name == "interval" || instant.IsDay == (name == "date"))
            ? new InstantNode(at, instant)
            : Fail(at, CqlFaults.NoInstant(name, written));
    }

    private CqlNode Interval(JsonElement json, string at)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() != 2) return Fail(at, "an interval is an array of two ends");
        return new IntervalNode(at, End(json[0], Inside(at, "interval[0]")), End(json[1], Inside(at, "interval[1]")));
    }

    private CqlNode? End(JsonElement json, string at) =>
        json.ValueKind != JsonValueKind.String ? Node(json, at) : json.GetString() == ".." ? null : Instant(json, "interval", at);

    private static string Inside(string at, string member) => at.Length == 0 ? member : $"{at}.{member}";

    private TruthNode Fail(string at, string message)
    {
        _fault ??= CqlFaults.Of(at, message);
        return new TruthNode(at, false);
    }
}
