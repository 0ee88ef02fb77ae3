using System.Net;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Hosting;

/// <summary>Marks a page that answers on this machine alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalOnlyAttribute : Attribute;

/// <summary>
/// The pages for editors answer on the loopback address only, whatever address the public pages listen on: there are no accounts yet.
/// Both ends of the connection must be this machine. A request that came through a proxy is refused, since its true sender is not
/// known; so is a name other than this machine's own, which a hostile page could have pointed here (DNS rebinding).
/// </summary>
internal static class LocalOnly
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "CF-Connecting-IP", "CF-Ray"];

    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        !Concerns(context) || Refusal(context) is not { } why ? next(context) : RefuseAsync(context, why));

    private static bool Concerns(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/review", StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint()?.Metadata.GetMetadata<LocalOnlyAttribute>() is not null;

    private static Bilingual? Refusal(HttpContext context)
    {
        var connection = context.Connection;
        if (!IsLoopback(connection.RemoteIpAddress) || !IsLoopback(connection.LocalIpAddress)) return ReviewText.RefusedRemote;
        if (context.Request.Headers.Keys.Any(IsOfProxy)) return ReviewText.RefusedProxy;
        return IsOwnName(context.Request.Host.Host) ? null : ReviewText.RefusedHost;
    }

    private static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
        || ProxyHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>An address that is not known is none of this machine.</summary>
    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));

    private static Task RefuseAsync(HttpContext context, Bilingual why) =>
        PlainPage.WriteAsync(context, StatusCodes.Status403Forbidden, ReviewText.Refused, why, ReviewText.RefusedHelp);
}
