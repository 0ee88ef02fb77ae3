using IncidentMap.Web.Api;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace IncidentMap.Web.Hosting;

/// <summary>How much a request may bring.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of a body: a report of a million Arabic letters is two million bytes, and its JSON escapes may double that.</summary>
    internal const long BodyBytes = 4 << 20;

    internal static void Register(IServiceCollection services) => services
        .Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = BodyBytes)
        // A form stays in memory: a text that is read and not stored must not lie in a temporary file either.
        .Configure<FormOptions>(o => (o.MemoryBufferThreshold, o.MultipartBodyLengthLimit, o.ValueCountLimit) = ((int)BodyBytes, BodyBytes, 200));

    /// <summary>Where a form came with more than is allowed, the page that it came from says so: this item of the request is then set.</summary>
    internal const string TooLargeForm = "IncidentMap.TooLargeForm";

    /// <summary>Bytes of such a form that are still taken off the line, unread: a browser that is cut off while it sends shows no answer.</summary>
    private const long DrainedBytes = 64 << 20;

    /// <summary>A body that says that it is too long is refused before a byte of it is read; one that does not say is cut off by the server.</summary>
    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.ContentLength is not > BodyBytes ? next(context)
            : context.Request.Path == "/read" && context.Request.ContentLength <= DrainedBytes ? next(WithoutForm(context))
            : Problems.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, $"The body holds {context.Request.ContentLength} bytes; {BodyBytes} are allowed."));

    /// <summary>The same request as if the page were only asked for.</summary>
    private static HttpContext WithoutForm(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = DrainedBytes;
        context.Items[TooLargeForm] = true;
        context.Request.Method = HttpMethods.Get;
        context.Request.Body = Stream.Null;
        return context;
    }
}
