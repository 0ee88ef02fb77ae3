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
}
