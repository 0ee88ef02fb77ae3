using System.Globalization;

namespace IncidentMap.Incidents;

public sealed partial record IncidentFilter
{
    /// <summary>The filter as words in their canonical order and form; <see cref="Parse"/> of them gives an equal filter.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> ToWords()
    {
        var words = new List<KeyValuePair<string, string?>>();
        void Add(string word, string? value)
        {
            if (!string.IsNullOrEmpty(value)) words.Add(new(word, value));
        }

        Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("bbox", Bbox is { } b ? string.Join(',', new[] { b.MinLon, b.MinLat, b.MaxLon, b.MaxLat }.Select(Written)) : null);
        Add("place", Place);
        Add("kind", string.Join(',', Kinds.Order().Select(Token.Of)));
        Add("party", string.Join(',', Parties.Order(StringComparer.Ordinal)));
        Add("grade", string.Join(',', Grades.Order().Select(Token.Of)));
        Add("accuracy", Accuracy is { } a ? Token.Of(a) : null);
        Add("killed", KilledMin is null && KilledMax is null ? null : string.Create(CultureInfo.InvariantCulture, $"{KilledMin}..{KilledMax}"));
        Add("q", Text);
        return words;
    }

    /// <summary>
    /// The filter as the query of an address, without a question mark: <c>from=2017-06-01&amp;grade=confirmed,fair</c>.
    /// Empty when everything is asked for.
    /// </summary>
    public string ToQuery() => string.Join('&', ToWords().Select(w => $"{w.Key}={Escaped(w.Value!)}"));

    /// <summary>
    /// A file name made from the filter, in ASCII, without its extension: <c>incidentmap_2017-06-01_2017-06-30_confirmed</c>.
    /// A search text leaves only the word "search": file names travel further than their owners expect.
    /// </summary>
    public string ToFileName()
    {
        var parts = new List<string> { "incidentmap" };
        foreach (var (word, value) in ToWords())
        {
            if (word == "q") parts.Add("search");
            else if (word is "killed" or "accuracy") parts.Add($"{word}-{value!.Replace("..", "-", StringComparison.Ordinal)}".TrimEnd('-'));
            else parts.Add(value!);
        }
        if (From is null && To is not null) parts.Insert(1, "until");
        if (From is not null && To is null) parts.Insert(1, "from");
        var name = string.Concat(string.Join('_', parts).Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '-'));
        return name.Length <= 120 ? name : name[..120];
    }

    private static string Escaped(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    /// <summary>Plain decimal digits, since an exponent is no degree that a reader would type; 17 digits keep the value.</summary>
    private static string Written(double degrees)
    {
        var text = degrees.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? degrees.ToString("0.####################################", CultureInfo.InvariantCulture) : text;
    }
}
