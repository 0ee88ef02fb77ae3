using System.Globalization;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>One reading of filter words: collects values and faults, then gives a filter or all faults.</summary>
internal sealed class FilterReading(IReadOnlySet<string>? alsoAllowed)
{
    /// <summary>Longest search text, in UTF-16 code units.</summary>
    internal const int LongestText = 200;

    private const int LongestValue = 1000;
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<IncidentKind> _kinds = [];
    private readonly HashSet<Grade> _grades = [];
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private IncidentFilter _filter = new();

    internal void Take(string word, string value)
    {
        var name = word.Trim().ToLowerInvariant();
        if (!IncidentFilter.Words.Contains(name))
        {
            if (alsoAllowed?.Contains(name) != true) AddUnknown(word);
            return;
        }
        var text = value.Trim();
        if (text.Length == 0) return;
        if (!_seen.Add(name) && name is not ("kind" or "party" or "grade")) Add(name, "is given twice; give it once");
        else if (IsReadable(name, text)) Read(name, text);
    }

    internal Result<IncidentFilter> Finish()
    {
        if (_filter.From is { } from && _filter.To is { } to && from > to)
            Add("from", $"{Iso(from)} lies after to, which is {Iso(to)}; swap them");
        return _faults.Count > 0
            ? Result<IncidentFilter>.Fail(_faults)
            : Result<IncidentFilter>.Ok(_filter with { Kinds = _kinds, Grades = _grades, Parties = _parties });
    }

    private void Read(string word, string text)
    {
        switch (word)
        {
            case "from": _filter = _filter with { From = Date(word, text) }; break;
            case "to": _filter = _filter with { To = Date(word, text) }; break;
            case "bbox": _filter = _filter with { Bbox = Box(text) }; break;
            case "place": _filter = _filter with { Place = PlaceId(text) }; break;
            case "kind": AddTokens(word, text, _kinds); break;
            case "grade": AddTokens(word, text, _grades); break;
            case "party": AddParties(text); break;
            case "accuracy": _filter = _filter with { Accuracy = One<GeolocationAccuracy>(word, text) }; break;
            case "killed": ReadKilled(text); break;
            default: _filter = _filter with { Text = text }; break;
        }
    }

    private bool IsReadable(string word, string text)
    {
        var before = _faults.Count;
        var longest = word == "q" ? LongestText : LongestValue;
        if (text.Length > longest) Add(word, $"is {text.Length} characters long; {longest} are allowed");
        if (text.Any(char.IsControl)) Add(word, "contains a control character");
        if (!Utf16.IsWellFormed(text)) Add(word, "is not well-formed Unicode");
        return _faults.Count == before;
    }

    private DateOnly? Date(string word, string text)
    {
        var fault = FilterText.ReadDate(text, out var date);
        if (fault is null) return date;
        Add(word, fault);
        return null;
    }

    private BBox? Box(string text)
    {
        var parts = FilterText.Split(text).ToArray();
        var numbers = new double[4];
        if (parts.Length != 4)
        {
            Add("bbox", $"has {parts.Length} value{(parts.Length == 1 ? "" : "s")}; it takes four numbers in degrees: minLon,minLat,maxLon,maxLat");
            return null;
        }
        var before = _faults.Count;
        for (var i = 0; i < 4; i++) CheckCorner(parts[i], i, out numbers[i]);
        if (_faults.Count > before) return null;
        var box = new BBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        if (box.MinLon > box.MaxLon) Add("bbox", $"minLon {Degrees(box.MinLon)} is greater than maxLon {Degrees(box.MaxLon)}; the order is minLon,minLat,maxLon,maxLat");
        if (box.MinLat > box.MaxLat) Add("bbox", $"minLat {Degrees(box.MinLat)} is greater than maxLat {Degrees(box.MaxLat)}; the order is minLon,minLat,maxLon,maxLat");
        return _faults.Count > before ? null : box;
    }

    private void CheckCorner(string part, int index, out double number)
    {
        var (name, limit) = index switch { 0 => ("minLon", 180), 1 => ("minLat", 90), 2 => ("maxLon", 180), _ => ("maxLat", 90) };
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(ArabicDigits.ToAscii(part), style, CultureInfo.InvariantCulture, out number) || !double.IsFinite(number))
            Add("bbox", $"{name} '{FilterText.Shown(part)}' is not a number in degrees");
        else if (Math.Abs(number) > limit)
            Add("bbox", $"{name} {FilterText.Shown(part)} lies outside of -{limit} to {limit} degrees");
        else
            number = Math.Round(number, 9) + 0.0; // a tenth of a millimetre; -0 becomes 0, so that a filter has one written form
    }

    private string? PlaceId(string text)
    {
        if (text.Length <= 100 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_' or '.' or '/')) return text;
        Add("place", $"'{FilterText.Shown(text)}' is not the id of a place, such as gn:173480; /api/places?q= finds ids by name");
        return null;
    }

    private void AddTokens<T>(string word, string text, HashSet<T> into) where T : struct, Enum
    {
        foreach (var part in FilterText.Split(text).Where(p => p.Length > 0))
            if (One<T>(word, part) is { } value) into.Add(value);
    }

    private T? One<T>(string word, string text) where T : struct, Enum
    {
        var value = Token.Parse<T>(ArabicDigits.ToAscii(text));
        if (value is null) Add(word, $"'{FilterText.Shown(text)}' is not one of {string.Join(", ", Token.All<T>())}");
        return value;
    }

    private void AddParties(string text)
    {
        foreach (var part in FilterText.Split(text).Where(p => p.Length > 0))
        {
            var token = part.ToLowerInvariant();
            if (Party.IsToken(token)) _parties.Add(token);
            else Add("party", $"'{FilterText.Shown(part)}' is not a party's token, such as {string.Join(", ", Party.Known.Take(4))}");
        }
    }

    private void ReadKilled(string text)
    {
        var fault = FilterText.ReadRange(text, out var min, out var max);
        if (fault is not null) Add("killed", fault);
        else _filter = _filter with { KilledMin = min, KilledMax = max };
    }

    private void AddUnknown(string word)
    {
        var known = alsoAllowed is null ? IncidentFilter.Words : [.. IncidentFilter.Words, .. alsoAllowed.Order(StringComparer.Ordinal)];
        _faults.Add(new Fault(FilterText.Shown(word), $"unknown word '{FilterText.Shown(word)}'; known are {string.Join(", ", known)}"));
    }

    private void Add(string word, string message) => _faults.Add(new Fault(word, $"{word} {message}"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Degrees(double number) => number.ToString(CultureInfo.InvariantCulture);
}
