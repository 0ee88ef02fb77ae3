using System.Globalization;
using System.Text.RegularExpressions;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>The order of the list and of the table. What is not known comes last.</summary>
public enum ListOrder
{
    /// <summary>By the highest count of killed, most first.</summary>
    Killed,

    /// <summary>By date, newest first.</summary>
    Date,

    /// <summary>By the highest count of civilians killed, most first.</summary>
    Civilians,

    /// <summary>By the name of the place in the language of the page.</summary>
    Place,

    /// <summary>By the kind of attack, as the page names it.</summary>
    Kind,

    /// <summary>By the party named first, as the page names it.</summary>
    Party,

    /// <summary>By grade, best supported first.</summary>
    Grade,

    /// <summary>By the accuracy of the place, finest first.</summary>
    Accuracy,
}

/// <summary>What circles and bars are coloured by.</summary>
public enum ColourChoice
{
    /// <summary>The grade.</summary>
    Grade,

    /// <summary>The first party named.</summary>
    Party,

    /// <summary>The kind of attack.</summary>
    Kind,
}

/// <summary>What the map shows the incidents as.</summary>
public enum MapShow
{
    /// <summary>Circles, near ones together.</summary>
    Circles,

    /// <summary>How close together they lie.</summary>
    Density,

    /// <summary>How many each governorate has.</summary>
    Governorates,
}

/// <summary>The part of the address that is no filter: how the page is shown. Every word may be missing.</summary>
public sealed partial record PageWords
{
    /// <summary>The names of the words.</summary>
    public static IReadOnlySet<string> Names { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "lang", "id", "sort", "by", "colour", "theme", "map", "show", "page", "span", "against-from", "against-to" };

    /// <summary>The language that the address names; null lets the browser's wish decide.</summary>
    public Language? Language { get; init; }

    /// <summary>The code of the open incident.</summary>
    public string? Id { get; init; }

    /// <summary>The order of the list.</summary>
    public ListOrder Sort { get; init; }

    /// <summary>Whether the order is turned round: what is not known comes first then.</summary>
    public bool Reversed { get; init; }

    /// <summary>The step of the timeline; null lets the span decide.</summary>
    public TimeUnit? By { get; init; }

    /// <summary>What colours mean.</summary>
    public ColourChoice Colour { get; init; }

    /// <summary>"light" or "dark"; null follows the reader's system.</summary>
    public string? Theme { get; init; }

    /// <summary>The map's view as "lat,lon,zoom".</summary>
    public string? Map { get; init; }

