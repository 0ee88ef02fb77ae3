using IncidentMap.Web.Map;

namespace IncidentMap.Web.Hosting;

/// <summary>
/// Headers of every answer. Scripts, styles, fonts and data come from this server alone, and no script stands in a page: what a report
/// or a file brings with it has nothing to run. Only what is listed here may stand in the frame of another site.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The embedded map, and the previews of places that clients of the reconciliation service show in a frame.</summary>
    private static readonly string[] Framed = ["/embed", "/reconcile/preview", "/reconcile/ar/preview"];

    /// <param name="app">The pipeline.</param>
    /// <param name="basemap">Another server that an operator has put under the map; nothing else of it is allowed.</param>
    /// <param name="frameAncestors">The pages in whose frames the embedded map may stand, as the policy's directive lists them; null for all.</param>
    internal static void Use(IApplicationBuilder app, BasemapSettings basemap, string? frameAncestors)
    {
        var policy = PolicyOf(basemap);
        var embed = AncestorsOf(frameAncestors);
        app.Use((context, next) =>
        {
            // Set when the answer starts: an error page begins with headers wiped clean.
            context.Response.OnStarting(() => Set(context, policy + (IsFramed(context, "/embed") ? embed : Framed.Any(path => IsFramed(context, path)) ? "*" : "'none'")));
            return next(context);
        });
    }

    // Styles may stand in attributes: Leaflet and the histogram place things by them, and a style runs nothing.
    private static string PolicyOf(BasemapSettings basemap) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src {Sources("'self' data:", basemap.ImageOrigin)}; font-src 'self'; "
        + $"connect-src {Sources("'self'", basemap.DataOrigin)}; form-action 'self'; base-uri 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors ";

    private static string Sources(string own, string? other) => other is null ? own : $"{own} {other}";

    /// <summary>A setting can name ancestors and nothing else: what would begin another directive or header ends it.</summary>
    private static string AncestorsOf(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? "*" : new string([.. setting.TakeWhile(c => c is not (';' or ',') && !char.IsControl(c))]).Trim();

    private static bool IsFramed(HttpContext context, string path) => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);

    private static Task Set(HttpContext context, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // a filter in an address is nobody else's business
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
