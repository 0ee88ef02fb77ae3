using IncidentMap.Web.Pages.Text;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Ogc;

/// <summary>What every request to <c>/ogc</c> says: the form and the language of the answer, and the address that links begin with.</summary>
internal sealed record OgcRequest(HttpContext Http, bool WantsHtml, Language Language)
{
    internal const string Json = "application/json", GeoJson = "application/geo+json", Schema = "application/schema+json", Html = "text/html",
        OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    /// <summary>Words that every resource takes.</summary>
    internal static IReadOnlyList<string> Words { get; } = ["f", "lang", "theme"];

    internal string Root => $"{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.PathBase}/ogc";

    internal static OgcRequest Of(HttpContext http)
    {
        var query = http.Request.Query;
        var html = query["f"].ToString() switch { "html" => true, "json" => false, _ => PrefersHtml(http.Request.Headers.Accept.ToString()) };
        var language = Languages.Parse(query["lang"]) ?? Languages.Accepted(http.Request.Headers.AcceptLanguage);
        var headers = http.Response.Headers;
        headers.ContentLanguage = language.Tag();
        headers.Vary = "Accept, Accept-Language";
        return new(http, html, language);
    }

    /// <summary>The faults of a resource that takes only the words of all.</summary>
    internal static IReadOnlyList<Fault> PlainFaults(IQueryCollection query)
    {
        var words = new OgcWords(query, Words);
        _ = (words.OneOf("f", ["json", "html"]), words.OneOf("lang", ["en", "ar"]), words.OneOf("theme", ["light", "dark"]));
        return words.Faults;
    }

    /// <summary>The address of this request with some words set anew; a null value takes the word out.</summary>
    internal string Here(params (string Word, string? Value)[] words)
    {
        var query = Http.Request.Query.Where(w => words.All(x => x.Word != w.Key)).SelectMany(w => w.Value, (w, value) => (w.Key, Value: value))
            .Concat(words.Select(w => (Key: w.Word, w.Value))).Where(w => !string.IsNullOrEmpty(w.Value)).ToList();
        var address = $"{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.PathBase}{Http.Request.Path.ToUriComponent()}";
        return query.Count == 0 ? address : address + "?" + string.Join('&', query.Select(w => $"{Uri.EscapeDataString(w.Key)}={Escaped(w.Value!)}"));
    }

    /// <summary>Commas, colons and slashes stay readable: they are legal in a query.</summary>
    private static string Escaped(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>True when HTML has a greater weight than every form of JSON, as in what browsers send.</summary>
    private static bool PrefersHtml(string accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([accept], out var types)) return false;
        double Weight(Func<string, bool> isOne) => types.Where(t => isOne(t.MediaType.ToString())).Select(t => t.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Weight(t => t.Equals(Html, StringComparison.OrdinalIgnoreCase)) > Weight(t => t.EndsWith("json", StringComparison.OrdinalIgnoreCase));
    }
}
