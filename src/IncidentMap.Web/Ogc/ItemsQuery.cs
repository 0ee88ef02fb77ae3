using System.Globalization;
using System.Text.Json;
using IncidentMap.Cql;
using IncidentMap.Incidents;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>A key of an order: a sortable property, ascending or descending.</summary>
internal sealed record SortKey(string Name, bool IsDescending);

/// <summary>What a request for the items of a collection asks, read once; all faults are told together.</summary>
internal sealed record ItemsQuery
{
    internal const int DefaultLimit = 100;
    internal const int MostLimit = 10_000;

    /// <summary>Words that are the same in every collection, in the order in which they are described.</summary>
    internal static IReadOnlyList<string> Words { get; } =
        ["limit", "bbox", "bbox-crs", "datetime", "crs", "filter", "filter-lang", "filter-crs", "sortby", "properties", "cursor", "f", "lang", "theme"];

    internal required IncidentFilter Filter { get; init; }

    internal BboxTest? Bbox { get; init; }

    /// <summary>The filter and the values asked of single properties; a feature must fulfil all.</summary>
    internal IReadOnlyList<(CqlExpression Expression, Crs Crs)> Conditions { get; init; } = [];

    internal IReadOnlyList<SortKey> Order { get; init; } = [];

    /// <summary>The properties to give; null for all.</summary>
    internal IReadOnlyList<string>? Properties { get; init; }

    internal Crs Crs { get; init; } = Crs.Crs84;

    internal int Limit { get; init; } = DefaultLimit;

    internal Cursor? Cursor { get; init; }

    /// <summary>Two queries with the same key select the same rows of a table in the same order.</summary>
    internal required string SelectionKey { get; init; }

    internal bool IsEverything => Filter.IsEverything && Bbox is null && Conditions.Count == 0 && Order.Count == 0;

    /// <summary>The words that a collection takes beside those of all: the map's filter, then single properties.</summary>
    internal static IEnumerable<string> WordsOf(CollectionInfo info) =>
        [.. FilterWords(info), .. info.Properties.Where(p => p.Kind is not (PropertyKind.Texts or PropertyKind.Point)).Select(p => p.Name).Except(FilterWords(info)).Except(Words)];

    internal static IEnumerable<string> FilterWords(CollectionInfo info) => info.TakesFilterWords ? IncidentFilter.Words.Except(Words) : [];

    internal static Result<ItemsQuery> Read(IQueryCollection query, CollectionInfo info)
    {
        var words = new OgcWords(query, [.. Words, .. WordsOf(info)]);
        var crs = words.Crs("crs");
        var filterLanguage = words.OneOf("filter-lang", ["cql2-text", "cql2-json"]);
        var filterCrs = words.Crs("filter-crs");
        var filter = FilterOf(words, info);
        var conditions = ConditionsOf(words, info, filterLanguage, filterCrs);
        var read = new ItemsQuery
        {
            Filter = filter,
            Bbox = BboxTest.Read(words, words.Crs("bbox-crs")),
            Conditions = conditions,
            Order = Sorting(words, info),
            Properties = Chosen(words, info),
            Crs = crs,
            Limit = Math.Min(words.Whole("limit", 1) ?? DefaultLimit, MostLimit),
            Cursor = Cursor.Read(words),
            SelectionKey = string.Join('\n', query.Where(w => w.Key is not ("limit" or "crs" or "properties" or "cursor" or "f" or "lang" or "theme"))
                .OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={w.Value}")),
        };
        _ = (words.OneOf("f", ["json", "html"]), words.OneOf("lang", ["en", "ar"]), words.OneOf("theme", ["light", "dark"]));
        return words.Faults.Count > 0 ? Result<ItemsQuery>.Fail(words.Faults) : Result<ItemsQuery>.Ok(read);
    }

    private static IncidentFilter FilterOf(OgcWords words, CollectionInfo info)
    {
        var (from, to) = DatetimeWord.Read(words);
        if (!info.TakesFilterWords) return IncidentFilter.Everything;
        var filter = IncidentFilter.Parse(FilterWords(info).Where(w => words.Text(w) is not null).Select(w => new KeyValuePair<string, string?>(w, words.Text(w))));
        if (!filter.IsOk)
        {
            words.Add(filter.Faults);
            return IncidentFilter.Everything;
        }
        // Both may be given: what they have in common is asked for.
        return filter.Value with { From = Later(filter.Value.From, from), To = Earlier(filter.Value.To, to) };
    }

    internal static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a > b ? a : b;

    internal static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;

    private static List<(CqlExpression, Crs)> ConditionsOf(OgcWords words, CollectionInfo info, string? language, Crs crs)
    {
        var conditions = new List<(CqlExpression, Crs)>();
        if (words.Text("filter") is { } filter)
        {
            // Without filter-lang, a brace tells the JSON form from the text form (19-079r2, permission for a default).
            var form = language == "cql2-json" || (language is null && filter.TrimStart().StartsWith('{')) ? CqlLanguage.Cql2Json : CqlLanguage.Cql2Text;
            var read = CqlExpression.Parse(filter, form);
            if (read.IsOk) conditions.Add((read.Value, crs));
            else words.Add(read.Faults);
        }
        foreach (var name in WordsOf(info).Except(FilterWords(info)))
            if (words.Text(name) is { } value && Equal(words, info.Find(name)!, value) is { } condition) conditions.Add((condition, Crs.Crs84));
        return conditions;
    }

    /// <summary>A property given as a word of its own (17-069r4, recommendation fc-filters): it has this value.</summary>
    private static CqlExpression? Equal(OgcWords words, FeatureProperty property, string value)
    {
        object? literal = property.Kind switch
        {
            PropertyKind.Integer or PropertyKind.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
            PropertyKind.Truth => bool.TryParse(value, out var truth) ? truth : null,
            PropertyKind.Date => CqlInstant.Parse(value) is { IsDay: true } ? new { date = value } : null,
            _ => value,
        };
        if (literal is null)
        {
            words.Fault(property.Name, $"{property.Name} '{Fault.Quoted(value)}' is no value of this property; expected {OgcSchema.InWords(property.Kind)}.");
            return null;
        }
        var json = JsonSerializer.Serialize(new { op = "=", args = new object[] { new { property = property.Name }, literal } });
        var read = CqlExpression.Parse(json, CqlLanguage.Cql2Json);
        if (!read.IsOk) words.Add(read.Faults);
        return read.Value;
    }

    private static List<SortKey> Sorting(OgcWords words, CollectionInfo info)
    {
        var keys = new List<SortKey>();
        foreach (var part in words.List("sortby"))
        {
            // A plus that was not encoded arrives as a blank.
            var name = part.TrimStart('+', '-', ' ');
            if (info.Find(name) is { IsSortable: true }) keys.Add(new SortKey(name, part.StartsWith('-')));
            else words.Fault("sortby", $"sortby '{Fault.Quoted(part)}' is not a sortable; known are {string.Join(", ", info.Properties.Where(p => p.IsSortable).Select(p => p.Name))}, each with + or - before it.");
        }
        return keys;
    }

    private static List<string>? Chosen(OgcWords words, CollectionInfo info)
    {
        if (words.Text("properties") is null) return null;
        var (chosen, known) = (new List<string>(), info.NamesInFeatures.ToList());
        foreach (var name in words.List("properties").Select(n => n.Trim()))
        {
            if (known.Contains(name)) chosen.Add(name);
            else words.Fault("properties", $"properties '{Fault.Quoted(name)}' is not a property; known are {string.Join(", ", known)}.");
        }
        return chosen;
    }
}
