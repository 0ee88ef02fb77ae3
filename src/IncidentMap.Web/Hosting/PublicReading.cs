namespace IncidentMap.Web.Hosting;

/// <summary>
/// What is public may be read by the scripts of every site (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol): data, tiles and feeds, by GET
/// and HEAD, without credentials. Pages, and whatever changes something, stay with this site.
/// </summary>
internal static class PublicReading
{
    private static readonly string[] Open = ["/api", "/tiles", "/feeds", "/ogc", "/openapi"];

    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!Open.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))) return next(context);
        // To browsers POST needs no leave by name: a question about it must stay without any answer of ours.
        var isAsking = HttpMethods.IsOptions(request.Method) && request.Headers.AccessControlRequestMethod.ToString() is "GET" or "HEAD";
        if (!isAsking && !HttpMethods.IsGet(request.Method)) return next(context);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers.AccessControlExposeHeaders = "ETag, Link, Content-Disposition, Content-Crs";
            return Task.CompletedTask;
        });
        if (!isAsking) return next(context);
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        context.Response.Headers.AccessControlAllowHeaders = "*";
        context.Response.Headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });
}
