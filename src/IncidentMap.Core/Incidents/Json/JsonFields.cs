using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>
/// One JSON object under reading: each field is taken by name, and every fault goes to one list with the path of its field.
/// A field at fault reads as its default, so that reading goes on and all faults are found in one pass.
/// </summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly List<Fault> _faults;

    internal JsonFields(JsonElement element, string path, List<Fault> faults)
    {
        (_path, _faults) = (path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("", $"An object was expected, found {Shown(element)}.");
            return;
        }
        foreach (var property in element.EnumerateObject()) _fields[property.Name] = property.Value;
    }

    /// <summary>Parses a document; broken JSON gives one fault with its line, counted from 1.</summary>
    internal static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, string what, List<Fault> faults)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 64, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture);
            faults.Add(new Fault(line is null ? what : $"line {line}", $"This is not well-formed JSON: {FirstSentence(e.Message)}"));
            return null;
        }
    }

    internal void Fault(string name, string message) => _faults.Add(new Fault(PathOf(name), message));

    internal string Text(string name) => OptionalText(name, required: true) ?? "";

    internal string? OptionalText(string name, bool required = false)
    {
        if (Take(name, required) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.String && Decode(name, element) is { } text)
        {
            if (required && string.IsNullOrWhiteSpace(text)) Fault(name, "Text was expected, found nothing.");
            return text;
        }
        if (element.ValueKind != JsonValueKind.String) Fault(name, $"Text was expected, found {Shown(element)}.");
        return null;
    }

    internal DateOnly? Day(string name, bool required = false)
    {
        if (OptionalText(name, required) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Fault(name, $"'{text}' is not a day; expected yyyy-MM-dd.");
        return null;
    }

    internal int? Whole(string name, bool required = false)
    {
        if (Take(name, required) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= 0) return number;
        Fault(name, $"A whole number of zero or more was expected, found {Shown(element)}.");
        return null;
    }

    internal bool Flag(string name)
    {
        if (Take(name, required: false) is not { } element) return false;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        Fault(name, $"true or false was expected, found {Shown(element)}.");
        return false;
    }

    internal T? OneOf<T>(string name, bool required = false) where T : struct, Enum
    {
        if (OptionalText(name, required) is not { Length: > 0 } text) return null;
        if (Token.Parse<T>(text) is { } value) return value;
        Fault(name, $"'{text}' is not known; expected one of {string.Join(", ", Token.All<T>())}.");
        return null;
    }

    internal LonLat? Point(string name)
    {
        if (Take(name, required: false) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 2
            && element.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Number))
        {
            var point = new LonLat(element[0].GetDouble(), element[1].GetDouble());
            if (point.IsValid) return point;
        }
        Fault(name, $"[longitude, latitude] in degrees was expected, found {Shown(element)}.");
        return null;
    }

    internal List<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (element, path) in Items(name))
        {
            if (element.ValueKind == JsonValueKind.String && Decode(path, element) is { } text) texts.Add(text);
            else if (element.ValueKind != JsonValueKind.String) Fault(path, $"Text was expected, found {Shown(element)}.");
        }
        return texts;
    }

    /// <summary>True when the field stands in the object, be it as null.</summary>
    internal bool Has(string name) => _fields.ContainsKey(name);

    internal JsonFields? Object(string name, bool required = false) =>
        Take(name, required) is { } element ? new JsonFields(element, PathOf(name), _faults) : null;

    internal List<T> Objects<T>(string name, Func<JsonFields, T> read) =>
        [.. Items(name).Select(item => read(new JsonFields(item.Element, PathOf(item.Name), _faults)))];

    /// <summary>Call last: fields that nobody asked for are faults.</summary>
    internal void Close()
    {
        foreach (var name in _fields.Keys.Where(n => !_known.Contains(n)))
            Fault(name, $"This field is not known; known are {string.Join(", ", _known)}.");
    }

    private List<(JsonElement Element, string Name)> Items(string name)
    {
        if (Take(name, required: false) is not { } element) return [];
        if (element.ValueKind == JsonValueKind.Array) return [.. element.EnumerateArray().Select((e, i) => (e, $"{name}[{i}]"))];
        Fault(name, $"A list was expected, found {Shown(element)}.");
        return [];
    }

    private JsonElement? Take(string name, bool required)
    {
        _known.Add(name);
        if (_fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null) return element;
        if (required) Fault(name, "This field is required.");
        return null;
    }

    /// <summary>The text of an element; an escape of half a surrogate pair is no text.</summary>
    private string? Decode(string name, JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            Fault(name, "The text holds bytes or escapes that are no characters.");
            return null;
        }
    }

    private string PathOf(string name) => _path.Length == 0 ? (name.Length == 0 ? "$" : name) : name.Length == 0 ? _path : $"{_path}.{name}";

    private static string Shown(JsonElement element)
    {
        var raw = element.GetRawText();
        return raw.Length <= 40 ? raw : raw[..40] + "…";
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