    /// <summary>What the map shows.</summary>
    public MapShow Show { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The days that the timeline shows, first and last; null lets the selection decide.</summary>
    public (DateOnly First, DateOnly Last)? Span { get; init; }

    /// <summary>First and last day of the period that the shown one is compared with.</summary>
    public (DateOnly First, DateOnly Last)? Against { get; init; }

    /// <summary>Reads the page's words; every bad value is one fault.</summary>
    public static Result<PageWords> Parse(IReadOnlyDictionary<string, string> query)
    {
        var faults = new List<Fault>();
        var words = new PageWords
        {
            Language = Known(query, "lang", faults, Languages.Parse, "en or ar"),
            Id = query.GetValueOrDefault("id"),
            Sort = Known(query, "sort", faults, OrderOf, $"{string.Join(", ", Token.All<ListOrder>())}, or one of them with a minus before it") ?? ListOrder.Killed,
            Reversed = query.GetValueOrDefault("sort")?.StartsWith('-') == true,
            By = Known(query, "by", faults, Token.Parse<TimeUnit>, "day, week, month or year"),
            Colour = Known(query, "colour", faults, Token.Parse<ColourChoice>, "grade, party or kind") ?? ColourChoice.Grade,
            Theme = OneOf(query, "theme", faults, "light", "dark"),
            Map = MapView(query, faults),
            Show = Known(query, "show", faults, Token.Parse<MapShow>, "circles, density or governorates") ?? MapShow.Circles,
            Page = PageNumber(query, faults),
            Span = Days(query, faults),
            Against = Other(query, faults),
        };
        return faults.Count == 0 ? Result<PageWords>.Ok(words) : Result<PageWords>.Fail(faults);
    }

    /// <summary>The words that differ from the page's own choice, in a fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToQuery()
    {
        if (Language is { } language) yield return new("lang", language.Tag());
        if (Sort != ListOrder.Killed || Reversed) yield return new("sort", (Reversed ? "-" : "") + Token.Of(Sort));
        if (By is { } by) yield return new("by", Token.Of(by));
        if (Colour != ColourChoice.Grade) yield return new("colour", Token.Of(Colour));
        if (Theme is { } theme) yield return new("theme", theme);
        if (Map is { } map) yield return new("map", map);
        if (Show != MapShow.Circles) yield return new("show", Token.Of(Show));
        if (Span is { } span) yield return new("span", $"{Written(span.First)}..{Written(span.Last)}");
        if (Against is { } against)
        {
            yield return new("against-from", Written(against.First));
            yield return new("against-to", Written(against.Last));
        }
        if (Page > 1) yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
        if (Id is { } id) yield return new("id", id);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ListOrder? OrderOf(string? word) => Token.Parse<ListOrder>(word?.StartsWith('-') == true ? word[1..] : word);

    private static T? Known<T>(IReadOnlyDictionary<string, string> query, string word, List<Fault> faults, Func<string?, T?> parse, string expected)
        where T : struct
    {
        if (!query.TryGetValue(word, out var value)) return null;
        var known = parse(value);
        if (known is null) faults.Add(new Fault(word, $"'{value}' is not known; expected {expected}."));
        return known;
    }

    private static string? OneOf(IReadOnlyDictionary<string, string> query, string word, List<Fault> faults, string one, string other)
    {
        if (!query.TryGetValue(word, out var value)) return null;
        if (value == one || value == other) return value;
        faults.Add(new Fault(word, $"'{value}' is not known; expected {one} or {other}."));
        return null;
    }

    private static int PageNumber(IReadOnlyDictionary<string, string> query, List<Fault> faults)
    {
        if (!query.TryGetValue("page", out var value)) return 1;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1) return page;
        faults.Add(new Fault("page", $"'{value}' is not a page of the list; expected a whole number from 1."));
        return 1;
    }

    private static string? MapView(IReadOnlyDictionary<string, string> query, List<Fault> faults)
    {
        if (!query.TryGetValue("map", out var value)) return null;
        if (MapPattern().IsMatch(value)) return value;
        faults.Add(new Fault("map", $"'{value}' is not a view of the map; expected latitude,longitude,zoom."));
        return null;
    }

    private static (DateOnly, DateOnly)? Days(IReadOnlyDictionary<string, string> query, List<Fault> faults)
    {
        if (!query.TryGetValue("span", out var value)) return null;
        var ends = value.Split("..");
        if (ends.Length == 2 && IsoDay(ends[0]) is { } first && IsoDay(ends[1]) is { } last && first <= last) return (first, last);
        faults.Add(new Fault("span", $"'{value}' is not a span of days; expected YYYY-MM-DD..YYYY-MM-DD."));
        return null;
    }

    /// <summary>The other period of a comparison, as two fields of a form give it.</summary>
    private static (DateOnly, DateOnly)? Other(IReadOnlyDictionary<string, string> query, List<Fault> faults)
    {
        var (from, to) = (query.GetValueOrDefault("against-from"), query.GetValueOrDefault("against-to"));
        if (from is null && to is null) return null;
        if (IsoDay(from ?? "") is { } first && IsoDay(to ?? "") is { } last && first <= last) return (first, last);
        faults.Add(new Fault("against-from", $"'{from}' to '{to}' is no period to compare with; expected two days as YYYY-MM-DD, the earlier one in against-from."));
        return null;
    }

    private static DateOnly? IsoDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?,\d{1,2}(\.\d{1,3})?$")]
    private static partial Regex MapPattern();
}
