using IncidentMap.Incidents;

namespace IncidentMap.Web.Api;

/// <summary>The query of a request as a filter: read in one place for pages, exports and columns.</summary>
internal static class FilterQuery
{
    /// <summary>Reads the filter words of an address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="alsoAllowed">Words, in lower case, that the caller reads itself.</param>
    internal static Result<IncidentFilter> Read(HttpRequest request, IReadOnlySet<string>? alsoAllowed = null) =>
        IncidentFilter.Parse(Words(request.Query), alsoAllowed);

    private static IEnumerable<KeyValuePair<string, string?>> Words(IQueryCollection query) =>
        from word in query
        from value in word.Value.DefaultIfEmpty("")
        select new KeyValuePair<string, string?>(word.Key, value);
}
