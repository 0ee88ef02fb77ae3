using IncidentMap.Web.Pages.State;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Api;

/// <summary>
/// The map and the page of an incident answer in the form that the request prefers: the page, JSON or GeoJSON (RFC 9110, 12.5.1). Data are
/// what the API gives under the same words; those that only say how a page is shown are passed over.
/// </summary>
internal static class NegotiatedForm
{
    private const string Html = "text/html";
    private static readonly string[] Forms = [Html, "application/json", "application/geo+json"];

    /// <summary>Must stand before routing, which chooses by path.</summary>
    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (DataPath(context.Request.Path) is not { } path || !HttpMethods.IsGet(context.Request.Method)) return next(context);
        var form = Preferred(context.Request);
        context.Response.OnStarting(() =>
        {
            // Pages set Vary to the language alone; a cache has to keep the forms apart as well.
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
            if (form != Html && context.Response.StatusCode == StatusCodes.Status200OK) context.Response.ContentType = form;
            return Task.CompletedTask;
        });
        if (form == Html) return next(context);
        context.Request.Path = path;
        context.Request.QueryString = QueryString.Create(context.Request.Query.Where(word => !PageWords.Names.Contains(word.Key)));
        return next(context);
    });

    private static PathString? DataPath(PathString path)
    {
        if (path == "/") return new PathString("/api/incidents.geojson");
        var isIncident = path.StartsWithSegments("/incidents", out var rest) && rest.HasValue && rest.Value!.LastIndexOf('/') == 0 && rest.Value.Length > 1;
        // Not a conditional of strings: its null would become a path, an empty one, and every other address would lead to the map.
        return isIncident ? new PathString($"/api/incidents{rest}") : default(PathString?);
    }

    /// <summary>The form of the highest quality; the page where nothing is said, where two are equal, or where none of ours is wanted.</summary>
    private static string Preferred(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return Forms.MaxBy(form => Quality(accepted, form)) is { } best && Quality(accepted, best) > 0 ? best : Html;
    }

    /// <summary>The most specific range that holds a form decides (RFC 9110, 12.5.1).</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string form)
    {
        var mediaType = new MediaTypeHeaderValue(form);
        var range = accepted.Where(mediaType.IsSubsetOf).MaxBy(a => a.MatchesAllTypes ? 0 : a.MatchesAllSubTypes ? 1 : 2);
        return range is null ? 0 : range.Quality ?? 1;
    }
}
