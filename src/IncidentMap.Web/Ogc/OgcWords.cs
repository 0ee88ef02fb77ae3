using System.Globalization;

namespace IncidentMap.Web.Ogc;

/// <summary>The words of an address as OGC API asks them to be read: an unknown one, a repeated one and a bad value are faults, and all are kept.</summary>
internal sealed class OgcWords
{
    /// <summary>Words of the map's filter whose values add up, as they do everywhere else.</summary>
    private static readonly string[] Repeatable = ["kind", "party", "grade"];

    private readonly IQueryCollection _query;
    private readonly List<Fault> _faults = [];

    internal OgcWords(IQueryCollection query, IReadOnlyCollection<string> known)
    {
        _query = query;
        foreach (var (word, values) in query)
        {
            if (!known.Contains(word, StringComparer.Ordinal)) Fault(IncidentMap.Fault.Quoted(word), $"'{IncidentMap.Fault.Quoted(word)}' is not known here; known are {string.Join(", ", known)}.");
            else if (values.Count > 1 && !Repeatable.Contains(word)) Fault(word, $"{word} is given more than once.");
        }
    }

    internal IReadOnlyList<Fault> Faults => _faults;

    internal void Fault(string word, string message) => _faults.Add(new Fault(word, message));

    internal void Add(IEnumerable<Fault> faults) => _faults.AddRange(faults);

    /// <summary>The value; null where there is none or it is empty.</summary>
    internal string? Text(string word) => _query.TryGetValue(word, out var values) && values.ToString() is { Length: > 0 } value ? value : null;

    internal IEnumerable<string> List(string word) => Text(word)?.Split(',') ?? [];

    internal string? OneOf(string word, IReadOnlyList<string> values)
    {
        if (Text(word) is not { } value) return null;
        if (values.Contains(value, StringComparer.Ordinal)) return value;
        Fault(word, $"{word} '{IncidentMap.Fault.Quoted(value)}' is not known; expected {string.Join(" or ", values)}.");
        return null;
    }

    internal int? Whole(string word, int least)
    {
        if (Text(word) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least) return value;
        Fault(word, $"{word} '{IncidentMap.Fault.Quoted(text)}' is not a whole number from {least}.");
        return null;
    }

    internal Crs Crs(string word)
    {
        if (Text(word) is not { } text) return IncidentMap.Crs.Crs84;
        if (IncidentMap.Crs.Find(text) is { } crs) return crs;
        Fault(word, $"{word} '{IncidentMap.Fault.Quoted(text)}' is not offered; known are {string.Join(", ", IncidentMap.Crs.All.Select(c => c.Uri))}.");
        return IncidentMap.Crs.Crs84;
    }
}
