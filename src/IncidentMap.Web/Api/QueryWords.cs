using System.Globalization;

namespace IncidentMap.Web.Api;

/// <summary>Reads the words of a query and gathers every fault: unknown words, repeated ones, bad values.</summary>
internal sealed class QueryWords
{
    private readonly IQueryCollection _query;
    private readonly List<Fault> _faults = [];

    internal QueryWords(IQueryCollection query, params string[] known)
    {
        _query = query;
        foreach (var (word, values) in query)
        {
            if (!known.Contains(word, StringComparer.Ordinal)) Fault(word, $"'{word}' is not known here; known are {string.Join(", ", known)}.");
            else if (values.Count > 1) Fault(word, $"{word} is given more than once.");
        }
    }

    internal IReadOnlyList<Fault> Faults => _faults;

    internal void Fault(string word, string message) => _faults.Add(new Fault(word, message));

    internal string? Text(string word, int longest)
    {
        var value = Value(word);
        if (value?.Length > longest) Fault(word, $"{word} is longer than {longest} characters.");
        return value;
    }

    internal int? Whole(string word, int least, int most)
    {
        if (Value(word) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Fault(word, $"{word} must be a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>Degrees that must be given, from -<paramref name="most"/> to <paramref name="most"/>.</summary>
    internal double? Degrees(string word, double most)
    {
        if (Number(Value(word)) is { } value && Math.Abs(value) <= most) return value;
        Fault(word, $"{word} must be degrees from -{most:0} to {most:0}.");
        return null;
    }

    /// <summary>A point as longitude,latitude.</summary>
    internal LonLat? Point(string word)
    {
        if (Value(word) is not { } text) return null;
        if (text.Split(',') is [var lon, var lat] && Number(lon) is { } x && Number(lat) is { } y && new LonLat(x, y) is { IsValid: true } point) return point;
        Fault(word, $"{word} must be longitude,latitude in degrees.");
        return null;
    }

    private string? Value(string word) => _query.TryGetValue(word, out var values) && values.Count > 0 && values[0] is { Length: > 0 } value ? value : null;

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
