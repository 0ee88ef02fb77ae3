using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Web.Reconcile;

/// <summary>One query of a batch.</summary>
/// <param name="Key">Its key in the batch.</param>
/// <param name="Name">The name to look for; null when the query gives properties alone.</param>
/// <param name="Types">Ids of the types asked for; empty for all.</param>
/// <param name="IsStrict">True when nothing of another type is wanted.</param>
/// <param name="Limit">Most candidates to return.</param>
/// <param name="Properties">Values by property id, each as words.</param>
internal sealed record ReconcileQuery(
    string Key, string? Name, IReadOnlyList<string> Types, bool IsStrict, int Limit, IReadOnlyList<(string Id, IReadOnlyList<string> Values)> Properties)
{
    /// <summary>Candidates that are returned when a query does not say how many.</summary>
    private const int UsualLimit = 5;

    /// <summary>More candidates than anybody looks through.</summary>
    private const int MostCandidates = 50;

    /// <summary>Reads a batch: <c>{"q0":{"query":"…","type":"…","limit":5,"properties":[{"pid":"admin1","v":"…"}]}}</c>. All faults are listed.</summary>
    internal static Result<IReadOnlyList<ReconcileQuery>> ReadBatch(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Result<IReadOnlyList<ReconcileQuery>>.Fail(Fault("queries", "an object with a query under each key"));
            var faults = new List<Fault>();
            var queries = document.RootElement.EnumerateObject().Select(p => Read(p.Name, p.Value, faults)).OfType<ReconcileQuery>().ToList();
            return faults.Count == 0 ? Result<IReadOnlyList<ReconcileQuery>>.Ok(queries) : Result<IReadOnlyList<ReconcileQuery>>.Fail(faults);
        }
        catch (JsonException e)
        {
            return Result<IReadOnlyList<ReconcileQuery>>.Fail(new Fault("queries", $"queries is no JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine}."));
        }
    }

    private static ReconcileQuery? Read(string key, JsonElement query, List<Fault> faults)
    {
        if (query.ValueKind != JsonValueKind.Object)
        {
            faults.Add(Fault(key, "an object with query or properties"));
            return null;
        }
        var name = Member(query, "query") is { } text ? Words(text) : null;
        var properties = Member(query, "properties") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select((p, i) => Property(p, $"{key}.properties[{i}]", faults)).ToList() : [];
        if (string.IsNullOrWhiteSpace(name) && properties.Count == 0) faults.Add(Fault($"{key}.query", "a name that is not empty, or properties"));
        var strictness = Member(query, "type_strict") is { } word ? Words(word) : null;
        if (strictness is not (null or "any" or "all" or "should")) faults.Add(Fault($"{key}.type_strict", "any, all or should"));
        return new ReconcileQuery(key, name, TypesOf(query), strictness is "any" or "all", Limited(query, key, faults), properties);
    }

    private static int Limited(JsonElement query, string key, List<Fault> faults)
    {
        if (Member(query, "limit") is not { } limit) return UsualLimit;
        if (limit.ValueKind == JsonValueKind.Number && limit.TryGetDouble(out var number) && number >= 1) return (int)Math.Min(number, MostCandidates);
        faults.Add(Fault($"{key}.limit", "a positive number"));
        return UsualLimit;
    }

    /// <summary>One id or several, each as a string or as an object with an id.</summary>
    private static List<string> TypesOf(JsonElement query) => Member(query, "type") is { } type ? [.. Several(type).Select(Words).OfType<string>().Where(t => t.Length > 0)] : [];

    private static (string Id, IReadOnlyList<string> Values) Property(JsonElement property, string where, List<Fault> faults)
    {
        var id = property.ValueKind == JsonValueKind.Object && Member(property, "pid") is { } pid ? Words(pid) : null;
        if (id is null || Member(property, "v") is not { } value)
        {
            faults.Add(Fault(where, "an object with pid and v"));
            return ("", []);
        }
        return (id, [.. Several(value).Select(Words).OfType<string>().Where(v => !string.IsNullOrWhiteSpace(v))]);
    }

    private static List<JsonElement> Several(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    /// <summary>A value as words; of an entity its id, which says more than its name.</summary>
    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Object => Member(value, "id") is { ValueKind: JsonValueKind.String } id ? id.GetString() : null,
        _ => null,
    };

    private static JsonElement? Member(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static Fault Fault(string where, string expected) => new(where, $"{where} is not understood; expected {expected}.");
}
