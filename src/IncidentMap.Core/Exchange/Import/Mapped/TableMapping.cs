using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>
/// A mapping file: which column of a table is which field, how its days are written and in which order its coordinates stand. JSON, with
/// names as below in camelCase; comments are allowed, unknown members are not.
/// </summary>
public sealed record TableMapping
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Who speaks through the table: the display name of its maker.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The origin of its claims, a kebab token; made of the speaker's name where it is missing.</summary>
    public string? Origin { get; init; }

    /// <summary>Columns by field; see <see cref="MappedFields"/> for the fields.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The form of days, in .NET's letters, such as <c>dd/MM/yyyy</c>.</summary>
    public string DateForm { get; init; } = "yyyy-MM-dd";

    /// <summary>The order of coordinates in a column that holds both: <c>lat,lon</c> or <c>lon,lat</c>.</summary>
    public string CoordinateOrder { get; init; } = "lat,lon";

    /// <summary>What separates several parties or sources in one cell.</summary>
    public string ListSeparator { get; init; } = ";";

    /// <summary>Values by field: what a cell says and the token that is meant, for kind, target, accuracy, grade, party.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Members that no mapping file has.</summary>
    [JsonExtensionData, JsonInclude]
    internal Dictionary<string, JsonElement>? Unknown { get; init; }

    /// <summary>Reads a mapping file; all faults of it together.</summary>
    public static Result<TableMapping> Read(string json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize<TableMapping>(json, Options);
            if (mapping is null) return Result<TableMapping>.Fail(new Fault("mapping", "is empty"));
            var faults = mapping.Faults().ToList();
            return faults.Count == 0 ? Result<TableMapping>.Ok(mapping) : Result<TableMapping>.Fail(faults);
        }
        catch (JsonException e)
        {
            var what = e.Path is null or "$" ? "JSON is not well formed" : $"what {e.Path} holds is not well formed, or not of the kind that is expected there";
            return Result<TableMapping>.Fail(new Fault($"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}", $"{what}; import FILE --suggest drafts a mapping file"));
        }
    }

    /// <summary>The text of a mapping file.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    private IEnumerable<Fault> Faults()
    {
        foreach (var member in Unknown?.Keys ?? Enumerable.Empty<string>())
            yield return new Fault(member, "is not known here; known are speaker, origin, columns, dateForm, coordinateOrder, listSeparator and values");
        if (string.IsNullOrWhiteSpace(Speaker)) yield return new Fault("speaker", "is empty; it says whose table this is");
        if (Origin is not null && !Party.IsToken(Origin)) yield return new Fault("origin", $"'{Origin}' is not a token of lower-case letters, digits and single hyphens");
        foreach (var field in Columns.Keys.Where(f => !MappedFields.All.Contains(f)))
            yield return new Fault($"columns.{field}", $"is no field; known are {string.Join(", ", MappedFields.All)}");
        foreach (var field in Columns.Where(c => string.IsNullOrEmpty(c.Value)).Select(c => c.Key)) yield return new Fault($"columns.{field}", "names no column");
        if (!Columns.ContainsKey("date")) yield return new Fault("columns.date", "is missing");
        if (!Columns.ContainsKey("place") && !Columns.ContainsKey("placeAr") && !Columns.ContainsKey("point") && !(Columns.ContainsKey("lon") && Columns.ContainsKey("lat")))
            yield return new Fault("columns", "neither lon and lat, nor point, nor place is among them");
        if (CoordinateOrder is not ("lat,lon" or "lon,lat")) yield return new Fault("coordinateOrder", $"'{CoordinateOrder}' is neither lat,lon nor lon,lat");
        if (ListSeparator.Length == 0) yield return new Fault("listSeparator", "is empty");
        foreach (var field in Values.Keys.Where(f => f is not ("kind" or "target" or "accuracy" or "grade" or "party")))
            yield return new Fault($"values.{field}", "has no values; known are kind, target, accuracy, grade and party");
        foreach (var field in Values.Where(v => v.Value is null || v.Value.Values.Any(token => token is null)).Select(v => v.Key))
            yield return new Fault($"values.{field}", "gives a cell no token");
    }
}
