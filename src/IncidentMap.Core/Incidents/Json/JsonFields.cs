using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>
/// One JSON object under reading: each field is taken by name, and every fault goes to one list with the path of its field.
/// A field at fault reads as its default, so that reading goes on and all faults are found in one pass.
/// </summary>
internal sealed class JsonFields
{
    private readonly JsonElement _element;
    private readonly JsonFields? _parent;
    private readonly string _name;
    private readonly int _index;
    private readonly List<Fault> _faults;
    private readonly List<string> _known = [];
    private int _found;

    /// <param name="element">The object.</param>
    /// <param name="faults">Where faults go.</param>
    internal JsonFields(JsonElement element, List<Fault> faults)
        : this(element, null, "", -1, faults)
    {
    }

    private JsonFields(JsonElement element, JsonFields? parent, string name, int index, List<Fault> faults)
    {
        (_element, _parent, _name, _index, _faults) = (element, parent, name, index, faults);
        if (element.ValueKind != JsonValueKind.Object) Fault("", $"An object was expected, found {Shown(element)}.");
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

    internal IReadOnlyList<string> Texts(string name)
    {
        var items = Items(name);
        if (items.Length == 0) return [];
        var texts = new List<string>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].ValueKind != JsonValueKind.String) Fault($"{name}[{i}]", $"Text was expected, found {Shown(items[i])}.");
            else if (Decode($"{name}[{i}]", items[i]) is { } text) texts.Add(text);
        }
        return texts;
    }

    /// <summary>True when the field stands in the object, be it as null.</summary>
    internal bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    internal JsonFields? Object(string name, bool required = false) =>
        Take(name, required) is { } element ? new JsonFields(element, this, name, -1, _faults) : null;

    internal IReadOnlyList<T> Objects<T>(string name, Func<JsonFields, T> read)
    {
        var items = Items(name);
        if (items.Length == 0) return [];
        var values = new List<T>(items.Length);
        for (var i = 0; i < items.Length; i++) values.Add(read(new JsonFields(items[i], this, name, i, _faults)));
        return values;
    }

    /// <summary>Call last: fields that nobody asked for are faults.</summary>
    internal void Close()
    {
        if (_element.ValueKind != JsonValueKind.Object || _found == _element.GetPropertyCount()) return;
        foreach (var name in _element.EnumerateObject().Select(p => p.Name).Where(n => !_known.Contains(n)))
            Fault(name, $"This field is not known; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
    }

    private JsonElement[] Items(string name)
    {
        if (Take(name, required: false) is not { } element) return [];
        if (element.ValueKind == JsonValueKind.Array) return [.. element.EnumerateArray()];
        Fault(name, $"A list was expected, found {Shown(element)}.");
        return [];
    }

    /// <summary>Each name is taken once, so that the fields found can be counted against those that are there.</summary>
    private JsonElement? Take(string name, bool required)
    {
        _known.Add(name);
        if (_element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var element))
        {
            _found++;
            if (element.ValueKind != JsonValueKind.Null) return element;
        }
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

    private string PathOf(string name)
    {
        var path = Path();
        return path.Length == 0 ? (name.Length == 0 ? "$" : name) : name.Length == 0 ? path : $"{path}.{name}";
    }

    private string Path()
    {
        if (_parent is null) return "";
        var name = _index < 0 ? _name : $"{_name}[{_index}]";
        var parent = _parent.Path();
        return parent.Length == 0 ? name : $"{parent}.{name}";
    }

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
