namespace IncidentMap.Web.Hosting;

/// <summary>
/// HEAD is answered wherever GET is, by the same code and with the same headers (RFC 9110, 9.3.2): pages and endpoints know GET alone.
/// What they write goes nowhere.
/// </summary>
internal static class HeadRequests
{
    private static readonly object Marked = new();

    /// <summary>Whether the headers alone were asked for, so that what is long to make need not be made.</summary>
    internal static bool IsHead(HttpContext context) => context.Items.ContainsKey(Marked);

    /// <summary>Must stand before routing, which chooses by method.</summary>
    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Items[Marked] = true;
        context.Response.Body = Stream.Null;
        return next(context);
    });
}
