namespace IncidentMap.Web.Hosting;

/// <summary>
/// Headers of every answer. Scripts, styles, fonts and data come from this server alone, and no script stands in a page: what a report
/// or a file brings with it has nothing to run. Only what is listed here may stand in the frame of another site.
/// </summary>
internal static class SecurityHeaders
{
    // Styles may stand in attributes: Leaflet and the histogram place things by them, and a style runs nothing.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors ";

    /// <summary>The embedded map, and the previews of places that clients of the reconciliation service show in a frame.</summary>
    private static readonly string[] Framed = ["/embed", "/reconcile/preview", "/reconcile/ar/preview"];

    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Set when the answer starts: an error page begins with headers wiped clean.
        context.Response.OnStarting(Set, context);
        return next(context);
    });

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + (Framed.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) ? "*" : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // a filter in an address is nobody else's business
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
