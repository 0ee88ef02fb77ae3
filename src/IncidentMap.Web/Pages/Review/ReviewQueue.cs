using IncidentMap.Incidents;
using IncidentMap.Ingest.Joining;

namespace IncidentMap.Web.Pages.Review;

/// <summary>A proposed incident in the queue.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Language">The language of its first report; null when none is held.</param>
/// <param name="Likeliest">The incident that it is likeliest the same as; null when none is likely.</param>
internal sealed record QueueItem(Incident Incident, string? Language, JoinCandidate? Likeliest);

/// <summary>What the queue is narrowed to. Unknown values narrow nothing.</summary>
/// <param name="LikelyOnly">Those with a likely match.</param>
/// <param name="Report">"ar" or "en": the language of the report; null for any.</param>
/// <param name="PlaceUnknown">Those whose place is not known.</param>
/// <param name="Page">The page of the list, from 1.</param>
internal sealed record ReviewQueue(bool LikelyOnly, string? Report, bool PlaceUnknown, int Page)
{
    internal const int PageSize = 30;

    internal static ReviewQueue Of(IQueryCollection query) => new(
        query["likely"] == "1",
        query["report"].ToString() is "ar" or "en" ? query["report"].ToString() : null,
        query["place"] == "unknown",
        int.TryParse(query["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);

    /// <summary>The items of the page, newest first, and how many there are in all.</summary>
    internal (IReadOnlyList<QueueItem> Items, int Count) Read(IIncidentStore store, JoinSearch search)
    {
        var languages = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? LanguageOf(Incident incident)
        {
            if (incident.Claims.Select(c => c.ReportId).OfType<string>().FirstOrDefault() is not { } id) return null;
            return languages.TryGetValue(id, out var known) ? known : languages[id] = store.FindReport(id)?.Language;
        }
        // A UUIDv7 begins with the instant at which it was made.
        var waiting = store.All(IncidentState.Proposed)
            .Where(i => !PlaceUnknown || i.Where is { PlaceId: null, Point: null })
            .OrderByDescending(i => i.Id.ToString(), StringComparer.Ordinal)
            .Where(i => Report is null || LanguageOf(i) == Report);
        var items = LikelyOnly
            ? waiting.Select(i => Item(i, LanguageOf(i), search)).Where(i => i.Likeliest is not null).ToList()
            : null;
        if (items is not null) return ([.. items.Skip((Page - 1) * PageSize).Take(PageSize)], items.Count);
        var all = waiting.ToList();
        return ([.. all.Skip((Page - 1) * PageSize).Take(PageSize).Select(i => Item(i, LanguageOf(i), search))], all.Count);
    }

    /// <summary>The address of the queue with other narrowing.</summary>
    internal string Address(Func<ReviewQueue, ReviewQueue> change, string page)
    {
        var next = change(this);
        var words = new List<string>();
        if (next.LikelyOnly) words.Add("likely=1");
        if (next.Report is { } report) words.Add($"report={report}");
        if (next.PlaceUnknown) words.Add("place=unknown");
        if (next.Page > 1) words.Add(FormattableString.Invariant($"page={next.Page}"));
        return words.Count == 0 ? page : page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join('&', words);
    }

    private static QueueItem Item(Incident incident, string? language, JoinSearch search) => new(incident, language, search.For(incident) is [var first, ..] ? first : null);
}
