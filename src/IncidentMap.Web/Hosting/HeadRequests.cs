namespace IncidentMap.Web.Hosting;

/// <summary>
/// HEAD is answered wherever GET is, by the same code and with the same headers (RFC 9110, 9.3.2): pages and endpoints know GET alone.
/// What they write goes nowhere.
/// </summary>
internal static class HeadRequests
{
    /// <summary>Must stand before routing, which chooses by method.</summary>
    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        return next(context);
    });
}
