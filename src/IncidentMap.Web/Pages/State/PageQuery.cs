using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>The query of a page, read once: either an address or every fault of it.</summary>
/// <param name="Address">The address; with faults, the one that shows everything in the reader's language.</param>
/// <param name="Faults">Every fault; empty when the address is good.</param>
public sealed record PageQuery(PageAddress Address, IReadOnlyList<Fault> Faults)
{
    /// <summary>
    /// Reads the query. A form without script repeats a word for each box that is ticked and sends empty fields:
    /// the filter adds repeated words up, and an empty field is no value.
    /// </summary>
    public static PageQuery Parse(HttpRequest request)
    {
        var query = request.Query
            .Select(word => (word.Key, Value: string.Join(',', word.Value.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()))))
            .Where(word => word.Value.Length > 0)
            .ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
        var words = PageWords.Parse(query);
        var pairs = request.Query.SelectMany(word => word.Value.Select(value => new KeyValuePair<string, string?>(word.Key, value)));
        var filter = IncidentFilter.Parse(pairs, PageWords.Names);
        var language = Languages.Parse(query.GetValueOrDefault("lang")) ?? Languages.Accepted(request.Headers.AcceptLanguage);
        if (words.IsOk && filter.IsOk) return new PageQuery(new PageAddress(filter.Value, words.Value, language), []);

        var kept = words.IsOk ? new PageWords { Language = words.Value.Language, Theme = words.Value.Theme } : new PageWords();
        return new PageQuery(new PageAddress(IncidentFilter.Everything, kept, language), [.. filter.Faults, .. words.Faults]);
    }

    /// <summary>The language and scheme of a page that shows no selection; other words are passed over.</summary>
    public static PageAddress ForReading(HttpRequest request)
    {
        var asked = Languages.Parse(request.Query["lang"]);
        var theme = request.Query["theme"].ToString();
        var words = new PageWords { Language = asked, Theme = theme is "light" or "dark" ? theme : null };
        return new PageAddress(IncidentFilter.Everything, words, asked ?? Languages.Accepted(request.Headers.AcceptLanguage));
    }
}
