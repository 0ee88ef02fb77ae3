namespace IncidentMap.Incidents;

public sealed partial record IncidentFilter
{
    /// <summary>The filter words, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["from", "to", "bbox", "place", "kind", "party", "grade", "accuracy", "killed", "q"];

    /// <summary>
    /// Reads filter words as they stand in an address or on a command line. Never throws; every fault is reported, not only the first.
    /// <c>kind</c>, <c>party</c> and <c>grade</c> may be repeated and their values add up; any other word given twice is a fault.
    /// An empty value, as an HTML form sends it, is no value. Digits may be Arabic-Indic; the case of words and tokens is ignored.
    /// </summary>
    /// <param name="words">Name and value pairs.</param>
    /// <param name="alsoAllowed">Words that belong to the caller (<c>lang</c>, <c>by</c>) and are passed over here.</param>
    public static Result<IncidentFilter> Parse(IEnumerable<KeyValuePair<string, string?>> words, IReadOnlySet<string>? alsoAllowed = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var reading = new FilterReading(alsoAllowed);
        foreach (var (word, value) in words) reading.Take(word, value ?? "");
        return reading.Finish();
    }
}
