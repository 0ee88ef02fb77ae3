using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Hosting;

/// <summary>A page of a few sentences for a request that no page may answer. The sentences are ours: nothing of the request stands in them.</summary>
internal static class PlainPage
{
    internal static Task WriteAsync(HttpContext context, int status, Bilingual heading, params Bilingual[] sentences)
    {
        var language = Languages.Parse(context.Request.Query["lang"]) ?? Languages.Accepted(context.Request.Headers.AcceptLanguage);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{language.Tag()}" dir="{language.Direction()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>IncidentMap</title></head>
            <body><h1>{heading.In(language)}</h1>{string.Concat(sentences.Select(s => $"<p>{s.In(language)}</p>"))}</body></html>
            """, context.RequestAborted);
    }
}
