using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>All that the address says: what is asked for (the filter) and how it is shown. Links are made by changing one of both.</summary>
/// <param name="Filter">What is asked for.</param>
/// <param name="Words">How it is shown.</param>
/// <param name="Language">The language spoken, from the address or else from the browser's wish.</param>
public sealed record PageAddress(IncidentFilter Filter, PageWords Words, Language Language)
{
    /// <summary>The path that links to other states of the map lead to: the map page, its table, or its embedded form.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The address as it stands, on a path.</summary>
    public string On(string path) => Joined(path, [.. FilterQuery(), .. Words.ToQuery()]);

    /// <summary>The map page with another filter; the list begins again and the open incident is closed.</summary>
    public string Filtered(Func<IncidentFilter, IncidentFilter> change) =>
        (this with { Filter = change(Filter), Words = Words with { Page = 1, Id = null } }).On(Path);

    /// <summary>The map page shown otherwise.</summary>
    public string Shown(Func<PageWords, PageWords> change) => (this with { Words = change(Words) }).On(Path);

    /// <summary>The same selection on another page of it, such as the table; the list begins again and nothing is open.</summary>
    public string At(string path, Func<PageWords, PageWords> change) => (this with { Words = change(Words with { Page = 1, Id = null }) }).On(path);

    /// <summary>The list of another selection, on the map.</summary>
    public string Listed(IncidentFilter filter) => (this with { Filter = filter, Words = Words with { Page = 1, Id = null, Span = null, Against = null, Map = null } }).On("/");

    /// <summary>An export of exactly what the filter shows.</summary>
    public string Export(string path) => Joined(path, [.. FilterQuery()]);

    /// <summary>Another page of the site in the same language and scheme.</summary>
    public string Page(string path) => Joined(path, [.. new PageWords { Language = Words.Language, Theme = Words.Theme }.ToQuery()]);

    /// <summary>The words of the filter alone.</summary>
    public IEnumerable<KeyValuePair<string, string>> FilterQuery() => Filter.ToWords().Select(w => new KeyValuePair<string, string>(w.Key, w.Value ?? ""));

    /// <summary>A path, which may have words of its own, with more.</summary>
    private static string Joined(string path, IReadOnlyList<KeyValuePair<string, string>> words) =>
        words.Count == 0 ? path : path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + string.Join('&', words.Select(w => $"{w.Key}={Escape(w.Value)}"));

    /// <summary>Commas, colons and dots stay readable: they are legal in a query.</summary>
    private static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
