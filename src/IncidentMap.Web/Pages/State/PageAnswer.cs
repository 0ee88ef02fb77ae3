using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>Headers that every page sends.</summary>
public static class PageAnswer
{
    /// <summary>The language of the answer, and that it may depend on the reader's wish: caches keep both apart.</summary>
    public static void Headers(HttpContext http, Language language)
    {
        http.Response.Headers.ContentLanguage = language.Tag();
        http.Response.Headers.Vary = "Accept-Language";
    }

    /// <summary>
    /// The page has no such thing, or no longer. The status is set as the answer starts: the renderer leaves a page without a body
    /// that says 404 sooner, and the reader of an old link would see nothing of what the page tells.
    /// </summary>
    public static void Missing(HttpContext http, bool isGone) => http.Response.OnStarting(() =>
    {
        http.Response.StatusCode = isGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
